#include "core/rules/ride_steps.h"

#include <gtest/gtest.h>

#include <array>
#include <functional>
#include <map>
#include <string>

namespace homeward::rules::ride_steps_test {

using namespace std::chrono_literals;

const ZonedInstant kArrival{Instant{1'772'370'000s}, "Europe/Berlin", 1h};
const ZonedInstant kHandOver{Instant{1'772'370'300s}, "Europe/Berlin", 1h};

RidePlan planWith(const std::string& name, const std::string& relation = "sister",
                  RideMethod method = RideMethod::Car, const std::string& phone = "0151 2345")
{
    return {.escort = Escort::create(name, relation, phone).value(),
            .method = method,
            .expectedAt = kArrival};
}

const HandOver kByCode{.proof = HandOverProof::StaffCode, .at = kHandOver};

/// A ride in each of its states, reached by the steps themselves.
RideHome rideIn(RideState state)
{
    const RideHome fresh{.session = {}};
    const RideHome planned = arranged(fresh, planWith("Ana")).value();
    switch (state) {
    case RideState::NotArranged:
        return fresh;
    case RideState::Planned:
        return planned;
    case RideState::Arrived:
        return arrived(planned, kArrival).value();
    case RideState::HandedOver:
        return handedOver(arrived(planned, kArrival).value(), kByCode).value();
    case RideState::Changed:
        return arranged(planned, planWith("Ben")).value();
    case RideState::NoRide:
        return withoutRide(planned, std::nullopt).value();
    }
    return fresh;
}

constexpr std::array kStates{RideState::NotArranged, RideState::Planned, RideState::Arrived,
                             RideState::HandedOver,  RideState::Changed, RideState::NoRide};

using Outcome = Result<RideState, RideError>;
using Step = std::function<Result<RideHome, RideError>(RideHome)>;

/// The step's outcome in each state, in the order of kStates.
void expectOutcomes(const Step& step, const std::array<Outcome, kStates.size()>& outcomes)
{
    for (std::size_t i = 0; i < kStates.size(); ++i) {
        const auto after =
            step(rideIn(kStates.at(i))).map([](const RideHome& ride) { return ride.state; });
        EXPECT_EQ(after, outcomes.at(i)) << "state " << i;
    }
}

constexpr auto kRefused = [](RideError error) { return Outcome{unexpected{error}}; };

TEST(RideSteps, ArriveAtTheStatesOfTheTable)
{
    using enum RideState;
    const auto over = kRefused(RideError::AlreadyHandedOver);
    expectOutcomes([](const RideHome& ride) { return arranged(ride, planWith("Ana")); },
                   {Planned, Planned, Planned, over, Changed, Planned});
    expectOutcomes([](const RideHome& ride) { return arranged(ride, planWith("Cleo")); },
                   {Planned, Changed, Changed, over, Changed, Changed});
    expectOutcomes([](const RideHome& ride) { return arrived(ride, kArrival); },
                   {kRefused(RideError::NothingArranged), Arrived, Arrived, over, Arrived,
                    kRefused(RideError::NoRide)});
    expectOutcomes([](const RideHome& ride) { return withoutRide(ride, std::nullopt); },
                   {NoRide, NoRide, NoRide, over, NoRide, NoRide});
    expectOutcomes([](const RideHome& ride) { return withoutRide(ride, NoRideChoice::Wait); },
                   {kRefused(RideError::NotNoRide), kRefused(RideError::NotNoRide),
                    kRefused(RideError::NotNoRide), over, kRefused(RideError::NotNoRide), NoRide});
    expectOutcomes([](const RideHome& ride) { return handedOver(ride, kByCode); },
                   {kRefused(RideError::NothingArranged), kRefused(RideError::NotArrived),
                    HandedOver, over, kRefused(RideError::NotArrived),
                    kRefused(RideError::NoRide)});
}

TEST(RideSteps, AreBlockedByName)
{
    using enum RideBlocker;
    const std::map<RideState, std::vector<RideBlocker>> table{
        {RideState::NotArranged, {NoRideArranged, NotArrived}},
        {RideState::Planned, {NotArrived}},
        {RideState::Arrived, {}},
        {RideState::HandedOver, {}},
        {RideState::Changed, {NotArrived}},
        {RideState::NoRide, {StaffHaveToChoose, NoRideArranged, NotArrived}},
    };
    for (const auto& [state, blockers] : table)
        EXPECT_EQ(blockersOf(rideIn(state)), blockers) << static_cast<int>(state);
}

TEST(RideSteps, AreNotBlockedByAChoiceThatStaffHaveMade)
{
    const auto chosen = withoutRide(rideIn(RideState::NoRide), NoRideChoice::CallContact).value();

    EXPECT_EQ(chosen.choice, NoRideChoice::CallContact);
    EXPECT_EQ(blockersOf(chosen),
              (std::vector{RideBlocker::NoRideArranged, RideBlocker::NotArrived}));
}

TEST(RideSteps, NeverHandOverWhileAnythingBlocks)
{
    for (const RideState state : kStates) {
        const RideHome ride = rideIn(state);
        const bool isBlocked = !blockersOf(ride).empty() || state == RideState::HandedOver;
        EXPECT_EQ(handedOver(ride, kByCode).has_value(), !isBlocked) << static_cast<int>(state);
    }
}

TEST(RideSteps, TakeAnotherPhoneOrTimeForTheSameRide)
{
    const RideHome planned = rideIn(RideState::Planned);
    RidePlan later = planWith("Ana", "sister", RideMethod::Car, "0151 9999");
    later.expectedAt = kHandOver;

    const auto after = arranged(planned, later).value();

    EXPECT_EQ(after.state, RideState::Planned);
    EXPECT_EQ(after.plan, later);
}

TEST(RideSteps, CallARideChangedIfThePersonTheRelationOrTheWayDiffers)
{
    const RideHome planned = rideIn(RideState::Planned);
    for (const RidePlan& other :
         {planWith("Anna"), planWith("Ana", "friend"), planWith("Ana", "sister", RideMethod::Taxi)})
        EXPECT_EQ(arranged(planned, other)->state, RideState::Changed);
}

TEST(RideSteps, NeedAnotherArrivalOnceTheRideHasChanged)
{
    const auto changed = arranged(rideIn(RideState::Arrived), planWith("Ben")).value();

    EXPECT_EQ(changed.arrivedAt, std::nullopt);
    EXPECT_EQ(handedOver(changed, kByCode), unexpected{RideError::NotArrived});
    EXPECT_EQ(handedOver(arrived(changed, kArrival).value(), kByCode)->state,
              RideState::HandedOver);
}

TEST(RideSteps, ForgetAnArrivalWhereThereIsNoRideAfterAll)
{
    const auto without = withoutRide(rideIn(RideState::Arrived), std::nullopt).value();

    EXPECT_EQ(without.arrivedAt, std::nullopt);
    EXPECT_TRUE(without.plan) << "what was agreed stays readable";
}

TEST(RideSteps, LetARideComeAfterAllAndForgetTheChoice)
{
    const auto chosen = withoutRide(rideIn(RideState::NoRide), NoRideChoice::CompanionTaxi).value();

    const auto after = arranged(chosen, planWith("Rosa", "companion", RideMethod::Taxi)).value();

    EXPECT_EQ(after.state, RideState::Changed);
    EXPECT_EQ(after.choice, std::nullopt);
    EXPECT_EQ(blockersOf(after), std::vector{RideBlocker::NotArrived});
}

TEST(RideSteps, KeepTheChoiceWhenItIsSaidAgainThatThereIsNoRide)
{
    const auto chosen = withoutRide(rideIn(RideState::NoRide), NoRideChoice::Wait).value();

    EXPECT_EQ(withoutRide(chosen, std::nullopt)->choice, NoRideChoice::Wait);
    EXPECT_EQ(withoutRide(chosen, NoRideChoice::CallContact)->choice, NoRideChoice::CallContact);
}

TEST(RideSteps, CorrectTheTimeOfAnArrival)
{
    EXPECT_EQ(arrived(rideIn(RideState::Arrived), kHandOver)->arrivedAt, kHandOver);
}

TEST(RideSteps, KeepTheProofOfAHandOver)
{
    const HandOver initials{HandOverProof::StaffInitials, "KM", kHandOver};

    const auto over = handedOver(rideIn(RideState::Arrived), initials).value();

    EXPECT_EQ(over.handOver, initials);
    EXPECT_EQ(over.arrivedAt, kArrival);
}

} // namespace homeward::rules::ride_steps_test
