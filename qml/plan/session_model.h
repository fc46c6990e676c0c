#pragma once

#include "core/model/treatment_session.h"
#include "qml/support/row_model.h"

#include <QString>
#include <QtQml/qqmlregistration.h>

#include <span>

namespace homeward::ui {

/// One session of the list, in words.
struct SessionRow {
    QString sessionId;
    QString title; ///< "Session 4"
    QString when; ///< "Tue 18 Nov, 13:00"
    QString moved; ///< "was Tue 11 Nov", or empty
    QString status; ///< "Done", "Cancelled", or empty
    bool isPast; ///< shown in soft text
    bool hasLapsed; ///< its day has passed, and nobody has said that it took place
};

/// All sessions by planned start. Those that did not take place have no number.
class SessionModel : public RowModel<SessionRow> {
    Q_OBJECT
    QML_ELEMENT
    QML_UNCREATABLE("Comes from PlanController.")

public:
    /// What a delegate can ask of a row.
    enum Role {
        SessionIdRole = Qt::UserRole + 1,
        TitleRole,
        WhenRole,
        MovedRole,
        StatusRole,
        IsPastRole,
        HasLapsedRole
    };

    using RowModel::RowModel;

    void show(std::span<const TreatmentSession> sessions, const ZonedInstant& now);

    QHash<int, QByteArray> roleNames() const override;

protected:
    QVariant valueOf(const SessionRow& row, int role) const override;
};

/// The number that a session has among all of them, by planned start; 0 for one without.
int sessionNumber(std::span<const TreatmentSession> sessions, const SessionId& id, Instant now);

/// Whether its day has passed where it was planned, and nobody has said that it took place.
bool hasLapsed(const TreatmentSession& session, Instant now);

} // namespace homeward::ui
