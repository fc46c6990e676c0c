#include "tests/qml/pages/writing_pictures.h"

#include "tests/qml/pages/visit.h"
#include "tests/qml/support/writing_world.h"

namespace {

using homeward::DiaryStage;
using homeward::testing::addWriting;
using homeward::testing::lastSession;

/// By the bar or by the rail.
void pickTab(Visit& visit, int tab)
{
    QQuickItem* bar = visit.find("bar");
    QMetaObject::invokeMethod(bar ? bar : visit.find("rail"), "picked", Q_ARG(int, tab));
    Visit::settle();
}

/// Six days ago, with everything that belongs to one.
void endSession(homeward::testing::World& world, const homeward::SessionId& session)
{
    using homeward::SessionStep;
    const homeward::Instant start = world.clock.now() - date::days{6} - std::chrono::hours{5};
    const auto isDone = homeward::testing::onProfile(world, [&](auto& profile) {
        auto& sessions = profile.sessions();
        return sessions.take(session, SessionStep::Start, start).has_value()
            && sessions.take(session, SessionStep::EndDosing, start + std::chrono::minutes{40})
            && sessions.take(session, SessionStep::Discharge, start + std::chrono::hours{3})
            && profile.treatmentDay().confirmSleep(*date::locate_zone("Europe/Berlin"));
    });
    if (!isDone)
        qWarning("not done");
}

void fillSessionDiary(Fixture& fixture)
{
    homeward::testing::World& world = fixture.world();
    fixture.addSession(-6, 13, 0);
    const auto session = lastSession(world);
    endSession(world, session);
    world.addEntry(1, 5, QStringLiteral("Slept late. A slow, grey day."));
    world.addEntry(2, 4);
    addWriting(world, 2, "Walked to the river with Maya. The light was low.");
    const auto shared = addWriting(
        world, 5, "Slept well. The music stayed with me, mostly the slow part by the river.",
        {DiaryStage::After, session});
    const auto done = homeward::testing::onProfile(
        world, [&](auto& profile) { return profile.sessionDiary().share(shared.id, true); });
    if (!done)
        qWarning("not shared");
    addWriting(world, 6, "A bit nervous. I want to ask about the nausea.",
               {DiaryStage::Before, session});
    fixture.app()->noteDiaryChange(nullptr);
}

} // namespace

void shootWriting(Visit& visit, const QString& look)
{
    visit.fixture.startOpen();
    pickTab(visit, 1);
    visit.shoot("writing-empty-" + look);
    fillSessionDiary(visit.fixture);
    visit.shoot("writing-diary-" + look);
    visit.write("search", QStringLiteral("river"));
    visit.shoot("writing-search-" + look);
    visit.write("search", QString{});
    visit.tap("write");
    visit.shoot("writing-new-" + look);
    visit.write("words", QStringLiteral("The swing in the park was still moving when I came by."));
    QMetaObject::invokeMethod(visit.find("stage1"), "toggled");
    visit.shoot("writing-entry-" + look);
    visit.fixture.app()->lock();
    Visit::settle();
    visit.fixture.world().open(*visit.fixture.app());
    pickTab(visit, 1);
    visit.shoot("writing-unfinished-" + look);
    visit.tap("unfinished0");
    visit.fixture.care()->writing()->share(true);
    visit.shoot("writing-go-on-" + look);
    visit.tap("session");
    visit.shoot("writing-session-" + look);
    visit.tap("back");
    visit.tap("delete");
    visit.shoot("writing-deleted-" + look);
}

void shootSessionWriting(Visit& visit, const QString& look)
{
    visit.fixture.startOpen();
    visit.fixture.goTo(1, 9, 0);
    visit.fixture.addSession(1, 13, 0);
    visit.fixture.arrangeRide(QStringLiteral("Maya Weber"));
    visit.tap("intention");
    visit.shoot("writing-intention-" + look);
    visit.write("words", QStringLiteral("Rest, and a little quiet in my head."));
    visit.tap("onward");
    visit.shoot("writing-morning-" + look);
    visit.fixture.goTo(1, 13, 0);
    visit.tap("hasBegun");
    visit.tap("onward");
    visit.fixture.goTo(1, 13, 50);
    visit.tap("end");
    visit.fixture.goTo(1, 14, 25);
    visit.tap("noteForYourself");
    visit.write("words", QStringLiteral("Warm light. The slow part of the music."));
    visit.shoot("writing-note-" + look);
    visit.tap("onward");
    visit.shoot("writing-session-day-" + look);
    visit.tap("expectations");
    visit.shoot("writing-expect-dim-" + look);
    visit.tap("card2");
    visit.shoot("writing-expect-card-dim-" + look);
    visit.tap("back");
    visit.tap("back");
    visit.fixture.goTo(2, 8, 0);
    visit.tap("slept");
    visit.fixture.goTo(3, 9, 0);
    visit.shoot("writing-offer-" + look);
    pickTab(visit, 3);
    visit.tap("session0");
    visit.shoot("writing-session-page-" + look);
}

void shootPreparing(Visit& visit, const QString& look)
{
    visit.fixture.startOpen();
    visit.fixture.addSession(4, 13, 0, QStringLiteral("esketamine"));
    pickTab(visit, 3);
    visit.shoot("preparing-plan-" + look);
    visit.tap("preparation");
    visit.fixture.care()->preparation()->answer(0, 0);
    visit.fixture.care()->preparation()->answer(2, 2);
    Visit::settle();
    visit.tap("item1");
    visit.shoot("preparing-list-" + look);
    visit.tap("back");
    visit.tap("expectations");
    visit.shoot("preparing-expect-" + look);
    visit.tap("card0");
    visit.tap("statement4");
    visit.shoot("preparing-card-" + look);
    visit.tap("back");
    visit.tap("card5");
    visit.shoot("preparing-call-" + look);
}
