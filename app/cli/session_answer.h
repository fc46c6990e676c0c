#pragma once

#include "app/cli/answer.h"
#include "core/model/treatment_session.h"

#include <date/tz.h>

#include <string>
#include <vector>

/// How sessions look, to scripts and to people.
namespace homeward::cli {

/// {id, route, kind, status, plannedAt, startedAt, doseEndAt, observedAt, dischargedAt,
/// cancelledAt, zone, lengthMinutes, place, doseText, movedFrom}
Json jsonOf(const TreatmentSession& session);

Answer sessionAnswer(const TreatmentSession& session, const date::time_zone& here);

/// In the order in which they come.
Answer sessionsAnswer(const std::vector<TreatmentSession>& sessions, const date::time_zone& here);

} // namespace homeward::cli
