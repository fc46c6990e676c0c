#include "core/services/profile.h"
#include "platform/posix/posix_files.h"
#include "platform/posix/sodium_random.h"
#include "tests/crash/acknowledgement.h"
#include "tests/support/manual_clock.h"
#include "tests/support/seeded_random.h"

#include <unistd.h>

#include <array>
#include <chrono>
#include <cstdlib>
#include <exception>
#include <iostream>
#include <memory>
#include <stdexcept>
#include <string>
#include <vector>

// Writes into a profile as fast as it can and says so after each change, until it is killed.
// crash_writer FOLDER SEED

namespace homeward::crash {
namespace {

using services::Profile;
using services::ProfileFolder;
using testing::SeededRandom;

constexpr vault::KdfCost kCheapCost{8192, 1};
constexpr int kFailed = 2;

/// In one piece, so that a kill leaves whole lines in the pipe.
void say(const Acknowledgement& done)
{
    const std::string line = done.line();
    if (::write(STDOUT_FILENO, line.data(), line.size()) != static_cast<ssize_t>(line.size()))
        ::_exit(kFailed);
}

std::unique_ptr<Profile> openOrCreate(const ProfileFolder& folder, services::Surroundings world)
{
    if (presenceOf(folder, world.files) == services::ProfilePresence::Present)
        return Profile::open(folder, SecretBytes{kPassphrase}, world).value();
    auto enrolment =
        vault::enrol(world.clock.now(), SecretBytes{kPassphrase}, kCheapCost, world.random);
    return Profile::create(folder, std::move(enrolment).value(), world).value();
}

/// One person with a restless hand: mostly new entries, some corrections, some undone.
class RestlessPerson {
public:
    RestlessPerson(services::Diary& diary, testing::ManualClock& clock, SeededRandom& chance)
        : m_diary(diary),
          m_clock(clock),
          m_chance(chance)
    {
        constexpr int kRecentDays = 10;
        const auto days = m_diary.daysBefore(LocalDay::max(), kRecentDays).value();
        for (const auto& day : days)
            for (const MoodEntry& entry : day.entries)
                m_known.push_back(entry.id);
    }

    Acknowledgement doSomething()
    {
        m_clock.advance(std::chrono::minutes{m_chance.below(300)});
        const auto choice = m_known.empty() ? 0 : m_chance.below(10);
        if (choice < 6)
            return remembered(m_diary.record(reading(), moment()).value());
        const auto picked =
            m_known.begin() + static_cast<std::ptrdiff_t>(m_chance.below(m_known.size()));
        const MoodEntryId id = *picked;
        m_known.erase(picked); // corrected or taken back: not current any more
        if (choice < 8)
            return remembered(m_diary.correct(id, reading()).value());
        if (!m_diary.undo(id))
            throw std::runtime_error{"undo failed"};
        return Acknowledgement::ofUndo(id);
    }

private:
    MoodReading reading()
    {
        MoodReading reading{.score = Score::create(static_cast<int>(m_chance.below(11))).value()};
        if (m_chance.below(2) == 0)
            reading.energy = Score::create(static_cast<int>(m_chance.below(11))).value();
        if (m_chance.below(2) == 0)
            reading.sleep =
                SleepDuration::create(std::chrono::minutes{m_chance.below(1441)}).value();
        if (m_chance.below(2) == 0)
            reading.note = Note::create(words()).value();
        return reading;
    }

    std::string words()
    {
        static constexpr std::array kWords{"calm", "restless", "walked", "slept", "rain", "ünwell"};
        // Now and then several pages long, so that a change is many pages of the file.
        const auto count = m_chance.below(20) == 0 ? 2000 : 1 + m_chance.below(12);
        std::string text;
        for (std::uint64_t i = 0; i < count; ++i)
            text += std::string{kWords[m_chance.below(kWords.size())]} + ' ';
        return text;
    }

    ZonedInstant moment()
    {
        static constexpr std::array kZones{"UTC", "America/New_York", "Asia/Kathmandu"};
        return {m_clock.now(), *findZone(kZones[m_chance.below(kZones.size())]).value()};
    }

    Acknowledgement remembered(const MoodEntry& entry)
    {
        m_known.push_back(entry.id);
        return Acknowledgement::ofEntry(entry);
    }

    services::Diary& m_diary;
    testing::ManualClock& m_clock;
    SeededRandom& m_chance;
    std::vector<MoodEntryId> m_known;
};

void writeUntilKilled(const char* path, std::uint64_t seed)
{
    constexpr Instant kStart = std::chrono::sys_days{std::chrono::year{2024} / 1 / 1};
    const ProfileFolder folder{path};
    SeededRandom chance{seed};
    testing::ManualClock clock{kStart + std::chrono::hours{24 * chance.below(365)}};
    platform::SodiumRandom random; // ids of one run must not come again in the next
    platform::PosixFiles files;
    const auto profile = openOrCreate(folder, {clock, random, files});
    RestlessPerson person{profile->diary(), clock, chance};
    for (;;)
        say(person.doSomething());
}

} // namespace
} // namespace homeward::crash

int main(int count, char** arguments)
{
    if (count != 3)
        return homeward::crash::kFailed;
    try {
        homeward::crash::writeUntilKilled(arguments[1], std::strtoull(arguments[2], nullptr, 10));
    } catch (const std::exception& problem) {
        std::cerr << "crash_writer: " << problem.what() << '\n';
    }
    return homeward::crash::kFailed;
}
