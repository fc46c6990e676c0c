#include "app/cli/rule_words.h"

#include "app/cli/excerpt.h"

namespace homeward::cli {

namespace {

using rules::DayStage;
using rules::RestrictionState;

std::string untilText(const rules::Restriction& restriction, const std::string& until)
{
    const std::string sleep = restriction.needsSleep ? ", and after a night's sleep" : "";
    switch (restriction.state) {
    case RestrictionState::Unknown:
        return "in force; nobody wrote down when dosing ended. Estimated until about " + until
            + sleep;
    case RestrictionState::Active:
        return "until " + until + sleep;
    case RestrictionState::AwaitingSleep:
        return "until you have had a night's sleep and said so (\"rules confirm-sleep\")";
    case RestrictionState::Ended:
        break;
    }
    return "this rest period ended " + until;
}

constexpr const char* kStaffDecide = "Staff decide when you can leave.";

std::string plannedWords(const rules::Observation& observation, const std::string& until)
{
    switch (observation.mode) {
    case ObservationMode::Planned:
        return "Planned until about " + until + ". " + kStaffDecide;
    case ObservationMode::AtLeast:
        return "At least until " + until + ". " + kStaffDecide;
    case ObservationMode::ClinicianDecides:
        break;
    }
    return "Staff will tell you when you can leave.";
}

std::string observationWords(const rules::Observation& observation, const std::string& until)
{
    if (observation.state == RestrictionState::Ended)
        return "Staff have ended the observation.";
    if (observation.isTimePassed)
        return std::string{"The time that was planned is over. "} + kStaffDecide;
    if (observation.state == RestrictionState::Unknown || until.empty())
        return std::string{"Nobody wrote down when dosing ended. "} + kStaffDecide;
    return plannedWords(observation, until);
}

} // namespace

std::string_view wordsFor(RuleKind kind)
{
    switch (kind) {
    case RuleKind::NoDriving:
        return "No driving, and no cycling in traffic";
    case RuleKind::NoMachines:
        return "No machines, and no heights";
    case RuleKind::NoBigDecisions:
        return "No important or legal decisions, no signing, no large purchases";
    case RuleKind::NoAlcohol:
        return "No alcohol, cannabis or other recreational drugs";
    case RuleKind::AskBeforeSedatives:
        return "Ask your clinic before taking sedatives, opioids or sleep tablets";
    case RuleKind::RideHome:
        return "Go home with somebody, however you feel";
    case RuleKind::NotAloneOnPublicTransport:
        return "Not alone on public transport";
    case RuleKind::AdultNearby:
        break;
    }
    return "An adult nearby (suggested)";
}

std::string_view wordsFor(DayStage stage)
{
    switch (stage) {
    case DayStage::Before:
        return "A session is planned for today.";
    case DayStage::Overdue:
        return "A planned start has passed, and nobody wrote down whether it began.";
    case DayStage::During:
        return "Dosing has begun.";
    case DayStage::Observation:
        return "Dosing has ended. Staff are watching over you.";
    case DayStage::Leaving:
        return "Your way home is not confirmed yet.";
    case DayStage::Home:
        return "Rules after a session are in force.";
    case DayStage::Everyday:
        break;
    }
    return "No session today, and no rule in force.";
}

std::string sourceText(const PolicyOrigin& origin)
{
    const std::string version = ", version " + std::to_string(origin.version);
    if (origin.source == PolicySource::Clinic)
        return "your clinic's rule: " + oneLine(origin.name) + version;
    return oneLine(origin.name) + version;
}

std::string restrictionLine(const rules::Restriction& restriction, const std::string& until)
{
    std::string line{wordsFor(restriction.kind)};
    line += ": " + untilText(restriction, until) + ". ";
    if (!restriction.text.empty())
        line += "In its words: " + oneLine(restriction.text) + ' ';
    return line + "[" + sourceText(restriction.origin) + "]\n";
}

std::string observationLine(const rules::Observation& observation, const std::string& until)
{
    return "Observation: " + observationWords(observation, until) + " ["
        + sourceText(observation.origin) + "]\n";
}

std::string closingLine(PolicySource source)
{
    const std::string whose = source == PolicySource::Clinic ? "your clinic set" : "of these rules";
    return "The rest period " + whose
        + " has ended. Do not drive if you feel sleepy, dizzy or unreal. Ask your clinic if "
          "unsure.\n";
}

} // namespace homeward::cli
