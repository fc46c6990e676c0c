#include "tests/qml/pages/heart_rate_pictures.h"

#include "tests/qml/pages/visit.h"
#include "tests/qml/support/heart_rate_fixture.h"

#include <array>

namespace {

using homeward::WearableProblem;
using homeward::WearableStage;

/// A person in the morning, before the heart-rate page.
class Morning {
public:
    explicit Morning(Visit& visit) : m_visit(visit)
    {
        visit.fixture.startOpen();
        visit.fixture.goTo(1, 8, 6);
        strap.setFixture(&visit.fixture);
    }

    void openPage()
    {
        QQuickItem* bar = m_visit.find("bar");
        QMetaObject::invokeMethod(bar ? bar : m_visit.find("rail"), "picked", Q_ARG(int, 2));
        Visit::settle();
        m_visit.tap("heartRateRow");
    }

    void connect()
    {
        openPage();
        strap.find(QStringLiteral("Polar H10 A1B2C3D4"), QStringLiteral("C0:FF:EE:00:4F:2A"));
        m_visit.tap("strap0");
        m_visit.tap("onward");
        strap.stream();
    }

    void be(WearableStage stage, std::optional<WearableProblem> problem = {})
    {
        strap.be(static_cast<int>(stage), problem ? static_cast<int>(*problem) : -1);
    }

    HeartRateFixture strap;

private:
    Visit& m_visit;
};

/// Begun ten minutes ago, and taken for over: its day is marked, and the pages stay as they are.
void endedSession(Visit& visit)
{
    using homeward::SessionStep;
    auto& world = visit.fixture.world();
    const auto start = world.clock.now() - std::chrono::minutes{10};
    const auto id = homeward::testing::addSession(world, homeward::testing::sessionPlan(start));
    if (!homeward::testing::onProfile(world, [&](homeward::services::Profile& profile) {
            return profile.sessions().take(id, SessionStep::Start, start).has_value();
        }))
        throw std::runtime_error{"not begun"};
}

struct Blocked {
    const char* name;
    WearableProblem problem;
};

constexpr std::array kBlocked{
    Blocked{"off", WearableProblem::BluetoothOff},
    Blocked{"no-adapter", WearableProblem::NoAdapter},
    Blocked{"permission", WearableProblem::PermissionRefused},
    Blocked{"service", WearableProblem::ServiceMissing},
    Blocked{"in-use", WearableProblem::InUseElsewhere},
    Blocked{"no-heart-rate", WearableProblem::NoHeartRate},
    Blocked{"cannot-notify", WearableProblem::CannotNotify},
    Blocked{"twins", WearableProblem::TwinServices},
    Blocked{"no-answer", WearableProblem::NoAnswer},
    Blocked{"failed", WearableProblem::Failed},
    Blocked{"other-sensor", WearableProblem::DifferentSensor},
};

} // namespace

void shootFindingStrap(Visit& visit, const QString& look)
{
    Morning morning{visit};
    morning.openPage();
    visit.shoot("heart-rate-1-looking-" + look);
    morning.be(WearableStage::Looking, WearableProblem::NothingFound);
    visit.shoot("heart-rate-1-nothing-" + look);
    morning.be(WearableStage::Blocked, WearableProblem::BluetoothOff);
    visit.shoot("heart-rate-1-off-" + look);
    morning.be(WearableStage::Looking);
    morning.strap.find(QStringLiteral("Polar H10 A1B2C3D4"), QStringLiteral("C0:FF:EE:00:4F:2A"));
    morning.strap.find(QStringLiteral("HRM-Dual"), QStringLiteral("C0:FF:EE:00:11:22"));
    visit.tap("onward");
    visit.shoot("heart-rate-1-choose-first-" + look);
    morning.strap.find(QStringLiteral("HRM-Dual"), QStringLiteral("C0:FF:EE:00:33:44"));
    visit.tap("strap1");
    visit.shoot("heart-rate-1-two-of-one-name-" + look);
    visit.tap("strap0");
    visit.tap("onward");
    visit.shoot("heart-rate-2-connecting-" + look);
}

void shootLiveRate(Visit& visit, const QString& look)
{
    Morning morning{visit};
    morning.connect();
    visit.shoot("heart-rate-3-first-" + look);
    morning.strap.calmDown(100);
    morning.strap.loseLink();
    morning.strap.pass(14);
    morning.strap.stream();
    morning.strap.calmDown(60);
    visit.shoot("heart-rate-3-live-" + look);
    morning.strap.beat(1, 72, 1);
    visit.shoot("heart-rate-3-no-contact-" + look);
    morning.strap.beat(3, 72);
    morning.strap.pass(7);
    morning.be(WearableStage::Stale);
    visit.shoot("heart-rate-3-stale-" + look);
    morning.strap.loseLink();
    morning.strap.pass(70);
    visit.shoot("heart-rate-3-away-" + look);
    for (const Blocked& blocked : kBlocked) {
        morning.be(WearableStage::Blocked, blocked.problem);
        visit.shoot(QStringLiteral("heart-rate-4-%1-").arg(QLatin1String{blocked.name}) + look);
    }
    morning.strap.stream(QStringLiteral("<b>Strap</b> ").repeated(1000));
    morning.strap.beat(2, 72);
    visit.shoot("heart-rate-4-hostile-name-" + look);
    morning.strap.noticeSevere();
    visit.fixture.enterClinic(QStringLiteral("River clinic"), QStringLiteral("555 0100"));
    visit.shoot("heart-rate-4-numbers-later-" + look);
}

