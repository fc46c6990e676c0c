#include "app/reminders/reminder_command.h"

#include "app/reminders/background.h"
#include "app/reminders/notify_once.h"
#include "app/reminders/reminder_start.h"
#include "platform/linux/unit_names.h"
#include "platform/posix/default_profile.h"
#include "platform/posix/posix_files.h"
#include "platform/posix/system_clock.h"

#include <CLI/CLI.hpp>

#include <unistd.h>

#include <algorithm>
#include <iostream>
#include <span>
#include <string>
#include <string_view>

namespace homeward::app {

namespace {

/// What stands on the command line.
struct ReminderWish {
    std::string profile;
    std::string id;
    bool isBackground = false;
};

bool isOurs(std::string_view word)
{
    return word == "--notify" || word.starts_with("--notify=") || word == "--background";
}

/// Nothing, and why on standard error, where it makes no sense.
std::optional<ReminderWish> wishFrom(int argc, char** argv)
{
    ReminderWish wish;
    CLI::App line;
    line.add_option("--profile", wish.profile);
    auto* id = line.add_option("--notify", wish.id);
    line.add_flag("--background", wish.isBackground)->excludes(id);
    try {
        line.parse(argc, argv);
    } catch (const CLI::Error& error) {
        std::cerr << "homeward: " << error.what() << '\n';
        return std::nullopt;
    }
    if (!wish.isBackground && !platform::isReminderId(wish.id)) {
        std::cerr << "homeward: --notify takes the id of a reminder\n";
        return std::nullopt;
    }
    return wish;
}

ReminderExit notify(const std::filesystem::path& profile, const std::string& id)
{
    // Whatever may hang, this process does not stay.
    constexpr std::chrono::seconds kLongest{20 * 60};
    ::alarm(static_cast<unsigned>(kLongest.count()));
    platform::PosixFiles files;
    const platform::SystemClock clock;
    const auto wakeAgain = [&](const ReminderTimer& timer) {
        if (const auto timers = reminderTimers(profile, files))
            (void)timers->put(timer); // the background or the open program looks for itself
    };
    const auto open = [&](const std::string& token) { openProgram(profile, token); };
    const auto exit = notifyOnce({profile, files, clock, open, wakeAgain}, id);
    if (exit == ReminderExit::TryAgain)
        std::cerr << "homeward: nobody could show it\n";
    if (exit == ReminderExit::Failed)
        std::cerr << "homeward: its files could not be read or written\n";
    return exit;
}

ReminderExit run(const ReminderWish& wish)
{
    const auto profile = wish.profile.empty()
        ? platform::defaultProfileFolder().value_or(std::filesystem::path{})
        : std::filesystem::path{wish.profile};
    if (profile.empty()) {
        std::cerr << "homeward: there is no home folder; name one with --profile DIR\n";
        return ReminderExit::Failed;
    }
    if (!wish.isBackground)
        return notify(profile, wish.id);
    platform::PosixFiles files;
    const platform::SystemClock clock;
    return runInBackground(profile, files, clock);
}

} // namespace

std::optional<int> runReminderCommand(int argc, char** argv)
{
    const std::span words{argv, static_cast<std::size_t>(argc)};
    if (std::ranges::none_of(words, isOurs))
        return std::nullopt;
    try {
        const auto wish = wishFrom(argc, argv);
        return static_cast<int>(wish ? run(*wish) : ReminderExit::Usage);
    } catch (...) { // what no layer has foreseen; the reminder stays due
        return static_cast<int>(ReminderExit::Failed);
    }
}

} // namespace homeward::app
