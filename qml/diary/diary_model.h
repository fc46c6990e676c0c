#pragma once

#include "core/base/wall_clock.h"
#include "core/services/diary.h"
#include "qml/support/row_model.h"

#include <QString>
#include <QtQml/qqmlregistration.h>

namespace homeward::ui {

/// One line of the diary: a day, or an entry that a search has found.
struct DiaryRow {
    LocalDay day;
    QString entryId; ///< of the entry; for a day, of the one that counts
    QString title;
    QString note; ///< the first words, or empty
    int score;
    int entries; ///< of that day; 1 for a search hit
};

DiaryRow rowOf(const services::DayView& day);
DiaryRow rowOf(const MoodEntry& hit);

/// The diary by days, newest first, or the hits of a search.
class DiaryModel : public RowModel<DiaryRow> {
    Q_OBJECT
    QML_ELEMENT
    QML_UNCREATABLE("Comes from DiaryController.")

public:
    /// What a delegate can ask of a row.
    enum Role {
        DayRole = Qt::UserRole + 1,
        EntryIdRole,
        TitleRole,
        NoteRole,
        ScoreRole,
        EntriesRole
    };

    using RowModel::RowModel;

    QHash<int, QByteArray> roleNames() const override;

protected:
    QVariant valueOf(const DiaryRow& row, int role) const override;
};

} // namespace homeward::ui
