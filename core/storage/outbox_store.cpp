#include "core/storage/outbox_store.h"

#include "core/storage/rows.h"

namespace homeward::storage {

namespace {

std::string_view operationText(OutboxOperation operation)
{
    return operation == OutboxOperation::Create ? "create" : "withdraw";
}

OutboxState stateOf(std::string_view text)
{
    if (text == "waiting")
        return OutboxState::Waiting;
    return text == "sent" ? OutboxState::Sent : OutboxState::Quarantined;
}

Row<OutboxRow> outboxRowOf(const Statement& row)
{
    struct EntityTag;
    return idOf<Id<EntityTag>>(row.blob(1)).map([&row](const auto& id) {
        return OutboxRow{.entity = row.text(0),
                         .id = id.uuid(),
                         .operation = row.text(2) == "create" ? OutboxOperation::Create
                                                              : OutboxOperation::Withdraw,
                         .state = stateOf(row.text(3)),
                         .reason = row.text(4),
                         .createdAt = instantOf(row.integer(5))};
    });
}

} // namespace

Result<void, StorageError> OutboxStore::add(std::string_view entity, const Uuid& id,
                                            OutboxOperation operation, Instant createdAt)
{
    auto statement = m_database.prepare(
        "INSERT INTO outbox (entity, id, operation, created_at) VALUES (?, ?, ?, ?)");
    if (!statement)
        return unexpected{statement.error()};
    return statement
        ->bind(entity, std::span{id.bytes()}, operationText(operation), secondsOf(createdAt))
        .run();
}

Result<std::vector<OutboxRow>, StorageError> OutboxStore::list()
{
    auto statement = m_database.prepare(
        "SELECT entity, id, operation, state, reason, created_at FROM outbox ORDER BY seq");
    if (!statement)
        return unexpected{statement.error()};
    return allRows(*statement, outboxRowOf);
}

} // namespace homeward::storage
