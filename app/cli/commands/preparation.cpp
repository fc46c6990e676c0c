#include "app/cli/commands.h"
#include "app/cli/excerpt.h"
#include "app/cli/invocation.h"
#include "app/cli/rules_answer.h"
#include "core/rules/rule_names.h"

#include <algorithm>

namespace homeward::cli {

namespace {

using services::PreparationList;
using services::PreparationRow;

struct PreparationOptions {
    std::string item;
    std::string state;
};

Json rowJson(const PreparationRow& row)
{
    return {{"id", row.item.id}, {"text", row.item.text}, {"state", rules::nameOf(row.state)}};
}

std::string rowLine(const PreparationRow& row)
{
    std::string line = oneLine(row.item.id) + "  ";
    line.append(rules::nameOf(row.state)).append("  ");
    return line + oneLine(row.item.text) + '\n';
}

Answer preparationAnswer(const PreparationList& list)
{
    Answer answer{.json = {{"source", sourceJson(list.origin)}, {"items", Json::array()}},
                  .text = {}};
    for (const PreparationRow& row : list.rows) {
        answer.json["items"].push_back(rowJson(row));
        answer.text += rowLine(row);
    }
    return answer;
}

Result<Answer, Failure> listPreparation(const Invocation& invocation)
{
    const auto profile = invocation.openProfile();
    if (!profile)
        return unexpected{profile.error()};
    return explained((*profile)->preparations().list()).map(preparationAnswer);
}

Failure preparationFailureOf(services::DiaryError error)
{
    if (error == services::DiaryError::NotFound)
        return notFound("noSuchItem",
                        "The list has no such item. \"preparation list\" shows them.");
    return failureOf(error);
}

Result<Answer, Failure> setPreparation(const Invocation& invocation,
                                       const PreparationOptions& options)
{
    const auto state = rules::preparationStateNamed(options.state);
    if (!state)
        return unexpected{invalid("invalidState", "The state is notDone, done or askClinic.")};
    const auto profile = invocation.openProfile();
    if (!profile)
        return unexpected{profile.error()};
    const auto set = (*profile)->preparations().set(options.item, *state);
    if (!set)
        return unexpected{preparationFailureOf(set.error())};
    return explained((*profile)->preparations().list()).map(preparationAnswer);
}

void addPreparationOptions(CLI::App& command, PreparationOptions& options)
{
    command.add_option("ITEM", options.item, "Its id, as \"preparation list\" shows it")
        ->type_name("ID")
        ->required();
    command.add_option("STATE", options.state, "How far it has come")
        ->type_name("notDone|done|askClinic")
        ->required();
}

} // namespace

void addPreparationCommands(CLI::App& app, Action& chosen)
{
    CLI::App& group = addGroup(app, "preparation", "What the clinic asks for before a course");
    addExamples(addCommand(group, {"list", "Shows the list"}, chosen, listPreparation),
                "  homewardctl preparation list");
    addExamples(addCommand<PreparationOptions>(group, {"set", "Says how far an item has come"},
                                               chosen, addPreparationOptions, setPreparation),
                "  homewardctl preparation set medicineList done");
}

} // namespace homeward::cli
