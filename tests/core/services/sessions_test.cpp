#include "core/services/sessions.h"

#include "tests/core/services/treatment_fixture.h"

#include <gtest/gtest.h>

namespace homeward::services {
namespace {

using namespace std::chrono_literals;
using rules::SessionError;

class SessionsTest : public TreatmentTest {
protected:
    TreatmentSession added(Instant start) { return sessions().add(planAt(start)).value(); }
    TreatmentSession taken(const SessionId& id, SessionStep step)
    {
        return sessions().take(id, step, now()).value();
    }
};

TEST_F(SessionsTest, KeepAPlanToTheWord)
{
    SessionPlan plan = planAt(now() + 24h, Route::EsketamineNasal, "Asia/Kathmandu");
    plan.kind = SessionKind::Booster;
    plan.place = "Ünter den Linden <b>1</b>";
    plan.doseText = "as agreed";

    const auto session = sessions().add(plan).value();

    EXPECT_EQ(session.plan, plan);
    EXPECT_EQ(session.status(), SessionStatus::Planned);
    reopen();
    EXPECT_EQ(sessions().find(session.id).value(), session);
}

TEST_F(SessionsTest, AreListedByPlannedStart)
{
    const auto late = added(now() + 48h);
    const auto early = added(now() + 24h);

    EXPECT_EQ(sessions().list().value(), (std::vector{early, late}));
}

TEST_F(SessionsTest, AreNotFoundUnderAnotherId)
{
    const SessionId none;

    EXPECT_EQ(sessions().find(none).error(), DiaryError::NotFound);
    EXPECT_EQ(sessions().replan(none, planAt(now())).error(), SessionProblem{DiaryError::NotFound});
    EXPECT_EQ(sessions().take(none, SessionStep::Start, now()).error(),
              SessionProblem{DiaryError::NotFound});
    EXPECT_EQ(sessions().takeBack(none, SessionStep::Start).error(),
              SessionProblem{DiaryError::NotFound});
}

TEST_F(SessionsTest, MayNotOverlap)
{
    const auto first = added(now() + 24h);

    EXPECT_EQ(sessions().add(planAt(now() + 24h + 39min)).error(),
              SessionProblem{SessionError::Overlaps});
    EXPECT_TRUE(sessions().add(planAt(now() + 24h + 40min)));
    EXPECT_EQ(sessions().replan(first.id, planAt(now() + 24h + 1min)).error(),
              SessionProblem{SessionError::Overlaps});
    EXPECT_EQ(count("session"), 2);
    EXPECT_EQ(count("session_plan"), 2);
}

TEST_F(SessionsTest, MayBeMovedALittleWithinTheirOwnTime)
{
    const auto session = added(now() + 24h);

    EXPECT_TRUE(sessions().replan(session.id, planAt(now() + 24h + 10min)));
}

TEST_F(SessionsTest, KeepTheOldPlanWhenTheyAreMoved)
{
    const auto session = added(now() + 24h);
    const auto other = added(now() + 48h);

    const auto moved = sessions().replan(session.id, planAt(now() + 72h)).value();

    EXPECT_EQ(moved.movedFrom, session.plan.start);
    EXPECT_EQ(moved.plan.start, momentAt(now() + 72h));
    EXPECT_EQ(sessions().find(other.id).value(), other); // nothing else moves with it
    EXPECT_EQ(count("session_plan"), 3);
    EXPECT_EQ(queued("session"), 3);
}

TEST_F(SessionsTest, RememberTheStartBeforeAlsoIfOnlyThePlaceChangesAfterwards)
{
    const auto session = added(now() + 24h);
    SessionPlan plan = planAt(now() + 72h);
    ASSERT_TRUE(sessions().replan(session.id, plan));
    plan.place = "second floor";

    const auto moved = sessions().replan(session.id, plan).value();

    EXPECT_EQ(moved.movedFrom, session.plan.start);
    EXPECT_EQ(moved.plan.place, "second floor");
}

TEST_F(SessionsTest, WereNeverMovedIfOnlyThePlaceHasChanged)
{
    const auto session = added(now() + 24h);
    SessionPlan plan = session.plan;
    plan.place = "second floor";

    EXPECT_EQ(sessions().replan(session.id, plan)->movedFrom, std::nullopt);
}

TEST_F(SessionsTest, GoThroughTheirStepsInOrder)
{
    const SessionId id = added(now()).id;

    EXPECT_EQ(taken(id, SessionStep::Start).status(), SessionStatus::Started);
    clock().advance(40min);
    EXPECT_EQ(taken(id, SessionStep::EndDosing).status(), SessionStatus::DosingEnded);
    clock().advance(2h);
    EXPECT_EQ(taken(id, SessionStep::EndObservation).status(), SessionStatus::Observed);
    EXPECT_EQ(taken(id, SessionStep::Discharge).status(), SessionStatus::Discharged);
    EXPECT_EQ(queued("sessionStep"), 4);
    EXPECT_TRUE(findings().empty());
}

TEST_F(SessionsTest, RememberBothClocksOfEachStep)
{
    const SessionId id = added(now()).id;
    clock().advance(5min);
    const ClockReading reading = clock().read();

    ASSERT_TRUE(sessions().take(id, SessionStep::Start, now() - 3min));
    reopen();

    EXPECT_EQ(sessions().find(id)->started, (StepTaken{now() - 3min, reading}));
}

TEST_F(SessionsTest, RefuseStepsThatCannotBe)
{
    const SessionId id = added(now()).id;
    const auto refusal = [&](SessionStep step, Instant at) {
        return sessions().take(id, step, at).error();
    };

    EXPECT_EQ(refusal(SessionStep::EndDosing, now()), SessionProblem{SessionError::NotStarted});
    EXPECT_EQ(refusal(SessionStep::Start, now() + 1s), SessionProblem{SessionError::InTheFuture});
    taken(id, SessionStep::Start);
    EXPECT_EQ(refusal(SessionStep::EndDosing, now() - 1s),
              SessionProblem{SessionError::BeforeStart});
    EXPECT_EQ(refusal(SessionStep::Cancel, now()), SessionProblem{SessionError::AlreadyStarted});
    EXPECT_EQ(count("session_step"), 1);
}

TEST_F(SessionsTest, CannotBeMovedOnceTheyHaveBegunOrAreOver)
{
    const SessionId begun = added(now()).id;
    taken(begun, SessionStep::Start);
    const SessionId cancelled = added(now() + 24h).id;
    taken(cancelled, SessionStep::Cancel);

    EXPECT_EQ(sessions().replan(begun, planAt(now() + 48h)).error(),
              SessionProblem{SessionError::AlreadyStarted});
    EXPECT_EQ(sessions().replan(cancelled, planAt(now() + 48h)).error(),
              SessionProblem{SessionError::Over});
    taken(begun, SessionStep::Discharge);
    EXPECT_EQ(sessions().replan(begun, planAt(now() + 48h)).error(),
              SessionProblem{SessionError::Over});
}

TEST_F(SessionsTest, CorrectAStepByASecondRow)
{
    const SessionId id = added(now()).id;
    taken(id, SessionStep::Start);
    clock().advance(1h);

    const auto corrected = sessions().take(id, SessionStep::Start, now() - 30min).value();

    EXPECT_EQ(corrected.started->at, now() - 30min);
    EXPECT_EQ(count("session_step"), 2);
    EXPECT_EQ(queued("sessionStep"), 2);
    EXPECT_TRUE(findings().empty());
}

TEST_F(SessionsTest, TakeTheLastStepBack)
{
    const auto session = added(now());
    taken(session.id, SessionStep::Start);

    const auto back = sessions().takeBack(session.id, SessionStep::Start).value();

    EXPECT_EQ(back, session);
    reopen();
    EXPECT_EQ(sessions().find(session.id).value(), session);
    EXPECT_EQ(count("session_step"), 1); // stays on record
    EXPECT_EQ(queued("sessionStep", "withdraw"), 1);
    EXPECT_TRUE(findings().empty());
}

TEST_F(SessionsTest, TakeACorrectionBackToWhatItHadCorrected)
{
    const SessionId id = added(now()).id;
    const auto first = taken(id, SessionStep::Start);
    clock().advance(1h);
    taken(id, SessionStep::Start);

    EXPECT_EQ(sessions().takeBack(id, SessionStep::Start).value(), first);
    EXPECT_EQ(sessions().takeBack(id, SessionStep::Start)->started, std::nullopt);
    EXPECT_EQ(sessions().takeBack(id, SessionStep::Start).error(),
              SessionProblem{DiaryError::NotFound});
}

TEST_F(SessionsTest, TakeNoStepBackButTheLast)
{
    const SessionId id = added(now()).id;
    taken(id, SessionStep::Start);
    taken(id, SessionStep::EndDosing);

    EXPECT_EQ(sessions().takeBack(id, SessionStep::Start).error(),
              SessionProblem{DiaryError::NotFound});
    EXPECT_EQ(count("session_step_withdrawal"), 0);
}

TEST_F(SessionsTest, CanBeCancelledAndThatTakenBack)
{
    const SessionId id = added(now() + 1h).id;

    EXPECT_EQ(taken(id, SessionStep::Cancel).status(), SessionStatus::Cancelled);
    EXPECT_TRUE(sessions().add(planAt(now() + 1h))); // its time is free again
    EXPECT_EQ(sessions().takeBack(id, SessionStep::Cancel)->status(), SessionStatus::Planned);
    EXPECT_TRUE(findings().empty());
}

TEST_F(SessionsTest, TellWhatHasChangedAndNothingElse)
{
    std::vector<SessionId> told;
    const auto subscription = sessions().onChange([&](const SessionId& id) { told.push_back(id); });

    const SessionId id = added(now()).id;
    ASSERT_FALSE(sessions().take(id, SessionStep::EndDosing, now()));
    taken(id, SessionStep::Start);
    ASSERT_TRUE(sessions().takeBack(id, SessionStep::Start));
    ASSERT_TRUE(sessions().replan(id, planAt(now() + 1h)));

    EXPECT_EQ(told, (std::vector{id, id, id, id}));
}

} // namespace
} // namespace homeward::services
