#include "qml/support/moment_text.h"

#include <QCoreApplication>
#include <QDate>
#include <QLocale>
#include <QTime>

namespace homeward::ui {

namespace {

/// How days are written: patterns of QLocale, which each language orders in its own way.
struct DatePattern {
    Q_DECLARE_TR_FUNCTIONS(DatePattern)
};

QDate dateOf(LocalDay day)
{
    return QDate{1970, 1, 1}.addDays(day.time_since_epoch().count());
}

/// Where a long date names its month before its day, as in "November 11".
bool isMonthFirst()
{
    const QString order = QLocale().dateFormat(QLocale::LongFormat).remove(QStringLiteral("dddd"));
    return order.indexOf(u'M') < order.indexOf(u'd');
}

QString written(LocalDay day, const QString& dayFirst, const QString& monthFirst)
{
    return QLocale().toString(dateOf(day), isMonthFirst() ? monthFirst : dayFirst);
}

/// "New York" of "America/New_York".
QString placeOf(const std::string& zone)
{
    return QString::fromStdString(zone).section(u'/', -1).replace(u'_', u' ');
}

QString bothClocks(Instant at, const ZonedInstant& place, const ZonedInstant& here,
                   QString (*text)(const ZonedInstant&))
{
    const ZonedInstant there = onClockOf(place, at);
    const ZonedInstant mine = onClockOf(here, at);
    if (there.offset() == mine.offset())
        return text(there);
    return QCoreApplication::translate("Moment", "%1, %2 time (%3 here)")
        .arg(text(there), placeOf(there.zone()),
             there.day() == mine.day() ? timeText(mine) : dayAndTimeText(mine));
}

} // namespace

QString dayText(LocalDay day)
{
    return written(day, DatePattern::tr("dddd d MMMM"), DatePattern::tr("dddd, MMMM d"));
}

QString shortDayText(LocalDay day)
{
    return written(day, DatePattern::tr("ddd d MMM yyyy"), DatePattern::tr("ddd, MMM d, yyyy"));
}

QString briefDayText(LocalDay day)
{
    return written(day, DatePattern::tr("ddd d MMM"), DatePattern::tr("ddd, MMM d"));
}

QString dayAndTimeText(const ZonedInstant& moment)
{
    return QCoreApplication::translate("Moment", "%1, %2")
        .arg(briefDayText(moment.day()), timeText(moment));
}

QString nearTimeText(const ZonedInstant& moment, const ZonedInstant& now)
{
    const auto daysAhead = (moment.day() - now.day()).count();
    if (daysAhead == 0)
        return QCoreApplication::translate("Moment", "Today, %1").arg(timeText(moment));
    if (daysAhead == 1)
        return QCoreApplication::translate("Moment", "Tomorrow, %1").arg(timeText(moment));
    return dayAndTimeText(moment);
}

ZonedInstant onClockOf(const ZonedInstant& like, Instant at)
{
    if (const auto zone = findZone(like.zone()))
        return {at, **zone};
    return {at, like.zone(), like.offset()};
}

QString timeThereAndHere(Instant at, const ZonedInstant& place, const ZonedInstant& here)
{
    return bothClocks(at, place, here, timeText);
}

QString dayAndTimeThereAndHere(Instant at, const ZonedInstant& place, const ZonedInstant& here)
{
    return bothClocks(at, place, here, dayAndTimeText);
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
