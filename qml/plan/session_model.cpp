#include "qml/plan/session_model.h"

#include "qml/plan/session_words.h"
#include "qml/support/local_moment.h"
#include "qml/support/moment_text.h"

namespace homeward::ui {

namespace {

QString movedText(const TreatmentSession& session)
{
    if (!session.movedFrom)
        return {};
    const ZonedInstant& before = *session.movedFrom;
    const bool isSameDay = before.day() == session.plan.start.day();
    return SessionModel::tr("was %1").arg(isSameDay ? timeText(before)
                                                    : briefDayText(before.day()));
}

SessionRow sessionRowOf(const TreatmentSession& session, const ZonedInstant& now)
{
    const SessionStatus status = session.status();
    const bool isOver = status == SessionStatus::Discharged || status == SessionStatus::Cancelled;
    const bool lapsed = hasLapsed(session, now.at());
    return {.sessionId = QString::fromStdString(session.id.text()),
            .title = SessionModel::tr("Session"),
            .when = sessionTimeText(session.plan.start, now),
            .moved = movedText(session),
            .status = sessionStatusText(status),
            .isPast = isOver || lapsed,
            .hasLapsed = lapsed};
}

bool hasNumber(const TreatmentSession& session, Instant now)
{
    return session.status() != SessionStatus::Cancelled && !hasLapsed(session, now);
}

} // namespace

int sessionNumber(std::span<const TreatmentSession> sessions, const SessionId& id, Instant now)
{
    int number = 0;
    for (const TreatmentSession& session : sessions) {
        number += hasNumber(session, now) ? 1 : 0;
        if (session.id == id)
            return hasNumber(session, now) ? number : 0;
    }
    return 0;
}

bool hasLapsed(const TreatmentSession& session, Instant now)
{
    const ZonedInstant& start = session.plan.start;
    const ZonedInstant nextMidnight =
        momentAt(LocalTime{start.day() + std::chrono::days{1}}, start);
    return session.status() == SessionStatus::Planned && now >= nextMidnight.at();
}

void SessionModel::show(std::span<const TreatmentSession> sessions, const ZonedInstant& now)
{
    std::vector<SessionRow> rows;
    int number = 0;
    for (const TreatmentSession& session : sessions) {
        SessionRow row = sessionRowOf(session, now);
        if (hasNumber(session, now.at()))
            row.title = tr("Session %1").arg(++number);
        rows.push_back(std::move(row));
    }
    setRows(std::move(rows));
}

QHash<int, QByteArray> SessionModel::roleNames() const
{
    return {{SessionIdRole, "sessionId"}, {TitleRole, "title"},   {WhenRole, "when"},
            {MovedRole, "moved"},         {StatusRole, "status"}, {IsPastRole, "isPast"},
            {HasLapsedRole, "hasLapsed"}};
}

QVariant SessionModel::valueOf(const SessionRow& row, int role) const
{
    switch (role) {
    case SessionIdRole:
        return row.sessionId;
    case TitleRole:
        return row.title;
    case WhenRole:
        return row.when;
    case MovedRole:
        return row.moved;
    case StatusRole:
        return row.status;
    case IsPastRole:
        return row.isPast;
    case HasLapsedRole:
        return row.hasLapsed;
    default:
        return {};
    }
}

} // namespace homeward::ui
