#include "qml/questionnaire/questionnaire_due.h"

#include "core/services/instrument_directory.h"

namespace homeward::ui {

Result<Schedules, services::DiaryError> readSchedules(services::Profile& profile,
                                                      const date::time_zone& zone)
{
    const auto sessions = profile.sessions().list();
    if (!sessions)
        return unexpected{sessions.error()};
    const auto responses = profile.questionnaires().list();
    if (!responses)
        return unexpected{responses.error()};
    Schedules schedules;
    for (const Instrument& instrument : services::instruments())
        if (instrument.isOffered() && rules::isScheduled(instrument.id))
            schedules[instrument.id] = rules::scheduleFacts(*sessions, zone);
    for (const services::ScoredResponse& scored : responses->responses) {
        const auto asked = schedules.find(scored.response.instrument);
        if (asked != schedules.end())
            asked->second.answered.push_back(ZonedInstant{scored.response.moment.at(), zone}.day());
    }
    return schedules;
}

bool isQuestionnaireDue(const Schedules& schedules, const std::string& instrument,
                        const ZonedInstant& now, const date::time_zone& zone)
{
    const auto facts = schedules.find(instrument);
    if (facts == schedules.end())
        return false;
    const auto due = rules::questionnaireDue(facts->second, now, zone);
    return due && due->isAt(now);
}

} // namespace homeward::ui
