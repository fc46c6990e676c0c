#include "app/cli/commands.h"
#include "app/cli/invocation.h"
#include "core/services/reminder_delivery.h"
#include "platform/linux/desktop_notifier.h"

#include <chrono>
#include <string>
#include <thread>

namespace homeward::cli {

namespace {

using services::DeliveryOutcome;
using services::DeliveryProblem;

struct DeliverOptions {
    std::string id;
};

const char* nameOf(DeliveryOutcome outcome)
{
    switch (outcome) {
    case DeliveryOutcome::Shown:
        return "shown";
    case DeliveryOutcome::NotYet:
        return "notYet";
    case DeliveryOutcome::ShownBefore:
        return "shownBefore";
    case DeliveryOutcome::Superseded:
        return "superseded";
    case DeliveryOutcome::TooLate:
        return "tooLate";
    case DeliveryOutcome::NoSuchReminder:
        break;
    }
    return "noSuchReminder";
}

Failure deliveryFailureOf(const DeliveryProblem& problem)
{
    if (const auto* notify = std::get_if<NotifyError>(&problem))
        return {ExitCode::Network, "notShown",
                *notify == NotifyError::Unavailable
                    ? "Nobody here shows notifications. It stays due."
                    : "The device did not show it. It stays due."};
    return {ExitCode::Storage, "remindersUnreadable",
            "The reminders beside the diary cannot be read or written. Nothing was changed."};
}

/// Somebody else may be showing one just now, which takes a moment.
Result<DeliveryOutcome, DeliveryProblem> deliverPatiently(const services::DeliveryPort& port,
                                                          const std::string& id, Instant now)
{
    constexpr int kTries = 50;
    constexpr std::chrono::milliseconds kPause{100};
    for (int tries = 1;; ++tries) {
        auto outcome = services::deliver(port, id, now);
        if (outcome || outcome.error() != DeliveryProblem{FileError::InUse} || tries == kTries)
            return outcome;
        std::this_thread::sleep_for(kPause);
    }
}

/// Needs no secret: what is on the screen of a locked device says nothing.
Result<Answer, Failure> deliverReminder(const Invocation& invocation, const DeliverOptions& options)
{
    const auto folder = invocation.folder();
    if (!folder)
        return unexpected{folder.error()};
    const auto zone = invocation.zone();
    if (!zone)
        return unexpected{zone.error()};
    services::ReminderFiles files{folder->path, invocation.surroundings().files};
    platform::DesktopNotifier notifier;
    const auto outcome = deliverPatiently({files, notifier, **zone}, options.id,
                                          invocation.surroundings().clock.now());
    if (!outcome)
        return unexpected{deliveryFailureOf(outcome.error())};
    if (*outcome == DeliveryOutcome::NoSuchReminder)
        return unexpected{notFound("noSuchReminder", "No reminder of this id is to come.")};
    return Answer{.json = {{"id", options.id}, {"outcome", nameOf(*outcome)}},
                  .text = std::string{nameOf(*outcome)} + '\n'};
}

void addDeliverOptions(CLI::App& command, DeliverOptions& options)
{
    command.add_option("--id", options.id, "Its id, as \"reminders plan\" shows it")
        ->type_name("ID")
        ->required();
}

} // namespace

void addDeliverCommand(CLI::App& reminders, Action& chosen)
{
    addExamples(addCommand<DeliverOptions>(
                    reminders, {"deliver", "Shows a reminder if it is due; needs no passphrase"},
                    chosen, addDeliverOptions, deliverReminder),
                "  homewardctl reminders deliver --id mVd0cZ2mYV0qJ1fG0mF3bA");
}

} // namespace homeward::cli
