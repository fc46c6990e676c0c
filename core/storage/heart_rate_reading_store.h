#pragma once

#include "core/model/heart_rate.h"
#include "core/storage/database.h"

#include <optional>
#include <vector>

namespace homeward::storage {

/// Single readings on record. Never changes or removes a row: what was taken back is in another.
class HeartRateReadingStore {
public:
    explicit HeartRateReadingStore(Database& database) : m_database(database) { }

    [[nodiscard]] Result<void, StorageError> insert(const HeartRateReading& reading);
    [[nodiscard]] Result<void, StorageError> withdraw(HeartRateReadingId id, Instant recordedAt);

    /// Nothing for one that was taken back.
    [[nodiscard]] Result<std::optional<HeartRateReading>, StorageError> find(HeartRateReadingId id);

    /// The latest moment first, without those taken back; of the same moment, the one written down
    /// later.
    [[nodiscard]] Result<std::vector<HeartRateReading>, StorageError> list();

private:
    Database& m_database;
};

} // namespace homeward::storage
