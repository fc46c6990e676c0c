#include "core/rules/other_rules.h"

#include "core/rules/restrictions.h"

#include <algorithm>

namespace homeward::rules {

namespace {

bool mayHoldAt(const ReminderSession& facts, Instant at)
{
    const TreatmentSession& session = facts.session;
    if (session.cancelled || !session.started || session.started->at >= at)
        return false;
    return at < facts.lastRuleEnds.value_or(session.started->at + kForgottenAfter);
}

} // namespace

bool isUnderOtherRules(const ReminderFacts& facts, const TreatmentSession& session, Instant at)
{
    return std::ranges::any_of(facts.sessions, [&](const ReminderSession& other) {
        return other.session.id != session.id && mayHoldAt(other, at);
    });
}

} // namespace homeward::rules
