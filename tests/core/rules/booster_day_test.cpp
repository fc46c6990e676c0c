#include "core/rules/booster_day.h"

#include "core/rules/course_check.h"
#include "tests/support/session_samples.h"

#include <gtest/gtest.h>
#include <rapidcheck/gtest.h>

#include <string>
#include <vector>

namespace homeward::rules::booster_day_test {

using namespace std::chrono_literals;
using std::chrono::days;
using testing::moment;
using testing::plannedSession;
using testing::startedSession;
using testing::takenAt;

constexpr LocalDay on(int year, unsigned month, unsigned day)
{
    return LocalDay{date::year{year} / date::month{month} / date::day{day}};
}

constexpr LocalDay kToday = on(2026, 3, 2);

TreatmentSession sessionOn(LocalDay day)
{
    const date::time_zone& zone = *findZone("Europe/Berlin").value();
    return plannedSession(ZonedInstant{latestInstant(day + 10h, zone), zone});
}

TreatmentSession heldOn(LocalDay day)
{
    TreatmentSession session = sessionOn(day);
    session.started = takenAt(session.plan.start.at());
    return session;
}

TreatmentSession cancelled(TreatmentSession session)
{
    session.cancelled = takenAt(session.plan.start.at());
    return session;
}

std::optional<LocalDay> dayOf(const BoosterTime& when,
                              const std::vector<TreatmentSession>& sessions = {})
{
    return boosterDay({.when = when, .recordedAt = {}}, sessions, kToday);
}

/// Why a booster is refused; nothing where it is taken.
using Checked = std::optional<BoosterError>;

Checked check(const BoosterTime& when)
{
    const auto checked = checkBooster(when, kToday);
    return checked ? std::nullopt : Checked{checked.error()};
}

TEST(CheckBooster, TakesADateFromTodayOnForTwoYears)
{
    EXPECT_EQ(check(BoosterDate{kToday - days{1}}), Checked{BoosterError::InThePast});
    EXPECT_EQ(check(BoosterDate{kToday}), Checked{});
    EXPECT_EQ(check(BoosterDate{kToday + kPlanHorizon}), Checked{});
    EXPECT_EQ(check(BoosterDate{kToday + kPlanHorizon + days{1}}), Checked{BoosterError::TooFar});
    EXPECT_EQ(check(BoosterDate{on(2206, 3, 2)}), Checked{BoosterError::TooFar});
}

TEST(CheckBooster, TakesAnIntervalOfOneWeekToAYear)
{
    for (const int weeks : {1, 2, 3, 4, 6, 8, 52})
        EXPECT_EQ(check(BoosterInterval{weeks}), Checked{}) << weeks;
    for (const int weeks : {-1, 0, 53, 10'000})
        EXPECT_EQ(check(BoosterInterval{weeks}), Checked{BoosterError::WeeksOutOfRange}) << weeks;
}

TEST(CheckBooster, AlwaysTakesAnIntervalBack)
{
    EXPECT_EQ(check(NoBooster{}), Checked{});
}

TEST(BoosterDay, IsNoneWhereNoClinicHasSaidAnything)
{
    EXPECT_EQ(dayOf(NoBooster{}), std::nullopt);
    EXPECT_EQ(dayOf(NoBooster{}, {heldOn(kToday - days{30})}), std::nullopt);
}

TEST(BoosterDay, IsTheDateOfTheClinic)
{
    EXPECT_EQ(dayOf(BoosterDate{on(2026, 5, 1)}), on(2026, 5, 1));
    EXPECT_EQ(dayOf(BoosterDate{on(2026, 5, 1)}, {heldOn(kToday - days{30})}), on(2026, 5, 1));
}

TEST(BoosterDay, StaysWhenItHasPassedAndNobodyHasAnswered)
{
    EXPECT_EQ(dayOf(BoosterDate{on(2026, 2, 1)}), on(2026, 2, 1));
}

TEST(BoosterDay, StaysWhileACourseBeforeTheDateStillRuns)
{
    const LocalDay date = on(2026, 5, 1);

    EXPECT_EQ(dayOf(BoosterDate{date}, {sessionOn(kToday), sessionOn(date - days{8})}), date);
}

TEST(BoosterDay, IsAnsweredByASessionAroundTheDateOrAfterIt)
{
    const LocalDay date = on(2026, 5, 1);
    for (const int distance : {-7, -1, 0, 1, 60})
        EXPECT_EQ(dayOf(BoosterDate{date}, {sessionOn(date + days{distance})}), std::nullopt)
            << distance;
    EXPECT_EQ(dayOf(BoosterDate{kToday + days{3}}, {heldOn(kToday - days{4})}), std::nullopt);
    EXPECT_EQ(dayOf(BoosterDate{kToday + days{3}}, {heldOn(kToday - days{5})}), kToday + days{3});
}

TEST(BoosterDay, IsNotAnsweredByASessionThatWasCancelledOrPassedWithoutAWord)
{
    const LocalDay date = kToday + days{2};

    EXPECT_EQ(dayOf(BoosterDate{date}, {cancelled(sessionOn(date))}), date);
    EXPECT_EQ(dayOf(BoosterDate{date}, {sessionOn(kToday - days{1})}), date);
    EXPECT_EQ(dayOf(BoosterDate{date}, {sessionOn(kToday)}), std::nullopt);
}

TEST(BoosterDay, CountsAnIntervalFromTheLastSessionThatTookPlace)
{
    EXPECT_EQ(dayOf(BoosterInterval{4},
                    {heldOn(on(2026, 2, 20)), heldOn(on(2026, 2, 25)), heldOn(on(2026, 2, 1))}),
              on(2026, 3, 25));
}

TEST(BoosterDay, HasNothingToCountFromWithoutASessionThatTookPlace)
{
    EXPECT_EQ(dayOf(BoosterInterval{4}), std::nullopt);
    EXPECT_EQ(dayOf(BoosterInterval{4}, {cancelled(sessionOn(kToday - days{9}))}), std::nullopt);
    EXPECT_EQ(dayOf(BoosterInterval{4}, {sessionOn(kToday - days{9})}), std::nullopt);
}

TEST(BoosterDay, WaitsWithAnIntervalWhileASessionIsPlanned)
{
    const TreatmentSession held = heldOn(kToday - days{20});

    EXPECT_EQ(dayOf(BoosterInterval{4}, {held, sessionOn(kToday)}), std::nullopt);
    EXPECT_EQ(dayOf(BoosterInterval{4}, {held, sessionOn(kToday + days{90})}), std::nullopt);
    EXPECT_EQ(dayOf(BoosterInterval{4}, {held, cancelled(sessionOn(kToday + days{9}))}),
              kToday + days{8});
    EXPECT_EQ(dayOf(BoosterInterval{4}, {held, sessionOn(kToday - days{1})}), kToday + days{8});
}

TEST(BoosterDay, CountsFromTheDayThatTheClocksOfTheClinicShowed)
{
    // 23:30 on the 24th in Auckland, 10:30 on the 24th in UTC; then 00:30 on the 25th there.
    for (const auto& [local, expected] : {std::pair{"2026-02-24 23:30", on(2026, 3, 24)},
                                          std::pair{"2026-02-25 00:30", on(2026, 3, 25)}})
        EXPECT_EQ(dayOf(BoosterInterval{4}, {startedSession(moment(local, "Pacific/Auckland"))}),
                  expected);
}

TEST(BoosterDay, CountsByTheOffsetOnRecordWhereTheZoneIsNotInTheDatabase)
{
    const ZonedInstant start{testing::utc("2026-02-24 12:00"), "Atlantis/Sunken", 13h};

    EXPECT_EQ(dayOf(BoosterInterval{4}, {startedSession(start)}), on(2026, 3, 25));
}

RC_GTEST_PROP(BoosterDay, NeverLiesBeforeWhatTheClinicSaid, ())
{
    const int weeks = *rc::gen::inRange(1, 53);
    std::vector<TreatmentSession> sessions;
    LocalDay last = kToday - days{1000};
    for (const int ago :
         *rc::gen::nonEmpty(rc::gen::container<std::vector<int>>(rc::gen::inRange(1, 900)))) {
        const LocalDay day = kToday - days{ago};
        sessions.push_back(heldOn(day));
        last = std::max(last, day);
    }

    RC_ASSERT(dayOf(BoosterInterval{weeks}, sessions) == last + days{7 * weeks});
}

} // namespace homeward::rules::booster_day_test
