#include "qml/side_effects/side_effect_facts.h"

#include <algorithm>
#include <utility>
#include <vector>

namespace homeward::ui {

SideEffectRead readSideEffects(services::Profile& profile)
{
    auto reports = profile.sideEffects().list();
    auto sessions = profile.sessions().list();
    auto policy = profile.policies().current();
    if (!reports || !sessions)
        return unexpected{!reports ? reports.error() : sessions.error()};
    if (!policy)
        return unexpected{policy.error()};
    return SideEffectFacts{std::move(*reports), std::move(*sessions), std::move(*policy)};
}

SideEffectRead recordSideEffects(services::Profile& profile,
                                 const std::vector<services::SideEffectAnswer>& answers,
                                 const ZonedInstant& moment, std::optional<SessionId> session)
{
    for (const services::SideEffectAnswer& answer : answers)
        if (const auto report = profile.sideEffects().record(answer, moment, session); !report)
            return unexpected{report.error()};
    return readSideEffects(profile);
}

bool wasSevereOn(LocalDay day, const std::vector<SideEffectReport>& reports)
{
    std::vector<const SideEffectItem*> said;
    for (const SideEffectReport& report : reports) {
        if (report.moment.day() != day || std::ranges::find(said, report.item) != said.end())
            continue;
        if (report.severity == Severity::Severe)
            return true;
        said.push_back(report.item);
    }
    return false;
}

} // namespace homeward::ui
