#include "core/services/treatment_day.h"

#include "tests/core/services/treatment_fixture.h"

#include <gtest/gtest.h>

namespace homeward::services {
namespace {

using namespace std::chrono_literals;
using rules::Jurisdiction;
using rules::RestrictionState;

class TreatmentPolicyTest : public TreatmentTest {
protected:
    static ClinicPolicy policyOf(std::chrono::hours rest, int version,
                                 std::chrono::minutes observation = 120min)
    {
        const RuleEnd end{.restFor = rest, .nextDayFrom = 6h, .needsSleep = true};
        return {.origin = {PolicySource::Clinic, "Clinic at the Park", version},
                .routes = {{Route::Intravenous,
                            {.after = {{RuleKind::NoDriving, end, "Our words"}},
                             .before = {},
                             .observation = {ObservationMode::Planned, observation}}}}};
    }

    void take(const ClinicPolicy& policy)
    {
        ASSERT_TRUE(policies().take(rules::policyText(policy), Jurisdiction::Elsewhere));
    }

    Instant drivingUntil() { return *restriction(status(), RuleKind::NoDriving).until; }
};

TEST_F(TreatmentPolicyTest, NamesWhoMadeEachRule)
{
    take(policyOf(36h, 3));
    endedSession();

    const DayStatus status = this->status();

    const auto driving = restriction(status, RuleKind::NoDriving);
    EXPECT_EQ(driving.origin, (PolicyOrigin{PolicySource::Clinic, "Clinic at the Park", 3}));
    EXPECT_EQ(driving.text, "Our words");
    EXPECT_EQ(restriction(status, RuleKind::NoAlcohol).origin.source, PolicySource::BuiltIn);
}

TEST_F(TreatmentPolicyTest, ThatTightensHoldsForASessionThatHasEndedAlready)
{
    take(policyOf(24h, 1));
    endedSession();
    const Instant end = now();
    clock().advance(1h);

    take(policyOf(48h, 2));

    EXPECT_EQ(drivingUntil(), end + 48h);
    reopen();
    EXPECT_EQ(drivingUntil(), end + 48h);
}

TEST_F(TreatmentPolicyTest, ThatLoosensHoldsForNewSessionsOnly)
{
    take(policyOf(48h, 1));
    const SessionId old = endedSession();
    const Instant end = now();
    clock().advance(1h);

    take(policyOf(24h, 2));

    EXPECT_EQ(drivingUntil(), end + 48h);
    ASSERT_TRUE(sessions().take(old, SessionStep::Discharge, now()));
    clock().advance(72h);
    confirmSleep();
    endedSession();
    EXPECT_EQ(drivingUntil(), now() + 24h);
}

TEST_F(TreatmentPolicyTest, ThatComesAfterTheStartDoesNotLoosenTheGeneralRules)
{
    endedSession();
    const Instant end = now();
    clock().advance(1h);

    take(policyOf(12h, 1));

    EXPECT_EQ(drivingUntil(), end + 24h);
}

TEST_F(TreatmentPolicyTest, ThatIsRefusedLeavesTheRulesAsTheyWere)
{
    take(policyOf(36h, 1));
    endedSession();
    const auto before = status().restrictions;

    const auto looser =
        policies().take(rules::policyText(policyOf(1h, 2)), Jurisdiction::Elsewhere);

    EXPECT_FALSE(looser);
    EXPECT_EQ(status().restrictions, before);
}

TEST_F(TreatmentPolicyTest, ObservesByTheLongerOfBoth)
{
    take(policyOf(24h, 1, 180min));
    endedSession();
    take(policyOf(24h, 2, 60min));

    EXPECT_EQ(status().observation->until, now() + 180min);
}

TEST_F(TreatmentPolicyTest, ShowsRulesThatThisEditionDoesNotKnow)
{
    ClinicPolicy policy = policyOf(24h, 1);
    const UnknownRule first{"noSkydiving", "No skydiving for a week"};
    policy.routes.at(Route::Intravenous).others = {first};
    take(policy);
    endedSession();
    const UnknownRule second{"noChess", ""};
    policy.routes.at(Route::Intravenous).others = {second};
    policy.origin.version = 2;
    take(policy);

    EXPECT_EQ(status().others, (std::vector{second, first}));
}

TEST_F(TreatmentPolicyTest, AddsItsLinesToOurs)
{
    const auto ours = status().medicineLines;
    ClinicPolicy policy = policyOf(24h, 1);
    policy.medicineLines = {"Bring your list."};
    policy.bringLines = {"Warm socks"};
    take(policy);

    auto expected = ours;
    expected.emplace_back("Bring your list.");
    EXPECT_EQ(status().medicineLines, expected);
    EXPECT_EQ(status().bringLines, std::vector<std::string>{"Warm socks"});
}

TEST_F(TreatmentPolicyTest, IsNotLooserInAStricterRegion)
{
    ClinicPolicy policy = policyOf(24h, 1);
    policy.routes = {{Route::EsketamineNasal,
                      {.after = {},
                       .before = {{BeforeKind::TellAboutCold}},
                       .observation = {ObservationMode::ClinicianDecides, 30min}}}};
    take(policy);
    endedSession(Route::EsketamineNasal);

    const auto observation = status(kBerlin, Jurisdiction::UnitedStates).observation.value();

    EXPECT_EQ(observation.mode, ObservationMode::AtLeast);
    EXPECT_EQ(observation.until, now() + 120min);
}

TEST_F(TreatmentPolicyTest, ThatIsDamagedIsNotPassedOver)
{
    take(policyOf(36h, 1));
    endedSession();
    ASSERT_TRUE(database().execute("UPDATE policy SET text = 'gone'"));

    EXPECT_EQ(day().status(*findZone(kBerlin).value(), Jurisdiction::Elsewhere).error(),
              DiaryError::Damaged);
}

} // namespace
} // namespace homeward::services
