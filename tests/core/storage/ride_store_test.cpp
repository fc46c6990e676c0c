#include "core/storage/ride_store.h"

#include "core/storage/staff_code_store.h"
#include "tests/core/storage/treatment_rows.h"

#include <gtest/gtest.h>

#include <vector>

namespace homeward::storage {
namespace {

using namespace std::chrono_literals;

class RideStoreTest : public TreatmentRows {
protected:
    RideStore rides() { return RideStore{database()}; }
    StaffCodeStore codes() { return StaffCodeStore{database()}; }

    RideEvent inserted(RideStep step)
    {
        const RideEvent event = rideEvent(m_session, std::move(step));
        EXPECT_TRUE(rides().insert(event));
        return event;
    }

    const SessionId& session() const { return m_session; }

    static ClockReading reading(std::chrono::seconds later)
    {
        return {.wall = kNoon + later, .boot = "a", .sinceBoot = later};
    }

private:
    SessionId m_session = planned(planAt(kNoon));
};

TEST_F(RideStoreTest, GivesEveryKindOfStepBackAsItWas)
{
    std::vector<RideEvent> events{inserted(ridePlan()),
                                  inserted(RideMissing{std::nullopt, moment(kNoon)})};
    for (const NoRideChoice choice :
         {NoRideChoice::Wait, NoRideChoice::CompanionTaxi, NoRideChoice::CallContact})
        events.push_back(inserted(RideMissing{choice, moment(kNoon)}));
    events.push_back(inserted(EscortArrival{moment(kNoon)}));
    events.push_back(inserted(HandOver{HandOverProof::ClinicMessage, "desk 2", moment(kNoon)}));

    EXPECT_EQ(rides().eventsOf(session()).value(), events);
}

TEST_F(RideStoreTest, KeepsEveryMethodAndProof)
{
    for (const RideMethod method :
         {RideMethod::Car, RideMethod::Taxi, RideMethod::PublicTransport, RideMethod::OnFoot}) {
        RidePlan plan = ridePlan();
        plan.method = method;
        inserted(plan);
        EXPECT_EQ(std::get<RidePlan>(rides().eventsOf(session())->back().step), plan);
    }
    for (const HandOverProof proof :
         {HandOverProof::StaffCode, HandOverProof::ClinicMessage, HandOverProof::StaffInitials}) {
        const SessionId other = planned(planAt(kNoon));
        const RideEvent event = rideEvent(other, HandOver{proof, "", moment(kNoon)});
        ASSERT_TRUE(rides().insert(event));
        EXPECT_EQ(rides().eventsOf(other).value(), std::vector{event});
    }
}

TEST_F(RideStoreTest, GivesTheEventsOfOneSessionOnly)
{
    inserted(ridePlan());

    EXPECT_TRUE(rides().eventsOf(planned(planAt(kNoon)))->empty());
    EXPECT_EQ(rides().eventsOf(session())->size(), 1U);
}

TEST_F(RideStoreTest, RefusesASecondHandOverAndAnEventOfNoSession)
{
    inserted(HandOver{HandOverProof::StaffInitials, "AB", moment(kNoon)});

    EXPECT_EQ(rides().insert(rideEvent(
                  session(), HandOver{HandOverProof::StaffInitials, "AB", moment(kNoon)})),
              unexpected{StorageError::Refused});
    EXPECT_EQ(rides().insert(rideEvent(SessionId{storeIdOf(9)}, ridePlan())),
              unexpected{StorageError::Refused});
}

TEST_F(RideStoreTest, SaysThatARowIsDamagedInsteadOfShowingIt)
{
    for (const char* damage :
         {"method = 'sledge'", "escort_phone = 'none'", "kind = 'flown'", "id = x'00'"}) {
        const SessionId other = planned(planAt(kNoon));
        ASSERT_TRUE(rides().insert(rideEvent(other, ridePlan())));
        ASSERT_TRUE(database().execute("PRAGMA ignore_check_constraints = ON;"
                                       "UPDATE ride_event SET "
                                       + std::string{damage}
                                       + " WHERE seq = (SELECT max(seq) FROM ride_event)"));
        EXPECT_EQ(rides().eventsOf(other), unexpected{StorageError::Corrupt}) << damage;
    }
}

TEST_F(RideStoreTest, KnowsTheHighestCodeThatWasUsed)
{
    EXPECT_EQ(codes().lastStep().value(), std::nullopt);
    const auto event = inserted(HandOver{HandOverProof::StaffCode, "", moment(kNoon)}).id;

    ASSERT_TRUE(codes().insertUse({.step = 57'000'002, .event = event, .at = reading(0s)}));
    ASSERT_TRUE(codes().insertUse({.step = 57'000'001, .event = event, .at = reading(1s)}));

    EXPECT_EQ(codes().lastStep().value(), 57'000'002U);
}

TEST_F(RideStoreTest, RefusesToUseACodeTwiceOrForNothing)
{
    const auto event = inserted(HandOver{HandOverProof::StaffCode, "", moment(kNoon)}).id;
    ASSERT_TRUE(codes().insertUse({.step = 1, .event = event, .at = reading(0s)}));

    EXPECT_EQ(codes().insertUse({.step = 1, .event = event, .at = reading(0s)}),
              unexpected{StorageError::Refused});
    EXPECT_EQ(codes().insertUse({.step = 2, .event = id<RideEventId>(), .at = reading(0s)}),
              unexpected{StorageError::Refused});
}

TEST_F(RideStoreTest, CountsWrongCodesSinceTheLastRightOne)
{
    EXPECT_EQ(codes().wrongCodes().value(), WrongCodes{});
    ASSERT_TRUE(codes().insertFailure(reading(1s)));
    ASSERT_TRUE(codes().insertFailure(reading(2s)));
    EXPECT_EQ(codes().wrongCodes().value(), (WrongCodes{2, reading(2s)}));

    const auto event = inserted(HandOver{HandOverProof::StaffCode, "", moment(kNoon)}).id;
    ASSERT_TRUE(codes().insertUse({.step = 1, .event = event, .at = reading(3s)}));
    EXPECT_EQ(codes().wrongCodes().value(), WrongCodes{});

    ASSERT_TRUE(codes().insertFailure(reading(4s)));
    EXPECT_EQ(codes().wrongCodes().value(), (WrongCodes{1, reading(4s)}));
}

} // namespace
} // namespace homeward::storage
