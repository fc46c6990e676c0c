#include "qml/support/moment_text.h"

#include <QCoreApplication>
#include <QDate>
#include <QLocale>
#include <QTime>

namespace homeward::ui {

namespace {

QDate dateOf(LocalDay day)
{
    return QDate{1970, 1, 1}.addDays(day.time_since_epoch().count());
}

/// "New York" of "America/New_York".
QString placeOf(const std::string& zone)
{
    return QString::fromStdString(zone).section(u'/', -1).replace(u'_', u' ');
}

} // namespace

QString dayText(LocalDay day)
{
    return QLocale().toString(dateOf(day), QStringLiteral("dddd d MMMM"));
}

QString shortDayText(LocalDay day)
{
    return QLocale().toString(dateOf(day), QStringLiteral("ddd d MMM yyyy"));
}

QString timeText(const ZonedInstant& moment)
{
    const auto sinceMidnight = moment.local() - moment.day();
    const auto milliseconds = std::chrono::milliseconds{sinceMidnight}.count();
    return QLocale().toString(QTime::fromMSecsSinceStartOfDay(static_cast<int>(milliseconds)),
                              QLocale::ShortFormat);
}

QString timeAndPlaceText(const ZonedInstant& moment, const ZonedInstant& now)
{
    if (moment.zone() == now.zone())
        return timeText(moment);
    return QCoreApplication::translate("Moment", "%1, %2 time")
        .arg(timeText(moment), placeOf(moment.zone()));
}

} // namespace homeward::ui
