#include "qml/side_effects/side_effect_facts.h"

#include <utility>

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

} // namespace homeward::ui
