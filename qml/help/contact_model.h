#pragma once

#include "core/model/region.h"
#include "qml/support/row_model.h"

#include <QtQml/qqmlregistration.h>

namespace homeward::ui {

/// The numbers of a region besides the emergency number, in the order in which they are shown.
class ContactModel : public RowModel<CrisisContact> {
    Q_OBJECT
    QML_ELEMENT
    QML_UNCREATABLE("Comes from HelpController.")

public:
    /// What a delegate can ask of a row.
    enum Role { NameRole = Qt::UserRole + 1, DetailRole, CallRole, TextRole, WebRole };

    using RowModel::RowModel;

    QHash<int, QByteArray> roleNames() const override;

protected:
    QVariant valueOf(const CrisisContact& row, int role) const override;
};

} // namespace homeward::ui
