#include "app/demo_diary.h"

#include "app/demo_session.h"

#include <algorithm>
#include <array>
#include <cmath>
#include <string>
#include <string_view>
#include <utility>

namespace homeward::app {

namespace {

using namespace std::chrono_literals;

constexpr int kDays = 84;
constexpr std::array<std::string_view, 9> kNotes{
    "Walked to the river with Maya. The light was low.",
    "Slept well. The music stayed with me, mostly the slow part.",
    "A bit nervous. I want to ask about the nausea.",
    "Slow day. Made soup.",
    "Called my brother. It was good to hear him.",
    "Did not want to get up. Got up at noon.",
    "Read twenty pages without looking away once.",
    "Rain all day. I watered the plants anyway.",
    "Cooked for two. We laughed about the burnt rice.",
};

/// A slow rise with a wave of about a week: invented, but shaped like a course of treatment.
int scoreOn(int day)
{
    const double wave = 1.6 * std::sin(static_cast<double>(day) / 1.9);
    return std::clamp(static_cast<int>(std::lround(3.4 + 0.03 * day + wave)), 0, 10);
}

MoodReading readingOn(int day)
{
    MoodReading reading{.score = *Score::create(scoreOn(day))};
    if (day % 2 == 0)
        reading.energy = *Score::create(std::clamp(scoreOn(day + 1), 0, 10));
    if (day % 3 != 0)
        reading.sleep = *SleepDuration::create(5h + 30min * (day % 7));
    if (day % 4 == 1) {
        const auto words = kNotes.at(static_cast<std::size_t>(day / 4) % kNotes.size());
        reading.note = *Note::create(std::string{words});
    }
    return reading;
}

} // namespace

bool fillDemoDiary(services::Diary& diary, const ZonedInstant& now)
{
    for (int day = 0; day < kDays; ++day) {
        if (day % 11 == 7)
            continue; // nobody answers every day
        const Instant evening = now.at() - 24h * (kDays - day) + 7min * (day % 13);
        if (!diary.record(readingOn(day), {evening, now.zone(), now.offset()}))
            return false;
    }
    return true;
}

Result<void, services::ProfileError> makeDemoProfile(const services::ProfileFolder& folder,
                                                     const WallClock& wallClock,
                                                     services::Surroundings surroundings)
{
    constexpr vault::KdfCost kCheap{1U << 20U, 1};
    const ZonedInstant now = wallClock.now();
    auto enrolment =
        vault::enrol(now.at(), SecretBytes{kDemoPassphrase}, kCheap, surroundings.random);
    if (!enrolment)
        return unexpected{services::profileErrorOf(enrolment.error())};
    auto profile = services::Profile::create(folder, std::move(*enrolment), surroundings);
    if (!profile)
        return unexpected{profile.error()};
    if (!fillDemoDiary((*profile)->diary(), now) || !addDemoSession(**profile, now))
        return unexpected{services::ProfileError::Failed};
    return {};
}

} // namespace homeward::app
