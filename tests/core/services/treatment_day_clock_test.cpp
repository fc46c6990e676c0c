#include "core/services/treatment_day.h"

#include "tests/core/services/treatment_fixture.h"

#include <gtest/gtest.h>

namespace homeward::services {
namespace {

using namespace std::chrono_literals;
using rules::RestrictionState;

/// An infusion has ended an hour ago, and the app was looked at since.
class TreatmentClockTest : public TreatmentTest {
protected:
    void SetUp() override
    {
        m_session = endedSession();
        m_end = now();
        clock().advance(1h);
        EXPECT_FALSE(status().isClockDoubtful);
    }

    const SessionId& session() const { return m_session; }
    Instant end() const { return m_end; }

    /// What a "what if" asks: the wall clock alone.
    class WallOnly final : public Clock {
    public:
        explicit WallOnly(Instant now) : m_now(now) { }
        Instant now() const override { return m_now; }

    private:
        Instant m_now;
    };

    DayStatus statusIf(Instant at)
    {
        const WallOnly clock{at};
        testing::SeededRandom random;
        TreatmentDay day{store(), clock, random, sessions(), policies(), rides()};
        return day.status(*findZone(kBerlin).value(), rules::Jurisdiction::Elsewhere).value();
    }

private:
    SessionId m_session;
    Instant m_end;
};

TEST_F(TreatmentClockTest, SetForwardEndsNothingAndIsDoubted)
{
    clock().set(now() + 3 * 24h);

    const DayStatus status = this->status();

    EXPECT_EQ(driving(status), RestrictionState::Active);
    EXPECT_TRUE(status.isClockDoubtful);
    EXPECT_EQ(status.provenNow, end() + 1h);
    EXPECT_EQ(status.stage, rules::DayStage::Observation);
    // To look again by the wall clock, which is ahead.
    EXPECT_EQ(status.nextChange, now() + 1h);
}

TEST_F(TreatmentClockTest, SetForwardMakesNoNightOfAnAfternoon)
{
    clock().set(now() + 24h);
    confirmSleep();
    clock().set(now() - 24h);
    clock().advance(23h);

    EXPECT_EQ(driving(status()), RestrictionState::AwaitingSleep);
}

TEST_F(TreatmentClockTest, SetForwardGoesOnProvingWhatHasReallyGoneBy)
{
    clock().set(now() + 3 * 24h);
    clock().advance(23h);

    EXPECT_EQ(driving(status()), RestrictionState::AwaitingSleep);
    confirmSleep();
    EXPECT_EQ(driving(status()), RestrictionState::Ended);
}

TEST_F(TreatmentClockTest, SetBackCanOnlyProlong)
{
    clock().advance(23h);
    confirmSleep();
    ASSERT_EQ(driving(status()), RestrictionState::Ended);

    clock().set(end() + 1h);

    EXPECT_EQ(driving(status()), RestrictionState::Active);
    EXPECT_FALSE(status().isClockDoubtful);
}

TEST_F(TreatmentClockTest, SetForwardBeforeARestartOfTheDeviceEndsNothing)
{
    clock().set(now() + 3 * 24h);
    status(); // looked at before the device goes off
    restartDevice("second boot", 10min);

    EXPECT_EQ(driving(status()), RestrictionState::Active);
    EXPECT_EQ(status().provenNow, end() + 1h + 10min);
    EXPECT_TRUE(status().isClockDoubtful);
}

TEST_F(TreatmentClockTest, CountsTheTimeThatTheDeviceWasOff)
{
    restartDevice("second boot", 23h);

    EXPECT_FALSE(status().isClockDoubtful);
    EXPECT_EQ(driving(status()), RestrictionState::AwaitingSleep);
}

TEST_F(TreatmentClockTest, GoesOnProvingThroughManyRestarts)
{
    for (int boot = 0; boot < 11; ++boot) {
        restartDevice("boot " + std::to_string(boot), 1h);
        status();
        clock().advance(1h - 1s);
        status();
    }

    EXPECT_EQ(status().provenNow, now());
    EXPECT_EQ(driving(status()), RestrictionState::Active);
    restartDevice("the last", 1h + 11s);
    EXPECT_EQ(driving(status()), RestrictionState::AwaitingSleep);
}

TEST_F(TreatmentClockTest, SetForwardInTheSecondRunEndsNothing)
{
    restartDevice("second boot", 1h);
    ASSERT_EQ(status().provenNow, end() + 2h);
    clock().set(now() + 3 * 24h);
    clock().advance(1h);

    EXPECT_EQ(status().provenNow, end() + 3h);
    reopen();
    EXPECT_EQ(status().provenNow, end() + 3h);
}

TEST_F(TreatmentClockTest, GainsNothingByACorrectionOnASetClock)
{
    clock().set(now() + 3 * 24h);
    ASSERT_TRUE(sessions().take(session(), SessionStep::EndDosing, end() + 5min));

    EXPECT_EQ(driving(status()), RestrictionState::Active);
    EXPECT_EQ(restriction(status(), RuleKind::NoDriving).until, end() + 5min + 24h);
}

TEST_F(TreatmentClockTest, GainsNothingByTakingTheEndBackAndTappingAgain)
{
    clock().set(now() + 3 * 24h);
    ASSERT_TRUE(sessions().takeBack(session(), SessionStep::EndDosing));
    ASSERT_TRUE(sessions().take(session(), SessionStep::EndDosing, end()));

    EXPECT_EQ(driving(status()), RestrictionState::Active);
}

TEST_F(TreatmentClockTest, BelievesACorrectionOfWhatAWrongClockHasWritten)
{
    ASSERT_TRUE(sessions().take(session(), SessionStep::Discharge, now()));
    clock().set(Instant{} + 1h); // an empty battery: 1970
    const SessionId second = sessions().add(planAt(now()))->id;
    ASSERT_TRUE(sessions().take(second, SessionStep::Start, now()));
    ASSERT_TRUE(sessions().take(second, SessionStep::EndDosing, now()));
    clock().advance(47h);
    clock().set(end() + 48h); // and right again
    EXPECT_EQ(sessions().take(second, SessionStep::EndDosing, end() + 47h).error(),
              SessionProblem{rules::SessionError::TooLongAgo}); // the start has to come first
    ASSERT_TRUE(sessions().takeBack(second, SessionStep::EndDosing));
    ASSERT_TRUE(sessions().take(second, SessionStep::Start, end() + 46h));
    ASSERT_TRUE(sessions().take(second, SessionStep::EndDosing, end() + 47h));

    EXPECT_EQ(restriction(status(), RuleKind::NoDriving).until, end() + 47h + 24h);
    EXPECT_FALSE(status().isClockDoubtful);
}

TEST_F(TreatmentClockTest, IsAskedAloneByAWhatIf)
{
    const auto before = count("clock_span");

    EXPECT_EQ(driving(statusIf(end() + 24h - 1s)), RestrictionState::Active);
    EXPECT_EQ(driving(statusIf(end() + 24h)), RestrictionState::AwaitingSleep);
    EXPECT_EQ(driving(statusIf(end() + 365 * 24h)), RestrictionState::AwaitingSleep);

    EXPECT_EQ(count("clock_span"), before); // proves nothing for later
    EXPECT_EQ(driving(status()), RestrictionState::Active);
    EXPECT_FALSE(status().isClockDoubtful);
}

TEST_F(TreatmentClockTest, KeepsOneRowForEachRunOfTheDevice)
{
    for (int i = 0; i < 50; ++i) {
        clock().advance(1min);
        status();
    }
    EXPECT_EQ(count("clock_span"), 1);
    restartDevice("second boot", 1h);
    status();
    EXPECT_EQ(count("clock_span"), 2);
}

TEST_F(TreatmentClockTest, IsNotNotedOnceNothingHoldsAnyMore)
{
    clock().advance(24h);
    confirmSleep();
    restartDevice("second boot", 1h);
    status();

    EXPECT_EQ(count("clock_span"), 1);
}

TEST_F(TreatmentClockTest, CannotBeNotedOnAFullDiskAndTheRulesAreShownAllTheSame)
{
    restartDevice("second boot", 1h);
    ASSERT_TRUE(database().execute("CREATE TRIGGER full BEFORE INSERT ON clock_span BEGIN"
                                   " SELECT RAISE(ABORT, 'full'); END"));

    EXPECT_EQ(driving(status()), RestrictionState::Active);
    EXPECT_EQ(count("clock_span"), 1);
}

TEST_F(TreatmentClockTest, IsWrongByLessThanFiveMinutesWithoutADoubt)
{
    clock().set(now() + 5min);
    EXPECT_FALSE(status().isClockDoubtful);
    clock().set(now() + 1s);
    EXPECT_TRUE(status().isClockDoubtful);
}

TEST_F(TreatmentClockTest, SetForwardByDecadesHidesNoRule)
{
    clock().set(now() + 30 * 365 * 24h);

    EXPECT_EQ(driving(status()), RestrictionState::Active);
    restartDevice("second boot", 1h);
    EXPECT_EQ(driving(status()), RestrictionState::Active);
}

} // namespace
} // namespace homeward::services
