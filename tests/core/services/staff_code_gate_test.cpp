#include "core/services/staff_code_gate.h"

#include "tests/core/services/treatment_fixture.h"

#include <gtest/gtest.h>

namespace homeward::services {
namespace {

using namespace std::chrono_literals;
using credentials::StaffCodeError;

/// Somebody is ready to leave, and staff have a code.
class StaffCodeGateTest : public TreatmentTest {
protected:
    void SetUp() override
    {
        pairClinic();
        m_session = readyToLeave();
    }

    Result<RideHome, RideProblem> enter(const std::string& code)
    {
        return rides().handOverByCode(m_session, code, moment());
    }

    void enterWrongCodes(int times)
    {
        for (int i = 0; i < times; ++i)
            EXPECT_EQ(enter(wrongCode()).error(), RideProblem{StaffCodeError::NoMatch}) << i;
    }

    const SessionId& session() const { return m_session; }

private:
    SessionId m_session;
};

TEST_F(StaffCodeGateTest, LetsARightCodeThrough)
{
    const auto ride = enter(code()).value();

    EXPECT_EQ(ride.handOver, (HandOver{HandOverProof::StaffCode, "", moment()}));
    reopen();
    EXPECT_EQ(rides().of(session()).value(), ride);
    EXPECT_EQ(sessions().find(session())->status(), SessionStatus::Discharged);
    EXPECT_TRUE(findings().empty());
}

TEST_F(StaffCodeGateTest, KeepsNoCode)
{
    enterWrongCodes(1);
    ASSERT_TRUE(enter(code()));

    EXPECT_EQ(database().integer("SELECT count(*) FROM ride_event WHERE confirmed_by <> ''"), 0);
    EXPECT_EQ(database().integer("SELECT step FROM staff_code_try WHERE step IS NOT NULL"),
              now().time_since_epoch().count() / 30);
}

TEST_F(StaffCodeGateTest, LooksAtNothingWithoutASecret)
{
    ASSERT_TRUE(clinics().enter({.name = "Other", .phone = "1"}, SecretBytes{}));

    EXPECT_EQ(enter(code()).error(), RideProblem{CodeSetupError::NoStaffSecret});
    EXPECT_EQ(count("staff_code_try"), 0);
}

TEST_F(StaffCodeGateTest, UsesNoCodeUpWhileSomethingElseIsInTheWay)
{
    ASSERT_TRUE(rides().arrange(session(), ridePlan("Somebody Else")));

    EXPECT_EQ(enter(code()).error(), RideProblem{rules::RideError::NotArrived});
    ASSERT_TRUE(rides().arrive(session(), moment()));
    EXPECT_TRUE(enter(code()));
}

TEST_F(StaffCodeGateTest, TakesACodeOnceAlsoAfterARestart)
{
    const std::string used = code();
    ASSERT_TRUE(enter(used));
    reopen();
    const SessionId second = sessions().add(planAt(now()))->id;
    ASSERT_TRUE(sessions().take(second, SessionStep::Start, now()));
    ASSERT_TRUE(rides().arrange(second, ridePlan()));
    ASSERT_TRUE(rides().arrive(second, moment()));

    EXPECT_EQ(rides().handOverByCode(second, used, moment()).error(),
              RideProblem{StaffCodeError::AlreadyUsed});
    clock().advance(30s);
    EXPECT_TRUE(rides().handOverByCode(second, code(), moment()));
}

TEST_F(StaffCodeGateTest, ReplayedAnHourLaterDoesNotMatch)
{
    const std::string old = code();
    clock().advance(1h);

    EXPECT_EQ(enter(old).error(), RideProblem{StaffCodeError::NoMatch});
}

TEST_F(StaffCodeGateTest, PausesForAMinuteAfterFiveWrongOnes)
{
    enterWrongCodes(5);

    EXPECT_EQ(rides().codePause().value(), 60s);
    EXPECT_EQ(enter(code()).error(), RideProblem{CodePause{60s}});
    clock().advance(59s);
    EXPECT_EQ(enter(code()).error(), RideProblem{CodePause{1s}});
    clock().advance(1s);
    EXPECT_EQ(rides().codePause().value(), 0s);
    EXPECT_TRUE(enter(code()));
}

TEST_F(StaffCodeGateTest, DoesNotPauseAfterFour)
{
    enterWrongCodes(4);

    EXPECT_EQ(rides().codePause().value(), 0s);
    EXPECT_TRUE(enter(code()));
}

TEST_F(StaffCodeGateTest, DoesNotCountWhatItDidNotLookAt)
{
    enterWrongCodes(5);
    for (int i = 0; i < 10; ++i)
        EXPECT_EQ(enter(wrongCode()).error(), RideProblem{CodePause{60s}});

    clock().advance(60s);
    enterWrongCodes(4);
    EXPECT_EQ(rides().codePause().value(), 0s);
    enterWrongCodes(1);
    EXPECT_EQ(rides().codePause().value(), 60s);
}

TEST_F(StaffCodeGateTest, DoesNotCountWhatIsNoCodeAtAll)
{
    for (const char* text : {"", "12345", "1234567", "12345a", "１２３４５６"})
        EXPECT_EQ(enter(text).error(), RideProblem{StaffCodeError::NotSixDigits}) << text;

    EXPECT_EQ(count("staff_code_try"), 0);
}

TEST_F(StaffCodeGateTest, CountsFromTheLastRightCode)
{
    enterWrongCodes(4);
    ASSERT_TRUE(enter(code()));
    const SessionId second = sessions().add(planAt(now()))->id;
    ASSERT_TRUE(sessions().take(second, SessionStep::Start, now()));
    ASSERT_TRUE(rides().arrange(second, ridePlan()));
    ASSERT_TRUE(rides().arrive(second, moment()));

    EXPECT_EQ(rides().handOverByCode(second, wrongCode(), moment()).error(),
              RideProblem{StaffCodeError::NoMatch});
    EXPECT_EQ(rides().codePause().value(), 0s);
}

TEST_F(StaffCodeGateTest, GoesOnPausingAfterARestartOfTheProgram)
{
    enterWrongCodes(5);
    clock().advance(20s);
    reopen();

    EXPECT_EQ(enter(code()).error(), RideProblem{CodePause{40s}});
}

TEST_F(StaffCodeGateTest, GoesOnPausingWhoeverSetsTheClock)
{
    enterWrongCodes(5);
    clock().set(now() + 24h);
    EXPECT_EQ(rides().codePause().value(), 60s);

    clock().set(now() - 48h);
    EXPECT_EQ(rides().codePause().value(), 60s);
    clock().advance(60s);
    EXPECT_EQ(rides().codePause().value(), 0s);
}

TEST_F(StaffCodeGateTest, GoesOnPausingAfterARestartOfTheDevice)
{
    enterWrongCodes(5);
    restartDevice("second boot", 30s);

    EXPECT_EQ(rides().codePause().value(), 30s);
    clock().advance(30s);
    EXPECT_EQ(rides().codePause().value(), 0s);
}

TEST_F(StaffCodeGateTest, PutsAWrongCodeOnRecordBeforeItAnswers)
{
    enterWrongCodes(1);
    EXPECT_EQ(count("staff_code_try"), 1);
    block("staff_code_try");

    // Without a record there is no answer either: nobody can guess for free.
    EXPECT_EQ(enter(wrongCode()).error(), RideProblem{DiaryError::Failed});
}

TEST_F(StaffCodeGateTest, UsesNoCodeUpForAHandOverThatWasNotWritten)
{
    block("session_step");
    EXPECT_EQ(enter(code()).error(), RideProblem{DiaryError::Failed});

    EXPECT_EQ(count("staff_code_try"), 0);
    EXPECT_EQ(rides().of(session())->state, RideState::Arrived);
    ASSERT_TRUE(database().execute("DROP TRIGGER stop_session_step"));
    EXPECT_TRUE(enter(code()));
}

} // namespace
} // namespace homeward::services
