#include "app/cli/commands.h"
#include "app/cli/invocation.h"
#include "core/base/rfc3339.h"

namespace homeward::cli {

namespace {

using storage::OutboxOperation;
using storage::OutboxRow;
using storage::OutboxState;

std::string nameOf(OutboxOperation operation)
{
    return operation == OutboxOperation::Create ? "create" : "withdraw";
}

std::string nameOf(OutboxState state)
{
    switch (state) {
    case OutboxState::Waiting:
        return "waiting";
    case OutboxState::Sent:
        return "sent";
    case OutboxState::Quarantined:
        break;
    }
    return "quarantined";
}

Json outboxJson(const OutboxRow& row)
{
    return {{"entity", row.entity},
            {"id", row.id.text()},
            {"operation", nameOf(row.operation)},
            {"state", nameOf(row.state)},
            {"reason", row.reason.empty() ? Json(nullptr) : Json(row.reason)},
            {"createdAt", rfc3339(row.createdAt)}};
}

std::string outboxLine(const OutboxRow& row)
{
    return rfc3339(row.createdAt) + "  " + nameOf(row.operation) + ' ' + row.entity + ' '
        + row.id.text() + "  " + nameOf(row.state) + (row.reason.empty() ? "" : ": " + row.reason)
        + '\n';
}

Answer outboxAnswer(const std::vector<OutboxRow>& rows)
{
    Answer answer{.json = Json::array(), .text = rows.empty() ? "Nothing is waiting.\n" : ""};
    for (const OutboxRow& row : rows) {
        answer.json.push_back(outboxJson(row));
        answer.text += outboxLine(row);
    }
    return answer;
}

Result<Answer, Failure> listOutbox(const Invocation& invocation)
{
    const auto profile = invocation.openProfile();
    if (!profile)
        return unexpected{profile.error()};
    return explained((*profile)->diary().outbox()).map(outboxAnswer);
}

} // namespace

void addOutboxCommands(CLI::App& app, Action& chosen)
{
    CLI::App& outbox = addGroup(app, "outbox", "What the clinic is still to be told");
    addExamples(addCommand(outbox, {"list", "Shows what waits, in the order in which it was added"},
                           chosen, listOutbox),
                "  homewardctl outbox list");
}

} // namespace homeward::cli
