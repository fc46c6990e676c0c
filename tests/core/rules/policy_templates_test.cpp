#include "core/rules/policy_templates.h"

#include "tests/core/rules/rules_printers.h"

#include <gtest/gtest.h>

#include <algorithm>
#include <array>
#include <chrono>
#include <map>
#include <string>

namespace homeward::rules::policy_templates_test {

using namespace std::chrono_literals;
using std::chrono::minutes;

constexpr std::array kRoutes{Route::Intravenous, Route::Intramuscular, Route::EsketamineNasal,
                             Route::OralInClinic};
constexpr std::array kKetamineRoutes{Route::Intravenous, Route::Intramuscular, Route::OralInClinic};
constexpr std::array kJurisdictions{Jurisdiction::Unknown, Jurisdiction::UnitedStates,
                                    Jurisdiction::Elsewhere};

const RoutePolicy& rulesFor(Route route, Jurisdiction jurisdiction = Jurisdiction::Unknown)
{
    return builtInPolicy(jurisdiction).routes.at(route);
}

std::map<RuleKind, RuleEnd> endsFor(Route route)
{
    std::map<RuleKind, RuleEnd> ends;
    for (const AfterRule& rule : rulesFor(route).after)
        ends.emplace(rule.kind, rule.end);
    return ends;
}

constexpr RuleEnd kNextMorning{24h, 6h, true};
constexpr RuleEnd kNextDay{0h, 0h, true};
constexpr RuleEnd kOneDay{24h};
constexpr RuleEnd kRestOfDay{12h, 0h};

TEST(BuiltInPolicy, EndsRulesAfterKetamineAsTheClinicalRulesSay)
{
    const std::map<RuleKind, RuleEnd> expected{{RuleKind::NoDriving, kNextMorning},
                                               {RuleKind::NoMachines, kNextMorning},
                                               {RuleKind::NoBigDecisions, kOneDay},
                                               {RuleKind::NoAlcohol, kOneDay},
                                               {RuleKind::AskBeforeSedatives, kOneDay},
                                               {RuleKind::RideHome, kNextMorning},
                                               {RuleKind::NotAloneOnPublicTransport, kNextMorning},
                                               {RuleKind::AdultNearby, kRestOfDay}};

    for (const Route route : kKetamineRoutes)
        EXPECT_EQ(endsFor(route), expected) << nameOf(route);
}

TEST(BuiltInPolicy, EndsRulesAfterEsketamineAsTheClinicalRulesSay)
{
    const std::map<RuleKind, RuleEnd> expected{{RuleKind::NoDriving, kNextDay},
                                               {RuleKind::NoMachines, kNextDay},
                                               {RuleKind::NoBigDecisions, kNextDay},
                                               {RuleKind::NoAlcohol, kNextDay},
                                               {RuleKind::AskBeforeSedatives, kOneDay},
                                               {RuleKind::RideHome, kNextDay},
                                               {RuleKind::NotAloneOnPublicTransport, kNextDay},
                                               {RuleKind::AdultNearby, kRestOfDay}};

    EXPECT_EQ(endsFor(Route::EsketamineNasal), expected);
}

TEST(BuiltInPolicy, HasEachRuleOnceAndInOrder)
{
    for (const Route route : kRoutes) {
        const auto& after = rulesFor(route).after;
        ASSERT_EQ(after.size(), 8U);
        for (std::size_t i = 0; i < after.size(); ++i)
            EXPECT_EQ(after[i].kind, static_cast<RuleKind>(i));
    }
}

TEST(BuiltInPolicy, LeavesFoodAndLiquidsBeforeKetamineToTheClinic)
{
    const std::vector<BeforeRule> expected{{BeforeKind::Food}, {BeforeKind::ClearLiquids}};

    for (const Route route : kKetamineRoutes)
        EXPECT_EQ(rulesFor(route).before, expected) << nameOf(route);
}

TEST(BuiltInPolicy, NamesTheTimesBeforeEsketamine)
{
    const std::vector<BeforeRule> expected{{BeforeKind::Food, 2h},
                                           {BeforeKind::ClearLiquids, 30min},
                                           {BeforeKind::NasalSpray, 1h},
                                           {BeforeKind::TellAboutCold}};

    EXPECT_EQ(rulesFor(Route::EsketamineNasal).before, expected);
}

TEST(BuiltInPolicy, PlansTwoHoursOfObservation)
{
    for (const Jurisdiction jurisdiction : kJurisdictions)
        for (const Route route : kKetamineRoutes)
            EXPECT_EQ(rulesFor(route, jurisdiction).observation,
                      (ObservationRule{ObservationMode::Planned, 120min}));
}

TEST(BuiltInPolicy, SpeaksOfTheLeastTimeAfterEsketamineUnlessItIsElsewhereForCertain)
{
    const auto modeIn = [](Jurisdiction jurisdiction) {
        return rulesFor(Route::EsketamineNasal, jurisdiction).observation;
    };
    const ObservationRule atLeast{ObservationMode::AtLeast, 120min};

    EXPECT_EQ(modeIn(Jurisdiction::UnitedStates), atLeast);
    EXPECT_EQ(modeIn(Jurisdiction::Unknown), atLeast);
    EXPECT_EQ(modeIn(Jurisdiction::Elsewhere),
              (ObservationRule{ObservationMode::ClinicianDecides, 120min}));
}

TEST(BuiltInPolicy, KeepsEveryFloorOfEveryJurisdiction)
{
    for (const Jurisdiction jurisdiction : kJurisdictions) {
        const auto warnings = checkPolicy(builtInPolicy(jurisdiction), jurisdiction);
        ASSERT_TRUE(warnings.has_value());
        EXPECT_TRUE(warnings->empty());
    }
}

TEST(BuiltInPolicy, SaysThatItIsBuiltIn)
{
    for (const Jurisdiction jurisdiction : kJurisdictions)
        EXPECT_EQ(builtInPolicy(jurisdiction).origin,
                  (PolicyOrigin{PolicySource::BuiltIn, "general rules", 1}));
}

TEST(BuiltInPolicy, NeverTellsAnybodyToStopAMedicine)
{
    const auto& lines = builtInPolicy(Jurisdiction::Unknown).medicineLines;

    ASSERT_EQ(lines.size(), 4U);
    EXPECT_EQ(lines[0], "Tell your clinic about all medicines.");
    EXPECT_EQ(lines[1], "Take or hold only as your clinic told you. Never stop one on your own.");
    EXPECT_EQ(lines[2], "Ask your clinic before taking sedatives, opioids or sleep tablets today.");
    EXPECT_EQ(lines[3],
              "No alcohol, cannabis or other recreational drugs until your rule for it ends.");
}

TEST(BuiltInPolicy, HasNoWordThatAPatientMustNotRead)
{
    for (const Jurisdiction jurisdiction : kJurisdictions)
        for (const std::string& line : builtInPolicy(jurisdiction).medicineLines)
            for (const char* word : {"safe", "normal", "cleared", "fit", "missed", "should", "mg"})
                EXPECT_EQ(line.find(word), std::string::npos) << line;
}

TEST(JurisdictionOf, KnowsTheRegionsOfTheCrisisNumbers)
{
    EXPECT_EQ(jurisdictionOf("US"), Jurisdiction::UnitedStates);
    for (const char* region :
         {"CA", "GB-EAW", "GB-SCT", "GB-NIR", "IE", "EU", "DE", "FR", "ES", "NL", "AT", "AU", "NZ"})
        EXPECT_EQ(jurisdictionOf(region), Jurisdiction::Elsewhere) << region;
}

TEST(JurisdictionOf, IsUnknownForAnythingElse)
{
    for (const char* region : {"", "ZZ", "us", "USA", "U", "D", "GB", " DE", "PR"})
        EXPECT_EQ(jurisdictionOf(region), Jurisdiction::Unknown) << region;
}

TEST(UsualLength, IsThatOfTheProtocols)
{
    EXPECT_EQ(usualLength(Route::Intravenous), 40min);
    EXPECT_EQ(usualLength(Route::EsketamineNasal), 10min);
    EXPECT_EQ(usualLength(Route::Intramuscular), 0min);
    EXPECT_EQ(usualLength(Route::OralInClinic), 0min);
}

} // namespace homeward::rules::policy_templates_test
