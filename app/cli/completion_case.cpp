#include "app/cli/completion.h"

#include <sstream>

namespace homeward::cli {

namespace {

/// Options of that kind wherever they stand, as a pattern after the place.
std::string anywhere(const std::vector<Place>& places, ValueKind kind)
{
    return "*\" " + optionsOf(places, {kind}, "\"|*\" ") + '"';
}

/// What is offered behind an option that takes a value. Commands may have options of one name and
/// other words, so a choice counts at its own place.
void writeValueCases(std::ostream& out, const std::vector<Place>& places, const CaseForm& form)
{
    out << "    case \"$place " << form.previous << "\" in\n";
    for (const Place& place : places)
        for (const Value& value : place.values)
            if (value.kind == ValueKind::Choice && !value.option.empty())
                out << "        " << (place.path.empty() ? "*" : "") << '"' << place.path << ' '
                    << value.option << "\") " << form.choices(value) << "; return ;;\n";
    out << "        " << anywhere(places, ValueKind::File) << ") " << form.files << "; return ;;\n"
        << "        " << anywhere(places, ValueKind::Folder) << ") " << form.folders
        << "; return ;;\n"
        << "        " << anywhere(places, ValueKind::Text) << ") return ;;\n    esac\n";
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
