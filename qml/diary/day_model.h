#pragma once

#include "core/base/wall_clock.h"
#include "core/services/diary.h"
#include "qml/support/row_model.h"

#include <QString>
#include <QtQml/qqmlregistration.h>

namespace homeward::ui {

/// One entry of a day, in words.
struct DayRow {
    QString entryId;
    QString time; ///< by the clock where it was written
    int score;
    QString detail; ///< "Energy 4. Slept 7.5 hours." or empty
    QString note;
    bool counts; ///< for its day
};

/// The entries of one day, the one that counts first.
class DayModel : public RowModel<DayRow> {
    Q_OBJECT
    QML_ELEMENT
    QML_UNCREATABLE("Comes from DayController.")

public:
    /// What a delegate can ask of a row.
    enum Role {
        EntryIdRole = Qt::UserRole + 1,
        TimeRole,
        ScoreRole,
        DetailRole,
        NoteRole,
        CountsRole
    };

    using RowModel::RowModel;

    void show(const services::DayView& day, const ZonedInstant& now);

    QHash<int, QByteArray> roleNames() const override;

protected:
    QVariant valueOf(const DayRow& row, int role) const override;
};

} // namespace homeward::ui
