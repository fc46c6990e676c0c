#include "app/reminders/background.h"

#include "app/reminders/reminder_bell.h"
#include "app/reminders/reminder_start.h"
#include "platform/linux/unit_names.h"
#include "platform/posix/environment.h"

#include <csignal>

namespace homeward::app {

namespace {

/// Signals that end a program; held back, and waited for.
sigset_t endings()
{
    sigset_t signals{};
    ::sigemptyset(&signals);
    for (const int signal : {SIGTERM, SIGINT, SIGHUP})
        ::sigaddset(&signals, signal);
    return signals;
}

/// Outside the profile, which may be given away or not be there yet. Nothing where the system has
/// no such folder: then two may run, and the ledger lets one of them show a reminder.
std::optional<std::filesystem::path> placeOfLock(const std::filesystem::path& profile)
{
    const auto folder = platform::environmentVariable("XDG_RUNTIME_DIR");
    if (!folder)
        return std::nullopt;
    return std::filesystem::path{*folder}
    / ("homeward-background-" + platform::UnitNames{profile}.tag() + ".lock");
}

} // namespace

ReminderExit runInBackground(const std::filesystem::path& profile, DurableFiles& files,
                             const Clock& clock)
{
    std::unique_ptr<DurableFiles::Lock> lock;
    if (const auto place = placeOfLock(profile)) {
        auto taken = files.lock(*place);
        if (!taken && taken.error() == FileError::InUse)
            return ReminderExit::Done;
        if (taken)
            lock = std::move(*taken);
    }
    const sigset_t signals = endings();
    ::pthread_sigmask(SIG_BLOCK, &signals, nullptr); // of the threads to come, too
    const ReminderBell bell{profile, files, clock, {.onOpen = [&profile](const std::string& token) {
                                openProgram(profile, token);
                            }}};
    int signal = 0;
    ::sigwait(&signals, &signal);
    return ReminderExit::Done;
}

} // namespace homeward::app
