#pragma once

#include <optional>

namespace homeward::app {

/// `homeward --notify ID` and `homeward --background`, with `--profile DIR`: what the system starts
/// when a reminder is due. Needs neither a window nor a display. Gives how the program is to end;
/// nothing where neither is on the command line.
std::optional<int> runReminderCommand(int argc, char** argv);

} // namespace homeward::app
