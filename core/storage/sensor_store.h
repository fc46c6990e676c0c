#pragma once

#include "core/base/secret.h"
#include "core/base/time.h"
#include "core/model/wearable.h"
#include "core/storage/database.h"

#include <array>
#include <cstddef>
#include <optional>

namespace homeward::storage {

/// The two halves of the key to what was recorded behind the lock.
struct SealingPair {
    std::array<std::byte, 32> openHalf; ///< closes
    SecretBytes secretHalf; ///< opens
};

/// The sensor that the person keeps, and the key for what it sends behind the lock. The device's
/// own affair: nobody is told. Never changes or removes a row.
class SensorStore {
public:
    explicit SensorStore(Database& database) : m_database(database) { }

    [[nodiscard]] Result<void, StorageError> keep(const KnownWearable& sensor, Instant recordedAt);
    [[nodiscard]] Result<void, StorageError> forget(Instant recordedAt);
    [[nodiscard]] Result<std::optional<KnownWearable>, StorageError> kept();

    /// There may be one pair, for ever.
    [[nodiscard]] Result<void, StorageError> insertPair(const SealingPair& pair,
                                                        Instant recordedAt);
    [[nodiscard]] Result<std::optional<SealingPair>, StorageError> pair();

private:
    [[nodiscard]] Result<void, StorageError> insert(const KnownWearable& sensor, bool isKept,
                                                    Instant recordedAt);

    Database& m_database;
};

} // namespace homeward::storage