void shootRecording(Visit& visit, const QString& look)
{
    Morning morning{visit};
    morning.connect();
    morning.strap.beat(2, 74);
    visit.tap("record");
    morning.strap.calmDown(130);
    visit.shoot("heart-rate-5-recording-" + look);
    morning.strap.loseLink();
    morning.strap.pass(8);
    visit.shoot("heart-rate-5-recording-away-" + look);
    visit.tap("back");
    visit.shoot("heart-rate-5-elsewhere-" + look);
    visit.fixture.app()->lock();
    visit.shoot("heart-rate-5-locked-" + look);
    morning.strap.stream();
    morning.strap.beat(10, 76);
    visit.fixture.world().open(*visit.fixture.app());
    Visit::settle();
    morning.openPage();
    morning.strap.beat(20, 75);
    visit.tap("stopAndSave");
    visit.shoot("heart-rate-5-saved-" + look);
}

void shootResting(Visit& visit, const QString& look)
{
    Morning morning{visit};
    morning.connect();
    morning.strap.beat(1, 78);
    visit.tap("beginRest");
    morning.strap.calmDown(150);
    visit.shoot("heart-rate-6-resting-" + look);
    morning.strap.calmDown(125);
    visit.shoot("heart-rate-6-last-minute-" + look);
    morning.strap.calmDown(30);
    visit.shoot("heart-rate-6-result-" + look);
    visit.tap("beginRest");
    morning.strap.beat(240, 72);
    morning.strap.pass(61);
    visit.shoot("heart-rate-6-refused-" + look);
}

/// By hand, first with a rate that no heart has.
void shootRateEntry(Visit& visit, const QString& look)
{
    visit.tap("rateEntry");
    visit.write("typedRate", QStringLiteral("7"));
    visit.tap("onward");
    visit.shoot("heart-rate-8-entry-fault-" + look);
    visit.write("typedRate", QStringLiteral("72"));
    visit.tap("onward");
    visit.shoot("heart-rate-8-entry-" + look);
    visit.tap("back");
}

/// A reading at rest, and a recording with a gap.
void recordTheNextDay(Visit& visit, Morning& morning)
{
    visit.fixture.goTo(2, 8, 0);
    morning.strap.find(QStringLiteral("Polar H10"), QStringLiteral("C0:FF:EE:00:4F:2A"));
    visit.tap("strap0");
    visit.tap("onward");
    morning.strap.stream();
    visit.fixture.heartRate()->beginRest();
    morning.strap.calmDown(302);
    visit.fixture.heartRate()->record();
    morning.strap.calmDown(500);
    morning.strap.loseLink();
    morning.strap.pass(100);
    morning.strap.stream();
    morning.strap.calmDown(400);
    visit.fixture.heartRate()->recording()->stopAndSave();
    Visit::settle();
}

void shootRateDays(Visit& visit, const QString& look)
{
    Morning morning{visit};
    morning.openPage();
    visit.tap("rateHistory");
    visit.shoot("heart-rate-7-empty-" + look);
    visit.tap("back");
    shootRateEntry(visit, look);
    recordTheNextDay(visit, morning);
    endedSession(visit);
    visit.tap("rateHistory");
    visit.shoot("heart-rate-7-days-" + look);
    visit.tap("rateDay0");
    visit.shoot("heart-rate-7-day-" + look);
    visit.tap("back");
    visit.tap("back");
    visit.tap("back");
    visit.shoot("heart-rate-7-trends-" + look);
    QMetaObject::invokeMethod(visit.find("bar") ? visit.find("bar") : visit.find("rail"),
                              "settingsAsked");
    Visit::settle();
    visit.tap("heartRateSensor");
    visit.shoot("heart-rate-9-sensor-" + look);
}

void shootRateAfterSession(Visit& visit, const QString& look)
{
    Morning morning{visit};
    visit.fixture.addSession(1, 9, 0);
    morning.connect();
    morning.strap.beat(2, 74);
    visit.tap("record");
    visit.fixture.treatment()->steps()->begin();
    Visit::settle();
    morning.strap.beat(3, 78);
    visit.shoot("heart-rate-10-session-" + look);
    visit.tap("heartRateRow");
    morning.strap.beat(3, 76);
    visit.shoot("heart-rate-10-number-" + look);
}
