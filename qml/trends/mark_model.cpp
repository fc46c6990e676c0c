#include "qml/trends/mark_model.h"

namespace homeward::ui {

QHash<int, QByteArray> MarkModel::roleNames() const
{
    return {{PlaceRole, "place"}, {TextRole, "text"}, {IsBoosterRole, "isBooster"}};
}

QVariant MarkModel::valueOf(const MarkBadge& badge, int role) const
{
    switch (role) {
    case PlaceRole:
        return badge.place;
    case TextRole:
        return badge.text;
    case IsBoosterRole:
        return badge.isBooster;
    default:
        return {};
    }
}

} // namespace homeward::ui
