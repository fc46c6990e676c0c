#include "core/rules/rule_names.h"

#include "core/rules/named_values.h"

namespace homeward::rules {

namespace {

constexpr auto kRuleKinds = std::to_array<Named<RuleKind>>({
    {RuleKind::NoDriving, "noDriving"},
    {RuleKind::NoMachines, "noMachines"},
    {RuleKind::NoBigDecisions, "noBigDecisions"},
    {RuleKind::NoAlcohol, "noAlcohol"},
    {RuleKind::AskBeforeSedatives, "askBeforeSedatives"},
    {RuleKind::RideHome, "rideHome"},
    {RuleKind::NotAloneOnPublicTransport, "notAloneOnPublicTransport"},
    {RuleKind::AdultNearby, "adultNearby"},
});

constexpr auto kBeforeKinds = std::to_array<Named<BeforeKind>>({
    {BeforeKind::Food, "food"},
    {BeforeKind::ClearLiquids, "clearLiquids"},
    {BeforeKind::NasalSpray, "nasalSpray"},
    {BeforeKind::TellAboutCold, "tellAboutCold"},
    {BeforeKind::NoAlcoholNightBefore, "noAlcoholNightBefore"},
});

constexpr auto kObservationModes = std::to_array<Named<ObservationMode>>({
    {ObservationMode::Planned, "planned"},
    {ObservationMode::AtLeast, "atLeast"},
    {ObservationMode::ClinicianDecides, "clinicianDecides"},
});

constexpr auto kRoutes = std::to_array<Named<Route>>({
    {Route::Intravenous, "iv"},
    {Route::Intramuscular, "im"},
    {Route::EsketamineNasal, "esketamine"},
    {Route::OralInClinic, "oral"},
});

constexpr auto kSessionKinds = std::to_array<Named<SessionKind>>({
    {SessionKind::Induction, "induction"},
    {SessionKind::Booster, "booster"},
});

constexpr auto kSessionStatuses = std::to_array<Named<SessionStatus>>({
    {SessionStatus::Planned, "planned"},
    {SessionStatus::Started, "started"},
    {SessionStatus::DosingEnded, "dosingEnded"},
    {SessionStatus::Observed, "observed"},
    {SessionStatus::Discharged, "discharged"},
    {SessionStatus::Cancelled, "cancelled"},
});

constexpr auto kRestrictionStates = std::to_array<Named<RestrictionState>>({
    {RestrictionState::Unknown, "unknown"},
    {RestrictionState::Active, "active"},
    {RestrictionState::AwaitingSleep, "awaitingSleep"},
    {RestrictionState::Ended, "ended"},
});

constexpr auto kRideMethods = std::to_array<Named<RideMethod>>({
    {RideMethod::Car, "car"},
    {RideMethod::Taxi, "taxi"},
    {RideMethod::PublicTransport, "publicTransport"},
    {RideMethod::OnFoot, "onFoot"},
});

constexpr auto kRideStates = std::to_array<Named<RideState>>({
    {RideState::NotArranged, "notArranged"},
    {RideState::Planned, "planned"},
    {RideState::Arrived, "arrived"},
    {RideState::HandedOver, "handedOver"},
    {RideState::Changed, "changed"},
    {RideState::NoRide, "noRide"},
});

constexpr auto kNoRideChoices = std::to_array<Named<NoRideChoice>>({
    {NoRideChoice::Wait, "wait"},
    {NoRideChoice::CompanionTaxi, "companionTaxi"},
    {NoRideChoice::CallContact, "callContact"},
});

constexpr auto kHandOverProofs = std::to_array<Named<HandOverProof>>({
    {HandOverProof::StaffCode, "staffCode"},
    {HandOverProof::ClinicMessage, "clinicMessage"},
    {HandOverProof::StaffInitials, "staffInitials"},
});

constexpr auto kSeverities = std::to_array<Named<Severity>>({
    {Severity::None, "none"},
    {Severity::Mild, "mild"},
    {Severity::Moderate, "moderate"},
    {Severity::Severe, "severe"},
});

} // namespace

std::string_view nameOf(RuleKind kind)
{
    return nameIn(kRuleKinds, kind);
}
std::string_view nameOf(BeforeKind kind)
{
    return nameIn(kBeforeKinds, kind);
}
std::string_view nameOf(ObservationMode mode)
{
    return nameIn(kObservationModes, mode);
}
std::string_view nameOf(Route route)
{
    return nameIn(kRoutes, route);
}
std::string_view nameOf(SessionKind kind)
{
    return nameIn(kSessionKinds, kind);
}
std::string_view nameOf(SessionStatus status)
{
    return nameIn(kSessionStatuses, status);
}
std::string_view nameOf(RestrictionState state)
{
    return nameIn(kRestrictionStates, state);
}
std::string_view nameOf(RideMethod method)
{
    return nameIn(kRideMethods, method);
}
std::string_view nameOf(RideState state)
{
    return nameIn(kRideStates, state);
}
std::string_view nameOf(NoRideChoice choice)
{
    return nameIn(kNoRideChoices, choice);
}
std::string_view nameOf(HandOverProof proof)
{
    return nameIn(kHandOverProofs, proof);
}
std::string_view nameOf(Severity severity)
{
    return nameIn(kSeverities, severity);
}

std::optional<RuleKind> ruleKindNamed(std::string_view name)
{
    return valueIn(kRuleKinds, name);
}

std::optional<BeforeKind> beforeKindNamed(std::string_view name)
{
    return valueIn(kBeforeKinds, name);
}

std::optional<ObservationMode> observationModeNamed(std::string_view name)
{
    return valueIn(kObservationModes, name);
}

std::optional<Route> routeNamed(std::string_view name)
{
    return valueIn(kRoutes, name);
}

std::optional<SessionKind> sessionKindNamed(std::string_view name)
{
    return valueIn(kSessionKinds, name);
}

std::optional<RideMethod> rideMethodNamed(std::string_view name)
{
    return valueIn(kRideMethods, name);
}

std::optional<RideState> rideStateNamed(std::string_view name)
{
    return valueIn(kRideStates, name);
}

std::optional<NoRideChoice> noRideChoiceNamed(std::string_view name)
{
    return valueIn(kNoRideChoices, name);
}

std::optional<HandOverProof> handOverProofNamed(std::string_view name)
{
    return valueIn(kHandOverProofs, name);
}

std::optional<Severity> severityNamed(std::string_view name)
{
    return valueIn(kSeverities, name);
}

} // namespace homeward::rules
