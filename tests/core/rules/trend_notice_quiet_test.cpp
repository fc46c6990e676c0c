#include "core/rules/notice_region.h"
#include "tests/core/rules/trend_notice_case.h"

#include <gtest/gtest.h>

#include <chrono>
#include <cmath>
#include <string>

namespace homeward::rules::trend_notice_quiet_test {

using namespace std::chrono_literals;
using date::days;
using testing::dosedSession;
using testing::eveningOf;
using testing::kToday;
using testing::lower;
using testing::moment;
using testing::NoticeCase;
using testing::plannedSession;
using testing::risen;
using testing::startedSession;

TEST(TrendNotice, IsSilentFor48HoursAfterASession)
{
    NoticeCase made = lower();
    made.phq9 = risen().phq9;
    const ZonedInstant end = moment("2026-04-05 12:00"); // day 34
    made.sessions.push_back(dosedSession(end));

    EXPECT_FALSE(made.isDueAt({end.at() + 48h - 1s, "UTC", 0s}));
    EXPECT_TRUE(made.isDueAt({end.at() + 48h, "UTC", 0s})); // by its PHQ-9
}

TEST(TrendNotice, IsSilentLongerWhereTheEndOfDosingIsNotKnown)
{
    NoticeCase made = risen();
    const ZonedInstant start = moment("2026-04-05 12:00");
    made.sessions.push_back(startedSession(start));

    EXPECT_FALSE(made.isDueAt({start.at() + 12h + 48h - 1s, "UTC", 0s}));
    EXPECT_TRUE(made.isDueAt({start.at() + 12h + 48h, "UTC", 0s}));
}

TEST(TrendNotice, IsSilentFor48HoursAroundAPlannedSession)
{
    NoticeCase made = lower();
    const ZonedInstant start = moment("2026-04-06 12:00"); // today, day 35
    made.sessions.push_back(plannedSession(start));

    EXPECT_TRUE(made.isDueAt({start.at() - 48h, "UTC", 0s}));
    EXPECT_FALSE(made.isDueAt({start.at() - 48h + 1s, "UTC", 0s}));
    EXPECT_FALSE(made.isDueAt({start.at() + 48h - 1s, "UTC", 0s}));
    EXPECT_TRUE(made.isDueAt({start.at() + 48h, "UTC", 0s})); // nobody said that it took place

    made.sessions.back().cancelled = testing::takenAt(start.at() - 72h);
    EXPECT_TRUE(made.isDueAt(start));
}

TEST(TrendNotice, IsSilentWhereTheClockWasSetBackToBeforeASession)
{
    NoticeCase made = lower();
    made.sessions.push_back(dosedSession(moment("2026-06-01 12:00")));
    made.phq9 = risen().phq9;

    EXPECT_FALSE(made.isDue());
}

TEST(TrendNotice, IsDueOnceInFourteenDays)
{
    NoticeCase made = lower();
    EXPECT_FALSE(made.shown(kToday - 13).isDue());
    EXPECT_TRUE(made.shown(kToday - 14).isDue());
    EXPECT_FALSE(made.shown(kToday + 5).isDue()); // the clock was set back since
}

TEST(TrendNotice, IsDueByAPhq9OfTheLastFourteenDaysAlone)
{
    const ZonedInstant answered = eveningOf(30);
    const NoticeCase made = risen();

    EXPECT_TRUE(made.isDueAt(answered));
    EXPECT_TRUE(made.isDueAt({answered.at() + days{14}, "UTC", 0s}));
    EXPECT_FALSE(made.isDueAt({answered.at() + days{14} + 1s, "UTC", 0s}));
    EXPECT_TRUE(made.isDueAt(eveningOf(29))); // the clock was set back since
}

TEST(TrendNotice, IsDueByAPhq9ThatWasAnsweredAfterTheLastNoticeAlone)
{
    const ZonedInstant answered = eveningOf(30);
    const auto isDueAfterOneAt = [&](Instant shownAt) {
        NoticeCase made = risen();
        made.lastShown = {answered.day(), shownAt};
        return made.isDueAt({answered.at() + days{14}, "UTC", 0s});
    };
    EXPECT_TRUE(isDueAfterOneAt(answered.at() - 1s));
    EXPECT_FALSE(isDueAfterOneAt(answered.at()));
    EXPECT_FALSE(isDueAfterOneAt(answered.at() + 1s));
}

TEST(TrendNotice, IsNeverDueTwiceByTheSamePhq9)
{
    NoticeCase made = risen();
    int notices = 0;
    for (int day = 30; day < 200; ++day)
        if (made.isDue(day)) {
            made.shown(day);
            ++notices;
        }
    EXPECT_EQ(notices, 1);
}

TEST(TrendNotice, IsDueByMoodHoweverOldThePhq9Is)
{
    NoticeCase made = lower();
    made.phq9 = {{eveningOf(1).at(), 4}, {eveningOf(2).at(), 10}};
    EXPECT_TRUE(made.shown(kToday - 14).isDue());
}

TEST(TrendNotice, HasNoNewPhq9WhereNoneWasAnswered)
{
    EXPECT_FALSE(isPhq9New({.days = {}, .sessions = {}, .phq9 = {}}, eveningOf(1).at()));
}

TEST(TrendNotice, CountsDaysOnTheClocksOfThePlaceWhereTheSessionWas)
{
    // 04:30 in Berlin on 3 March; in New York it was still the 2nd.
    NoticeCase made;
    made.scoresFrom(2, 11, 7).scoresFrom(29, kToday, 3);
    made.sessions = {dosedSession(moment("2026-03-02 22:30", "America/New_York"))};
    EXPECT_TRUE(made.isDue());
    made.sessions = {dosedSession(moment("2026-03-03 04:30", "Europe/Berlin"))};
    EXPECT_FALSE(made.isDue()); // nine days of reference
}

TEST(TrendNotice, IsOfferedOutsideTheEuAndTheUkAlone)
{
    for (const std::string region : {"US", "CA", "AU", "NZ"})
        EXPECT_TRUE(mayNotifyIn(region)) << region;
    for (const std::string region : {"GB-EAW", "GB-SCT", "GB-NIR", "IE", "DE", "FR", "ES", "NL",
                                     "AT", "EU", "ZZ", "", "us", "Atlantis"})
        EXPECT_FALSE(mayNotifyIn(region)) << region;
}

} // namespace homeward::rules::trend_notice_quiet_test
