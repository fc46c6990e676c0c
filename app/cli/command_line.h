#pragma once

#include "app/cli/answer.h"
#include "app/cli/options.h"

#include <CLI/App.hpp>

#include <optional>
#include <string>
#include <vector>

namespace homeward::cli {

/// The arguments of main in the form that the parser needs; "--note=" keeps its empty value.
std::vector<std::string> argumentsOf(int count, char* const* arguments);

/// The whole command line of the program. Help and version are answers, too.
class CommandLine {
public:
    CommandLine();
    CommandLine(const CommandLine&) = delete;
    CommandLine& operator=(const CommandLine&) = delete;

    /// What to do: help and version are answered without anything of a diary.
    [[nodiscard]] Result<Action, Failure> parse(std::vector<std::string> arguments);

    const GlobalOptions& options() const { return m_options; }

    /// Whether JSON was asked for, as far as it is known: also of a line that makes no sense.
    bool wantsJson() const { return m_wantsJson; }

private:
    GlobalOptions m_options;
    Action m_chosen;
    bool m_wantsJson = false;
    CLI::App m_app;
};

} // namespace homeward::cli
