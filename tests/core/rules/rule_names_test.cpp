#include "core/rules/rule_names.h"

#include <gtest/gtest.h>

#include <string>
#include <vector>

namespace homeward::rules::rule_names_test {

/// The names of an enum's values, from the first to the last, and whether each reads back.
template <class Value, class Find>
std::vector<std::string_view> namesUpTo(Value last, Find find)
{
    std::vector<std::string_view> names;
    for (int i = 0; i <= static_cast<int>(last); ++i) {
        const auto value = static_cast<Value>(i);
        names.push_back(nameOf(value));
        EXPECT_EQ(find(nameOf(value)), value) << nameOf(value);
    }
    return names;
}

template <class Value>
std::vector<std::string_view> namesUpTo(Value last)
{
    return namesUpTo(last, [](std::string_view name) -> Value {
        for (int i = 0;; ++i)
            if (nameOf(static_cast<Value>(i)) == name)
                return static_cast<Value>(i);
    });
}

using Names = std::vector<std::string_view>;

TEST(RuleNames, AreThoseOfTheContractForRules)
{
    EXPECT_EQ(namesUpTo(RuleKind::AdultNearby, ruleKindNamed),
              (Names{"noDriving", "noMachines", "noBigDecisions", "noAlcohol", "askBeforeSedatives",
                     "rideHome", "notAloneOnPublicTransport", "adultNearby"}));
    EXPECT_EQ(namesUpTo(RestrictionState::Ended),
              (Names{"unknown", "active", "awaitingSleep", "ended"}));
    EXPECT_EQ(
        namesUpTo(BeforeKind::NoAlcoholNightBefore, beforeKindNamed),
        (Names{"food", "clearLiquids", "nasalSpray", "tellAboutCold", "noAlcoholNightBefore"}));
    EXPECT_EQ(namesUpTo(ObservationMode::ClinicianDecides, observationModeNamed),
              (Names{"planned", "atLeast", "clinicianDecides"}));
}

TEST(RuleNames, AreThoseOfTheContractForSessions)
{
    EXPECT_EQ(namesUpTo(Route::OralInClinic, routeNamed),
              (Names{"iv", "im", "esketamine", "oral"}));
    EXPECT_EQ(namesUpTo(SessionKind::Booster, sessionKindNamed), (Names{"induction", "booster"}));
    EXPECT_EQ(namesUpTo(SessionStatus::Cancelled),
              (Names{"planned", "started", "dosingEnded", "observed", "discharged", "cancelled"}));
}

TEST(RuleNames, AreThoseOfTheContractForRides)
{
    EXPECT_EQ(namesUpTo(RideMethod::OnFoot, rideMethodNamed),
              (Names{"car", "taxi", "publicTransport", "onFoot"}));
    EXPECT_EQ(namesUpTo(RideState::NoRide, rideStateNamed),
              (Names{"notArranged", "planned", "arrived", "handedOver", "changed", "noRide"}));
    EXPECT_EQ(namesUpTo(NoRideChoice::CallContact, noRideChoiceNamed),
              (Names{"wait", "companionTaxi", "callContact"}));
    EXPECT_EQ(namesUpTo(HandOverProof::StaffInitials, handOverProofNamed),
              (Names{"staffCode", "clinicMessage", "staffInitials"}));
}

TEST(RuleNames, AreThoseOfTheContractForSideEffects)
{
    EXPECT_EQ(namesUpTo(Severity::Severe, severityNamed),
              (Names{"none", "mild", "moderate", "severe"}));
}

TEST(RuleNames, AreThoseOfTheContractForTheDiaryAndThePreparation)
{
    EXPECT_EQ(namesUpTo(DiaryStage::Free, diaryStageNamed),
              (Names{"before", "after", "integration", "free"}));
    EXPECT_EQ(namesUpTo(PreparationState::AskClinic, preparationStateNamed),
              (Names{"notDone", "done", "askClinic"}));
}

TEST(RuleNames, AreThoseOfTheContractForPlans)
{
    EXPECT_EQ(namesUpTo(AfterCourse::WeeklyOrFortnightly, afterCourseNamed),
              (Names{"clinicDecides", "review", "weeklyOrFortnightly"}));
    EXPECT_EQ(namesUpTo(BoosterSource::ClinicMessage, boosterSourceNamed),
              (Names{"person", "clinicMessage"}));
    EXPECT_EQ(namesUpTo(SessionOutlook::Cancelled),
              (Names{"upcoming", "today", "passed", "held", "cancelled"}));
}

TEST(RuleNames, AreReadExactlyOrNotAtAll)
{
    for (const std::string& name :
         {std::string{}, std::string{"NoDriving"}, std::string{"nodriving"},
          std::string{" noDriving"}, std::string{"noDriving "}, std::string{"noDrivin"},
          std::string{"noDriving\0", 10}, std::string{"0"}, std::string{"IV"},
          std::string{"unknown"}}) {
        EXPECT_EQ(ruleKindNamed(name), std::nullopt) << name;
        EXPECT_EQ(beforeKindNamed(name), std::nullopt) << name;
        EXPECT_EQ(observationModeNamed(name), std::nullopt) << name;
        EXPECT_EQ(routeNamed(name), std::nullopt) << name;
        EXPECT_EQ(sessionKindNamed(name), std::nullopt) << name;
        EXPECT_EQ(rideMethodNamed(name), std::nullopt) << name;
        EXPECT_EQ(rideStateNamed(name), std::nullopt) << name;
        EXPECT_EQ(noRideChoiceNamed(name), std::nullopt) << name;
        EXPECT_EQ(handOverProofNamed(name), std::nullopt) << name;
        EXPECT_EQ(severityNamed(name), std::nullopt) << name;
        EXPECT_EQ(scoringNamed(name), std::nullopt) << name;
        EXPECT_EQ(scoreBandNamed(name), std::nullopt) << name;
        EXPECT_EQ(safetyHeadingNamed(name), std::nullopt) << name;
        EXPECT_EQ(diaryStageNamed(name), std::nullopt) << name;
        EXPECT_EQ(preparationStateNamed(name), std::nullopt) << name;
        EXPECT_EQ(afterCourseNamed(name), std::nullopt) << name;
        EXPECT_EQ(boosterSourceNamed(name), std::nullopt) << name;
    }
}

TEST(RuleNames, AreThoseOfTheContractForQuestionnaires)
{
    EXPECT_EQ(namesUpTo(ScoreBand::VeryLow, scoreBandNamed),
              (Names{"none", "minimal", "mild", "moderate", "moderatelySevere", "severe",
                     "verySevere", "low", "veryLow"}));
    EXPECT_EQ(namesUpTo(Scoring::QidsDomains, scoringNamed),
              (Names{"sum", "sumTimesFour", "qidsDomains"}));
}

TEST(RuleNames, AreThoseOfTheContractForTheSafetyPlan)
{
    EXPECT_EQ(namesUpTo(SafetyHeading::KeepsMeGoing, safetyHeadingNamed),
              (Names{"noticeFirst", "byMyself", "distraction", "askForHelp", "professionals",
                     "saferPlace", "keepsMeGoing"}));
}

} // namespace homeward::rules::rule_names_test
