#include "app/cli/completion.h"

#include "app/cli/commands.h"

#include <array>
#include <utility>

namespace homeward::cli {

namespace {

constexpr std::array<std::pair<std::string_view, Shell>, 3> kShells{
    {{"bash", Shell::Bash}, {"zsh", Shell::Zsh}, {"fish", Shell::Fish}}};

Result<Answer, Failure> complete(const CLI::App& app, const std::string& name)
{
    for (const auto& [known, shell] : kShells)
        if (name == known) {
            const std::string script = completionScript(app, shell);
            return Answer{.json = {{"shell", name}, {"script", script}}, .text = script};
        }
    return unexpected{invalid("invalidShell", "Completion is there for bash, zsh and fish.")};
}

void addShell(CLI::App& command, std::string& shell)
{
    command.add_option("SHELL", shell, "The shell that is to complete")
        ->type_name("bash|zsh|fish")
        ->required();
}

} // namespace

void addCompletionCommand(CLI::App& app, Action& chosen)
{
    const auto run = [&app](const Invocation&, const std::string& shell) {
        return complete(app, shell);
    };
    addExamples(addCommand<std::string>(app, {"completion", "Prints a script for your shell"},
                                        chosen, addShell, run),
                "  source <(homewardctl completion bash)\n"
                "  homewardctl completion fish > ~/.config/fish/completions/homewardctl.fish");
}

} // namespace homeward::cli
