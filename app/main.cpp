#include "app/application.h"
#include "app/bluetooth.h"
#include "app/demo_diary.h"
#include "app/reminders/reminder_command.h"
#include "app/tour/tour.h"
#include "platform/posix/default_profile.h"
#include "platform/posix/process_hardening.h"

#include <QCommandLineParser>
#include <QFont>
#include <QGuiApplication>
#include <QLocale>
#include <QTemporaryDir>

#include <filesystem>
#include <iostream>
#include <optional>

namespace {

using namespace homeward;

/// What was asked for on the command line.
struct Wish {
    services::ProfileFolder folder;
    bool isDemo = false;
    bool isSelfTest = false;
    QString picturesFolder; ///< for the tour; empty without one
};

Wish wishFrom(const QGuiApplication& program)
{
    QCommandLineParser parser;
    parser.setApplicationDescription(
        QStringLiteral("A companion for the days around ketamine treatment."));
    parser.addHelpOption();
    parser.addVersionOption();
    const QCommandLineOption profile{
        QStringLiteral("profile"), QStringLiteral("Folder of the profile."), QStringLiteral("DIR")};
    const QCommandLineOption demo{QStringLiteral("demo"),
                                  QStringLiteral("Open a filled profile that is thrown away.")};
    const QCommandLineOption selfTest{
        QStringLiteral("self-test"),
        QStringLiteral("Load every page; exit 0, or 1 with the QML error.")};
    const QCommandLineOption tour{QStringLiteral("tour"),
                                  QStringLiteral("Write a picture of every page into a folder."),
                                  QStringLiteral("DIR")};
    // Never seen here (reminder_command.h); they stand in the help.
    const QCommandLineOption notify{
        QStringLiteral("notify"), QStringLiteral("Show a reminder that is due, without a window."),
        QStringLiteral("ID")};
    const QCommandLineOption background{
        QStringLiteral("background"),
        QStringLiteral("Show reminders when they are due, without a window.")};
    parser.addOptions({profile, demo, selfTest, tour, notify, background});
    parser.process(program);
    const auto folder = parser.isSet(profile)
        ? std::filesystem::path{parser.value(profile).toStdString()}
        : platform::defaultProfileFolder().value_or(std::filesystem::path{});
    return {.folder = {folder},
            .isDemo = parser.isSet(demo),
            .isSelfTest = parser.isSet(selfTest),
            .picturesFolder = parser.value(tour)};
}

void setFont()
{
    QFont font;
    font.setFamilies({QStringLiteral("Inter"), QStringLiteral("SF Pro Text"),
                      QStringLiteral("Roboto"), QStringLiteral("Noto Sans")});
    QGuiApplication::setFont(font);
}

int runTour(const QString& folder)
{
    const app::TourReport report = app::runTour(folder);
    for (const QString& problem : report.problems)
        std::cerr << problem.toStdString() << '\n';
    if (!folder.isEmpty())
        std::cout << "tour: " << report.pictures << " pictures in " << folder.toStdString() << '\n';
    return report.problems.isEmpty() ? 0 : 1;
}

/// Fills the folder of a demo, with the same parts that the program itself is made of.
bool makeDemo(const services::ProfileFolder& folder)
{
    const platform::SystemClock clock;
    const platform::DeviceWallClock wallClock{clock};
    platform::SodiumRandom random;
    platform::PosixFiles files;
    return app::makeDemoProfile(folder, wallClock, {clock, random, files}).has_value();
}

int runApplication(const Wish& wish)
{
    std::optional<QTemporaryDir> demoFolder;
    services::ProfileFolder folder = wish.folder;
    if (wish.isDemo) {
        demoFolder.emplace();
        folder.path = demoFolder->path().toStdString() + "/profile";
        if (!makeDemo(folder)) {
            std::cerr << "homeward: the demo profile could not be made\n";
            return 1;
        }
    }
    const platform::SystemBootClock bootClock; // dies after the strap that reads it
    app::Application application{folder, QLocale::system(),
                                 wish.isDemo ? app::Reminding::Nowhere
                                             : app::Reminding::OnThisDevice,
                                 app::bluetoothStrap(bootClock)};
    if (!application.load()) {
        std::cerr << application.qmlWarnings().join(u'\n').toStdString() << '\n';
        return 1;
    }
    if (wish.isDemo)
        application.lock().unlock(QString::fromUtf8(app::kDemoPassphrase.data()));
    return QGuiApplication::exec();
}

} // namespace

int main(int argc, char* argv[])
{
    platform::hardenProcess();
    // Before there is a display: what is due is shown at any time of the day.
    if (const auto exit = app::runReminderCommand(argc, argv))
        return *exit;
    const QGuiApplication program(argc, argv);
    QGuiApplication::setApplicationName(QStringLiteral("Homeward"));
    QGuiApplication::setApplicationVersion(QStringLiteral(HOMEWARD_VERSION));
    QGuiApplication::setDesktopFileName(QStringLiteral("homeward"));
    setFont();

    const Wish wish = wishFrom(program);
    if (wish.isSelfTest || !wish.picturesFolder.isEmpty())
        return runTour(wish.picturesFolder);
    if (wish.folder.path.empty()) {
        std::cerr << "homeward: there is no home folder; name one with --profile DIR\n";
        return 1;
    }
    return runApplication(wish);
}
