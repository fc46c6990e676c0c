#include "core/rules/restrictions.h"

#include "tests/core/rules/rules_printers.h"
#include "tests/support/session_samples.h"

#include <gtest/gtest.h>

#include <array>
#include <chrono>
#include <optional>
#include <vector>

namespace homeward::rules::strictest_test {

using namespace std::chrono_literals;
using enum RestrictionState;
using homeward::testing::dosedSession;
using homeward::testing::moment;
using homeward::testing::sessionNumber;
using homeward::testing::startedSession;
using homeward::testing::utc;

const Instant kNoon = utc("2026-03-05 12:00");

Restriction restriction(RestrictionState state, std::optional<Instant> until, int session = 1)
{
    return {.kind = RuleKind::NoDriving,
            .state = state,
            .until = until,
            .origin = {},
            .session = sessionNumber(session)};
}

/// Of two, in either order, the one that is held.
Restriction heldOf(const Restriction& left, const Restriction& right)
{
    const auto held = strictest(std::array{left, right}).front();
    EXPECT_EQ(strictest(std::array{right, left}).front(), held);
    return held;
}

TEST(Strictest, IsNothingOfNothing)
{
    EXPECT_TRUE(strictest({}).empty());
}

TEST(Strictest, IsTheLaterEnd)
{
    const auto later = restriction(Active, kNoon + 2h, 2);

    EXPECT_EQ(heldOf(restriction(Active, kNoon + 1h), later), later);
}

TEST(Strictest, PutsWhatIsInForceBeforeWhatHasEnded)
{
    const auto ended = restriction(Ended, kNoon + 9h);
    for (const RestrictionState state : {Unknown, Active, AwaitingSleep}) {
        const auto inForce = restriction(state, kNoon, 2);
        EXPECT_EQ(heldOf(ended, inForce), inForce);
    }
}

TEST(Strictest, PutsTheUnknownBeforeTheKnown)
{
    const auto unknown = restriction(Unknown, kNoon, 2);

    EXPECT_EQ(heldOf(restriction(Active, kNoon + 9h), unknown), unknown);
    EXPECT_EQ(heldOf(restriction(AwaitingSleep, kNoon + 9h), unknown), unknown);
}

TEST(Strictest, IsTheOneThatEndedLast)
{
    auto sleptOn = restriction(Ended, kNoon, 2);
    sleptOn.endedAt = kNoon + 5h;
    auto later = restriction(Ended, kNoon + 1h);
    later.endedAt = kNoon + 1h;

    EXPECT_EQ(heldOf(later, sleptOn), sleptOn);
}

TEST(Strictest, TakesAnAbsentEndForTheLatest)
{
    const auto endless = restriction(Unknown, std::nullopt, 2);

    EXPECT_EQ(heldOf(restriction(Unknown, kNoon + 9h), endless), endless);
}

TEST(Strictest, KeepsTheFirstOfTwoThatAreTheSame)
{
    const auto first = restriction(Active, kNoon, 1);
    const auto second = restriction(Active, kNoon, 2);

    EXPECT_EQ(strictest(std::array{first, second}).front(), first);
}

TEST(Strictest, SaysThatSleepIsNeededWhereAnySessionNeedsIt)
{
    auto slept = restriction(AwaitingSleep, kNoon - 1h);
    slept.needsSleep = true;
    const auto active = restriction(Active, kNoon + 1h, 2);

    const auto held = heldOf(slept, active);

    EXPECT_EQ(held.state, Active);
    EXPECT_EQ(held.until, kNoon + 1h);
    EXPECT_TRUE(held.needsSleep);
}

TEST(Strictest, ForgetsTheSleepOfASessionThatIsOver)
{
    auto ended = restriction(Ended, kNoon - 1h);
    ended.needsSleep = true;

    EXPECT_FALSE(heldOf(ended, restriction(Active, kNoon + 1h, 2)).needsSleep);
}

TEST(Strictest, KeepsEveryKindAndItsOrder)
{
    auto alcohol = restriction(Active, kNoon);
    alcohol.kind = RuleKind::NoAlcohol;
    const auto driving = restriction(Active, kNoon + 1h);

    EXPECT_EQ(strictest(std::array{alcohol, driving}), (std::vector{driving, alcohol}));
}

TEST(Strictest, OfTwoSessionsADayEndsEachRuleWithTheLaterOne)
{
    const auto restrictionsAt = [](Instant now) {
        const auto rules = rulesInForce(Route::Intravenous, nullptr, Jurisdiction::Unknown);
        auto second = dosedSession(moment("2026-03-05 16:00"));
        second.id = sessionNumber(2);
        auto both = restrictionsOf({dosedSession(moment("2026-03-05 10:00")), rules, {}}, now);
        for (auto& each : restrictionsOf({second, rules, {}}, now))
            both.push_back(each);
        return strictest(both);
    };

    const auto held = restrictionsAt(utc("2026-03-06 12:00"));

    ASSERT_EQ(held.size(), 8U);
    EXPECT_EQ(held[0].until, utc("2026-03-06 16:00"));
    EXPECT_EQ(held[0].state, Active);
    EXPECT_EQ(held[0].session, sessionNumber(2));
    EXPECT_EQ(restrictionsAt(utc("2026-03-06 16:00"))[3].state, Ended);
}

TEST(NextChange, IsTheEarliestEndStillAhead)
{
    const auto first = restriction(Active, kNoon + 1h);
    const auto second = restriction(Active, kNoon + 2h);

    EXPECT_EQ(nextChange(std::array{second, first}), kNoon + 1h);
    EXPECT_EQ(nextChange(std::array{first, second}), kNoon + 1h);
    EXPECT_EQ(nextChange(std::array{second}), kNoon + 2h);
    EXPECT_EQ(nextChange({}), std::nullopt);
}

TEST(NextChange, TakesAnAbsentEndForTheLatest)
{
    const auto endless = restriction(Active, std::nullopt);
    const auto active = restriction(Active, kNoon + 3h);

    EXPECT_EQ(nextChange(std::array{endless, active}), kNoon + 3h);
    EXPECT_EQ(nextChange(std::array{active, endless}), kNoon + 3h);
}

TEST(NextChange, LooksPastWhatTimeAloneDoesNotEnd)
{
    const auto unknown = restriction(Unknown, kNoon + 1h);
    const auto awaiting = restriction(AwaitingSleep, kNoon - 1h);
    const auto ended = restriction(Ended, kNoon - 2h);
    const auto active = restriction(Active, kNoon + 3h);

    EXPECT_EQ(nextChange(std::array{unknown, awaiting, ended}), std::nullopt);
    EXPECT_EQ(nextChange(std::array{unknown, awaiting, ended, active}), kNoon + 3h);
    EXPECT_EQ(nextChange(std::array{active, ended, awaiting, unknown}), kNoon + 3h);
}

} // namespace homeward::rules::strictest_test
