#pragma once

#include <CLI/App.hpp>

#include <optional>
#include <string>

namespace homeward::cli {

/// A text of the command line, if it is there. May be empty: what it means is judged later.
using OptionalText = std::optional<std::string>;

/// What can be said to every command.
struct GlobalOptions {
    OptionalText profile;
    OptionalText passphraseFile; ///< "-" is standard input
    OptionalText recoveryCodeFile; ///< "-" is standard input
    OptionalText now;
    OptionalText zone;
    bool json = false;
};

/// `options` must outlive `app`.
void addGlobalOptions(CLI::App& app, GlobalOptions& options);

/// An option with one value of the kind that help and completion show. `value` must outlive `app`.
CLI::Option* addText(CLI::App& app, const std::string& name, OptionalText& value,
                     const std::string& description, const std::string& kind = "TEXT");

/// The kinds of values that completion knows about.
inline constexpr const char* kFile = "FILE";
inline constexpr const char* kFolder = "DIR";
inline constexpr const char* kMoment = "RFC3339";
inline constexpr const char* kDayOrMoment = "DAY|RFC3339";

} // namespace homeward::cli
