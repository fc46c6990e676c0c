#pragma once

#include "core/model/instrument.h"
#include "core/rules/questionnaire_schedule.h"
#include "core/services/questionnaires.h"
#include "core/services/sessions.h"
#include "core/services/treatment_day.h"

#include <vector>

namespace homeward::services {

/// An instrument that the program asks for by itself, and from when.
struct AskedQuestionnaire {
    const Instrument* instrument; ///< never null
    rules::QuestionnaireDue due;

    friend bool operator==(const AskedQuestionnaire&, const AskedQuestionnaire&) = default;
};

/// Every scheduled instrument that is due, or will be by what is known now, in the order of the
/// directory. While a rule is in force by `day`, none is due at `now`.
[[nodiscard]] Result<std::vector<AskedQuestionnaire>, DiaryError>
askedQuestionnaires(Sessions& sessions, Questionnaires& questionnaires, const DayStatus& day,
                    const ZonedInstant& now, const date::time_zone& zone);

} // namespace homeward::services
