#include "core/services/policies.h"

#include "tests/core/services/treatment_fixture.h"

#include <gtest/gtest.h>

namespace homeward::services {
namespace {

using namespace std::chrono_literals;
using rules::Jurisdiction;

ClinicPolicy policyOf(std::chrono::hours rest, int version = 1)
{
    const RuleEnd end{.restFor = rest, .nextDayFrom = 6h, .needsSleep = true};
    return {.origin = {PolicySource::Clinic, "Clinic at the Park", version},
            .routes = {{Route::Intravenous,
                        {.after = {{RuleKind::NoDriving, end, "Our words"}},
                         .before = {},
                         .observation = {ObservationMode::Planned, 60min}}}},
            .signature = "eyJ.x.y"};
}

class PoliciesTest : public TreatmentTest {
protected:
    Result<TakenPolicy, PolicyProblem> take(const ClinicPolicy& policy)
    {
        return policies().take(rules::policyText(policy), Jurisdiction::Elsewhere);
    }
};

TEST_F(PoliciesTest, AreNoneBeforeTheFirst)
{
    EXPECT_EQ(policies().current().value(), std::nullopt);
    EXPECT_EQ(policies().at(now()).value(), std::nullopt);
}

TEST_F(PoliciesTest, AreKeptAsTheyCame)
{
    const ClinicPolicy policy = policyOf(36h);

    EXPECT_EQ(take(policy)->policy, policy);

    reopen();
    EXPECT_EQ(policies().current().value(), policy);
    EXPECT_EQ(database().integer("SELECT signature = 'eyJ.x.y' AND version = 1 AND name LIKE"
                                 " 'Clinic%' FROM policy"),
              1);
}

TEST_F(PoliciesTest, WarnStaffOfAShortRest)
{
    EXPECT_TRUE(take(policyOf(24h))->warnings.empty());
    EXPECT_EQ(take(policyOf(12h))->warnings,
              (std::vector{rules::PolicyWarning{Route::Intravenous, RuleKind::NoDriving}}));
}

TEST_F(PoliciesTest, LeaveTheOldOneWhereTheNewOneIsRefused)
{
    ASSERT_TRUE(take(policyOf(36h)));

    const auto looser = take(policyOf(1h, 2));
    const auto garbled = policies().take("{", Jurisdiction::Elsewhere);
    const auto notUtf8 = policies().take("{\"clinic\": \"\xFF\"}", Jurisdiction::Elsewhere);

    EXPECT_EQ(std::get<rules::PolicyRefusal>(looser.error()).error, rules::PolicyError::BelowFloor);
    EXPECT_EQ(garbled.error(), PolicyProblem{rules::PolicyTextError::NotJson});
    EXPECT_EQ(notUtf8.error(), PolicyProblem{rules::PolicyTextError::NotJson});
    EXPECT_EQ(policies().current().value(), policyOf(36h));
    EXPECT_EQ(count("policy"), 1);
}

TEST_F(PoliciesTest, AreFoundByTheMomentAtWhichTheyWereTheNewest)
{
    const Instant first = now();
    ASSERT_TRUE(take(policyOf(24h)));
    clock().advance(1h);
    ASSERT_TRUE(take(policyOf(48h, 2)));

    EXPECT_EQ(policies().at(first - 1s).value(), std::nullopt);
    EXPECT_EQ(policies().at(first).value(), policyOf(24h));
    EXPECT_EQ(policies().at(first + 1h - 1s).value(), policyOf(24h));
    EXPECT_EQ(policies().at(first + 1h).value(), policyOf(48h, 2));
}

TEST_F(PoliciesTest, CountInTheOrderInWhichTheyCameThoughTheClockWasSetBack)
{
    ASSERT_TRUE(take(policyOf(24h)));
    clock().set(now() - 24h);
    ASSERT_TRUE(take(policyOf(48h, 2)));

    EXPECT_EQ(policies().current().value(), policyOf(48h, 2));
    EXPECT_EQ(policies().at(now() + 48h).value(), policyOf(48h, 2));
}

TEST_F(PoliciesTest, SayThatAStoredOneIsDamagedInsteadOfFallingBackOnOthers)
{
    ASSERT_TRUE(take(policyOf(24h)));
    ASSERT_TRUE(database().execute("UPDATE policy SET text = '{'"));

    EXPECT_EQ(policies().current().error(), DiaryError::Damaged);
    EXPECT_EQ(policies().at(now()).error(), DiaryError::Damaged);
}

TEST_F(PoliciesTest, AreNotTakenIfTheyCannotBeKept)
{
    block("policy");

    EXPECT_EQ(take(policyOf(24h)).error(), PolicyProblem{DiaryError::Failed});
    EXPECT_EQ(policies().current().value(), std::nullopt);
}

} // namespace
} // namespace homeward::services
