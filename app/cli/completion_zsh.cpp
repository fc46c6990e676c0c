#include "app/cli/completion.h"

namespace homeward::cli {

namespace {

constexpr const char* kZshHead = R"(#compdef homewardctl
# Completion of homewardctl for zsh. To use it: source <(homewardctl completion zsh)
_homewardctl() {
    local place="" skip="" word
    local -a offers
    for word in "${(@)words[2,CURRENT-1]}"; do
        if [[ -n $skip ]]; then skip=""; continue; fi
        case "$word" in
            )";

constexpr const char* kZshTail = R"(    esac
    _describe 'homewardctl' offers
}
if [[ ${funcstack[1]} == _homewardctl ]]; then _homewardctl "$@"; else compdef _homewardctl homewardctl; fi
)";

/// "word:what it is", as _describe reads it.
std::string offer(const std::string& word, const std::string& description)
{
    return ' ' + shellQuoted(word + ':' + description);
}

std::string zshChoices(const Value& value)
{
    return "compadd -- " + spaced(value.choices);
}

std::string zshPlace(const Place& place, const Place& program)
{
    std::string offers;
    std::string files;
    for (const CLI::App* command : place.commands)
        offers += offer(command->get_name(), command->get_description());
    for (const Value& value : place.values) {
        if (!value.option.empty())
            offers += offer(value.option, value.description);
        else if (value.kind == ValueKind::File)
            files = "_files; ";
        else
            for (const std::string& choice : value.choices)
                offers += offer(choice, value.description);
    }
    if (&place != &program)
        for (const Value& value : program.values)
            offers += offer(value.option, value.description);
    return files + "offers=(" + offers + " )";
}

} // namespace

std::string zshCompletion(const std::vector<Place>& places)
{
    return caseCompletion(places,
                          {.head = kZshHead,
                           .tail = kZshTail,
                           .previous = "${words[CURRENT-1]}",
                           .files = "_files",
                           .folders = "_files -/",
                           .choices = zshChoices,
                           .place = zshPlace});
}

} // namespace homeward::cli
