#pragma once

#include <CLI/App.hpp>

#include <cstdint>
#include <string>
#include <vector>

/// Completion on the shell's prompt, told from the same tree of commands that reads the line.
namespace homeward::cli {

enum class Shell : std::uint8_t { Bash, Zsh, Fish };

/// What can follow an option or stand in the place of an argument.
enum class ValueKind : std::uint8_t { None, Text, File, Folder, Choice };

/// An option or argument, and what can be offered for it.
struct Value {
    std::string option; ///< "--by"; empty for an argument
    std::string description;
    ValueKind kind;
    std::vector<std::string> choices;
};

/// A command and what can be typed behind it.
struct Place {
    std::string path; ///< " mood trend"; empty for the program itself
    std::string description;
    std::vector<Value> values; ///< its own; those of the program can stand everywhere
    std::vector<const CLI::App*> commands;
};

/// The program first, then every command below it.
std::vector<Place> placesOf(const CLI::App& app);

std::string completionScript(const CLI::App& app, Shell shell);

// One for each shell; `completionScript` chooses.
std::string bashCompletion(const std::vector<Place>& places);
std::string zshCompletion(const std::vector<Place>& places);
std::string fishCompletion(const std::vector<Place>& places);

/// The patterns of all commands' paths, as a `case` of a shell has them.
std::string pathPatterns(const std::vector<Place>& places, const std::string& separator);

/// The options that are of one of the kinds, apart by `separator`.
std::string optionsOf(const std::vector<Place>& places, const std::vector<ValueKind>& kinds,
                      const std::string& separator);

/// For a shell: in single quotes.
std::string shellQuoted(const std::string& text);

} // namespace homeward::cli
