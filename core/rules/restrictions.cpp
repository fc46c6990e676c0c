#include "core/rules/restrictions.h"

#include "core/rules/session_day.h"

#include <algorithm>
#include <map>
#include <tuple>
#include <utility>

namespace homeward::rules {

namespace {

using std::chrono::minutes;

/// Of a rule that counts from an end of dosing on record.
RestrictionState stateAt(Instant now, Instant until, bool awaitsSleep)
{
    if (now < until)
        return RestrictionState::Active;
    return awaitsSleep ? RestrictionState::AwaitingSleep : RestrictionState::Ended;
}

/// The larger, the longer it holds.
auto strictness(const Restriction& restriction)
{
    const auto& end = restriction.endedAt ? restriction.endedAt : restriction.until;
    return std::tuple{restriction.isInForce(), restriction.state == RestrictionState::Unknown,
                      end.value_or(Instant::max())};
}

/// Nothing for a rule that is in force.
std::optional<Instant> endedAt(const Restriction& restriction, std::optional<Instant> slept)
{
    if (restriction.isInForce())
        return std::nullopt;
    return restriction.needsSleep ? std::max(restriction.until, slept) : restriction.until;
}

} // namespace

std::optional<DosingEnd> dosingEndOf(const TreatmentSession& session, Instant now)
{
    const SessionStatus status = session.status();
    if (status == SessionStatus::Cancelled)
        return std::nullopt;
    if (session.dosingEnded)
        return DosingEnd{session.dosingEnded->at, false};
    const Instant planned = session.plan.start.at();
    const bool isOverdue = now >= planned && now < planned + kForgottenAfter;
    if (status == SessionStatus::Planned && !isOverdue)
        return std::nullopt;
    const Instant start = session.started ? std::max(session.started->at, planned) : planned;
    return DosingEnd{start + session.plan.length + kEstimateMargin, true};
}

Instant timeUp(const RuleEnd& rule, Instant dosingEnd, const ZonedInstant& sessionStart)
{
    const Instant rested = dosingEnd + rule.restFor;
    if (!rule.nextDayFrom)
        return rested;
    return std::max(rested, onTheDayAfter(dosingEnd, *rule.nextDayFrom, sessionStart));
}

std::optional<Instant> sleptAt(const SessionFacts& facts, Instant now)
{
    const auto dosingEnd = dosingEndOf(facts.session, now);
    if (!dosingEnd)
        return std::nullopt;
    const Instant night = onTheDayAfter(dosingEnd->at, minutes{0}, facts.session.plan.start);
    std::optional<Instant> first;
    for (const Instant said : facts.sleepConfirmations)
        if (said >= night && said <= now)
            first = std::min(first.value_or(said), said);
    return first;
}

std::vector<Restriction> restrictionsOf(const SessionFacts& facts, Instant now)
{
    const auto dosingEnd = dosingEndOf(facts.session, now);
    if (!dosingEnd)
        return {};
    const auto slept = sleptAt(facts, now);
    const std::vector<AfterRule>& rules = facts.rules.rules.after;
    std::vector<Restriction> restrictions;
    restrictions.reserve(rules.size());
    for (std::size_t i = 0; i < rules.size(); ++i) {
        const auto& [kind, end, text] = rules[i];
        const Instant until = timeUp(end, dosingEnd->at, facts.session.plan.start);
        restrictions.push_back({.kind = kind,
                                .state = dosingEnd->isEstimated
                                    ? RestrictionState::Unknown
                                    : stateAt(now, until, end.needsSleep && !slept),
                                .until = until,
                                .isEstimated = dosingEnd->isEstimated,
                                .needsSleep = end.needsSleep,
                                .text = text,
                                .origin = facts.rules.afterOrigins[i],
                                .session = facts.session.id});
        restrictions.back().endedAt = endedAt(restrictions.back(), slept);
    }
    return restrictions;
}

std::vector<Restriction> strictest(std::span<const Restriction> restrictions)
{
    std::map<RuleKind, Restriction> byKind;
    for (const Restriction& restriction : restrictions) {
        const auto [held, isFirst] = byKind.try_emplace(restriction.kind, restriction);
        if (!isFirst && strictness(held->second) < strictness(restriction))
            held->second = restriction;
    }
    // "Until three o'clock" must not be all that is said where another one asks for sleep as well.
    for (const Restriction& restriction : restrictions)
        if (restriction.isInForce() && restriction.needsSleep)
            byKind.at(restriction.kind).needsSleep = true;
    std::vector<Restriction> held;
    held.reserve(byKind.size());
    for (auto& [kind, restriction] : byKind)
        held.push_back(std::move(restriction));
    return held;
}

std::optional<Instant> nextChange(std::span<const Restriction> restrictions)
{
    std::optional<Instant> earliest;
    for (const Restriction& restriction : restrictions) {
        if (restriction.state != RestrictionState::Active)
            continue;
        const Instant until = restriction.until.value_or(Instant::max());
        earliest = std::min(earliest.value_or(until), until);
    }
    return earliest;
}

} // namespace homeward::rules
