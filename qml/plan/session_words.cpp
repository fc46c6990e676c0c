#include "qml/plan/session_words.h"

#include "qml/support/moment_text.h"

#include <QCoreApplication>

namespace homeward::ui {

namespace {

/// Gives the sentences below a context for translators.
struct SessionWords {
    Q_DECLARE_TR_FUNCTIONS(SessionWords)
};

} // namespace

QStringList routeNames()
{
    return {routeName(Route::Intravenous), routeName(Route::Intramuscular),
            routeName(Route::EsketamineNasal), routeName(Route::OralInClinic)};
}

QString routeName(Route route)
{
    switch (route) {
    case Route::Intravenous:
        return SessionWords::tr("Infusion into a vein");
    case Route::Intramuscular:
        return SessionWords::tr("Injection into a muscle");
    case Route::EsketamineNasal:
        return SessionWords::tr("Nasal spray");
    case Route::OralInClinic:
        return SessionWords::tr("By mouth, at the clinic");
    }
    return {};
}

QString lengthText(std::chrono::minutes length)
{
    if (length == std::chrono::minutes::zero())
        return SessionWords::tr("A moment");
    return SessionWords::tr("%n minutes", "", static_cast<int>(length.count()));
}

QString sessionStatusText(SessionStatus status)
{
    switch (status) {
    case SessionStatus::Planned:
        return {};
    case SessionStatus::Started:
    case SessionStatus::DosingEnded:
    case SessionStatus::Observed:
        return SessionWords::tr("Under way");
    case SessionStatus::Discharged:
        return SessionWords::tr("Done");
    case SessionStatus::Cancelled:
        return SessionWords::tr("Cancelled");
    }
    return {};
}

QString sessionTimeText(const ZonedInstant& start, const ZonedInstant& now)
{
    const auto yearOf = [](LocalDay day) { return date::year_month_day{day}.year(); };
    if (yearOf(start.day()) == yearOf(now.day()))
        return dayAndTimeThereAndHere(start.at(), start, now);
    return SessionWords::tr("%1, %2", "day, time")
        .arg(shortDayText(start.day()), timeAndPlaceText(start, now));
}

} // namespace homeward::ui
