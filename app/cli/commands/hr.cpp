#include "app/cli/commands.h"

namespace homeward::cli {

void addHrCommands(CLI::App& app, Action& chosen)
{
    CLI::App& group = addGroup(app, "hr", "Heart rate from a strap");
    addHrAddCommand(group, chosen);
    addHrChartCommand(group, chosen);
    addHrDecodeCommand(group, chosen);
    addHrImportCommand(group, chosen);
    addHrListCommand(group, chosen);
    addHrRecordCommand(group, chosen);
    addHrScanCommand(group, chosen);
}

} // namespace homeward::cli
