#pragma once

#include "core/model/side_effect.h"
#include "qml/support/row_model.h"

#include <QString>
#include <QtQml/qqmlregistration.h>

#include <optional>

namespace homeward::ui {

/// One item of the checklist and what the person has said about it.
struct SideEffectRow {
    const SideEffectItem* item; ///< never null
    std::optional<Severity> severity = {};

    friend bool operator==(const SideEffectRow&, const SideEffectRow&) = default;
};

/// The items of one group.
class SideEffectModel : public RowModel<SideEffectRow> {
    Q_OBJECT
    QML_ELEMENT
    QML_UNCREATABLE("Belongs to the side effect controller.")

public:
    using RowModel::RowModel;
    QHash<int, QByteArray> roleNames() const override;

protected:
    QVariant valueOf(const SideEffectRow& row, int role) const override;
};

QString severityName(Severity severity); ///< "Mild"

} // namespace homeward::ui
