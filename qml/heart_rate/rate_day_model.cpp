#include "qml/heart_rate/rate_day_model.h"

#include "qml/support/moment_text.h"

namespace homeward::ui {

QHash<int, QByteArray> RateDayModel::roleNames() const
{
    return {{TitleRole, "title"}, {DetailRole, "detail"}, {SessionsRole, "sessions"}};
}

QVariant RateDayModel::valueOf(const RateDay& day, int role) const
{
    switch (role) {
    case TitleRole:
        return shortDayText(day.day);
    case DetailRole:
        return dayText(day);
    case SessionsRole:
        return sessionsText(day);
    default:
        return {};
    }
}

} // namespace homeward::ui
