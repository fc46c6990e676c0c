#include "app/cli/completion.h"

namespace homeward::cli {

namespace {

constexpr const char* kBashHead =
    R"(# Completion of homewardctl for bash. To use it: source <(homewardctl completion bash)
_homewardctl() {
    local current=${COMP_WORDS[COMP_CWORD]} previous=${COMP_WORDS[COMP_CWORD-1]}
    local place="" words="" skip="" word
    COMPREPLY=()
    for word in "${COMP_WORDS[@]:1:COMP_CWORD-1}"; do
        if [[ -n $skip ]]; then skip=""; continue; fi
        case "$word" in
            )";

constexpr const char* kBashTail = R"(    esac
    mapfile -t COMPREPLY < <(compgen -W "$words" -- "$current")
}
complete -F _homewardctl homewardctl
)";

constexpr const char* kBashFiles =
    R"(compopt -o filenames 2>/dev/null; mapfile -t COMPREPLY < <(compgen -f -- "$current"))";
constexpr const char* kBashFolders =
    R"(compopt -o filenames 2>/dev/null; mapfile -t COMPREPLY < <(compgen -d -- "$current"))";

std::string bashChoices(const Value& value)
{
    return "mapfile -t COMPREPLY < <(compgen -W " + shellQuoted(spaced(value.choices))
        + " -- \"$current\")";
}

std::string bashPlace(const Place& place, const Place& program)
{
    std::vector<std::string> words;
    std::string files;
    for (const CLI::App* command : place.commands)
        words.push_back(command->get_name());
    for (const Value& value : place.values) {
        if (!value.option.empty())
            words.push_back(value.option);
        else if (value.kind == ValueKind::File)
            files = std::string{"if [[ $current != -* ]]; then "} + kBashFiles + "; return; fi; ";
        else
            words.insert(words.end(), value.choices.begin(), value.choices.end());
    }
    if (&place != &program)
        for (const Value& value : program.values)
            words.push_back(value.option);
    return files + "words=" + shellQuoted(spaced(words));
}

} // namespace

std::string bashCompletion(const std::vector<Place>& places)
{
    return caseCompletion(places,
                          {.head = kBashHead,
                           .tail = kBashTail,
                           .previous = "$previous",
                           .files = kBashFiles,
                           .folders = kBashFolders,
                           .choices = bashChoices,
                           .place = bashPlace});
}

} // namespace homeward::cli
