#include "qml/treatment/before_text.h"

#include "tests/qml/treatment/day_builder.h"

#include <gtest/gtest.h>

namespace homeward::ui::before_text_test {

using namespace homeward::testing;
using rules::DayStage;
using services::DayStatus;

DayReading before(std::vector<BeforeRule> rules, const PolicyOrigin& origin)
{
    DayStatus status = statusOf(DayStage::Before, plannedSession());
    status.rules.beforeOrigins.assign(rules.size(), origin);
    status.rules.rules.before = std::move(rules);
    return reading(std::move(status), berlin(9h));
}

std::vector<Line> linesOf(const DayReading& day)
{
    return beforeLines(day.status.rules, day.status.session->plan.start, day.here);
}

TEST(BeforeLines, WithoutATimeTheClinicIsAsked)
{
    const auto lines =
        linesOf(before({{BeforeKind::Food}, {BeforeKind::ClearLiquids}}, kBuiltInOrigin));

    ASSERT_EQ(lines.size(), 1U);
    EXPECT_EQ(lines[0].title, "Food and drinks");
    EXPECT_EQ(lines[0].detail, "Ask your clinic.");
}

TEST(BeforeLines, ATimeComesFromThePolicyWithItsAuthority)
{
    const auto lines =
        linesOf(before({{BeforeKind::Food, 2h}, {BeforeKind::ClearLiquids, 30min}}, kClinicOrigin));

    ASSERT_EQ(lines.size(), 2U);
    EXPECT_EQ(lines[0].title, "Nothing to eat from 11:00 on");
    EXPECT_EQ(lines[0].detail, "Your clinic's rule.");
    EXPECT_EQ(lines[1].title, "Nothing to drink from 12:30 on");
}

TEST(BeforeLines, OneOfTheTwoCanHaveNoTime)
{
    const auto lines =
        linesOf(before({{BeforeKind::Food, 2h}, {BeforeKind::ClearLiquids}}, kClinicOrigin));

    ASSERT_EQ(lines.size(), 2U);
    EXPECT_EQ(lines[1].title, "Drinks");
    EXPECT_EQ(lines[1].detail, "Ask your clinic.");
}

TEST(BeforeLines, EveryKindHasALine)
{
    const auto lines = linesOf(before({{BeforeKind::NasalSpray, 1h},
                                       {BeforeKind::TellAboutCold},
                                       {BeforeKind::NoAlcoholNightBefore}},
                                      kBuiltInOrigin));

    ASSERT_EQ(lines.size(), 3U);
    EXPECT_EQ(lines[0].title, "No nasal spray from 12:00 on");
    EXPECT_EQ(lines[0].detail, "General rule; ask your clinic.");
    EXPECT_EQ(lines[1].detail, "Tell your clinic before you come.");
    EXPECT_EQ(lines[2].title, "No alcohol the night before");
}

TEST(BringLines, AreTheClinicsOwnWords)
{
    DayReading day = before({}, kClinicOrigin);
    day.status.bringLines = {"A warm jumper", "<b>Water</b>"};

    ASSERT_EQ(bringLines(day).size(), 2U);
    EXPECT_EQ(bringLines(day)[1].title, "<b>Water</b>");
}

TEST(RideLine, SaysWhoComesOrThatNobodyDoes)
{
    DayReading day = before({}, kClinicOrigin);
    EXPECT_EQ(rideLine(day).title, "Who drives you home?");
    EXPECT_EQ(rideLine(day).detail, "No ride yet.");

    day.status.ride = rideWith(RideState::Planned);
    EXPECT_EQ(rideLine(day).title, "Maya drives you home");
    EXPECT_EQ(rideLine(day).detail, "Sister, at about 15:50");

    day.status.ride.plan->method = RideMethod::OnFoot;
    EXPECT_EQ(rideLine(day).title, "You go home with Maya");

    day.status.ride.state = RideState::NoRide;
    EXPECT_EQ(rideLine(day).detail, "No ride yet.");
}

} // namespace homeward::ui::before_text_test
