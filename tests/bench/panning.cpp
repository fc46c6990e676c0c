#include "app/application.h"
#include "app/demo_diary.h"
#include "qml/trends/mood_content.h"

#include <QEventLoop>
#include <QGuiApplication>
#include <QQuickItem>
#include <QQuickWindow>

#include <sys/resource.h>

#include <cstdio>
#include <string_view>

// panning make FOLDER | panning points|RANGE FOLDER: what ten years of entries cost on the Trends
// page. "points" prints how many milliseconds of processor time pass from the open diary to the
// points of its chart, once a round; 0 to 3 (four weeks to all) prints those of each frame while
// the chart is dragged.
namespace {

using namespace homeward;

constexpr int kDays = 3653;
constexpr int kRounds = 20;
constexpr int kFrames = 120;
constexpr int kPannedTab = 2;
constexpr double kPixelsAFrame = 6;

double processorMilliseconds()
{
    rusage usage{};
    ::getrusage(RUSAGE_SELF, &usage);
    const auto milliseconds = [](const timeval& time) {
        return static_cast<double>(time.tv_sec) * 1e3 + static_cast<double>(time.tv_usec) / 1e3;
    };
    return milliseconds(usage.ru_utime) + milliseconds(usage.ru_stime);
}

/// One entry a day but for some, and a session a month.
bool fillTenYears(services::Profile& profile, const ZonedInstant& now)
{
    using namespace std::chrono_literals;
    for (int day = kDays - 1; day >= 2; --day) {
        const ZonedInstant then{now.at() - 24h * day, now.zone(), now.offset()};
        const MoodReading reading{.score = *Score::create((day * 7 + day / 5) % 11)};
        if (day % 13 > 1 && !profile.diary().record(reading, then))
            return false;
        if (day % 30 != 0)
            continue;
        const auto session =
            profile.sessions().add({.route = Route::Intravenous, .start = then, .length = 40min});
        if (!session || !profile.sessions().take(session->id, SessionStep::Start, then.at())
            || !profile.sessions().take(session->id, SessionStep::EndDosing, then.at() + 40min))
            return false;
    }
    // Or the rules of the last session would hold, and there would be no charts.
    return profile.treatmentDay().confirmSleep(*date::locate_zone(now.zone())).has_value();
}

/// The services that a profile needs, on this device.
struct Device {
    platform::SystemClock clock;
    platform::DeviceWallClock wallClock{clock};
    platform::SodiumRandom random;
    platform::PosixFiles files;

    services::Surroundings surroundings() { return {clock, random, files}; }
    Result<std::unique_ptr<services::Profile>, services::ProfileError>
    open(const services::ProfileFolder& folder)
    {
        return services::Profile::open(folder, SecretBytes{app::kDemoPassphrase}, surroundings());
    }
};

int makeTenYears(const services::ProfileFolder& folder)
{
    Device device;
    if (!app::makeDemoProfile(folder, device.wallClock, device.surroundings()))
        return 1;
    const auto profile = device.open(folder);
    return profile && fillTenYears(**profile, device.wallClock.now()) ? 0 : 1;
}

int printPoints(const services::ProfileFolder& folder)
{
    Device device;
    const auto profile = device.open(folder);
    if (!profile)
        return 1;
    for (int round = 0; round < kRounds; ++round) {
        const double before = processorMilliseconds();
        const auto reading = ui::readTrends(**profile);
        if (!reading)
            return 1;
        ui::TimeChart chart;
        chart.setSize({560, 152});
        chart.setContent(ui::moodContent(*reading));
        chart.setWindow(ui::axisPlace(reading->days.front().start),
                        ui::axisPlace(reading->days.back().start));
        std::printf("%.3f\n", processorMilliseconds() - before);
    }
    return 0;
}

/// Lets the window draw what has changed, and returns when it has.
void drawFrame(QQuickWindow& window)
{
    QEventLoop loop;
    QObject::connect(&window, &QQuickWindow::frameSwapped, &loop, &QEventLoop::quit,
                     Qt::QueuedConnection);
    window.update();
    loop.exec();
}

QQuickItem* find(QQuickItem* item, const QString& name)
{
    if (item->objectName() == name)
        return item;
    for (QQuickItem* child : item->childItems())
        if (QQuickItem* found = find(child, name))
            return found;
    return nullptr;
}

void printFrames(app::Application& application, int range)
{
    QQuickWindow& window = *application.window();
    QQuickItem* bar = nullptr;
    while (bar == nullptr) { // until the pages of the open diary are there
        QCoreApplication::processEvents(QEventLoop::WaitForMoreEvents);
        bar = find(window.contentItem(), QStringLiteral("bar"));
    }
    QMetaObject::invokeMethod(bar, "picked", Q_ARG(int, kPannedTab));
    ui::TrendsController& trends = application.trends();
    while (!trends.hasMood())
        QCoreApplication::processEvents(QEventLoop::WaitForMoreEvents);
    trends.setRange(range);
    drawFrame(window);
    for (int frame = 0; frame < kFrames; ++frame) {
        const double before = processorMilliseconds();
        trends.drag(kPixelsAFrame);
        drawFrame(window);
        std::printf("%.3f\n", processorMilliseconds() - before);
    }
}

int pan(const services::ProfileFolder& folder, int range)
{
    app::Application application{folder};
    if (!application.load(true))
        return 1;
    application.lock().unlock(QString::fromUtf8(app::kDemoPassphrase.data()));
    while (application.appController().state() != ui::AppController::State::Open)
        QCoreApplication::processEvents(QEventLoop::WaitForMoreEvents);
    printFrames(application, range);
    return 0;
}

} // namespace

int main(int argc, char* argv[])
{
    const QGuiApplication program(argc, argv);
    const std::string_view what = argc > 2 ? argv[1] : "";
    if (what.empty()) {
        (void)std::fputs("panning make|points|0|1|2|3 FOLDER\n", stderr);
        return 2;
    }
    const services::ProfileFolder folder{argv[2]};
    if (what == "make")
        return makeTenYears(folder);
    if (what == "points")
        return printPoints(folder);
    return pan(folder, what.front() - '0');
}
