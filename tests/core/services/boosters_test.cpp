#include "tests/core/services/plans_fixture.h"

#include <gtest/gtest.h>

namespace homeward::services::boosters_test {

using namespace std::chrono_literals;
using std::chrono::days;

class Boosters : public PlansTest {
protected:
    LocalDay today() const { return moment().day(); }

    Result<BoosterPlan, BoosterProblem> set(const BoosterTime& when,
                                            BoosterSource source = BoosterSource::Person)
    {
        return plans().setBooster(when, source, berlin());
    }
};

TEST_F(Boosters, AreNoneUntilAClinicHasSaidSomething)
{
    EXPECT_EQ(plans().booster().value(), std::nullopt);
    EXPECT_TRUE(plans().boosterHistory()->empty());
}

TEST_F(Boosters, KeepEveryVersion)
{
    const auto first = set(BoosterDate{today() + days{40}}).value();
    clock().advance(1h);
    const auto second = set(BoosterInterval{6}).value();
    const auto third = set(NoBooster{}).value();
    restart();

    EXPECT_EQ(first.version, 1);
    EXPECT_EQ(second,
              (BoosterPlan{.version = 2,
                           .when = BoosterInterval{6},
                           .source = BoosterSource::Person,
                           .recordedAt = now()}));
    EXPECT_EQ(plans().booster().value(), third);
    EXPECT_EQ(plans().boosterHistory().value(), (std::vector{first, second, third}));
    EXPECT_TRUE(findings().empty());
}

TEST_F(Boosters, MayComeInAMessageOfTheClinic)
{
    const auto plan = set(BoosterInterval{3}, BoosterSource::ClinicMessage).value();

    EXPECT_EQ(plan.source, BoosterSource::ClinicMessage);
    restart();
    EXPECT_EQ(plans().booster().value(), plan);
}

TEST_F(Boosters, MakeNoVersionWhereTheSameIsSaidAgain)
{
    const auto first = set(BoosterInterval{4}).value();

    EXPECT_EQ(set(BoosterInterval{4}).value(), first);
    EXPECT_EQ(count("booster_plan"), 1);
    EXPECT_EQ(set(BoosterInterval{4}, BoosterSource::ClinicMessage)->version, 2);
    EXPECT_EQ(set(BoosterInterval{5}, BoosterSource::ClinicMessage)->version, 3);
}

TEST_F(Boosters, RefuseWhatNoClinicSaysAndKeepWhatWasThere)
{
    const auto before = set(BoosterInterval{4}).value();

    for (const int weeks : {0, 53, 10'000})
        EXPECT_EQ(set(BoosterInterval{weeks}).error(),
                  BoosterProblem{BoosterError::WeeksOutOfRange});
    EXPECT_EQ(set(BoosterDate{today() - days{1}}).error(), BoosterProblem{BoosterError::InThePast});
    EXPECT_EQ(set(BoosterDate{today() + days{4000}}).error(), BoosterProblem{BoosterError::TooFar});
    EXPECT_EQ(plans().booster().value(), before);
    EXPECT_EQ(count("booster_plan"), 1);
}

TEST_F(Boosters, GoByTheDayWhereThePersonIs)
{
    clock().advance(10h + 30min); // 23:30 in Berlin, and tomorrow in Auckland
    const BoosterDate date{today()};

    EXPECT_EQ(plans()
                  .setBooster(date, BoosterSource::Person, *findZone("Pacific/Auckland").value())
                  .error(),
              BoosterProblem{BoosterError::InThePast});
    EXPECT_TRUE(set(date));
}

TEST_F(Boosters, AreNotSetWhereTheDiskFails)
{
    block("booster_plan");

    EXPECT_EQ(set(BoosterInterval{4}).error(), BoosterProblem{DiaryError::Failed});
    EXPECT_EQ(plans().booster().value(), std::nullopt);
}

TEST_F(Boosters, TellNobodyButThoseWhoLookAtThem)
{
    int told = 0;
    const auto subscription = plans().onChange([&] { ++told; });

    ASSERT_TRUE(set(BoosterInterval{4}));
    ASSERT_TRUE(set(BoosterInterval{4})); // the same
    ASSERT_FALSE(set(BoosterInterval{0}));
    ASSERT_TRUE(set(NoBooster{}));

    EXPECT_EQ(told, 2);
    EXPECT_EQ(count("outbox"), 0);
}

} // namespace homeward::services::boosters_test
