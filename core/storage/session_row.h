#pragma once

#include "core/model/treatment_session.h"
#include "core/storage/rows.h"

#include <optional>
#include <string_view>

namespace homeward::storage {

struct SessionPlanTag;
using SessionPlanId = Id<SessionPlanTag>;
struct SessionStepTag;
using SessionStepId = Id<SessionStepTag>;

/// A plan as it is on record.
struct SessionPlanRow {
    SessionPlanId id;
    SessionId session;
    SessionPlan plan;
    Instant recordedAt;

    friend bool operator==(const SessionPlanRow&, const SessionPlanRow&) = default;
};

/// A step as it is on record.
struct SessionStepRow {
    SessionStepId id;
    SessionId session;
    SessionStep kind;
    StepTaken taken;

    friend bool operator==(const SessionStepRow&, const SessionStepRow&) = default;
};

std::string_view stepText(SessionStep step);

/// The columns that `sessionOf` reads, in its order; for the current plan of sessions `s`.
inline constexpr std::string_view kSelectSession =
    "SELECT s.id, p.route, p.kind, p.start_at, p.zone, p.utc_offset, p.length_minutes, p.place,"
    " p.dose_text, o.start_at, o.zone, o.utc_offset"
    " FROM session s JOIN session_plan p ON p.session = s.id AND p.is_current = 1"
    " LEFT JOIN session_plan o ON o.seq = (SELECT max(v.seq) FROM session_plan v"
    " WHERE v.session = s.id AND v.start_at <> p.start_at)";

/// What follows kSelectSession for the sessions of a window: the planned starts (?, ?), then the
/// earliest end of dosing (?). Names `kind` and `is_current` so that the partial indexes are used.
inline constexpr std::string_view kInWindow =
    " WHERE s.seq IN (SELECT x.seq FROM session x WHERE x.is_open = 1 AND (EXISTS"
    " (SELECT 1 FROM session_step b WHERE b.session = x.id AND b.is_current = 1"
    " AND b.kind = 'start') OR EXISTS (SELECT 1 FROM session_plan y"
    " WHERE y.session = x.id AND y.is_current = 1 AND y.start_at BETWEEN ? AND ?))"
    " UNION SELECT z.seq FROM session_step e JOIN session z ON z.id = e.session"
    " WHERE e.is_current = 1 AND e.kind = 'endDosing' AND e.at >= ?)"
    " ORDER BY p.start_at, s.seq";

/// A session without its steps.
Row<TreatmentSession> sessionOf(const Statement& row);

/// The columns that `planRowOf` reads, in its order.
inline constexpr std::string_view kSelectPlan =
    "SELECT id, session, route, kind, start_at, zone, utc_offset, length_minutes, place, dose_text,"
    " recorded_at FROM session_plan";

Row<SessionPlanRow> planRowOf(const Statement& row);

/// The columns that `stepOf` reads, in its order.
inline constexpr std::string_view kSelectStep =
    "SELECT id, session, kind, at, recorded_at, boot, since_boot_ms FROM session_step";

Row<SessionStepRow> stepOf(const Statement& row);

/// Where a session keeps the moment of a step.
std::optional<StepTaken>& takenIn(TreatmentSession& session, SessionStep step);

} // namespace homeward::storage
