#include "app/cli/completion.h"

#include <sstream>

namespace homeward::cli {

namespace {

constexpr const char* kHead = R"(#compdef homewardctl
# Completion of homewardctl for zsh. To use it: source <(homewardctl completion zsh)
_homewardctl() {
    local place="" skip="" word
    local -a offers
    for word in "${(@)words[2,CURRENT-1]}"; do
        if [[ -n $skip ]]; then skip=""; continue; fi
        case "$word" in
            )";

constexpr const char* kTail = R"(    esac
    _describe 'homewardctl' offers
}
if [[ ${funcstack[1]} == _homewardctl ]]; then _homewardctl "$@"; else compdef _homewardctl homewardctl; fi
)";

/// "word:what it is", as _describe reads it.
std::string offer(const std::string& word, const std::string& description)
{
    return ' ' + shellQuoted(word + ':' + description);
}

void writeValues(std::ostream& out, const std::vector<Place>& places)
{
    out << "    case \"${words[CURRENT-1]}\" in\n";
    for (const Place& place : places)
        for (const Value& value : place.values)
            if (value.kind == ValueKind::Choice && !value.option.empty()) {
                out << "        " << value.option << ") compadd --";
                for (const std::string& choice : value.choices)
                    out << ' ' << choice;
                out << "; return ;;\n";
            }
    out << "        " << optionsOf(places, {ValueKind::File}, "|") << ") _files; return ;;\n"
        << "        " << optionsOf(places, {ValueKind::Folder}, "|") << ") _files -/; return ;;\n"
        << "        " << optionsOf(places, {ValueKind::Text}, "|") << ") return ;;\n    esac\n";
}

void writePlace(std::ostream& out, const Place& place, const Place& program)
{
    std::ostringstream offers;
    std::string files;
    for (const CLI::App* command : place.commands)
        offers << offer(command->get_name(), command->get_description());
    for (const Value& value : place.values) {
        if (!value.option.empty())
            offers << offer(value.option, value.description);
        else if (value.kind == ValueKind::File)
            files = "_files; ";
        else
            for (const std::string& choice : value.choices)
                offers << offer(choice, value.description);
    }
    if (&place != &program)
        for (const Value& value : program.values)
            offers << offer(value.option, value.description);
    out << "        \"" << place.path << "\") " << files << "offers=(" << offers.str() << " ) ;;\n";
}

} // namespace

std::string zshCompletion(const std::vector<Place>& places)
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
