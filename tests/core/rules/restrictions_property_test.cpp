#include "core/rules/restrictions.h"

#include "core/rules/session_day.h"
#include "tests/core/rules/rules_printers.h"
#include "tests/support/every_zone.h"
#include "tests/support/session_samples.h"

#include <gtest/gtest.h>
#include <rapidcheck/gtest.h>

#include <algorithm>
#include <chrono>
#include <optional>
#include <vector>

namespace homeward::rules::restrictions_property_test {

using namespace std::chrono_literals;
using homeward::testing::doubtfulMoments;
using homeward::testing::everyZone;
using homeward::testing::plannedSession;
using homeward::testing::sessionNumber;
using homeward::testing::takenAt;
using std::chrono::minutes;
using std::chrono::seconds;

/// A moment near a clock change of some zone, or far from one.
ZonedInstant anyMoment()
{
    const date::time_zone& zone = *findZone(*rc::gen::elementOf(everyZone())).value();
    const Instant doubtful =
        *rc::gen::elementOf(doubtfulMoments(zone, date::year{2010}, date::year{2030}));
    return ZonedInstant{doubtful + seconds{*rc::gen::inRange(-200'000, 200'000)}, zone};
}

RuleEnd anyEnd()
{
    RuleEnd end{.restFor = minutes{*rc::gen::inRange(0, 72 * 60 + 1)}};
    if (*rc::gen::arbitrary<bool>()) {
        end.nextDayFrom = minutes{*rc::gen::inRange(0, 24 * 60)};
        end.needsSleep = *rc::gen::arbitrary<bool>();
    }
    return end;
}

/// A session with one rule, on which at least so many of start and end of dosing are on record, and
/// any answers about sleep.
SessionFacts anyFacts(int leastSteps = 0)
{
    const int steps = *rc::gen::inRange(leastSteps, 3);
    const ZonedInstant start = anyMoment();
    TreatmentSession session = plannedSession(start);
    session.plan.length = minutes{*rc::gen::inRange(0, 241)};
    if (steps > 0)
        session.started = takenAt(start.at() + minutes{*rc::gen::inRange(-90, 90)});
    if (steps > 1)
        session.dosingEnded = takenAt(session.started->at + minutes{*rc::gen::inRange(0, 12 * 60)});
    SessionFacts facts{session, {}, {}};
    facts.rules.rules.after = {{RuleKind::NoDriving, anyEnd()}};
    facts.rules.afterOrigins = {{}};
    for (int i = *rc::gen::inRange(0, 3); i > 0; --i)
        facts.sleepConfirmations.push_back(start.at() + minutes{*rc::gen::inRange(-100, 8000)});
    return facts;
}

Instant anyTimeAround(const SessionFacts& facts)
{
    return facts.session.plan.start.at() + minutes{*rc::gen::inRange(-200, 12'000)};
}

RC_GTEST_PROP(RestrictionsOf, NeverComeBackOnceTheyCount, ())
{
    const auto facts = anyFacts(1);
    const Instant now = anyTimeAround(facts);

    const auto before = restrictionsOf(facts, now).front();
    const auto after =
        restrictionsOf(facts, now + seconds{*rc::gen::inRange(0, 1'000'000)}).front();

    RC_ASSERT(after.state >= before.state);
    RC_ASSERT((after.until == before.until));
}

RC_GTEST_PROP(RestrictionsOf, NeverEndBeforeAnyOfTheirConditions, ())
{
    const auto facts = anyFacts();
    const Instant now = anyTimeAround(facts);

    for (const Restriction& restriction : restrictionsOf(facts, now)) {
        if (restriction.isInForce())
            continue;
        const TreatmentSession& session = facts.session;
        RC_ASSERT(session.dosingEnded.has_value());
        const Instant end = session.dosingEnded->at;
        const RuleEnd& rule = facts.rules.rules.after.front().end;
        const ZonedInstant& place = session.plan.start;
        RC_ASSERT(now >= end + rule.restFor);
        if (rule.nextDayFrom)
            RC_ASSERT(dayAt(now, place) > dayAt(end, place));
        if (rule.needsSleep)
            RC_ASSERT(std::ranges::any_of(facts.sleepConfirmations, [&](Instant said) {
                return said <= now && dayAt(said, place) > dayAt(end, place);
            }));
    }
}

RC_GTEST_PROP(RestrictionsOf, ShowTheTimeOfDayOfTheirPolicyOrALaterOne, ())
{
    auto facts = anyFacts(2);
    RuleEnd& rule = facts.rules.rules.after.front().end;
    rule.nextDayFrom = minutes{*rc::gen::inRange(0, 24 * 60)};
    const ZonedInstant& place = facts.session.plan.start;

    const Instant until = *restrictionsOf(facts, anyTimeAround(facts)).front().until;

    const date::time_zone& zone = *findZone(place.zone()).value();
    const auto local = zone.to_local(until);
    RC_ASSERT(local
              >= dayAt(facts.session.dosingEnded->at, place) + date::days{1} + *rule.nextDayFrom);
}

RC_GTEST_PROP(RestrictionsOf, AreUnknownWithoutAnEndOfDosingWhateverTheTime, ())
{
    auto facts = anyFacts();
    facts.session.dosingEnded.reset();

    for (const Restriction& restriction : restrictionsOf(facts, anyTimeAround(facts)))
        RC_ASSERT(restriction.state == RestrictionState::Unknown);
}

RC_GTEST_PROP(RestrictionsOf, AreNotMadeStricterByAnAnswerAboutSleep, ())
{
    const auto facts = anyFacts();
    auto rested = facts;
    rested.sleepConfirmations.push_back(anyTimeAround(facts));
    const Instant now = anyTimeAround(facts);

    const auto before = restrictionsOf(facts, now);
    const auto after = restrictionsOf(rested, now);

    RC_ASSERT(before.size() == after.size());
    for (std::size_t i = 0; i < before.size(); ++i)
        RC_ASSERT(after[i].state >= before[i].state);
}

RC_GTEST_PROP(RestrictionsOf, LastAtLeastAsLongUnderAStricterRule, ())
{
    const auto facts = anyFacts();
    auto stricter = facts;
    RuleEnd& end = stricter.rules.rules.after.front().end;
    end.restFor += minutes{*rc::gen::inRange(0, 1000)};
    end.nextDayFrom = std::max(end.nextDayFrom, std::optional{6min});
    const Instant now = anyTimeAround(facts);

    const auto before = restrictionsOf(facts, now);
    const auto after = restrictionsOf(stricter, now);

    for (std::size_t i = 0; i < before.size(); ++i) {
        RC_ASSERT(after[i].state <= before[i].state);
        RC_ASSERT((after[i].until >= before[i].until));
    }
}

std::vector<Restriction> anyRestrictions()
{
    std::vector<Restriction> restrictions;
    for (int i = *rc::gen::inRange(0, 12); i > 0; --i)
        restrictions.push_back({.kind = static_cast<RuleKind>(*rc::gen::inRange(0, 3)),
                                .state = static_cast<RestrictionState>(*rc::gen::inRange(0, 4)),
                                .until = Instant{seconds{*rc::gen::inRange(0, 5)}},
                                .needsSleep = *rc::gen::arbitrary<bool>(),
                                .origin = {},
                                .session = sessionNumber(i)});
    return restrictions;
}

std::optional<Restriction> ofKind(std::span<const Restriction> restrictions, RuleKind kind)
{
    const auto found = std::ranges::find(restrictions, kind, &Restriction::kind);
    return found == restrictions.end() ? std::nullopt : std::optional{*found};
}

RC_GTEST_PROP(Strictest, HoldsARuleAsLongAsAnySessionDoes, ())
{
    const auto restrictions = anyRestrictions();

    const auto held = strictest(restrictions);

    for (const Restriction& each : restrictions) {
        const auto kept = ofKind(held, each.kind);
        RC_ASSERT(kept.has_value());
        RC_ASSERT(kept->isInForce() || !each.isInForce());
        if (each.isInForce() == kept->isInForce() && kept->state != RestrictionState::Unknown)
            RC_ASSERT((kept->until >= each.until));
        if (each.state == RestrictionState::Unknown)
            RC_ASSERT(kept->state == RestrictionState::Unknown);
        if (each.isInForce() && each.needsSleep)
            RC_ASSERT(kept->needsSleep);
    }
}

RC_GTEST_PROP(Strictest, HasEachKindOnceAndInOrder, ())
{
    const auto held = strictest(anyRestrictions());

    RC_ASSERT(std::ranges::is_sorted(held, std::less{}, &Restriction::kind));
    RC_ASSERT(std::ranges::adjacent_find(held, {}, &Restriction::kind) == held.end());
}

RC_GTEST_PROP(Strictest, ChangesNothingTheSecondTime, ())
{
    const auto held = strictest(anyRestrictions());

    RC_ASSERT(strictest(held) == held);
}

RC_GTEST_PROP(Strictest, DoesNotDependOnTheOrder, ())
{
    const auto restrictions = anyRestrictions();
    auto reversed = restrictions;
    std::ranges::reverse(reversed);

    const auto held = strictest(restrictions);
    const auto other = strictest(reversed);

    RC_ASSERT(held.size() == other.size());
    for (std::size_t i = 0; i < held.size(); ++i) {
        RC_ASSERT(held[i].isInForce() == other[i].isInForce());
        RC_ASSERT((held[i].until == other[i].until));
    }
}

RC_GTEST_PROP(NextChange, IsTheFirstMomentAtWhichAnythingChangesByItself, ())
{
    const auto facts = anyFacts(1);
    const Instant now = anyTimeAround(facts);
    const auto statesAt = [&](Instant at) {
        auto held = facts;
        held.sleepConfirmations.clear(); // an answer is not the passing of time
        return restrictionsOf(held, at);
    };

    const auto change = nextChange(statesAt(now));

    if (!change)
        RC_ASSERT(statesAt(now) == statesAt(now + 24h * 400));
    else {
        RC_ASSERT(*change > now);
        RC_ASSERT(statesAt(*change - 1s) == statesAt(now));
        RC_ASSERT(statesAt(*change) != statesAt(now));
    }
}

} // namespace homeward::rules::restrictions_property_test
