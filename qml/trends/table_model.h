#pragma once

#include "qml/support/row_model.h"

#include <QString>
#include <QtQml/qqmlregistration.h>

namespace homeward::ui {

/// One line of a table, and the same in one sentence for a screen reader.
struct TableLine {
    QString first;
    QString second;
    QString third;
    QString spoken;
};

/// What a chart shows, as a table of three columns, newest first.
class TableModel : public RowModel<TableLine> {
    Q_OBJECT
    QML_ELEMENT
    QML_UNCREATABLE("Belongs to a chart.")

public:
    /// What a delegate can ask of a row.
    enum Role { FirstRole = Qt::UserRole + 1, SecondRole, ThirdRole, SpokenRole };

    using RowModel::RowModel;
    QHash<int, QByteArray> roleNames() const override;

protected:
    QVariant valueOf(const TableLine& line, int role) const override;
};

} // namespace homeward::ui
