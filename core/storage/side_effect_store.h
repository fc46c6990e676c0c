#pragma once

#include "core/model/side_effect.h"
#include "core/storage/database.h"

#include <vector>

namespace homeward::storage {

/// Side effects on record. Never changes or removes a row.
class SideEffectStore {
public:
    explicit SideEffectStore(Database& database) : m_database(database) { }

    [[nodiscard]] Result<void, StorageError> insert(const SideEffectReport& report);

    /// The latest moment first; of the same moment, the one written down later.
    [[nodiscard]] Result<std::vector<SideEffectReport>, StorageError> list();

private:
    Database& m_database;
};

} // namespace homeward::storage
