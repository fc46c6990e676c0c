#include "app/cli/completion.h"

#include <sstream>

namespace homeward::cli {

namespace {

constexpr const char* kHead =
    R"(# Completion of homewardctl for bash. To use it: source <(homewardctl completion bash)
_homewardctl() {
    local current=${COMP_WORDS[COMP_CWORD]} previous=${COMP_WORDS[COMP_CWORD-1]}
    local place="" words="" skip="" word
    COMPREPLY=()
    for word in "${COMP_WORDS[@]:1:COMP_CWORD-1}"; do
        if [[ -n $skip ]]; then skip=""; continue; fi
        case "$word" in
            )";

constexpr const char* kTail = R"(    esac
    mapfile -t COMPREPLY < <(compgen -W "$words" -- "$current")
}
complete -F _homewardctl homewardctl
)";

constexpr const char* kFiles =
    R"(compopt -o filenames 2>/dev/null; mapfile -t COMPREPLY < <(compgen -f -- "$current"); return)";
constexpr const char* kFolders =
    R"(compopt -o filenames 2>/dev/null; mapfile -t COMPREPLY < <(compgen -d -- "$current"); return)";

std::string joined(const std::vector<std::string>& words)
{
    std::string text;
    for (const std::string& word : words)
        text += (text.empty() ? "" : " ") + word;
    return text;
}

/// What is offered behind an option that takes a value.
void writeValues(std::ostream& out, const std::vector<Place>& places)
{
    out << "    case \"$previous\" in\n";
    for (const Place& place : places)
        for (const Value& value : place.values)
            if (value.kind == ValueKind::Choice && !value.option.empty())
                out << "        " << value.option << ") mapfile -t COMPREPLY < <(compgen -W "
                    << shellQuoted(joined(value.choices)) << " -- \"$current\"); return ;;\n";
    out << "        " << optionsOf(places, {ValueKind::File}, "|") << ") " << kFiles << " ;;\n"
        << "        " << optionsOf(places, {ValueKind::Folder}, "|") << ") " << kFolders << " ;;\n"
        << "        " << optionsOf(places, {ValueKind::Text}, "|") << ") return ;;\n    esac\n";
}

/// What is offered at a place itself.
void writePlace(std::ostream& out, const Place& place, const Place& program)
{
    std::vector<std::string> words;
    std::string files;
    for (const CLI::App* command : place.commands)
        words.push_back(command->get_name());
    for (const Value& value : place.values) {
        if (!value.option.empty())
            words.push_back(value.option);
        words.insert(words.end(), value.choices.begin(),
                     value.option.empty() ? value.choices.end() : value.choices.begin());
        if (value.option.empty() && value.kind == ValueKind::File)
            files = std::string{"if [[ $current != -* ]]; then "} + kFiles + "; fi; ";
    }
    if (&place != &program)
        for (const Value& value : program.values)
            words.push_back(value.option);
    out << "        \"" << place.path << "\") " << files << "words=" << shellQuoted(joined(words))
        << " ;;\n";
}

} // namespace

std::string bashCompletion(const std::vector<Place>& places)
{
    std::ostringstream out;
    out << kHead
        << optionsOf(places,
                     {ValueKind::Text, ValueKind::File, ValueKind::Folder, ValueKind::Choice}, "|")
        << ") skip=1; continue ;;\n        esac\n        case \"$place $word\" in\n            "
        << pathPatterns(places, "|") << ") place=\"$place $word\" ;;\n        esac\n    done\n";
    writeValues(out, places);
    out << "    case \"$place\" in\n";
    for (const Place& place : places)
        writePlace(out, place, places.front());
    out << kTail;
    return out.str();
}

} // namespace homeward::cli
