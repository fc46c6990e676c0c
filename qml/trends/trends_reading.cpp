#include "qml/trends/trends_reading.h"

#include "core/rules/session_day.h"

#include <algorithm>
#include <utility>

namespace homeward::ui {

using services::DiaryError;
using services::Profile;

namespace {

constexpr storage::DayRange kEveryDay{LocalDay::min(), LocalDay::max()};

Result<void, DiaryError> readMood(Profile& profile, TrendsReading& reading)
{
    auto days = profile.diary().trend(kEveryDay, rules::TrendStep::Day);
    if (!days)
        return unexpected{days.error()};
    reading.days = std::move(*days);
    return profile.diary().trend(kEveryDay, rules::TrendStep::Week).map([&](auto&& weeks) {
        reading.weeks = std::forward<decltype(weeks)>(weeks);
    });
}

Result<void, DiaryError> readTreatment(Profile& profile, TrendsReading& reading)
{
    auto sessions = profile.sessions().list();
    if (!sessions)
        return unexpected{sessions.error()};
    std::erase_if(*sessions, [](const TreatmentSession& session) {
        return !session.started || session.cancelled;
    });
    std::ranges::stable_sort(*sessions, {},
                             [](const TreatmentSession& session) { return session.started->at; });
    reading.sessions = std::move(*sessions);
    return profile.sideEffects().list().map([&](const auto& reports) {
        reading.effects = rules::effectHours(reports, reading.sessions);
    });
}

Result<void, DiaryError> readHeartRate(Profile& profile, TrendsReading& reading)
{
    return profile.vitals().list().map([&](const std::vector<VitalsRecord>& newestFirst) {
        const auto last = std::ranges::find_if(newestFirst, [](const VitalsRecord& record) {
            return record.signs.heartRate().has_value();
        });
        if (last != newestFirst.end())
            reading.heartRate = *last;
    });
}

Result<void, DiaryError> readResting(Profile& profile, TrendsReading& reading)
{
    return profile.heartRate().readings().map(
        [&](const std::vector<HeartRateReading>& newestFirst) {
            const auto last = std::ranges::find_if(newestFirst, &HeartRateReading::isResting);
            if (last != newestFirst.end())
                reading.resting = *last;
        });
}

} // namespace

Result<TrendsReading, DiaryError> readTrends(Profile& profile)
{
    TrendsReading reading;
    for (const auto read : {readMood, readTreatment, readHeartRate, readResting})
        if (const auto done = read(profile, reading); !done)
            return unexpected{done.error()};
    auto answered = profile.questionnaires().list();
    if (!answered)
        return unexpected{answered.error()};
    reading.answered = std::move(*answered);
    return reading;
}

std::vector<ChartMark> marksOf(const std::vector<TreatmentSession>& sessions)
{
    std::vector<ChartMark> marks;
    marks.reserve(sessions.size());
    for (const TreatmentSession& session : sessions)
        marks.push_back({axisPlace(dayOfSession(session)), static_cast<int>(marks.size()) + 1,
                         session.plan.kind == SessionKind::Booster});
    return marks;
}

LocalDay dayOfSession(const TreatmentSession& session)
{
    return rules::dayAt(session.started->at, session.plan.start);
}

double axisPlace(LocalDay day)
{
    return day.time_since_epoch().count();
}

} // namespace homeward::ui
