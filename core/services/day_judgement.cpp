#include "core/services/day_judgement.h"

#include "core/rules/session_day.h"
#include "core/services/session_judgement.h"

#include <algorithm>
#include <array>
#include <functional>
#include <iterator>
#include <utility>

namespace homeward::services {

namespace {

using rules::DayStage;
using rules::Restriction;
using Judgements = std::vector<JudgedSession>;

DayStage ownStage(const JudgedSession& judged, const date::time_zone& zone)
{
    return rules::dayStage(&judged.session(), judged.record->ride, judged.restrictions,
                           {judged.proven, zone});
}

bool isUnderWay(DayStage stage)
{
    return stage == DayStage::During || stage == DayStage::Observation
        || stage == DayStage::Leaving;
}

/// When the last of its rules is up.
Instant lastUntil(const JudgedSession& judged)
{
    Instant last = Instant::min();
    for (const Restriction& restriction : judged.restrictions)
        if (restriction.isInForce())
            last = std::max(last, restriction.until.value_or(Instant::max()));
    return last;
}

/// The one of those that fit for which `order` is highest; null if none fits.
template <class Fits, class Order>
const JudgedSession* highest(const Judgements& sessions, Fits fits, Order order)
{
    const JudgedSession* found = nullptr;
    for (const JudgedSession& judged : sessions)
        if (fits(judged) && (!found || order(*found) < order(judged)))
            found = &judged;
    return found;
}

bool isPlannedForToday(const JudgedSession& judged, const date::time_zone& zone)
{
    const DayStage stage = ownStage(judged, zone);
    const ZonedInstant& start = judged.session().plan.start;
    return stage == DayStage::Before
        || (stage == DayStage::Overdue && start.day() == rules::dayAt(judged.proven, start));
}

/// The session that the day is about; null if it is about none.
const JudgedSession* sessionOfTheDay(const Judgements& sessions, const date::time_zone& zone)
{
    const auto startedAt = [](const JudgedSession& judged) { return judged.session().started->at; };
    const auto planned = [](const JudgedSession& judged) {
        return judged.session().plan.start.at();
    };
    const auto underWay = [&](const JudgedSession& judged) {
        return isUnderWay(ownStage(judged, zone));
    };
    const auto hasRules = [](const JudgedSession& judged) {
        return judged.session().started && judged.isInForce();
    };
    const auto isOverdue = [&](const JudgedSession& judged) {
        return ownStage(judged, zone) == DayStage::Overdue;
    };
    if (const auto* found = highest(sessions, underWay, startedAt))
        return found;
    if (const auto* found = highest(sessions, hasRules, lastUntil))
        return found;
    const auto today = std::ranges::find_if(
        sessions, [&](const JudgedSession& judged) { return isPlannedForToday(judged, zone); });
    return today != sessions.end() ? &*today : highest(sessions, isOverdue, planned);
}

/// What is in force, and what has ended with the latest session.
std::vector<Restriction> listed(const Judgements& sessions)
{
    const auto* latest = highest(
        sessions, [](const JudgedSession& judged) { return judged.session().dosingEnded; },
        [](const JudgedSession& judged) { return judged.session().dosingEnded->at; });
    std::vector<Restriction> all;
    for (const JudgedSession& judged : sessions)
        std::ranges::copy_if(judged.restrictions, std::back_inserter(all),
                             [&](const Restriction& restriction) {
                                 return &judged == latest || restriction.isInForce();
                             });
    return rules::strictest(all);
}

/// Of sessions that have begun: whether an overdue one has is asked first.
std::vector<Restriction> restrictionsOfBegun(const Judgements& sessions)
{
    std::vector<Restriction> all;
    for (const JudgedSession& judged : sessions)
        if (judged.session().started)
            all.insert(all.end(), judged.restrictions.begin(), judged.restrictions.end());
    return all;
}

/// The moments at which the passing of time alone can change something about a session.
std::vector<Instant> changesOf(const JudgedSession& judged)
{
    const TreatmentSession& session = judged.session();
    const ZonedInstant& start = session.plan.start;
    std::vector<Instant> changes{rules::onTheDayAfter(judged.proven, {}, start)};
    if (const auto next = rules::nextChange(judged.restrictions))
        changes.push_back(*next);
    if (judged.observation && judged.observation->until)
        changes.push_back(*judged.observation->until);
    if (!session.started)
        changes.push_back(start.at());
    if (const auto end = rules::dosingEndOf(session, judged.proven))
        changes.push_back(rules::onTheDayAfter(end->at, {}, start));
    return changes;
}

/// When to look again by the wall clock, which may be ahead of what is proven: at the latest with
/// the day on it.
Instant nextLook(const Judgements& sessions, const ZonedInstant& wall, const date::time_zone& zone)
{
    const LocalTime tomorrow{wall.day() + date::days{1}};
    Instant next = latestInstant(tomorrow, zone);
    for (const JudgedSession& judged : sessions)
        for (const Instant change : changesOf(judged))
            if (change > judged.proven)
                next = std::min(next, wall.at() + (change - judged.proven));
    return next;
}

Instant earliestProven(const Judgements& sessions, Instant wall)
{
    Instant earliest = wall;
    for (const JudgedSession& judged : sessions)
        if (judged.isInForce())
            earliest = std::min(earliest, judged.proven);
    return earliest;
}

} // namespace

DayStatus dayStatus(const DayFacts& facts, const date::time_zone& zone,
                    rules::Jurisdiction jurisdiction)
{
    Judgements sessions;
    for (const SessionRecord& record : facts.sessions)
        sessions.push_back(judgedSession(record, facts, jurisdiction));
    const Instant wall = facts.now.wall;
    DayStatus status{.provenNow = earliestProven(sessions, wall),
                     .restrictions = listed(sessions),
                     .medicineLines =
                         rules::medicineLinesInForce(facts.policy ? &*facts.policy : nullptr),
                     .nextChange = nextLook(sessions, {wall, zone}, zone)};
    status.isClockDoubtful = wall - status.provenNow > kClockTolerance;
    if (facts.policy)
        status.bringLines = facts.policy->bringLines;
    const JudgedSession* about = sessionOfTheDay(sessions, zone);
    if (!about)
        return status;
    status.session = about->session();
    status.ride = about->record->ride;
    status.observation = about->observation;
    status.others = about->others;
    status.rules = about->rules;
    status.stage = rules::dayStage(&about->session(), about->record->ride,
                                   restrictionsOfBegun(sessions), {about->proven, zone});
    return status;
}

} // namespace homeward::services
