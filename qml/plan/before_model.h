#pragma once

#include "core/base/zoned_instant.h"
#include "core/rules/policy_check.h"
#include "qml/support/row_model.h"

#include <QString>
#include <QtQml/qqmlregistration.h>

namespace homeward::ui {

/// One line about the time before a session, and whose rule it is.
struct BeforeRow {
    QString text; ///< "No food from 11:00"
    QString detail; ///< "Your clinic's rule", "Ask your clinic"
};

/// What to know before a session: food, drinks, sprays, a cold.
class BeforeModel : public RowModel<BeforeRow> {
    Q_OBJECT
    QML_ELEMENT
    QML_UNCREATABLE("Comes from PlanController.")

public:
    /// What a delegate can ask of a row.
    enum Role { TextRole = Qt::UserRole + 1, DetailRole };

    using RowModel::RowModel;

    void show(const rules::RulesInForce& rules, const ZonedInstant& start);

    QHash<int, QByteArray> roleNames() const override;

protected:
    QVariant valueOf(const BeforeRow& row, int role) const override;
};

} // namespace homeward::ui
