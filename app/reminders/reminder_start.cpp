#include "app/reminders/reminder_start.h"

#include "platform/posix/program.h"

namespace homeward::app {

void openProgram(const std::filesystem::path& profile, const std::string& activationToken)
{
    if (const auto program = platform::runningProgram())
        (void)platform::startProgram(*program, {"--profile=" + profile.string()}, activationToken);
}

std::unique_ptr<platform::LinuxReminderTimers> reminderTimers(const std::filesystem::path& profile,
                                                              DurableFiles& files)
{
    const auto program = platform::runningProgram();
    const auto folders = platform::ReminderFolders::ofThisUser();
    if (!program || !folders)
        return nullptr;
    const auto startBackground = [program = *program, profile] {
        (void)platform::startProgram(program, {"--profile=" + profile.string(), "--background"});
    };
    return std::make_unique<platform::LinuxReminderTimers>(
        platform::ReminderProgram{.program = *program, .profile = profile}, *folders, files,
        startBackground);
}

} // namespace homeward::app
