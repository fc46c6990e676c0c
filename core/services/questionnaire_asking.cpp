#include "core/services/questionnaire_asking.h"

#include "core/services/instrument_directory.h"

#include <algorithm>
#include <chrono>

namespace homeward::services {

namespace {

/// Until when to wait while a rule is in force. Where the end of a rule is not known, or a night's
/// sleep is awaited, it lies ahead at every look.
std::optional<Instant> endOfRules(const DayStatus& day, Instant now)
{
    if (!day.isPostSession())
        return std::nullopt;
    Instant end = now + std::chrono::seconds{1};
    for (const rules::Restriction& restriction : day.restrictions)
        if (restriction.isInForce() && restriction.until)
            end = std::max(end, *restriction.until);
    return end;
}

std::vector<LocalDay> answeredDays(const std::vector<ScoredResponse>& responses,
                                   const Instrument& instrument, const date::time_zone& zone)
{
    std::vector<LocalDay> days;
    for (const ScoredResponse& each : responses)
        if (each.response.instrument == instrument.id)
            days.push_back(ZonedInstant{each.response.moment.at(), zone}.day());
    return days;
}

} // namespace

Result<std::vector<AskedQuestionnaire>, DiaryError>
askedQuestionnaires(Sessions& sessions, Questionnaires& questionnaires, const DayStatus& day,
                    const ZonedInstant& now, const date::time_zone& zone)
{
    const auto planned = sessions.list();
    if (!planned)
        return unexpected{planned.error()};
    const auto responses = questionnaires.list();
    if (!responses)
        return unexpected{responses.error()};
    rules::ScheduleFacts facts = rules::scheduleFacts(*planned, zone);
    facts.waitUntil = endOfRules(day, now.at());
    std::vector<AskedQuestionnaire> asked;
    for (const Instrument& instrument : instruments()) {
        if (!instrument.isOffered() || !rules::isScheduled(instrument.id))
            continue;
        facts.answered = answeredDays(responses->responses, instrument, zone);
        if (const auto due = rules::questionnaireDue(facts, now, zone))
            asked.push_back({&instrument, *due});
    }
    return asked;
}

} // namespace homeward::services
