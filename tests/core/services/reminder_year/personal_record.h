#pragma once

#include "core/rules/reminder_plan.h"

#include <string>
#include <vector>

namespace homeward::testing {

/// What a person's diary says, as it grows over the year: sessions, answers, the clinic's day.
class PersonalRecord {
public:
    rules::ReminderFacts facts = {}; ///< but for what follows from the rest
    std::vector<LocalDay> answered = {}; ///< questionnaires

    /// The facts as somebody finds them who opens the diary then and there.
    rules::ReminderFacts factsAt(const ZonedInstant& now, const date::time_zone& zone) const;

    rules::ReminderSession& session(int number);

    void plan(int number, const ZonedInstant& start, Route route);
    void start(int number, Instant at);
    void endDosing(int number, Instant at);
    void discharge(int number, Instant at);
};

} // namespace homeward::testing
