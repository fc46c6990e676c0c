#include "app/application.h"
#include "app/demo_diary.h"

#include <QElapsedTimer>
#include <QGuiApplication>
#include <QQuickItem>
#include <QQuickWindow>
#include <QTemporaryDir>

#include <cstdio>
#include <functional>

// Prints the milliseconds from a tap to the frame that shows what it leads to: the first page of a
// questionnaire, and its first question, which is on disk then.
namespace {

using namespace homeward;
using State = ui::QuestionnaireController::State;

QQuickItem* named(QQuickItem* item, const QString& name)
{
    if (item->objectName() == name)
        return item;
    for (QQuickItem* child : item->childItems())
        if (QQuickItem* found = named(child, name))
            return found;
    return nullptr;
}

bool workUntil(const std::function<bool()>& isDone)
{
    constexpr int kPatienceMilliseconds = 20'000;
    QElapsedTimer timer;
    timer.start();
    while (!isDone() && timer.elapsed() < kPatienceMilliseconds)
        QCoreApplication::processEvents(QEventLoop::AllEvents, 5);
    return isDone();
}

/// From `tap` to the first frame that shows `wanted`; negative where it did not come.
double millisecondsTo(app::Application& application, const std::function<void()>& tap, State wanted)
{
    QQuickWindow* window = application.window();
    bool isShown = false;
    const auto frame = QObject::connect(window, &QQuickWindow::frameSwapped, window, [&] {
        isShown = application.questionnaires().state() == wanted;
    });
    QElapsedTimer timer;
    timer.start();
    tap();
    const bool came = workUntil([&] { return isShown; });
    const double milliseconds = static_cast<double>(timer.nsecsElapsed()) / 1e6;
    QObject::disconnect(frame);
    return came ? milliseconds : -1;
}

bool makeQuestionedDiary(const services::ProfileFolder& folder)
{
    const platform::SystemClock clock;
    const platform::DeviceWallClock wallClock{clock};
    platform::SodiumRandom random;
    platform::PosixFiles files;
    return app::makeDemoProfile(folder, wallClock, {clock, random, files}).has_value();
}

} // namespace

int main(int argc, char* argv[])
{
    const QGuiApplication program(argc, argv);
    const QTemporaryDir home;
    const services::ProfileFolder folder{home.path().toStdString() + "/profile"};
    if (!makeQuestionedDiary(folder))
        return 1;
    app::Application application{folder};
    if (!application.load(true))
        return 1;
    application.lock().unlock(QString::fromUtf8(app::kDemoPassphrase.data()));
    if (!workUntil([&] { return application.questionnaires().isOffered(); }))
        return 1;
    QQuickItem* content = application.window()->contentItem();
    QQuickItem* plan = named(content, QStringLiteral("plan"));
    if (plan == nullptr)
        return 1;
    const auto tapRow = [plan] {
        QMetaObject::invokeMethod(plan, "questionnaireAsked", Q_ARG(QString, "phq9"));
    };
    const double first = millisecondsTo(application, tapRow, State::Starting);
    QQuickItem* flow = named(content, QStringLiteral("questionnaire"));
    QQuickItem* start = flow == nullptr ? nullptr : named(flow, QStringLiteral("onward"));
    if (first < 0 || start == nullptr)
        return 1;
    const auto tapStart = [start] { QMetaObject::invokeMethod(start, "press"); };
    const double question = millisecondsTo(application, tapStart, State::Asking);
    if (question < 0)
        return 1;
    std::printf("%.2f %.2f\n", first, question);
    return 0;
}
