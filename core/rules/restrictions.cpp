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
    return std::tuple{restriction.isInForce(), restriction.state == RestrictionState::Unknown,
                      restriction.until.value_or(Instant::max())};
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

bool hasSlept(const SessionFacts& facts, Instant now)
{
    const auto dosingEnd = dosingEndOf(facts.session, now);
    if (!dosingEnd)
        return false;
    const Instant night = onTheDayAfter(dosingEnd->at, minutes{0}, facts.session.plan.start);
    return std::ranges::any_of(facts.sleepConfirmations,
                               [&](Instant said) { return said >= night && said <= now; });
}

std::vector<Restriction> restrictionsOf(const SessionFacts& facts, Instant now)
{
    const auto dosingEnd = dosingEndOf(facts.session, now);
    if (!dosingEnd)
        return {};
    const bool slept = hasSlept(facts, now);
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
