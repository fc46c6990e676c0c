#include "core/rules/named_values.h"
#include "core/rules/rule_names.h"

/// The names of what a patient tells.
namespace homeward::rules {

namespace {

constexpr auto kScorings = std::to_array<Named<Scoring>>({
    {Scoring::Sum, "sum"},
    {Scoring::SumTimesFour, "sumTimesFour"},
    {Scoring::QidsDomains, "qidsDomains"},
});

constexpr auto kScoreBands = std::to_array<Named<ScoreBand>>({
    {ScoreBand::None, "none"},
    {ScoreBand::Minimal, "minimal"},
    {ScoreBand::Mild, "mild"},
    {ScoreBand::Moderate, "moderate"},
    {ScoreBand::ModeratelySevere, "moderatelySevere"},
    {ScoreBand::Severe, "severe"},
    {ScoreBand::VerySevere, "verySevere"},
    {ScoreBand::Low, "low"},
    {ScoreBand::VeryLow, "veryLow"},
});

constexpr auto kHeadingNames = std::to_array<Named<SafetyHeading>>({
    {SafetyHeading::NoticeFirst, "noticeFirst"},
    {SafetyHeading::ByMyself, "byMyself"},
    {SafetyHeading::Distraction, "distraction"},
    {SafetyHeading::AskForHelp, "askForHelp"},
    {SafetyHeading::Professionals, "professionals"},
    {SafetyHeading::SaferPlace, "saferPlace"},
    {SafetyHeading::KeepsMeGoing, "keepsMeGoing"},
});

constexpr auto kDiaryStages = std::to_array<Named<DiaryStage>>({
    {DiaryStage::Before, "before"},
    {DiaryStage::After, "after"},
    {DiaryStage::Integration, "integration"},
    {DiaryStage::Free, "free"},
});

constexpr auto kPreparationStates = std::to_array<Named<PreparationState>>({
    {PreparationState::NotDone, "notDone"},
    {PreparationState::Done, "done"},
    {PreparationState::AskClinic, "askClinic"},
});

} // namespace

std::string_view nameOf(Scoring scoring)
{
    return nameIn(kScorings, scoring);
}
std::string_view nameOf(ScoreBand band)
{
    return nameIn(kScoreBands, band);
}
std::string_view nameOf(SafetyHeading heading)
{
    return nameIn(kHeadingNames, heading);
}
std::string_view nameOf(DiaryStage stage)
{
    return nameIn(kDiaryStages, stage);
}
std::string_view nameOf(PreparationState state)
{
    return nameIn(kPreparationStates, state);
}

std::optional<Scoring> scoringNamed(std::string_view name)
{
    return valueIn(kScorings, name);
}

std::optional<ScoreBand> scoreBandNamed(std::string_view name)
{
    return valueIn(kScoreBands, name);
}

std::optional<SafetyHeading> safetyHeadingNamed(std::string_view name)
{
    return valueIn(kHeadingNames, name);
}

std::optional<DiaryStage> diaryStageNamed(std::string_view name)
{
    return valueIn(kDiaryStages, name);
}

std::optional<PreparationState> preparationStateNamed(std::string_view name)
{
    return valueIn(kPreparationStates, name);
}

} // namespace homeward::rules
