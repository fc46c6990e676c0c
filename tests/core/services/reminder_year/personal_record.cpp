#include "tests/core/services/reminder_year/personal_record.h"

#include "core/rules/policy_templates.h"
#include "core/rules/restrictions.h"
#include "tests/support/session_samples.h"

#include <algorithm>

namespace homeward::testing {

namespace {

using namespace std::chrono_literals;

const RoutePolicy& rulesOf(Route route)
{
    return rules::builtInPolicy(rules::Jurisdiction::Unknown).routes.at(route);
}

std::optional<Instant> lastRuleEnd(const TreatmentSession& session)
{
    if (!session.dosingEnded)
        return std::nullopt;
    std::optional<Instant> last;
    for (const AfterRule& rule : rulesOf(session.plan.route).after)
        last = std::max(
            last,
            std::optional{rules::timeUp(rule.end, session.dosingEnded->at, session.plan.start)});
    return last;
}

std::vector<TreatmentSession> sessionsOf(const rules::ReminderFacts& facts)
{
    std::vector<TreatmentSession> sessions;
    for (const rules::ReminderSession& each : facts.sessions)
        sessions.push_back(each.session);
    return sessions;
}

} // namespace

rules::ReminderFacts PersonalRecord::factsAt(const ZonedInstant& now,
                                             const date::time_zone& zone) const
{
    rules::ReminderFacts found = facts;
    rules::ScheduleFacts schedule = rules::scheduleFacts(sessionsOf(facts), zone);
    schedule.answered = answered;
    for (rules::ReminderSession& each : found.sessions) {
        each.lastRuleEnds = lastRuleEnd(each.session);
        if (each.lastRuleEnds > now.at())
            schedule.waitUntil = std::max(schedule.waitUntil, each.lastRuleEnds);
    }
    for (const char* instrument : {"phq9", "gad7"})
        if (const auto due = rules::questionnaireDue(schedule, now, zone))
            found.questionnaires.push_back({instrument, *due});
    return found;
}

rules::ReminderSession& PersonalRecord::session(int number)
{
    return *std::ranges::find(facts.sessions, sessionNumber(number),
                              [](const rules::ReminderSession& each) { return each.session.id; });
}

void PersonalRecord::plan(int number, const ZonedInstant& start, Route route)
{
    rules::ReminderSession facts{.session = plannedSession(start, route)};
    facts.session.id = sessionNumber(number);
    facts.before = rulesOf(route).before;
    facts.observation = rulesOf(route).observation.length;
    if (route == Route::Intravenous) // as many clinics have it: also at four in the morning
        facts.before = {{BeforeKind::Food, 6h}};
    this->facts.sessions.push_back(std::move(facts));
}

void PersonalRecord::start(int number, Instant at)
{
    session(number).session.started = takenAt(at);
}

void PersonalRecord::endDosing(int number, Instant at)
{
    session(number).session.dosingEnded = takenAt(at);
}

void PersonalRecord::discharge(int number, Instant at)
{
    session(number).session.discharged = takenAt(at);
}

} // namespace homeward::testing
