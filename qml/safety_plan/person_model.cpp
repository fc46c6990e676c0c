#include "qml/safety_plan/person_model.h"

#include <QString>

namespace homeward::ui {

namespace {

enum PersonRole { PersonNameRole = Qt::UserRole + 1, PhoneRole, ShownLockedRole };

} // namespace

QHash<int, QByteArray> PersonModel::roleNames() const
{
    return {{PersonNameRole, "name"}, {PhoneRole, "phone"}, {ShownLockedRole, "isShownLocked"}};
}

QVariant PersonModel::valueOf(const PlanContact& row, int role) const
{
    switch (role) {
    case PersonNameRole:
        return QString::fromStdString(row.name);
    case PhoneRole:
        return QString::fromStdString(row.phone);
    case ShownLockedRole:
        return row.isShownLocked;
    default:
        return {};
    }
}

} // namespace homeward::ui
