#include "app/application.h"
#include "app/demo_diary.h"

#include <QGuiApplication>
#include <QQmlApplicationEngine>
#include <QQuickView>
#include <QTemporaryDir>

#include <sys/resource.h>

#include <cstdio>
#include <string_view>

// first_frame empty|basic|locked|today: draws one frame and prints the processor time and the
// memory that this process has taken until then, so that tools/bench can compare them.
namespace {

using namespace homeward;

void printUsage()
{
    rusage usage{};
    ::getrusage(RUSAGE_SELF, &usage);
    const auto milliseconds = [](const timeval& time) {
        return static_cast<double>(time.tv_sec) * 1e3 + static_cast<double>(time.tv_usec) / 1e3;
    };
    std::printf("%.2f %ld\n", milliseconds(usage.ru_utime) + milliseconds(usage.ru_stime),
                usage.ru_maxrss);
}

/// Prints once, with the first frame for which `isReady`, and ends the program.
template <class IsReady>
void printAtFrame(QQuickWindow* window, IsReady isReady)
{
    QObject::connect(
        window, &QQuickWindow::frameSwapped, window,
        [isReady] {
            if (!isReady())
                return;
            printUsage();
            (void)std::fflush(stdout);
            std::_Exit(0);
        },
        Qt::DirectConnection);
}

int showEmpty()
{
    QQuickWindow window;
    window.resize(360, 740);
    printAtFrame(&window, [] { return true; });
    window.show();
    return QGuiApplication::exec();
}

/// What a page of the plain Basic style costs: the floor that our pages are measured from.
int showBasic()
{
    QQmlApplicationEngine engine;
    engine.loadData(R"(import QtQuick.Controls.Basic
        ApplicationWindow {
            width: 360; height: 740; visible: true
            StackView {
                anchors.fill: parent
                initialItem: Page { Button { text: "Unlock" } }
            }
        })");
    auto* window = qobject_cast<QQuickWindow*>(engine.rootObjects().value(0));
    if (window == nullptr)
        return 1;
    printAtFrame(window, [] { return true; });
    return QGuiApplication::exec();
}

bool makeDiary(const services::ProfileFolder& folder)
{
    const platform::SystemClock clock;
    const platform::DeviceWallClock wallClock{clock};
    platform::SodiumRandom random;
    platform::PosixFiles files;
    return app::makeDemoProfile(folder, wallClock, {clock, random, files}).has_value();
}

int showApplication(const services::ProfileFolder& folder, bool unlocks)
{
    app::Application application{folder};
    if (!application.load(true))
        return 1;
    const auto wanted = unlocks ? ui::AppController::State::Open : ui::AppController::State::Locked;
    printAtFrame(application.window(), [&application, wanted, unlocks] {
        return application.appController().state() == wanted
            && (!unlocks || application.checkIn().state() == ui::CheckInController::State::Asking);
    });
    if (unlocks)
        application.lock().unlock(QString::fromUtf8(app::kDemoPassphrase.data()));
    return QGuiApplication::exec();
}

} // namespace

int main(int argc, char* argv[])
{
    const QGuiApplication program(argc, argv);
    const std::string_view what = argc > 1 ? argv[1] : "";
    if (what == "empty")
        return showEmpty();
    if (what == "basic")
        return showBasic();
    const services::ProfileFolder folder{argc > 2 ? argv[2] : ""};
    if (what == "make")
        return makeDiary(folder) ? 0 : 1;
    if (what == "locked" || what == "today")
        return showApplication(folder, what == "today");
    (void)std::fputs("first_frame empty|basic | make|locked|today FOLDER\n", stderr);
    return 2;
}
