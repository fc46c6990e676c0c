#include "app/cli/completion.h"

#include <algorithm>
#include <set>
#include <sstream>

namespace homeward::cli {

namespace {

std::vector<std::string> choicesIn(const std::string& kind)
{
    std::vector<std::string> choices;
    std::istringstream in{kind};
    for (std::string choice; std::getline(in, choice, '|');)
        choices.push_back(choice);
    return choices;
}

/// "day|week", but not "DAY|RFC3339": words that can be typed as they stand are in small letters.
bool isChoice(std::string_view kind)
{
    return kind.find('|') != std::string_view::npos && kind.front() >= 'a' && kind.front() <= 'z';
}

Value valueOf(const CLI::Option& option)
{
    Value value{.option = option.get_lnames().empty() ? "" : "--" + option.get_lnames().front(),
                .description = option.get_description(),
                .kind = ValueKind::Text,
                .choices = {}};
    const std::string kind = option.get_type_name();
    if (option.get_items_expected_max() == 0)
        value.kind = ValueKind::None;
    else if (kind == "FILE")
        value.kind = ValueKind::File;
    else if (kind == "DIR")
        value.kind = ValueKind::Folder;
    else if (isChoice(kind))
        value = {value.option, value.description, ValueKind::Choice, choicesIn(kind)};
    return value;
}

void addPlaces(const CLI::App& app, const std::string& path, std::vector<Place>& places)
{
    Place place{.path = path,
                .description = app.get_description(),
                .values = {},
                .commands = app.get_subcommands([](const CLI::App*) { return true; })};
    for (const CLI::Option* option : app.get_options())
        if (path.empty() || option != app.get_help_ptr()) // the program's own stands everywhere
            place.values.push_back(valueOf(*option));
    places.push_back(place);
    for (const CLI::App* command : place.commands)
        addPlaces(*command, path + ' ' + command->get_name(), places);
}

} // namespace

std::vector<Place> placesOf(const CLI::App& app)
{
    std::vector<Place> places;
    addPlaces(app, "", places);
    return places;
}

std::string completionScript(const CLI::App& app, Shell shell)
{
    const auto places = placesOf(app);
    switch (shell) {
    case Shell::Bash:
        return bashCompletion(places);
    case Shell::Zsh:
        return zshCompletion(places);
    case Shell::Fish:
        break;
    }
    return fishCompletion(places);
}

std::string pathPatterns(const std::vector<Place>& places, const std::string& separator)
{
    std::string patterns;
    for (const Place& place : places)
        if (!place.path.empty())
            patterns += (patterns.empty() ? "" : separator) + '"' + place.path + '"';
    return patterns;
}

std::string optionsOf(const std::vector<Place>& places, const std::vector<ValueKind>& kinds,
                      const std::string& separator)
{
    std::set<std::string> options; // several commands share some
    for (const Place& place : places)
        for (const Value& value : place.values)
            if (!value.option.empty() && std::ranges::find(kinds, value.kind) != kinds.end())
                options.insert(value.option);
    std::string joined;
    for (const std::string& option : options)
        joined += (joined.empty() ? "" : separator) + option;
    return joined;
}

std::string optionsWithValue(const std::vector<Place>& places, const std::string& separator)
{
    return optionsOf(places,
                     {ValueKind::Text, ValueKind::File, ValueKind::Folder, ValueKind::Choice},
                     separator);
}

std::string spaced(const std::vector<std::string>& words)
{
    std::string text;
    for (const std::string& word : words)
        text += (text.empty() ? "" : " ") + word;
    return text;
}

std::string shellQuoted(const std::string& text)
{
    std::string quoted = "'";
    for (const char character : text) {
        if (character == '\'')
            quoted += "'\\'";
        quoted += character;
    }
    return quoted + '\'';
}

} // namespace homeward::cli
