#pragma once

#include "app/cli/answer.h"
#include "core/calendar/invitation.h"
#include "core/model/treatment_session.h"

#include <vector>

namespace homeward::cli {

/// {proposals, leftOut, sessions}; `saved` are those that became sessions.
Answer invitationAnswer(const calendar::Invitation& invitation,
                        const std::vector<TreatmentSession>& saved, const date::time_zone& here);

} // namespace homeward::cli
