#pragma once

#include "qml/plan/course_draft.h"
#include "qml/support/row_model.h"

#include <QString>
#include <QtQml/qqmlregistration.h>

namespace homeward::ui {

/// One date of a course, in words.
struct CourseDateRow {
    QString title; ///< "Tue 18 Nov, 13:00"
    QString caption; ///< "1 of 6"
    QString note; ///< what is wrong with it, or empty

    friend bool operator==(const CourseDateRow&, const CourseDateRow&) = default;
};

/// The dates of a course as they are now, on the clock of `now`; a note where one has passed or
/// where two are on one day.
std::vector<CourseDateRow> courseDateRows(const std::vector<CourseDate>& dates,
                                          const ZonedInstant& now);

/// Those dates as a page's rows show them.
class CourseDateModel : public RowModel<CourseDateRow> {
    Q_OBJECT
    QML_ELEMENT
    QML_UNCREATABLE("Comes from CourseEditor.")

public:
    /// What a delegate can ask of a row.
    enum Role { TitleRole = Qt::UserRole + 1, CaptionRole, NoteRole };

    using RowModel::RowModel;
    QHash<int, QByteArray> roleNames() const override;

protected:
    QVariant valueOf(const CourseDateRow& row, int role) const override;
};

} // namespace homeward::ui
