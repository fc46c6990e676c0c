#include "app/application.h"
#include "app/tour/walker.h"
#include "platform/posix/process_hardening.h"

#include <QGuiApplication>

#include <cstdio>
#include <string_view>

// Somebody at the window of the whole program: window_person PROFILE set-up|check-in|look SCORE
//
// "set-up" goes through the first start and then does what "check-in" does: taps the score, says
// "Saved" once the window does, and waits to be killed. "look" unlocks, and ends with 0 if Today
// shows the score as saved.
namespace {

using namespace homeward;
using AppState = ui::AppController::State;

const QString kPassphrase = QStringLiteral("river lamp seven window moss");

void waitForWords(app::Walker& person, const char* words)
{
    const QString text = QString::fromLatin1(words);
    person.waitFor(text, [&] { return person.shows(text); });
}

void setUp(app::Walker& person)
{
    waitForWords(person, "Welcome to Homeward");
    person.click(QStringLiteral("onward"));
    person.click(QStringLiteral("regionCA"));
    person.click(QStringLiteral("onward"));
    person.click(QStringLiteral("onward"));
    person.type(QStringLiteral("passphrase"), kPassphrase);
    person.type(QStringLiteral("again"), kPassphrase);
    person.click(QStringLiteral("onward"));
    waitForWords(person, "Your recovery words");
    const auto& onboarding = person.application().onboarding();
    const QStringList words = onboarding.words();
    person.click(QStringLiteral("onward"));
    person.type(QStringLiteral("first"), words.value(onboarding.firstAsked() - 1));
    person.type(QStringLiteral("second"), words.value(onboarding.secondAsked() - 1));
    person.click(QStringLiteral("onward"));
    waitForWords(person, "How has your mood been today?");
}

void unlock(app::Walker& person)
{
    waitForWords(person, "Enter your passphrase");
    person.type(QStringLiteral("passphrase"), kPassphrase);
    person.click(QStringLiteral("unlock"));
    person.waitFor(QStringLiteral("the open diary"), [&] {
        return person.application().appController().state() == AppState::Open
            && !person.shows(QStringLiteral("Enter your passphrase"));
    });
}

void checkIn(app::Walker& person, const QString& score)
{
    if (person.shows(QStringLiteral("Saved"))) // of the time before
        person.click(QStringLiteral("again"));
    person.click(QStringLiteral("stone") + score);
    waitForWords(person, "Saved");
}

/// Whether the window was all that it should be; says on stderr what was not.
bool isFine(const app::Walker& person)
{
    const QStringList problems = person.problems() + person.application().qmlWarnings();
    for (const QString& problem : problems)
        (void)std::fprintf(stderr, "%s\n", qPrintable(problem));
    return problems.isEmpty();
}

int look(app::Walker& person, const QString& score)
{
    unlock(person);
    waitForWords(person, "Saved");
    return isFine(person) && person.shows(score) ? 0 : 1;
}

} // namespace

int main(int argc, char* argv[])
{
    platform::hardenProcess();
    const QGuiApplication program(argc, argv);
    if (argc != 4)
        return 2;
    const std::string_view task = argv[2];
    const QString score = QString::fromLatin1(argv[3]);
    app::Application application{{argv[1]}, {QLocale::English, QLocale::UnitedStates}};
    if (!application.load(true))
        return 1;
    app::Walker person{
        application,
        {QStringLiteral("person"), {360, 740}, ui::SettingsController::Appearance::Light, 100},
        {}};
    if (task == "look")
        return look(person, score);
    task == "set-up" ? setUp(person) : unlock(person);
    checkIn(person, score);
    if (!isFine(person))
        return 1;
    (void)std::puts("Saved");
    (void)std::fflush(stdout);
    return QGuiApplication::exec();
}
