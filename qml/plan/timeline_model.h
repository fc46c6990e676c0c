#pragma once

#include "qml/plan/timeline.h"
#include "qml/support/row_model.h"

#include <QtQml/qqmlregistration.h>

namespace homeward::ui {

/// The timeline as a page's rows show it.
class TimelineModel : public RowModel<TimelineRow> {
    Q_OBJECT
    QML_ELEMENT
    QML_UNCREATABLE("Comes from PlanController.")

public:
    /// What a delegate can ask of a row.
    enum Role {
        PlaceRole = Qt::UserRole + 1,
        SessionIdRole,
        TitleRole,
        CaptionRole,
        StatusRole,
        MarkRole,
        AsksClinicRole
    };

    /// TimelineMark, for pages.
    enum Mark { Held, Now, Coming, Passed, Cancelled };
    Q_ENUM(Mark)

    using RowModel::RowModel;
    QHash<int, QByteArray> roleNames() const override;

protected:
    QVariant valueOf(const TimelineRow& row, int role) const override;
};

} // namespace homeward::ui
