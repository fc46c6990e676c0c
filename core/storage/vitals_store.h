#pragma once

#include "core/model/vital_signs.h"
#include "core/storage/database.h"

#include <vector>

namespace homeward::storage {

/// Vital signs on record. Never changes or removes a row.
class VitalsStore {
public:
    explicit VitalsStore(Database& database) : m_database(database) { }

    [[nodiscard]] Result<void, StorageError> insert(const VitalsRecord& record);

    /// The latest moment first; of the same moment, the one written down later.
    [[nodiscard]] Result<std::vector<VitalsRecord>, StorageError> list();

private:
    Database& m_database;
};

} // namespace homeward::storage
