#include "app/cli/completion.h"

#include <sstream>

namespace homeward::cli {

namespace {

/// What is offered behind an option that takes a value.
void writeValueCases(std::ostream& out, const std::vector<Place>& places, const CaseForm& form)
{
    out << "    case \"" << form.previous << "\" in\n";
    for (const Place& place : places)
        for (const Value& value : place.values)
            if (value.kind == ValueKind::Choice && !value.option.empty())
                out << "        " << value.option << ") " << form.choices(value) << "; return ;;\n";
    out << "        " << optionsOf(places, {ValueKind::File}, "|") << ") " << form.files
        << "; return ;;\n"
        << "        " << optionsOf(places, {ValueKind::Folder}, "|") << ") " << form.folders
        << "; return ;;\n"
        << "        " << optionsOf(places, {ValueKind::Text}, "|") << ") return ;;\n    esac\n";
}

} // namespace

std::string caseCompletion(const std::vector<Place>& places, const CaseForm& form)
{
    std::ostringstream out;
    out << form.head << optionsWithValue(places, "|")
        << ") skip=1; continue ;;\n        esac\n        case \"$place $word\" in\n            "
        << pathPatterns(places, "|") << ") place=\"$place $word\" ;;\n        esac\n    done\n";
    writeValueCases(out, places, form);
    out << "    case \"$place\" in\n";
    for (const Place& place : places)
        out << "        \"" << place.path << "\") " << form.place(place, places.front()) << " ;;\n";
    out << form.tail;
    return out.str();
}

} // namespace homeward::cli
