#include "qml/plan/timeline_model.h"

namespace homeward::ui {

QHash<int, QByteArray> TimelineModel::roleNames() const
{
    return {{PlaceRole, "place"},          {SessionIdRole, "sessionId"}, {TitleRole, "title"},
            {CaptionRole, "caption"},      {StatusRole, "status"},       {MarkRole, "mark"},
            {AsksClinicRole, "asksClinic"}};
}

QVariant TimelineModel::valueOf(const TimelineRow& row, int role) const
{
    switch (role) {
    case PlaceRole:
        return row.place;
    case SessionIdRole:
        return row.sessionId;
    case TitleRole:
        return row.title;
    case CaptionRole:
        return row.caption;
    case StatusRole:
        return row.status;
    case MarkRole:
        return static_cast<int>(row.mark);
    case AsksClinicRole:
        return row.asksClinic;
    default:
        return {};
    }
}

} // namespace homeward::ui
