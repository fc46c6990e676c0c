#include "core/services/session_judgement.h"

#include <algorithm>
#include <array>
#include <utility>

namespace homeward::services {

namespace {

using rules::Observation;

std::vector<Instant> provenSleeps(const SessionRecord& record, const DayFacts& facts)
{
    std::vector<Instant> sleeps;
    for (const ClockReading& said : facts.sleeps)
        sleeps.push_back(provenBy(record.proofs, said));
    return sleeps;
}

/// The one that keeps somebody at the clinic longer; of two as long, the one that may not be made
/// shorter.
std::optional<Observation> longer(std::optional<Observation> left, std::optional<Observation> right)
{
    if (!left || !right)
        return left ? left : right;
    const auto strictness = [](const Observation& observation) {
        return std::pair{observation.until.value_or(Instant::max()),
                         observation.mode == ObservationMode::AtLeast};
    };
    return strictness(*left) < strictness(*right) ? right : left;
}

const ClinicPolicy* pointerTo(const std::optional<ClinicPolicy>& policy)
{
    return policy ? &*policy : nullptr;
}

} // namespace

bool JudgedSession::isInForce() const
{
    return std::ranges::any_of(restrictions, &rules::Restriction::isInForce);
}

JudgedSession judgedSession(const SessionRecord& record, const DayFacts& facts,
                            rules::Jurisdiction jurisdiction)
{
    const Route route = record.session.plan.route;
    JudgedSession judged{.record = &record,
                         .proven = provenBy(record.proofs, facts.now),
                         .rules =
                             rules::rulesInForce(route, pointerTo(facts.policy), jurisdiction)};
    const auto sleeps = provenSleeps(record, facts);
    judged.hasSlept =
        rules::sleptAt(
            {.session = record.session, .rules = judged.rules, .sleepConfirmations = sleeps},
            judged.proven)
            .has_value();
    const auto atStart = rules::rulesInForce(route, pointerTo(record.policyAtStart), jurisdiction);
    for (const rules::RulesInForce& policy : {judged.rules, atStart}) {
        const auto restrictions = rules::restrictionsOf(
            {.session = record.session, .rules = policy, .sleepConfirmations = sleeps},
            judged.proven);
        judged.restrictions.insert(judged.restrictions.end(), restrictions.begin(),
                                   restrictions.end());
        judged.observation =
            longer(judged.observation, rules::observationOf(record.session, policy, judged.proven));
        for (const UnknownRule& other : policy.rules.others)
            if (std::ranges::find(judged.others, other) == judged.others.end())
                judged.others.push_back(other);
    }
    return judged;
}

} // namespace homeward::services
