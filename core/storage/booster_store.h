#pragma once

#include "core/model/booster_plan.h"
#include "core/storage/database.h"

#include <optional>
#include <vector>

namespace homeward::storage {

/// What clinics have said about the next session, as it was written down. Never changes or removes
/// a row: the last version counts.
class BoosterStore {
public:
    explicit BoosterStore(Database& database) : m_database(database) { }

    /// Refused where that version is on record.
    [[nodiscard]] Result<void, StorageError> insert(const BoosterPlan& plan);

    [[nodiscard]] Result<std::optional<BoosterPlan>, StorageError> latest();

    /// The oldest first.
    [[nodiscard]] Result<std::vector<BoosterPlan>, StorageError> history();

private:
    Database& m_database;
};

} // namespace homeward::storage
