#pragma once

#include "core/rules/trend_notice.h"
#include "tests/support/session_samples.h"

#include <chrono>
#include <optional>
#include <vector>

/// What a trend notice is judged by, written down day by day.
namespace homeward::testing {

/// The session was on Monday 2 March 2026 and dosing ended at 13:00; the days around it are counted
/// from it. The reference ends on day 21, and it is the evening of day 35.
inline const LocalDay kSessionDay{date::year{2026} / 3 / 2};
inline const ZonedInstant kSessionEnd = moment("2026-03-02 13:00");
inline constexpr int kToday = 35;

inline ZonedInstant eveningOf(int day)
{
    return {Instant{(kSessionDay + date::days{day} + std::chrono::hours{20}).time_since_epoch()},
            "UTC", std::chrono::seconds{0}};
}

/// A diary, sessions and questionnaires that grow line by line.
struct NoticeCase {
    std::vector<rules::DayScore> scores = {};
    std::vector<TreatmentSession> sessions = {dosedSession(kSessionEnd)};
    std::vector<rules::TotalAt> phq9 = {};
    std::optional<rules::ShownNotice> lastShown = {};

    NoticeCase& score(int day, int value)
    {
        scores.push_back({kSessionDay + date::days{day}, Score::create(value).value()});
        return *this;
    }
    NoticeCase& scoresFrom(int first, int last, int value)
    {
        for (int day = first; day <= last; ++day)
            score(day, value);
        return *this;
    }
    /// A notice was shown in the evening of that day.
    NoticeCase& shown(int day)
    {
        lastShown = {kSessionDay + date::days{day}, eveningOf(day).at()};
        return *this;
    }
    bool isDue(int day = kToday) const { return isDueAt(eveningOf(day)); }
    bool isDueAt(const ZonedInstant& now) const
    {
        return rules::isTrendNoticeDue(
            {.days = scores, .sessions = sessions, .phq9 = phq9, .lastShown = lastShown}, now);
    }
};

/// Three weeks of 7, then a week of 3 up to today.
inline NoticeCase lower()
{
    NoticeCase made;
    made.scoresFrom(2, 21, 7).scoresFrom(29, kToday, 3);
    return made;
}

/// Nothing but PHQ-9 totals of 4 on day 5 and of 10 on day 30.
inline NoticeCase risen(std::optional<int> newest = 10)
{
    NoticeCase made;
    made.phq9 = {{eveningOf(5).at(), 4}, {eveningOf(30).at(), newest}};
    return made;
}

} // namespace homeward::testing
