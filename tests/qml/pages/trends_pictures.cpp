#include "tests/qml/pages/trends_pictures.h"

#include "tests/qml/pages/visit.h"
#include "tests/qml/support/trends_fixture.h"

#include <array>

namespace {

constexpr int kTrendsTab = 2;

void goToTrends(Visit& visit)
{
    QQuickItem* bar = visit.find("bar");
    QMetaObject::invokeMethod(bar ? bar : visit.find("rail"), "picked", Q_ARG(int, kTrendsTab));
    Visit::settle();
}

/// The last four weeks, the oldest first; -1 is a day without an entry.
constexpr std::array<int, 28> kFourWeeks{3, 2, 3, 3, 4, 3, 3, 4, 5, 4, 4, -1, -1, -1,
                                         4, 5, 5, 6, 4, 5, 6, 5, 6, 7, 6, 5,  6,  7};

void fillYear(Visit& visit, TrendsFixture& trends)
{
    for (int day = 400; day >= 28; --day)
        if (day % 9 != 4 && (day < 120 || day > 150))
            visit.fixture.addEntry(day, 1 + (day * 7 + day / 5) % 5, {});
    for (int day = 27; day >= 0; --day)
        if (const int score = kFourWeeks.at(static_cast<std::size_t>(27 - day)); score >= 0)
            visit.fixture.addEntry(day, score, {});
    for (const int day : {330, 320, 310, 200})
        trends.addSession(day, day == 200);
    for (const int day : {23, 15})
        trends.addSession(day);
    trends.addSession(7, true);
    trends.noticeEffect(QStringLiteral("nausea"), 1, 20);
    trends.noticeEffect(QStringLiteral("dizzy"), 2, 40);
    trends.noticeEffect(QStringLiteral("tired"), 1, 300);
    trends.readHeartRate(72);
    trends.answer(QStringLiteral("phq9"), 2, 0, 25);
    trends.answer(QStringLiteral("phq9"), 1, 2, 12);
    trends.answer(QStringLiteral("phq9"), 1, 1, 1);
    trends.answer(QStringLiteral("gad7"), 1, 1, 13);
    trends.answer(QStringLiteral("gad7"), 1, -1, 1);
}

void scrollTo(Visit& visit, double y)
{
    visit.find("flick")->setProperty("contentY", y);
    Visit::settle();
}

} // namespace

void shootTrends(Visit& visit, const QString& look)
{
    visit.fixture.startOpen();
    TrendsFixture trends;
    trends.setFixture(&visit.fixture);
    fillYear(visit, trends);
    goToTrends(visit);
    visit.shoot("trends-" + look);
    scrollTo(visit, 620);
    visit.shoot("trends-questionnaires-" + look);
    scrollTo(visit, 1300);
    visit.shoot("trends-more-" + look);
    scrollTo(visit, 0);
    visit.fixture.trends()->setRange(1);
    visit.shoot("trends-3-months-" + look);
    visit.fixture.trends()->setRange(2);
    visit.shoot("trends-year-" + look);
    visit.fixture.trends()->setRange(3);
    visit.shoot("trends-all-" + look);
    visit.fixture.trends()->setRange(0);
    visit.fixture.trends()->goBack();
    visit.shoot("trends-earlier-" + look);
    visit.fixture.trends()->goToToday();
    visit.tap("table");
    visit.shoot("trends-table-" + look);
}

void shootFirstTrends(Visit& visit, const QString& look)
{
    visit.fixture.startOpen();
    visit.fixture.addEntry(1, 5, {});
    goToTrends(visit);
    visit.shoot("trends-first-" + look);
    visit.fixture.breakDiary();
    visit.fixture.trends()->refresh();
    visit.shoot("trends-failed-" + look);
    visit.fixture.mendDiary();
}

void shootNotice(Visit& visit, const QString& look)
{
    visit.fixture.startOpen();
    visit.fixture.enterClinic(QStringLiteral("Riverside Clinic"), QStringLiteral("555 0100"));
    TrendsFixture trends;
    trends.setFixture(&visit.fixture);
    trends.wantNotices(true);
    trends.goThroughLowWeek();
    visit.shoot("notice-today-" + look);
    goToTrends(visit);
    visit.shoot("notice-trends-" + look);
}
