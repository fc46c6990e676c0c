#pragma once

#include "core/rules/questionnaire_schedule.h"
#include "core/services/profile.h"

#include <map>
#include <string>

namespace homeward::ui {

/// What the schedule of each instrument that has one counts from.
using Schedules = std::map<std::string, rules::ScheduleFacts>;

/// Days on the clock of `zone`.
[[nodiscard]] Result<Schedules, services::DiaryError> readSchedules(services::Profile& profile,
                                                                    const date::time_zone& zone);

/// Whether it is due now; false for an instrument without a schedule.
bool isQuestionnaireDue(const Schedules& schedules, const std::string& instrument,
                        const ZonedInstant& now, const date::time_zone& zone);

} // namespace homeward::ui
