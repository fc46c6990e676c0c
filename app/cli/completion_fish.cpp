#include "app/cli/completion.h"

#include <sstream>

namespace homeward::cli {

namespace {

constexpr const char* kFishHead =
    R"(# Completion of homewardctl for fish. To use it: homewardctl completion fish | source
function __homewardctl_at
    set -l place ""
    set -l skip 0
    set -l typed (commandline -opc)
    for word in $typed[2..]
        if test $skip = 1
            set skip 0
            continue
        end
        switch "$word"
            case )";

constexpr const char* kFishTail = R"(
                set place "$place $word"
        end
    end
    test "$place" = "$argv[1]"
end
complete -c homewardctl -e
complete -c homewardctl -f
)";

/// What fish offers for a value: its own flags and words.
std::string offersFor(const Value& value)
{
    switch (value.kind) {
    case ValueKind::None:
        return "";
    case ValueKind::Text:
        return " -x";
    case ValueKind::File:
        return " -r -F";
    case ValueKind::Folder:
        return " -x -a '(__fish_complete_directories)'";
    case ValueKind::Choice:
        break;
    }
    return " -x -a " + shellQuoted(spaced(value.choices));
}

void writeFishPlace(std::ostream& out, const Place& place)
{
    // Options of the program itself can stand behind every command.
    const std::string where =
        "complete -c homewardctl -n \"__homewardctl_at '" + place.path + "'\"";
    const std::string everywhere = place.path.empty() ? "complete -c homewardctl" : where;
    for (const CLI::App* command : place.commands)
        out << where << " -a " << command->get_name() << " -d "
            << shellQuoted(command->get_description()) << '\n';
    for (const Value& value : place.values) {
        if (value.option.empty() && value.kind == ValueKind::File)
            out << where << " -F\n";
        else if (value.option.empty() && value.kind == ValueKind::Choice)
            out << where << offersFor(value) << '\n';
        else if (!value.option.empty())
            out << everywhere << " -l " << value.option.substr(2) << offersFor(value) << " -d "
                << shellQuoted(value.description) << '\n';
    }
}

} // namespace

std::string fishCompletion(const std::vector<Place>& places)
{
    std::ostringstream out;
    out << kFishHead << optionsWithValue(places, " ")
        << "\n                set skip 1\n                continue\n        end\n"
        << "        switch \"$place $word\"\n            case " << pathPatterns(places, " ")
        << kFishTail;
    for (const Place& place : places)
        writeFishPlace(out, place);
    return out.str();
}

} // namespace homeward::cli
