#include "qml/treatment/rule_text.h"

#include "qml/treatment/rule_words.h"
#include "tests/qml/treatment/day_builder.h"

#include <gtest/gtest.h>

namespace homeward::ui::rule_text_test {

using namespace homeward::testing;
using rules::DayStage;
using rules::RestrictionState;
using services::DayStatus;

DayReading withRules(std::vector<rules::Restriction> restrictions, Instant now,
                     const char* zone = "Europe/Berlin")
{
    DayStatus status = statusOf(DayStage::Home, endedSession());
    status.restrictions = std::move(restrictions);
    return reading(std::move(status), now, zone);
}

TEST(RuleText, NamesTheDayOfTheLastEnd)
{
    EXPECT_EQ(rulesTitle(withRules({drivingRule()}, berlin(20h))), "Rules until tomorrow");
    EXPECT_EQ(rulesTitle(withRules({drivingRule()}, berlin(30h))), "Rules until later today");
    EXPECT_EQ(rulesTitle(withRules({restriction(RuleKind::NoDriving, berlin(72h))}, berlin(20h))),
              "Rules until Fri 14 Nov");
}

TEST(RuleText, TheEndIsAClockTimeAndTheSleep)
{
    EXPECT_EQ(rulesDetail(withRules({drivingRule()}, berlin(20h))),
              "Wed 12 Nov, 13:50, and after a night's sleep.");
    EXPECT_EQ(rulesDetail(withRules({restriction(RuleKind::NoAlcohol, berlin(38h))}, berlin(20h))),
              "Wed 12 Nov, 14:00.");
}

TEST(RuleText, BothZonesAreToldWhereTheyDiffer)
{
    EXPECT_EQ(rulesDetail(withRules({drivingRule()}, berlin(20h), "Asia/Tokyo")),
              "Wed 12 Nov, 13:50, Berlin time (21:50 here), and after a night's sleep.");
    EXPECT_EQ(
        rulesDetail(withRules({drivingRule()}, berlin(20h), "Pacific/Auckland")),
        "Wed 12 Nov, 13:50, Berlin time (Thu 13 Nov, 01:50 here), and after a night's sleep.");
}

TEST(RuleText, AnUnknownEndIsNoTime)
{
    const auto day = withRules({drivingRule(RestrictionState::Unknown)}, berlin(60h));

    EXPECT_EQ(rulesTitle(day), "Rules from your session");
    EXPECT_EQ(rulesDetail(day),
              "The end is not known. Keep the rules until your clinic tells you."
              " Estimated: not before Wed 12 Nov, 13:50.");
    EXPECT_EQ(ruleLines(day)[0].detail, "No cycling in traffic.");
    EXPECT_TRUE(ruleLines(day)[0].isLit);

    const auto earlier = restriction(RuleKind::AdultNearby, berlin(24h), RestrictionState::Unknown);
    EXPECT_TRUE(
        ruleLines(withRules({drivingRule(RestrictionState::Unknown), earlier}, berlin(60h)))[1]
            .detail.endsWith("Estimated: not before Wed 12 Nov, 00:00."));
}

TEST(RuleText, AfterTheTimeTheSleepIsWhatIsLeft)
{
    const auto day = withRules({drivingRule(RestrictionState::AwaitingSleep)}, berlin(40h));

    EXPECT_EQ(rulesTitle(day), "Rules from your session");
    EXPECT_EQ(rulesDetail(day), "Until after a night's sleep.");
}

TEST(RuleText, EndedRulesStayReadable)
{
    const auto day = withRules({drivingRule(RestrictionState::Ended)}, berlin(40h));

    EXPECT_FALSE(hasRulesInForce(day));
    EXPECT_EQ(rulesDetail(day), "Ended at Wed 12 Nov, 13:50.");
    EXPECT_EQ(ruleLines(day)[0].detail, "No cycling in traffic.") << "said once";
    EXPECT_FALSE(ruleLines(day)[0].isLit);
}

TEST(RuleText, ARuleThatWaitedForASleepEndedWithIt)
{
    auto slept = drivingRule(RestrictionState::Ended);
    slept.endedAt = berlin(44h);
    auto alcohol = restriction(RuleKind::NoAlcohol, berlin(37h), RestrictionState::Ended);
    alcohol.endedAt = berlin(37h);

    const auto day = withRules({slept, alcohol}, berlin(50h));

    EXPECT_EQ(rulesDetail(day), "Ended at Wed 12 Nov, 20:00.");
    EXPECT_TRUE(ruleLines(day)[1].detail.endsWith("Ended at Wed 12 Nov, 13:00."));
}

TEST(RuleText, WithoutASessionThereIsNothingToKeep)
{
    const auto day = reading(statusOf(DayStage::Everyday), berlin(9h));

    EXPECT_EQ(rulesTitle(day), "Rules");
    EXPECT_EQ(rulesDetail(day), "No session is on record from which rules would run.");
    EXPECT_TRUE(ruleLines(day).empty());
    EXPECT_EQ(rulesSource(day), "");
}

TEST(RuleText, DrivingAndMachinesAreOneLineWhileTheyEndTogether)
{
    auto machines = drivingRule();
    machines.kind = RuleKind::NoMachines;

    const auto together = ruleLines(withRules({drivingRule(), machines}, berlin(20h)));
    ASSERT_EQ(together.size(), 1U);
    EXPECT_EQ(together[0].detail, "No cycling in traffic, machines or heights.");

    machines.until = berlin(60h);
    EXPECT_EQ(ruleLines(withRules({drivingRule(), machines}, berlin(20h))).size(), 2U);
}

TEST(RuleText, ARuleWithAnEndOfItsOwnSaysIt)
{
    const auto lines = ruleLines(
        withRules({drivingRule(), restriction(RuleKind::NoAlcohol, berlin(30h)),
                   restriction(RuleKind::AdultNearby, berlin(22h)),
                   restriction(RuleKind::NoBigDecisions, berlin(19h), RestrictionState::Ended)},
                  berlin(20h)));

    EXPECT_EQ(lines[0].detail, "No cycling in traffic.");
    EXPECT_EQ(lines[1].detail, "And no other recreational drugs. Until Wed 12 Nov, 06:00.");
    EXPECT_EQ(lines[2].detail, "Suggested until about Tue 11 Nov, 22:00.");
    EXPECT_EQ(lines[3].detail, "Important decisions can wait. Ended at Tue 11 Nov, 19:00.");
    EXPECT_FALSE(lines[3].isLit);
}

TEST(RuleText, TheClinicsOwnWordsGoFirst)
{
    auto rule = restriction(RuleKind::NoAlcohol, berlin(38h));
    rule.text = "<b>No wine.</b>";

    EXPECT_EQ(ruleLines(withRules({rule}, berlin(20h)))[0].detail, "<b>No wine.</b>");
}

TEST(RuleText, AKindThatIsNotKnownIsShownAsTheClinicWroteIt)
{
    DayReading day = withRules({drivingRule()}, berlin(20h));
    day.status.others = {{"noHotTub", "No hot tub until tomorrow."}, {"noSauna", ""}};

    const auto lines = ruleLines(day);

    ASSERT_EQ(lines.size(), 3U);
    EXPECT_EQ(lines[1].detail, "No hot tub until tomorrow.");
    EXPECT_EQ(lines[2].detail, "noSauna");
    EXPECT_TRUE(lines[2].isLit);
}

TEST(RuleText, TheSourceIsTold)
{
    auto ours = drivingRule();
    auto clinics = restriction(RuleKind::NoAlcohol, berlin(38h));
    clinics.origin = kClinicOrigin;

    EXPECT_EQ(rulesSource(withRules({ours}, berlin(20h))), "General rules; ask your clinic.");
    const auto mixed = withRules({ours, clinics}, berlin(20h));
    EXPECT_EQ(rulesSource(mixed), "These are your clinic's rules, version 4.");
    EXPECT_TRUE(ruleLines(mixed)[0].detail.endsWith("A general rule."));
    EXPECT_FALSE(ruleLines(mixed)[1].detail.contains("general"));
}

TEST(RuleText, EveryKindHasWords)
{
    for (int kind = 0; kind <= static_cast<int>(RuleKind::AdultNearby); ++kind) {
        EXPECT_FALSE(ruleWords(static_cast<RuleKind>(kind)).title.isEmpty());
        EXPECT_FALSE(ruleWords(static_cast<RuleKind>(kind)).glyph.isEmpty());
    }
}

} // namespace homeward::ui::rule_text_test
