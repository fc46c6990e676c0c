#include "core/services/ride_confirmation.h"

#include "tests/core/services/treatment_fixture.h"

#include <gtest/gtest.h>

namespace homeward::services {
namespace {

using namespace std::chrono_literals;

class RideConfirmationTest : public TreatmentTest {
protected:
    std::optional<credentials::RideClaims> claims(const SessionId& id)
    {
        return rideClaims(rides().of(id).value(), status());
    }
};

TEST_F(RideConfirmationTest, SaysWhoTakesThePersonHomeAndUntilWhenTheyDoNotDrive)
{
    const SessionId id = readyToLeave();
    const Instant end = now() - 2h;
    ASSERT_TRUE(rides().handOverByInitials(id, "AB", moment()));

    const auto claims = this->claims(id).value();

    EXPECT_EQ(claims,
              (credentials::RideClaims{.session = id,
                                       .escort = "Ada",
                                       .relation = "sister",
                                       .method = RideMethod::Taxi,
                                       .proof = HandOverProof::StaffInitials,
                                       .by = "AB",
                                       .at = now(),
                                       .noDrivingUntil = end + 24h,
                                       .policyVersion = 1}));
}

TEST_F(RideConfirmationTest, SaysNothingBeforeTheHandOver)
{
    const SessionId id = readyToLeave();

    EXPECT_EQ(claims(id), std::nullopt);
    EXPECT_EQ(rideClaims(RideHome{.session = id, .state = RideState::HandedOver}, status()),
              std::nullopt);
}

TEST_F(RideConfirmationTest, PromisesNoEndThatIsNotKnown)
{
    const SessionId id = startedSession();
    clock().advance(3h);
    ASSERT_TRUE(rides().arrange(id, ridePlan()));
    ASSERT_TRUE(rides().arrive(id, moment()));
    ASSERT_TRUE(rides().handOverByInitials(id, "AB", moment()));

    EXPECT_EQ(claims(id)->noDrivingUntil, std::nullopt);
}

TEST_F(RideConfirmationTest, NamesTheVersionOfThePolicyBehindTheDrivingRule)
{
    const std::string policy = R"({"format": 1, "clinic": "Park", "version": 7, "routes": {"iv":
        {"after": [{"rule": "noDriving", "restMinutes": 2880, "nextDayFromMinutes": 360,
                    "needsSleep": true}],
         "observation": {"mode": "planned", "minutes": 120}}}})";
    ASSERT_TRUE(policies().take(policy, rules::Jurisdiction::Elsewhere));
    const SessionId id = readyToLeave();
    ASSERT_TRUE(rides().handOverByInitials(id, "AB", moment()));

    EXPECT_EQ(claims(id)->policyVersion, 7);
    EXPECT_EQ(claims(id)->noDrivingUntil, now() - 2h + 48h);
}

} // namespace
} // namespace homeward::services
