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

/// What bash and zsh say in their own way, in a script of the same form.
struct CaseForm {
    const char* head;
    const char* tail;
    const char* previous; ///< the word before the one that is completed
    const char* files; ///< what offers files, and then returns or goes on
    const char* folders;
    std::string (*choices)(const Value& value); ///< behind an option that takes one of some words
    std::string (*place)(const Place& place, const Place& program); ///< at a place itself
};

/// A script that walks the typed words by `case`: to a place, then to what can stand there.
std::string caseCompletion(const std::vector<Place>& places, const CaseForm& form);

/// The patterns of all commands' paths, as a `case` of a shell has them.
std::string pathPatterns(const std::vector<Place>& places, const std::string& separator);

/// The options that are of one of the kinds, apart by `separator`.
std::string optionsOf(const std::vector<Place>& places, const std::vector<ValueKind>& kinds,
                      const std::string& separator);

/// The options that take a value.
std::string optionsWithValue(const std::vector<Place>& places, const std::string& separator);

std::string spaced(const std::vector<std::string>& words);

/// For a shell: in single quotes.
std::string shellQuoted(const std::string& text);

} // namespace homeward::cli
