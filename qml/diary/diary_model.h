#pragma once

#include "core/base/wall_clock.h"
#include "core/services/session_diary.h"
#include "qml/support/row_model.h"

#include <QString>
#include <QtQml/qqmlregistration.h>

namespace homeward::ui {

/// One line of the diary: a day of check-ins, an entry of the session diary, or what a search has
/// found.
struct DiaryRow {
    LocalDay day;
    QString entryId; ///< of the entry; for a day, of the check-in that counts
    QString title;
    QString note = {}; ///< the first words, or those around a hit; may be empty
    QString marked = {}; ///< the same with the hits marked (hit_text.h); empty without a search
    int score = -1; ///< -1 for an entry of the session diary
    int entries = 1; ///< check-ins of that day; 1 for a search hit
    bool isShared = false;

    bool isWriting() const { return score < 0; } ///< of the session diary
};

DiaryRow rowOf(const services::DayView& day);
DiaryRow rowOf(const MoodEntry& hit, const QString& words); ///< found by these words

// `number` is that of the entry's session, 0 without.
DiaryRow rowOf(const DiaryEntry& entry, int number);
DiaryRow rowOf(const DiaryDraft& draft, int number);
DiaryRow rowOf(const services::DiaryHit& hit, int number);

/// The diary, newest first, or the hits of a search.
class DiaryModel : public RowModel<DiaryRow> {
    Q_OBJECT
    QML_ELEMENT
    QML_UNCREATABLE("Comes from a controller.")

public:
    /// What a delegate can ask of a row.
    enum Role {
        DayRole = Qt::UserRole + 1, ///< days since 1970-01-01
        EntryIdRole,
        TitleRole,
        NoteRole,
        MarkedRole,
        ScoreRole,
        EntriesRole,
        IsWritingRole,
        IsSharedRole,
    };

    using RowModel::RowModel;

    QHash<int, QByteArray> roleNames() const override;

protected:
    QVariant valueOf(const DiaryRow& row, int role) const override;
};

} // namespace homeward::ui
