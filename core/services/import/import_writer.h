#pragma once

#include "core/base/clock_reading.h"
#include "core/base/random.h"
#include "core/services/import/import_format.h"
#include "core/storage/database.h"

#include <optional>

namespace homeward::services {

/// Writes rows of a file down as the services write what a person says: each with its outbox rows.
/// Lives in the caller's Transaction.
class ImportWriter {
public:
    /// Both must outlive this.
    ImportWriter(storage::Database& database, ClockReading now, Random& random);

    /// Whether the row was taken in before, or its id is on record, whatever became of it.
    [[nodiscard]] Result<bool, storage::StorageError> isOnRecord(const ImportRow& row);

    /// Why it cannot stand beside what is on record; nothing if it can.
    [[nodiscard]] Result<std::optional<RowFault>, storage::StorageError>
    objectionTo(const ImportRow& row);

    /// A row that is not on record, and to which there is no objection.
    [[nodiscard]] Result<void, storage::StorageError> write(ImportRow row);

private:
    storage::Database& m_database;
    ClockReading m_now;
    Random& m_random;
};

} // namespace homeward::services
