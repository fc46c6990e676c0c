#include "core/services/treatment_day.h"

#include "tests/core/services/treatment_fixture.h"

#include <gtest/gtest.h>

namespace homeward::services {
namespace {

using namespace std::chrono_literals;
using rules::DayStage;
using rules::RestrictionState;

class TreatmentDayTest : public TreatmentTest {
protected:
    DayStage stage() { return status().stage; }

    /// Until a moment on a clock of Berlin in March 2024, which is an hour ahead of UTC.
    void waitUntil(int day, std::chrono::minutes timeOfDay)
    {
        const Instant then =
            std::chrono::sys_days{std::chrono::year{2024} / 3 / day} + timeOfDay - 1h;
        ASSERT_GE(then, now());
        clock().advance(then - now());
    }
};

TEST_F(TreatmentDayTest, IsAnEverydayWithoutSessions)
{
    const DayStatus status = this->status();

    EXPECT_EQ(status.stage, DayStage::Everyday);
    EXPECT_EQ(status.provenNow, now());
    EXPECT_FALSE(status.isClockDoubtful);
    EXPECT_EQ(status.session, std::nullopt);
    EXPECT_TRUE(status.restrictions.empty());
    EXPECT_FALSE(status.medicineLines.empty());
    EXPECT_EQ(count("clock_span"), 0); // nothing to prove
}

TEST_F(TreatmentDayTest, GoesThroughItsStages)
{
    waitUntil(5, 13h);
    const SessionId id = sessions().add(planAt(now() + 1h))->id;
    EXPECT_EQ(stage(), DayStage::Before);

    waitUntil(5, 14h);
    EXPECT_EQ(stage(), DayStage::Overdue);
    ASSERT_TRUE(sessions().take(id, SessionStep::Start, now()));
    EXPECT_EQ(stage(), DayStage::During);
    waitUntil(5, 14h + 40min);
    ASSERT_TRUE(sessions().take(id, SessionStep::EndDosing, now()));
    EXPECT_EQ(stage(), DayStage::Observation);
    waitUntil(5, 17h);
    EXPECT_EQ(stage(), DayStage::Observation); // a time that is over lets nobody go
    ASSERT_TRUE(sessions().take(id, SessionStep::EndObservation, now()));
    EXPECT_EQ(stage(), DayStage::Leaving);
    ASSERT_TRUE(rides().arrange(id, ridePlan()));
    ASSERT_TRUE(rides().arrive(id, moment()));
    ASSERT_TRUE(rides().handOverByInitials(id, "AB", moment()));
    EXPECT_EQ(stage(), DayStage::Home);

    waitUntil(6, 14h + 40min);
    EXPECT_EQ(driving(status()), RestrictionState::AwaitingSleep);
    EXPECT_EQ(stage(), DayStage::Home);
    confirmSleep();
    EXPECT_EQ(driving(status()), RestrictionState::Ended);
    EXPECT_EQ(stage(), DayStage::Everyday);
    EXPECT_TRUE(findings().empty());
}

TEST_F(TreatmentDayTest, StandsTheSameAfterARestart)
{
    const SessionId id = readyToLeave();
    ASSERT_TRUE(rides().handOverByInitials(id, "AB", moment()));
    const DayStatus before = status();

    reopen();
    const DayStatus after = status();

    EXPECT_EQ(after.stage, before.stage);
    EXPECT_EQ(after.session, before.session);
    EXPECT_EQ(after.ride, before.ride);
    EXPECT_EQ(after.observation, before.observation);
    EXPECT_EQ(after.restrictions, before.restrictions);
    EXPECT_EQ(after.rules, before.rules);
    EXPECT_EQ(after.nextChange, before.nextChange);
}

TEST_F(TreatmentDayTest, EndsRulesAtTheVerySecond)
{
    endedSession();
    const Instant end = now();
    clock().advance(23h);
    confirmSleep();
    clock().advance(1h - 1s);

    EXPECT_EQ(restriction(status(), RuleKind::NoDriving).until, end + 24h);
    EXPECT_EQ(driving(status()), RestrictionState::Active);
    EXPECT_EQ(status().nextChange, now() + 1s);
    clock().advance(1s);
    EXPECT_EQ(driving(status()), RestrictionState::Ended);
}

TEST_F(TreatmentDayTest, HearsTheSleepOnlyFromTheNextLocalMidnightOn)
{
    endedSession();
    waitUntil(5, 23h + 59min);
    confirmSleep(); // a nap
    waitUntil(6, 14h);
    EXPECT_EQ(driving(status()), RestrictionState::AwaitingSleep);

    confirmSleep();
    EXPECT_EQ(driving(status()), RestrictionState::Ended);
}

TEST_F(TreatmentDayTest, TakesASleepBack)
{
    endedSession();
    waitUntil(6, 14h);
    confirmSleep();
    ASSERT_EQ(driving(status()), RestrictionState::Ended);

    ASSERT_TRUE(day().withdrawSleep());

    reopen();
    EXPECT_EQ(driving(status()), RestrictionState::AwaitingSleep);
    EXPECT_EQ(day().withdrawSleep().error(), DiaryError::NotFound);
    EXPECT_EQ(queued("sleep"), 1);
    EXPECT_EQ(queued("sleep", "withdraw"), 1);
    EXPECT_TRUE(findings().empty());
}

TEST_F(TreatmentDayTest, KeepsASessionWithoutAnEndUnknownForEver)
{
    const SessionId id = startedSession();

    for (const auto wait : {1h, 47h, 30 * 24h, 5 * 365 * 24h}) {
        clock().advance(wait);
        reopen();
        const DayStatus status = this->status();
        EXPECT_EQ(status.session->id, id);
        EXPECT_EQ(driving(status), RestrictionState::Unknown);
        EXPECT_TRUE(restriction(status, RuleKind::NoDriving).isEstimated);
    }
    confirmSleep();
    EXPECT_EQ(driving(status()), RestrictionState::Unknown);
}

TEST_F(TreatmentDayTest, JudgesAForgottenSessionOnceItsEndIsWrittenDown)
{
    const SessionId id = startedSession();
    const Instant start = now();
    clock().advance(48h);
    ASSERT_EQ(driving(status()), RestrictionState::Unknown);

    ASSERT_TRUE(sessions().take(id, SessionStep::EndDosing, start + 40min));
    EXPECT_EQ(driving(status()), RestrictionState::AwaitingSleep);
    confirmSleep();
    EXPECT_EQ(driving(status()), RestrictionState::Ended);
}

TEST_F(TreatmentDayTest, CountsAPlannedSessionThatNobodySpokeOfAsOverdueForAWeek)
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

TEST_F(TreatmentDayTest, IsAboutNothingOnceASessionIsCancelled)
{
    const SessionId id = sessions().add(planAt(now() + 1h))->id;
    clock().advance(2h);
    ASSERT_TRUE(sessions().take(id, SessionStep::Cancel, now()));

    EXPECT_EQ(stage(), DayStage::Everyday);
    EXPECT_TRUE(status().restrictions.empty());
}

TEST_F(TreatmentDayTest, StartsNoClockForASlipOfTheThumb)
{
    const SessionId id = sessions().add(planAt(now() + 1h))->id;
    ASSERT_TRUE(sessions().take(id, SessionStep::Start, now()));
    ASSERT_EQ(stage(), DayStage::During);

    ASSERT_TRUE(sessions().takeBack(id, SessionStep::Start));

    EXPECT_EQ(stage(), DayStage::Before);
    EXPECT_TRUE(status().restrictions.empty());
}

TEST_F(TreatmentDayTest, OfTwoSessionsIsAboutTheOneUnderWayAndKeepsTheLaterEnd)
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

TEST_F(TreatmentDayTest, KeepsARuleOfTheDayBeforeWhereTheNextRouteAsksForLess)
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

TEST_F(TreatmentDayTest, IsStillAboutYesterdayWhileARuleOfItHolds)
{
    const SessionId yesterday = endedSession();
    sessions().add(planAt(now() + 20h)).value();
    waitUntil(6, 8h);

    EXPECT_EQ(status().session->id, yesterday);
    EXPECT_EQ(stage(), DayStage::Home);
}

TEST_F(TreatmentDayTest, ComesToTodayThoughAnEarlierSessionWasNeverSpokenOf)
{
    sessions().add(planAt(now() + 1h)).value();
    waitUntil(7, 8h);
    const SessionId today = sessions().add(planAt(now() + 1h))->id;

    EXPECT_EQ(status().session->id, today);
    EXPECT_EQ(stage(), DayStage::Before);
    EXPECT_EQ(driving(status()), RestrictionState::Unknown); // of the one nobody spoke of
}

TEST_F(TreatmentDayTest, BelongsToTheClocksOfThePersonAndThoseOfTheClinic)
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

TEST_F(TreatmentDayTest, ListsWhatHasEndedWithTheLatestSession)
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

TEST_F(TreatmentDayTest, ObservesByTheRulesOfTheJurisdiction)
{
    endedSession(Route::EsketamineNasal);
    const Instant until = now() + 120min;

    const auto elsewhere = status(kBerlin, rules::Jurisdiction::Elsewhere).observation.value();
    const auto america = status(kBerlin, rules::Jurisdiction::UnitedStates).observation.value();

    EXPECT_EQ(elsewhere.mode, ObservationMode::ClinicianDecides);
    EXPECT_EQ(america.mode, ObservationMode::AtLeast);
    EXPECT_EQ(america.until, until);
}

TEST_F(TreatmentDayTest, SaysWhenToLookAgain)
{
    const Instant midnight = std::chrono::sys_days{std::chrono::year{2024} / 3 / 5} + 23h;
    EXPECT_EQ(status().nextChange, midnight);

    const Instant start = now() + 1h;
    const SessionId id = sessions().add(planAt(start))->id;
    EXPECT_EQ(status().nextChange, start);

    clock().advance(1h);
    ASSERT_TRUE(sessions().take(id, SessionStep::Start, now()));
    ASSERT_TRUE(sessions().take(id, SessionStep::EndDosing, now()));
    EXPECT_EQ(status().nextChange, now() + 120min); // the planned end of the observation
}

TEST_F(TreatmentDayTest, RefusesNoAnswerWhereTheZoneOfASessionIsUnknown)
{
    endedSession();
    ASSERT_TRUE(database().execute("UPDATE session_plan SET zone = 'Mars/Olympus'"));

    EXPECT_EQ(driving(status()), RestrictionState::Active);
    clock().advance(24h);
    EXPECT_EQ(driving(status()), RestrictionState::AwaitingSleep);
}

TEST_F(TreatmentDayTest, SaysThatTheRecordIsDamagedInsteadOfSayingNothingHolds)
{
    endedSession();
    ASSERT_TRUE(database().execute("PRAGMA ignore_check_constraints = ON;"
                                   "UPDATE session_plan SET route = 'other'"));

    EXPECT_EQ(day().status(*findZone(kBerlin).value(), rules::Jurisdiction::Unknown).error(),
              DiaryError::Damaged);
}

} // namespace
} // namespace homeward::services
