#include "app/cli/commands.h"

namespace homeward::cli {

void addHrCommands(CLI::App& app, Action& chosen)
{
    CLI::App& group = addGroup(app, "hr", "Heart rate from a strap");
    addHrDecodeCommand(group, chosen);
}

} // namespace homeward::cli
