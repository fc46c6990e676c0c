#pragma once

#include "core/model/safety_plan.h"
#include "qml/support/row_model.h"

#include <QtQml/qqmlregistration.h>

namespace homeward::ui {

/// People of the plan who can be called.
class PersonModel : public RowModel<PlanContact> {
    Q_OBJECT
    QML_ELEMENT
    QML_UNCREATABLE("Belongs to the safety plan controller.")

public:
    using RowModel::RowModel;
    QHash<int, QByteArray> roleNames() const override;

protected:
    QVariant valueOf(const PlanContact& row, int role) const override;
};

} // namespace homeward::ui
