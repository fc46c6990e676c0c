#include "qml/reminders/reminder_words.h"

#include "qml/support/problem_text.h"

#include <QCoreApplication>

namespace homeward::ui {

namespace {

/// A context of its own: tools/check_words.py lets no word of health into it.
struct ReminderTexts {
    Q_DECLARE_TR_FUNCTIONS(ReminderTexts)
};

struct ReminderPageWords {
    Q_DECLARE_TR_FUNCTIONS(ReminderPageWords)
};

std::string bytes(const QString& text)
{
    return text.toStdString();
}

QString settingsProblemText(rules::ReminderSettingsError error)
{
    using rules::ReminderSettingsError;
    switch (error) {
    case ReminderSettingsError::MoodInQuietHours:
        return ReminderPageWords::tr(
            "The daily check-in would be in your quiet hours. Change one of the two.");
    case ReminderSettingsError::AlwaysQuiet:
        return ReminderPageWords::tr("Quiet hours need a beginning and another end.");
    case ReminderSettingsError::NotATimeOfDay:
        break;
    }
    return ReminderPageWords::tr("This is no time of day.");
}

} // namespace

services::ReminderTexts reminderTexts()
{
    return {.checkIn = {bytes(ReminderTexts::tr("You have a check-in.")),
                        bytes(ReminderTexts::tr("A moment for your check-in?")),
                        bytes(ReminderTexts::tr("Your check-in is here when you want it."))},
            .plan = {bytes(ReminderTexts::tr("There is something in your plan to read.")),
                     bytes(ReminderTexts::tr("Your plan has a note for you.")),
                     bytes(ReminderTexts::tr("A note in your plan is ready to read."))},
            .labels = {.done = bytes(ReminderTexts::tr("Done")),
                       .later = bytes(ReminderTexts::tr("In an hour")),
                       .skip = bytes(ReminderTexts::tr("Skip"))}};
}

QString reminderTitle(ReminderKind kind)
{
    switch (kind) {
    case ReminderKind::Mood:
        return ReminderPageWords::tr("Daily check-in");
    case ReminderKind::AfterSession:
        return ReminderPageWords::tr("The day after a session");
    case ReminderKind::BeforeSession:
        return ReminderPageWords::tr("Before a session");
    case ReminderKind::RideHome:
        return ReminderPageWords::tr("Ride home");
    case ReminderKind::RestrictionRunning:
        return ReminderPageWords::tr("Rules after a session");
    case ReminderKind::RestrictionEnding:
        return ReminderPageWords::tr("End of the rules");
    case ReminderKind::Booster:
        return ReminderPageWords::tr("Next session");
    case ReminderKind::Questionnaire:
        break;
    }
    return ReminderPageWords::tr("Questionnaires");
}

QString reminderDetail(ReminderKind kind)
{
    switch (kind) {
    case ReminderKind::Mood:
        return ReminderPageWords::tr("Less often while you do not answer.");
    case ReminderKind::AfterSession:
        return ReminderPageWords::tr("One check-in, once the rules have ended.");
    case ReminderKind::BeforeSession:
        return ReminderPageWords::tr(
            "The evening before, and when eating or drinking ends. In quiet hours, too.");
    case ReminderKind::RideHome:
        return ReminderPageWords::tr("3 days and 1 day before, until it is arranged.");
    case ReminderKind::RestrictionRunning:
        return ReminderPageWords::tr("Once, when they begin.");
    case ReminderKind::RestrictionEnding:
        return ReminderPageWords::tr("Once, when their time is up.");
    case ReminderKind::Booster:
        return ReminderPageWords::tr("A week before the day your clinic gave you, and once more.");
    case ReminderKind::Questionnaire:
        break;
    }
    return ReminderPageWords::tr("When one is due, and once more.");
}

QString carrierText(ReminderCarrier carrier)
{
    switch (carrier) {
    case ReminderCarrier::SystemTimers:
        return ReminderPageWords::tr("They also come while Homeward is closed.");
    case ReminderCarrier::Background:
        return ReminderPageWords::tr(
            "A small part of Homeward starts with your device to bring them.");
    case ReminderCarrier::Nobody:
        return ReminderPageWords::tr(
            "They come while Homeward is open. This device cannot bring them otherwise.");
    case ReminderCarrier::Unknown:
        break;
    }
    return {};
}

QString reminderProblemText(const services::Problem<rules::ReminderSettingsError>& problem)
{
    if (const auto* error = std::get_if<rules::ReminderSettingsError>(&problem))
        return settingsProblemText(*error);
    return saveProblemText(std::get<services::DiaryError>(problem));
}

} // namespace homeward::ui
