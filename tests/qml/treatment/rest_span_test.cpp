#include "qml/treatment/rest_span.h"

#include "tests/qml/treatment/day_builder.h"

#include <gtest/gtest.h>

namespace homeward::ui::rest_span_test {

using namespace homeward::testing;
using rules::DayStage;
using rules::RestrictionState;
using services::DayStatus;

DayReading resting(const rules::Restriction& rule, Instant now)
{
    DayStatus status = statusOf(DayStage::Home, endedSession());
    status.restrictions = {rule};
    return reading(std::move(status), now);
}

TEST(RestSpan, MovesByTheHour)
{
    EXPECT_DOUBLE_EQ(restSpan(resting(drivingRule(), berlin(13h + 50min)))->passed, 0);
    EXPECT_DOUBLE_EQ(restSpan(resting(drivingRule(), berlin(14h + 49min)))->passed, 0);
    EXPECT_DOUBLE_EQ(restSpan(resting(drivingRule(), berlin(14h + 50min)))->passed, 1.0 / 24);
    EXPECT_DOUBLE_EQ(restSpan(resting(drivingRule(), berlin(37h + 49min)))->passed, 23.0 / 24);
    EXPECT_DOUBLE_EQ(
        restSpan(resting(drivingRule(RestrictionState::AwaitingSleep), berlin(40h)))->passed, 1);
}

TEST(RestSpan, TheNightIsFromTenToSeven)
{
    const auto span = restSpan(resting(drivingRule(), berlin(14h)));

    ASSERT_EQ(span->nightStarts.size(), 1);
    EXPECT_NEAR(span->nightStarts[0], (22 - 13.8333) / 24, 0.001);
    EXPECT_NEAR(span->nightEnds[0], (31 - 13.8333) / 24, 0.001);
}

TEST(RestSpan, ThreeDaysHaveThreeNights)
{
    const auto span = restSpan(resting(restriction(RuleKind::NoDriving, berlin(86h)), berlin(14h)));

    ASSERT_EQ(span->nightStarts.size(), 3);
    EXPECT_LE(span->nightEnds[2], 1);
}

TEST(RestSpan, AnEndInTheNightCutsItsBlock)
{
    const auto span = restSpan(resting(restriction(RuleKind::NoDriving, berlin(26h)), berlin(14h)));

    ASSERT_EQ(span->nightEnds.size(), 1);
    EXPECT_DOUBLE_EQ(span->nightEnds[0], 1);
}

TEST(RestSpan, ThereIsNoneWhereAnEndIsNotKnown)
{
    EXPECT_FALSE(restSpan(resting(drivingRule(RestrictionState::Unknown), berlin(14h))));

    DayReading started = resting(drivingRule(), berlin(14h));
    started.status.session->dosingEnded.reset();
    EXPECT_FALSE(restSpan(started));
}

TEST(RestSpan, ThereIsNoneOnceAllHaveEnded)
{
    EXPECT_FALSE(restSpan(resting(drivingRule(RestrictionState::Ended), berlin(40h))));
    EXPECT_FALSE(restSpan(reading(statusOf(DayStage::Everyday), berlin(9h))));
}

} // namespace homeward::ui::rest_span_test
