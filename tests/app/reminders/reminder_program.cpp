#include "app/reminders/reminder_command.h"
#include "platform/posix/environment.h"
#include "platform/posix/process_hardening.h"

#include <filesystem>
#include <fstream>

/// What `homeward` is without a window; where it would open one, it notes with which words.
int main(int argc, char** argv)
{
    using namespace homeward;
    platform::hardenProcess();
    if (const auto exit = app::runReminderCommand(argc, argv))
        return *exit;
    const std::filesystem::path note =
        platform::environmentVariable("HOME").value_or("/") + "/opened";
    std::ofstream{note.string() + ".part"}
        << argv[1] << '|' << platform::environmentVariable("XDG_ACTIVATION_TOKEN").value_or("");
    std::filesystem::rename(note.string() + ".part", note);
    return 0;
}
