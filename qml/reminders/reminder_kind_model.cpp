#include "qml/reminders/reminder_kind_model.h"

#include "qml/reminders/reminder_words.h"

namespace homeward::ui {

namespace {

enum ReminderRole { TitleRole = Qt::UserRole, DetailRole, OnRole };

} // namespace

QHash<int, QByteArray> ReminderKindModel::roleNames() const
{
    return {{TitleRole, "title"}, {DetailRole, "detail"}, {OnRole, "isOn"}};
}

QVariant ReminderKindModel::valueOf(const ReminderSwitch& row, int role) const
{
    switch (role) {
    case TitleRole:
        return reminderTitle(row.kind);
    case DetailRole:
        return reminderDetail(row.kind);
    case OnRole:
        return row.isOn;
    default:
        return {};
    }
}

} // namespace homeward::ui
