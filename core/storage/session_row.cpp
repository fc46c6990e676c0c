#include "core/storage/session_row.h"

#include "core/rules/rule_names.h"
#include "core/storage/clock_rows.h"

#include <array>
#include <utility>

namespace homeward::storage {

namespace {

constexpr std::array kSteps{SessionStep::Start, SessionStep::EndDosing, SessionStep::EndObservation,
                            SessionStep::Discharge, SessionStep::Cancel};

std::optional<SessionStep> stepNamed(std::string_view text)
{
    for (const SessionStep step : kSteps)
        if (stepText(step) == text)
            return step;
    return std::nullopt;
}

std::optional<ZonedInstant> movedFromOf(const Statement& row, int column)
{
    return row.isNull(column) ? std::nullopt : std::optional{momentOf(row, column)};
}

/// A plan from the column of its route on.
Row<SessionPlan> planOf(const Statement& row, int first)
{
    const auto route = rules::routeNamed(row.text(first));
    const auto kind = rules::sessionKindNamed(row.text(first + 1));
    if (!route || !kind)
        return unexpected{StorageError::Corrupt};
    return SessionPlan{.route = *route,
                       .kind = *kind,
                       .start = momentOf(row, first + 2),
                       .length = std::chrono::minutes{row.integer(first + 5)},
                       .place = row.text(first + 6),
                       .doseText = row.text(first + 7)};
}

} // namespace

std::string_view stepText(SessionStep step)
{
    switch (step) {
    case SessionStep::Start:
        return "start";
    case SessionStep::EndDosing:
        return "endDosing";
    case SessionStep::EndObservation:
        return "endObservation";
    case SessionStep::Discharge:
        return "discharge";
    case SessionStep::Cancel:
        break;
    }
    return "cancel";
}

Row<TreatmentSession> sessionOf(const Statement& row)
{
    const auto id = idOf<SessionId>(row.blob(0));
    auto plan = planOf(row, 1);
    if (!id || !plan)
        return unexpected{StorageError::Corrupt};
    return TreatmentSession{.id = *id, .plan = std::move(*plan), .movedFrom = movedFromOf(row, 9)};
}

Row<SessionPlanRow> planRowOf(const Statement& row)
{
    const auto id = idOf<SessionPlanId>(row.blob(0));
    const auto session = idOf<SessionId>(row.blob(1));
    auto plan = planOf(row, 2);
    if (!id || !session || !plan)
        return unexpected{StorageError::Corrupt};
    return SessionPlanRow{.id = *id,
                          .session = *session,
                          .plan = std::move(*plan),
                          .recordedAt = instantOf(row.integer(10))};
}

Row<SessionStepRow> stepOf(const Statement& row)
{
    const auto id = idOf<SessionStepId>(row.blob(0));
    const auto session = idOf<SessionId>(row.blob(1));
    const auto kind = stepNamed(row.text(2));
    if (!id || !session || !kind)
        return unexpected{StorageError::Corrupt};
    return SessionStepRow{
        .id = *id,
        .session = *session,
        .kind = *kind,
        .taken = {.at = instantOf(row.integer(3)), .recorded = readingOf(row, 4)}};
}

std::optional<StepTaken>& takenIn(TreatmentSession& session, SessionStep step)
{
    switch (step) {
    case SessionStep::Start:
        return session.started;
    case SessionStep::EndDosing:
        return session.dosingEnded;
    case SessionStep::EndObservation:
        return session.observed;
    case SessionStep::Discharge:
        return session.discharged;
    case SessionStep::Cancel:
        break;
    }
    return session.cancelled;
}

} // namespace homeward::storage
