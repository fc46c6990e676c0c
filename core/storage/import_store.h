#pragma once

#include "core/model/mood_entry.h"
#include "core/storage/database.h"

#include <array>
#include <cstddef>
#include <string_view>

namespace homeward::storage {

/// A row of a file, and what became of it.
struct ImportedRow {
    std::array<std::byte, 32> key;
    std::string_view entity; ///< "mood"
    Uuid id;
    Instant recordedAt;
};

/// Which rows of files were taken in. Writing belongs inside the caller's Transaction.
class ImportStore {
public:
    explicit ImportStore(Database& database) : m_database(database) { }

    [[nodiscard]] Result<bool, StorageError> has(const std::array<std::byte, 32>& key);
    [[nodiscard]] Result<void, StorageError> add(const ImportedRow& row);

    /// Whether a check-in of that id was ever written down, current or not.
    [[nodiscard]] Result<bool, StorageError> hasMood(const MoodEntryId& id);

private:
    Database& m_database;
};

} // namespace homeward::storage
