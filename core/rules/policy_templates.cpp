#include "core/rules/policy_templates.h"

#include <algorithm>
#include <array>

namespace homeward::rules {

namespace {

using namespace std::chrono_literals;

// The regions of the crisis numbers that are in one country or in Europe for certain. "ZZ" could be
// anywhere.
constexpr std::array<std::string_view, 13> kRegionsElsewhere{
    "AT", "AU", "CA", "DE", "ES", "EU", "FR", "GB-EAW", "GB-NIR", "GB-SCT", "IE", "NL", "NZ"};

constexpr RuleEnd kNextMorning{.restFor = 24h, .nextDayFrom = 6h, .needsSleep = true};
constexpr RuleEnd kNextDay{.restFor = 0h, .nextDayFrom = 0h, .needsSleep = true};
constexpr RuleEnd kOneDay{.restFor = 24h};
constexpr RuleEnd kRestOfDay{.restFor = 12h, .nextDayFrom = 0h};

std::vector<AfterRule> afterRules(const RuleEnd& driving, const RuleEnd& deciding)
{
    return {{RuleKind::NoDriving, driving},
            {RuleKind::NoMachines, driving},
            {RuleKind::NoBigDecisions, deciding},
            {RuleKind::NoAlcohol, deciding},
            {RuleKind::AskBeforeSedatives, kOneDay},
            {RuleKind::RideHome, driving},
            {RuleKind::NotAloneOnPublicTransport, driving},
            {RuleKind::AdultNearby, kRestOfDay}};
}

RoutePolicy ketamine()
{
    return {.after = afterRules(kNextMorning, kOneDay),
            .before = {{BeforeKind::Food}, {BeforeKind::ClearLiquids}},
            .observation = {ObservationMode::Planned, 120min}};
}

RoutePolicy esketamine(ObservationMode mode)
{
    return {.after = afterRules(kNextDay, kNextDay),
            .before = {{BeforeKind::Food, 2h},
                       {BeforeKind::ClearLiquids, 30min},
                       {BeforeKind::NasalSpray, 1h},
                       {BeforeKind::TellAboutCold}},
            .observation = {mode, 120min}};
}

ClinicPolicy generalRules(ObservationMode esketamineMode)
{
    return {.origin = {PolicySource::BuiltIn, "general rules", 1},
            .routes = {{Route::Intravenous, ketamine()},
                       {Route::Intramuscular, ketamine()},
                       {Route::EsketamineNasal, esketamine(esketamineMode)},
                       {Route::OralInClinic, ketamine()}},
            .medicineLines = {
                "Tell your clinic about all medicines.",
                "Take or hold only as your clinic told you. Never stop one on your own.",
                "Ask your clinic before taking sedatives, opioids or sleep tablets today.",
                "No alcohol, cannabis or other recreational drugs until your rule for it ends."}};
}

} // namespace

Jurisdiction jurisdictionOf(std::string_view regionId)
{
    if (regionId == "US")
        return Jurisdiction::UnitedStates;
    const bool isElsewhere =
        std::ranges::find(kRegionsElsewhere, regionId) != kRegionsElsewhere.end();
    return isElsewhere ? Jurisdiction::Elsewhere : Jurisdiction::Unknown;
}

const ClinicPolicy& builtInPolicy(Jurisdiction jurisdiction)
{
    static const ClinicPolicy kStrictest = generalRules(ObservationMode::AtLeast);
    static const ClinicPolicy kElsewhere = generalRules(ObservationMode::ClinicianDecides);
    return jurisdiction == Jurisdiction::Elsewhere ? kElsewhere : kStrictest;
}

std::chrono::minutes usualLength(Route route)
{
    switch (route) {
    case Route::Intravenous:
        return 40min;
    case Route::EsketamineNasal:
        return 10min; // three devices, five minutes apart
    case Route::Intramuscular:
    case Route::OralInClinic:
        break;
    }
    return 0min;
}

} // namespace homeward::rules
