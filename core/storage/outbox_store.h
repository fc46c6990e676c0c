#pragma once

#include "core/base/id.h"
#include "core/storage/database.h"

#include <cstdint>
#include <string>
#include <vector>

namespace homeward::storage {

/// What the clinic has to be told about an entry.
enum class OutboxOperation : std::uint8_t { Create, Withdraw };

/// How far a row has come.
enum class OutboxState : std::uint8_t { Waiting, Sent, Quarantined };

/// One thing that the clinic has not heard of yet (or could not take).
struct OutboxRow {
    std::string entity; ///< "mood"
    Uuid id; ///< of the entry
    OutboxOperation operation;
    OutboxState state;
    std::string reason; ///< why it is in quarantine; empty otherwise
    Instant createdAt;

    friend bool operator==(const OutboxRow&, const OutboxRow&) = default;
};

/// The queue towards the clinic. A row is written in the Transaction of the entry it speaks of.
class OutboxStore {
public:
    explicit OutboxStore(Database& database) : m_database(database) { }

    [[nodiscard]] Result<void, StorageError> add(std::string_view entity, const Uuid& id,
                                                 OutboxOperation operation, Instant createdAt);

    /// In the order in which they were added.
    [[nodiscard]] Result<std::vector<OutboxRow>, StorageError> list();

private:
    Database& m_database;
};

} // namespace homeward::storage
