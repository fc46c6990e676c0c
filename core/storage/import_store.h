#pragma once

#include "core/base/id.h"
#include "core/storage/database.h"

#include <array>
#include <cstddef>
#include <cstdint>
#include <string_view>

namespace homeward::storage {

/// Tables whose rows may come out of a file, each with an id of its own.
enum class RecordTable : std::uint8_t {
    Mood,
    QuestionnaireResponse,
    SideEffect,
    VitalSigns,
    Session,
    DiaryEntry,
    HeartRateReading,
};

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

    /// Whether a record of that id was ever written down, whatever became of it.
    [[nodiscard]] Result<bool, StorageError> hasRecord(RecordTable table, const Uuid& id);

private:
    Database& m_database;
};

} // namespace homeward::storage
