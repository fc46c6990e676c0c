#include "core/rules/restrictions.h"

#include "tests/core/rules/restriction_samples.h"
#include "tests/core/rules/rules_printers.h"

#include <gtest/gtest.h>

#include <chrono>

namespace homeward::rules::sleep_test {

using namespace std::chrono_literals;
using enum RestrictionState;
using homeward::testing::dosedSession;
using homeward::testing::drivingAt;
using homeward::testing::factsOf;
using homeward::testing::moment;
using homeward::testing::plannedSession;
using homeward::testing::restrictionAt;
using homeward::testing::startedSession;
using homeward::testing::utc;
using std::chrono::days;

const ZonedInstant kEnd = moment("2026-03-05 15:00");
const Instant kMidnight = utc("2026-03-06 00:00");
const Instant kDayLater = utc("2026-03-06 15:00");

TEST(Sleep, KeepsDrivingForbiddenAfterItsTimeUntilItIsConfirmed)
{
    const auto session = dosedSession(kEnd);
    EXPECT_EQ(drivingAt(kDayLater - 1s, factsOf(session)), Active);
    EXPECT_EQ(drivingAt(kDayLater, factsOf(session)), AwaitingSleep);
    EXPECT_EQ(drivingAt(kDayLater + days{30}, factsOf(session)), AwaitingSleep);

    EXPECT_EQ(drivingAt(kDayLater + 1h, factsOf(session, {kDayLater + 1h})), Ended);
}

TEST(Sleep, DoesNotShortenTheRest)
{
    const auto facts = factsOf(dosedSession(kEnd), {kMidnight + 7h});

    EXPECT_EQ(drivingAt(kDayLater - 1s, facts), Active);
    EXPECT_EQ(drivingAt(kDayLater, facts), Ended);
}

TEST(Sleep, IsANapBeforeTheMidnightAfterTheSession)
{
    const auto session = dosedSession(kEnd);

    EXPECT_EQ(drivingAt(kDayLater, factsOf(session, {kEnd.at() + 1h, kMidnight - 1s})),
              AwaitingSleep);
    EXPECT_EQ(drivingAt(kDayLater, factsOf(session, {kMidnight})), Ended);
    EXPECT_EQ(drivingAt(kDayLater, factsOf(session, {kEnd.at() + 1h, kMidnight})), Ended);
    EXPECT_EQ(drivingAt(kDayLater, factsOf(session, {kMidnight, kEnd.at() + 1h})), Ended);
}

TEST(Sleep, GoesByTheMidnightOfTheClinic)
{
    const auto session = dosedSession(moment("2026-03-05 15:00", "America/New_York"));
    const Instant midnight = moment("2026-03-06 00:00", "America/New_York").at();

    EXPECT_EQ(drivingAt(midnight + 24h, factsOf(session, {midnight - 1s})), AwaitingSleep);
    EXPECT_EQ(drivingAt(midnight + 24h, factsOf(session, {midnight})), Ended);
}

TEST(Sleep, ThatIsStillToComeHasNotBeenSlept)
{
    const auto facts = factsOf(dosedSession(kEnd), {kDayLater + 2h});

    EXPECT_EQ(drivingAt(kDayLater + 2h - 1s, facts), AwaitingSleep);
    EXPECT_EQ(drivingAt(kDayLater + 2h, facts), Ended);
}

TEST(Sleep, IsFirstConfirmedAtTheEarliestAnswerThatCounts)
{
    const auto session = dosedSession(kEnd);
    const auto sleptByNoon = [&](std::vector<Instant> sleeps) {
        return sleptAt(factsOf(session, std::move(sleeps)), kMidnight + 12h);
    };

    EXPECT_EQ(sleptByNoon({}), std::nullopt);
    EXPECT_EQ(sleptByNoon({kMidnight - 1s}), std::nullopt);
    EXPECT_EQ(sleptByNoon({kMidnight}), kMidnight);
    EXPECT_EQ(sleptByNoon({kMidnight + 12h}), kMidnight + 12h);
    EXPECT_EQ(sleptByNoon({kMidnight + 12h + 1s}), std::nullopt);
    EXPECT_EQ(sleptByNoon({kMidnight - 1s, kMidnight + 9h, kMidnight + 8h}), kMidnight + 8h);
    EXPECT_EQ(sleptAt(factsOf(plannedSession(kEnd), {kMidnight}), kEnd.at() - 1s), std::nullopt)
        << "a session that has not begun";
}

TEST(Sleep, IsNotAskedOfASessionFromWhichNothingCounts)
{
    const auto session = plannedSession(kEnd);

    EXPECT_EQ(sleptAt(factsOf(session, {kMidnight}), kEnd.at() + days{8}), std::nullopt);
}

TEST(RestrictionsOf, SayWhenTheyEnded)
{
    const auto session = dosedSession(kEnd);
    const auto endOf = [&](RuleKind kind, std::vector<Instant> sleeps) {
        return restrictionAt(kDayLater + 9h, kind, factsOf(session, std::move(sleeps))).endedAt;
    };

    EXPECT_EQ(endOf(RuleKind::NoAlcohol, {}), kDayLater);
    EXPECT_EQ(endOf(RuleKind::NoDriving, {}), std::nullopt) << "in force until the sleep";
    EXPECT_EQ(endOf(RuleKind::NoDriving, {kMidnight + 8h}), kDayLater);
    EXPECT_EQ(endOf(RuleKind::NoDriving, {kDayLater + 3h}), kDayLater + 3h);
    EXPECT_EQ(endOf(RuleKind::NoDriving, {kMidnight + 8h, kDayLater + 3h}), kDayLater);
}

TEST(Sleep, DoesNotMakeTheEndOfDosingKnown)
{
    EXPECT_EQ(drivingAt(kDayLater + days{1}, factsOf(startedSession(kEnd), {kDayLater})), Unknown);
}

} // namespace homeward::rules::sleep_test
