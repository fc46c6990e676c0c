#pragma once

#include "core/model/reminder.h"
#include "qml/support/row_model.h"

#include <QtQml/qqmlregistration.h>

namespace homeward::ui {

/// A kind of reminder with its switch.
struct ReminderSwitch {
    ReminderKind kind;
    bool isOn;

    friend bool operator==(const ReminderSwitch&, const ReminderSwitch&) = default;
};

/// The kinds of reminders, each on or off.
class ReminderKindModel : public RowModel<ReminderSwitch> {
    Q_OBJECT
    QML_ELEMENT
    QML_UNCREATABLE("Belongs to the reminder controller.")

public:
    using RowModel::RowModel;
    QHash<int, QByteArray> roleNames() const override;

protected:
    QVariant valueOf(const ReminderSwitch& row, int role) const override;
};

} // namespace homeward::ui
