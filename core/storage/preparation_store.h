#pragma once

#include "core/model/preparation.h"
#include "core/storage/database.h"

#include <vector>

namespace homeward::storage {

/// What the person said about the checklist before a course. Never changes or removes a row; the
/// last answer to an item counts.
class PreparationStore {
public:
    explicit PreparationStore(Database& database) : m_database(database) { }

    [[nodiscard]] Result<void, StorageError> insert(const PreparationAnswer& answer);

    /// The answer that counts of each item, by item.
    [[nodiscard]] Result<std::vector<PreparationAnswer>, StorageError> latest();

private:
    Database& m_database;
};

} // namespace homeward::storage
