#include "core/services/treatment_day.h"

#include "tests/core/services/treatment_fixture.h"

#include <gtest/gtest.h>

namespace homeward::services {
namespace {

using namespace std::chrono_literals;
using rules::DayStage;
using rules::RestrictionState;

/// Which of several sessions a day is about.
class TreatmentDaySession : public TreatmentTest { };

TEST_F(TreatmentDaySession, OfTwoSessionsIsAboutTheOneUnderWayAndKeepsTheLaterEnd)
{
    const SessionId morning = endedSession();
    const Instant morningEnd = now();
    clock().advance(3h);
    ASSERT_TRUE(sessions().take(morning, SessionStep::Discharge, now()));
    EXPECT_EQ(status().session->id, morning);

    const SessionId evening = endedSession();

    EXPECT_EQ(status().session->id, evening);
    EXPECT_EQ(restriction(status(), RuleKind::NoDriving).until, morningEnd + 3h + 40min + 24h);
    EXPECT_EQ(restriction(status(), RuleKind::NoDriving).session, evening);
}

TEST_F(TreatmentDaySession, KeepsARuleOfTheDayBeforeWhereTheNextRouteAsksForLess)
{
    endedSession(Route::EsketamineNasal); // decisions wait for a night's sleep
    waitUntil(6, 13h);
    endedSession(Route::Intravenous); // decisions wait for 24 hours
    waitUntil(7, 14h);

    EXPECT_EQ(restriction(status(), RuleKind::NoBigDecisions).state,
              RestrictionState::AwaitingSleep);
    confirmSleep();
    EXPECT_EQ(restriction(status(), RuleKind::NoBigDecisions).state, RestrictionState::Ended);
}

TEST_F(TreatmentDaySession, IsStillAboutYesterdayWhileARuleOfItHolds)
{
    const SessionId yesterday = endedSession();
    sessions().add(planAt(now() + 20h)).value();
    waitUntil(6, 8h);

    EXPECT_EQ(status().session->id, yesterday);
    EXPECT_EQ(stage(), DayStage::Home);
}

TEST_F(TreatmentDaySession, ComesToTodayThoughAnEarlierSessionWasNeverSpokenOf)
{
    sessions().add(planAt(now() + 1h)).value();
    waitUntil(7, 8h);
    const SessionId today = sessions().add(planAt(now() + 1h))->id;

    EXPECT_EQ(status().session->id, today);
    EXPECT_EQ(stage(), DayStage::Before);
    EXPECT_EQ(driving(status()), RestrictionState::Unknown); // of the one nobody spoke of
}

TEST_F(TreatmentDaySession, BelongsToTheClocksOfThePersonAndThoseOfTheClinic)
{
    // 9:00 on Thursday in Auckland is still Wednesday in Berlin.
    const Instant start = std::chrono::sys_days{std::chrono::year{2024} / 3 / 6} + 20h;
    sessions().add(planAt(start, Route::Intravenous, "Pacific/Auckland")).value();

    waitUntil(5, 23h);
    EXPECT_EQ(stage(), DayStage::Everyday);
    waitUntil(6, 0h);
    EXPECT_EQ(stage(), DayStage::Before); // Wednesday in Berlin
    EXPECT_EQ(status("Pacific/Auckland").stage, DayStage::Everyday);
    waitUntil(6, 12h);
    EXPECT_EQ(status("Pacific/Auckland").stage, DayStage::Before);
}

TEST_F(TreatmentDaySession, ListsWhatHasEndedWithTheLatestSession)
{
    endedSession();
    waitUntil(6, 14h);
    confirmSleep();
    const DayStatus status = this->status();

    EXPECT_EQ(status.session, std::nullopt);
    EXPECT_EQ(status.restrictions.size(), 8U);
    for (const rules::Restriction& listed : status.restrictions)
        EXPECT_EQ(listed.state, RestrictionState::Ended);
}

TEST_F(TreatmentDaySession, IsAboutNothingOnceASessionIsCancelled)
{
    const SessionId id = sessions().add(planAt(now() + 1h))->id;
    clock().advance(2h);
    ASSERT_TRUE(sessions().take(id, SessionStep::Cancel, now()));

    EXPECT_EQ(stage(), DayStage::Everyday);
    EXPECT_TRUE(status().restrictions.empty());
}

TEST_F(TreatmentDaySession, CountsAPlannedSessionThatNobodySpokeOfAsOverdueForAWeek)
{
    const Instant start = now() + 1h;
    const SessionId id = sessions().add(planAt(start))->id;

    clock().advance(1h + 6 * 24h + 23h);
    EXPECT_EQ(stage(), DayStage::Overdue);
    EXPECT_EQ(status().session->id, id);
    EXPECT_EQ(driving(status()), RestrictionState::Unknown);
    EXPECT_FALSE(status().isPostSession());
    clock().advance(1h);
    EXPECT_EQ(stage(), DayStage::Everyday);
    EXPECT_TRUE(status().restrictions.empty());
    EXPECT_EQ(sessions().list()->size(), 1U);
}

} // namespace
} // namespace homeward::services
