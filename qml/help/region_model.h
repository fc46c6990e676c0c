#pragma once

#include "core/model/region.h"
#include "qml/support/row_model.h"

#include <QString>
#include <QtQml/qqmlregistration.h>

namespace homeward::ui {

/// The region's name in the person's language.
QString regionName(const Region& region);

/// The regions one can choose from.
class RegionModel : public RowModel<Region> {
    Q_OBJECT
    QML_ELEMENT
    QML_UNCREATABLE("Comes from HelpController.")

public:
    /// What a delegate can ask of a row.
    enum Role { RegionIdRole = Qt::UserRole + 1, NameRole };

    using RowModel::RowModel;

    QHash<int, QByteArray> roleNames() const override;

protected:
    QVariant valueOf(const Region& row, int role) const override;
};

} // namespace homeward::ui
