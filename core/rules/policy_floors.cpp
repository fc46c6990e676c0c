#include "core/rules/policy_floors.h"

#include <chrono>

namespace homeward::rules {

namespace {

using namespace std::chrono_literals;
using std::chrono::minutes;

constexpr minutes kShortestObservation{15};
constexpr minutes kLongestObservation{240};
constexpr minutes kShortestEsketamineObservation{120};

bool isForTheWayHome(RuleKind kind)
{
    return kind == RuleKind::NoDriving || kind == RuleKind::NoMachines || kind == RuleKind::RideHome
        || kind == RuleKind::NotAloneOnPublicTransport;
}

RuleEnd floorOf(Route route, RuleKind kind)
{
    if (kind == RuleKind::AskBeforeSedatives)
        return {.restFor = 24h}; // a clinic may change its words alone
    if (route == Route::EsketamineNasal)
        return isForTheWayHome(kind) ? RuleEnd{0h, 0min, true} : RuleEnd{};
    if (kind == RuleKind::NoDriving || kind == RuleKind::NoMachines)
        return {.restFor = 12h};
    return {};
}

std::optional<minutes> floorOf(Route route, BeforeKind kind)
{
    if (route != Route::EsketamineNasal)
        return std::nullopt;
    switch (kind) {
    case BeforeKind::Food:
        return 2h;
    case BeforeKind::ClearLiquids:
        return 30min;
    case BeforeKind::NasalSpray:
        return 1h;
    case BeforeKind::TellAboutCold:
    case BeforeKind::NoAlcoholNightBefore:
        break;
    }
    return std::nullopt;
}

/// Compared only, never added up: such numbers come from outside and may be as large as they fit.
std::optional<PolicyError> durationFlaw(minutes duration)
{
    if (duration < 0min)
        return PolicyError::Negative;
    if (duration > kLongestRest)
        return PolicyError::TooLong;
    return std::nullopt;
}

} // namespace

bool isAtLeast(const RuleEnd& end, const RuleEnd& floor)
{
    // An absent time of day comes before every other.
    return end.restFor >= floor.restFor && end.nextDayFrom >= floor.nextDayFrom
        && end.needsSleep >= floor.needsSleep;
}

std::optional<PolicyError> findFlaw(Route route, const AfterRule& rule)
{
    if (const auto error = durationFlaw(rule.end.restFor))
        return error;
    if (rule.end.nextDayFrom && (*rule.end.nextDayFrom < 0min || *rule.end.nextDayFrom >= 24h))
        return PolicyError::TimeOfDayOutOfRange;
    if (rule.end.needsSleep && !rule.end.nextDayFrom)
        return PolicyError::SleepWithoutNextDay;
    if (!isAtLeast(rule.end, floorOf(route, rule.kind)))
        return PolicyError::BelowFloor;
    return std::nullopt;
}

std::optional<PolicyError> findFlaw(Route route, const BeforeRule& rule)
{
    if (rule.within)
        if (const auto error = durationFlaw(*rule.within))
            return error;
    if (rule.within < floorOf(route, rule.kind))
        return PolicyError::BelowFloor;
    return std::nullopt;
}

std::optional<PolicyError> findFlaw(Route route, const ObservationRule& rule,
                                    Jurisdiction jurisdiction)
{
    if (rule.length < kShortestObservation || rule.length > kLongestObservation)
        return PolicyError::ObservationOutOfRange;
    if (route != Route::EsketamineNasal || jurisdiction == Jurisdiction::Elsewhere)
        return std::nullopt;
    if (rule.mode != ObservationMode::AtLeast || rule.length < kShortestEsketamineObservation)
        return PolicyError::BelowFloor;
    return std::nullopt;
}

} // namespace homeward::rules
