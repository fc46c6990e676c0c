#include "core/services/rides.h"

#include "tests/core/services/treatment_fixture.h"

#include <gtest/gtest.h>

namespace homeward::services {
namespace {

using namespace std::chrono_literals;
using rules::RideError;

class RidesTest : public TreatmentTest {
protected:
    Result<RideHome, RideProblem> byInitials(const SessionId& id,
                                             const std::string& initials = "AB")
    {
        return rides().handOverByInitials(id, initials, moment());
    }
};

TEST_F(RidesTest, AreNotArrangedAtFirst)
{
    const SessionId id = startedSession();

    EXPECT_EQ(rides().of(id).value(), RideHome{.session = id});
}

TEST_F(RidesTest, AreNotFoundForASessionThatDoesNotExist)
{
    const SessionId none;

    EXPECT_EQ(rides().of(none).error(), DiaryError::NotFound);
    EXPECT_EQ(rides().arrange(none, ridePlan()).error(), RideProblem{DiaryError::NotFound});
    EXPECT_EQ(rides().arrive(none, moment()).error(), RideProblem{DiaryError::NotFound});
    EXPECT_EQ(byInitials(none).error(), RideProblem{DiaryError::NotFound});
}

TEST_F(RidesTest, KeepAPlanToTheWord)
{
    const SessionId id = startedSession();
    RidePlan plan = ridePlan("Ünal 王 <b>");
    plan.method = RideMethod::PublicTransport;
    plan.expectedAt = momentAt(now() + 5h, "Asia/Kathmandu");

    const auto arranged = rides().arrange(id, plan).value();

    EXPECT_EQ(arranged.state, RideState::Planned);
    EXPECT_EQ(arranged.plan, plan);
    reopen();
    EXPECT_EQ(rides().of(id).value(), arranged);
    EXPECT_EQ(queued("ride"), 1);
}

TEST_F(RidesTest, ChangeWhenSomebodyElseComes)
{
    const SessionId id = readyToLeave();

    const auto changed = rides().arrange(id, ridePlan("Somebody Else")).value();

    EXPECT_EQ(changed.state, RideState::Changed);
    EXPECT_EQ(changed.arrivedAt, std::nullopt);
    reopen();
    EXPECT_EQ(rides().of(id).value(), changed);
    EXPECT_EQ(count("ride_event"), 3); // the old plan stays on record
}

TEST_F(RidesTest, LeaveStaffAChoiceWhereThereIsNone)
{
    const SessionId id = endedSession();

    ASSERT_TRUE(rides().noRide(id, std::nullopt, moment()));
    const auto chosen = rides().noRide(id, NoRideChoice::CompanionTaxi, moment()).value();

    EXPECT_EQ(chosen.state, RideState::NoRide);
    reopen();
    EXPECT_EQ(rides().of(id).value(), chosen);
    EXPECT_EQ(rides().of(id)->choice, NoRideChoice::CompanionTaxi);
    EXPECT_EQ(byInitials(id).error(), RideProblem{RideError::NoRide});
}

TEST_F(RidesTest, AreHandedOverByInitialsWhereNoClinicIsPaired)
{
    const SessionId id = readyToLeave();

    const auto ride = byInitials(id, "ÄB").value();

    EXPECT_EQ(ride.state, RideState::HandedOver);
    EXPECT_EQ(ride.handOver, (HandOver{HandOverProof::StaffInitials, "ÄB", moment()}));
    reopen();
    EXPECT_EQ(rides().of(id).value(), ride);
}

TEST_F(RidesTest, AreNotHandedOverByInitialsOnceAClinicIsPaired)
{
    const SessionId id = readyToLeave();
    pairClinic();

    EXPECT_EQ(byInitials(id).error(), RideProblem{InitialsError::ClinicIsPaired});
    EXPECT_EQ(rides().of(id)->state, RideState::Arrived);
}

TEST_F(RidesTest, AreNotHandedOverByWhatIsNoInitials)
{
    const SessionId id = readyToLeave();

    for (const char* text : {"", "ABCDE", "12", "A B"})
        EXPECT_EQ(byInitials(id, text).error(), RideProblem{InitialsError::NotInitials}) << text;
}

TEST_F(RidesTest, AreHandedOverByAMessageOfTheClinic)
{
    const SessionId id = readyToLeave();
    pairClinic();

    const auto ride = rides().handOverByMessage(id, "desk 2", moment()).value();

    EXPECT_EQ(ride.handOver, (HandOver{HandOverProof::ClinicMessage, "desk 2", moment()}));
}

TEST_F(RidesTest, DischargeThePersonInTheSameStep)
{
    const SessionId id = readyToLeave();

    ASSERT_TRUE(byInitials(id));

    EXPECT_EQ(sessions().find(id)->status(), SessionStatus::Discharged);
    EXPECT_EQ(sessions().find(id)->discharged->at, now());
    EXPECT_EQ(queued("ride"), 3);
    EXPECT_EQ(queued("sessionStep"), 3); // start, end of dosing, discharge
    EXPECT_TRUE(findings().empty());
}

TEST_F(RidesTest, DoNotDischargeTwice)
{
    const SessionId id = readyToLeave();
    const Instant discharged = now() - 10min;
    ASSERT_TRUE(sessions().take(id, SessionStep::Discharge, discharged));

    ASSERT_TRUE(byInitials(id));

    EXPECT_EQ(sessions().find(id)->discharged->at, discharged);
    EXPECT_EQ(queued("sessionStep"), 3);
}

TEST_F(RidesTest, CannotBeHandedOverWithoutSomebodyWhoIsThere)
{
    const SessionId id = endedSession();

    EXPECT_EQ(byInitials(id).error(), RideProblem{RideError::NothingArranged});
    ASSERT_TRUE(rides().arrange(id, ridePlan()));
    EXPECT_EQ(byInitials(id).error(), RideProblem{RideError::NotArrived});
    EXPECT_EQ(sessions().find(id)->status(), SessionStatus::DosingEnded);
}

TEST_F(RidesTest, CannotBeHandedOverBeforeTheSessionHasBegun)
{
    const SessionId id = sessions().add(planAt(now()))->id;
    ASSERT_TRUE(rides().arrange(id, ridePlan()));
    ASSERT_TRUE(rides().arrive(id, moment()));

    EXPECT_EQ(byInitials(id).error(), RideProblem{RideError::BeforeStart});
    ASSERT_TRUE(sessions().take(id, SessionStep::Start, now()));
    EXPECT_EQ(rides().handOverByInitials(id, "AB", momentAt(now() - 1s)).error(),
              RideProblem{RideError::BeforeStart});
}

TEST_F(RidesTest, CannotBeHandedOverBeforeAStepThatIsOnRecord)
{
    const SessionId id = readyToLeave();

    EXPECT_EQ(rides().handOverByInitials(id, "AB", momentAt(now() - 2h - 1s)).error(),
              RideProblem{RideError::BeforeStart});
    EXPECT_EQ(count("ride_event"), 2);
}

TEST_F(RidesTest, KnowNothingOfTheFuture)
{
    const SessionId id = readyToLeave();
    const ZonedInstant later = momentAt(now() + 1s);

    EXPECT_EQ(rides().arrive(id, later).error(), RideProblem{DiaryError::InTheFuture});
    EXPECT_EQ(rides().noRide(id, std::nullopt, later).error(),
              RideProblem{DiaryError::InTheFuture});
    EXPECT_EQ(rides().handOverByInitials(id, "AB", later).error(),
              RideProblem{DiaryError::InTheFuture});
}

TEST_F(RidesTest, AreFinalOnceHandedOver)
{
    const SessionId id = readyToLeave();
    ASSERT_TRUE(byInitials(id));
    reopen();

    const RideProblem over{RideError::AlreadyHandedOver};
    EXPECT_EQ(rides().arrange(id, ridePlan()).error(), over);
    EXPECT_EQ(rides().arrive(id, moment()).error(), over);
    EXPECT_EQ(rides().noRide(id, std::nullopt, moment()).error(), over);
    EXPECT_EQ(byInitials(id).error(), over);
    EXPECT_EQ(sessions().takeBack(id, SessionStep::Discharge).error(),
              SessionProblem{rules::SessionError::Over});
}

TEST_F(RidesTest, OfTwoSessionsHaveNothingToDoWithEachOther)
{
    const SessionId morning = readyToLeave();
    ASSERT_TRUE(byInitials(morning));
    const SessionId evening = startedSession();

    EXPECT_EQ(rides().of(evening).value(), RideHome{.session = evening});
}

TEST_F(RidesTest, TellWhatHasChangedAndNothingElse)
{
    const SessionId id = endedSession();
    int told = 0;
    const auto subscription = rides().onChange([&](const SessionId& changed) {
        EXPECT_EQ(changed, id);
        ++told;
    });

    ASSERT_FALSE(rides().arrive(id, moment()));
    EXPECT_EQ(told, 0);
    ASSERT_TRUE(rides().arrange(id, ridePlan()));
    ASSERT_TRUE(rides().arrive(id, moment()));
    ASSERT_TRUE(byInitials(id));
    EXPECT_EQ(told, 3);
}

TEST_F(RidesTest, SayThatTheRecordIsDamagedInsteadOfGuessing)
{
    const SessionId id = readyToLeave();
    ASSERT_TRUE(database().execute("DELETE FROM ride_event WHERE kind = 'arranged'"));

    EXPECT_EQ(rides().of(id).error(), DiaryError::Damaged);
}

} // namespace
} // namespace homeward::services
