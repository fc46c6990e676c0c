#pragma once

#include "qml/support/row_model.h"

#include <QString>
#include <QtQml/qqmlregistration.h>

namespace homeward::ui {

/// A badge under the chart.
struct MarkBadge {
    double place; ///< in pixels
    QString text; ///< "3", or "3–6" where several have no room beside each other
    bool isBooster;
};

/// The sessions that a chart shows.
class MarkModel : public RowModel<MarkBadge> {
    Q_OBJECT
    QML_ELEMENT
    QML_UNCREATABLE("Comes from TimeChart.")

public:
    /// What a delegate can ask of a row.
    enum Role { PlaceRole = Qt::UserRole + 1, TextRole, IsBoosterRole };

    using RowModel::RowModel;
    QHash<int, QByteArray> roleNames() const override;

protected:
    QVariant valueOf(const MarkBadge& badge, int role) const override;
};

} // namespace homeward::ui
