#include "core/services/reminder_facts.h"

#include "core/model/instrument.h"
#include "core/rules/booster_day.h"
#include "core/rules/policy_templates.h"
#include "core/services/day_judgement.h"
#include "core/services/questionnaire_asking.h"
#include "core/services/session_judgement.h"

#include <algorithm>
#include <utility>

namespace homeward::services {

namespace {

using rules::ReminderFacts;
using rules::ReminderSession;

/// When the last rule of a session ends; nothing where that is an estimate, or nobody knows.
std::optional<Instant> lastRuleEnd(const JudgedSession& judged)
{
    std::optional<Instant> last;
    for (const rules::Restriction& rule : judged.restrictions) {
        const auto end = rule.isInForce() ? rule.until : rule.endedAt;
        if (!end || rule.isEstimated || rule.state == rules::RestrictionState::Unknown)
            return std::nullopt;
        last = std::max(last.value_or(*end), *end);
    }
    return last;
}

/// Those whose rules can still matter, as they are judged now.
void addBegun(ReminderFacts& facts, const DayFacts& day, const ReminderPlace& place)
{
    for (const SessionRecord& record : day.sessions) {
        const JudgedSession judged = judgedSession(record, day, place.jurisdiction);
        facts.sessions.push_back({.session = record.session,
                                  .before = judged.rules.rules.before,
                                  .ride = record.ride.state,
                                  .observation = judged.rules.rules.observation.length,
                                  .lastRuleEnds = lastRuleEnd(judged)});
    }
}

bool isKnown(const ReminderFacts& facts, const SessionId& id)
{
    return std::ranges::any_of(facts.sessions,
                               [&](const ReminderSession& each) { return each.session.id == id; });
}

/// Those that are planned for later than the day's own reach.
Result<void, DiaryError> addPlanned(ReminderFacts& facts, const ReminderSources& sources,
                                    const DayFacts& day, const ReminderPlace& place)
{
    auto sessions = sources.sessions.list();
    if (!sessions)
        return unexpected{sessions.error()};
    const ClinicPolicy* policy = day.policy ? &*day.policy : nullptr;
    for (TreatmentSession& session : *sessions) {
        if (session.status() != SessionStatus::Planned || session.plan.start.at() < day.now.wall
            || isKnown(facts, session.id))
            continue;
        const auto ride = sources.rides.of(session.id);
        if (!ride)
            return unexpected{ride.error()};
        auto held = rules::rulesInForce(session.plan.route, policy, place.jurisdiction);
        facts.sessions.push_back({.session = std::move(session),
                                  .before = std::move(held.rules.before),
                                  .ride = ride->state,
                                  .observation = held.rules.observation.length});
    }
    return {};
}

Result<void, DiaryError> addQuestionnaires(ReminderFacts& facts, const ReminderSources& sources,
                                           const DayFacts& day, const ReminderPlace& place)
{
    const auto asked = askedQuestionnaires(sources.sessions, sources.questionnaires,
                                           dayStatus(day, place.zone, place.jurisdiction),
                                           ZonedInstant{day.now.wall, place.zone}, place.zone);
    if (!asked)
        return unexpected{asked.error()};
    for (const AskedQuestionnaire& each : *asked)
        facts.questionnaires.push_back({each.instrument->id, each.due});
    return {};
}

Result<void, DiaryError> addBooster(ReminderFacts& facts, const ReminderSources& sources,
                                    LocalDay today)
{
    const auto booster = sources.plans.booster();
    if (!booster)
        return unexpected{booster.error()};
    if (!*booster)
        return {};
    const auto sessions = sources.sessions.list();
    if (!sessions)
        return unexpected{sessions.error()};
    facts.boosterDay = rules::boosterDay(**booster, *sessions, today);
    return {};
}

Result<void, DiaryError> addLastMood(ReminderFacts& facts, const ReminderSources& sources,
                                     LocalDay today)
{
    const auto days = sources.diary.daysBefore(today + date::days{1}, 1);
    if (!days)
        return unexpected{days.error()};
    if (!days->empty())
        facts.lastMood = days->front().day;
    return {};
}

} // namespace

Result<ReminderFacts, DiaryError> reminderFacts(storage::Store& store,
                                                const ReminderSources& sources,
                                                const ReminderPlace& place, const ClockReading& now)
{
    const auto day = dayFacts({store, sources.sessions, sources.policies, sources.rides}, now);
    if (!day)
        return unexpected{day.error()};
    const LocalDay today = ZonedInstant{now.wall, place.zone}.day();
    ReminderFacts facts;
    facts.remindedSince = today;
    addBegun(facts, *day, place);
    auto added = addPlanned(facts, sources, *day, place);
    if (added)
        added = addQuestionnaires(facts, sources, *day, place);
    if (added)
        added = addBooster(facts, sources, today);
    if (added)
        added = addLastMood(facts, sources, today);
    return added.map([&] { return std::move(facts); });
}

} // namespace homeward::services
