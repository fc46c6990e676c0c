#include "app/cli/commands.h"

namespace homeward::cli {

CLI::App& addGroup(CLI::App& app, const std::string& name, const std::string& description)
{
    CLI::App& group = *app.add_subcommand(name, description);
    group.require_subcommand(1);
    group.fallthrough();
    return group;
}

void addExamples(CLI::App& command, const std::string& lines)
{
    command.footer(
        "\nExamples:\n" + lines
        + "\n\n--profile, --passphrase-file, --json and more stand before or behind every "
          "command: see homewardctl --help");
}

} // namespace homeward::cli
