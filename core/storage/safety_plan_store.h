#pragma once

#include "core/base/time.h"
#include "core/model/safety_plan.h"
#include "core/storage/database.h"

#include <span>
#include <string>
#include <vector>

namespace homeward::storage {

/// A safety plan on record. Never changes or removes a row: the last one counts.
class SafetyPlanStore {
public:
    explicit SafetyPlanStore(Database& database) : m_database(database) { }

    /// An empty text clears the heading.
    [[nodiscard]] Result<void, StorageError>
    insertText(SafetyHeading heading, const std::string& text, Instant recordedAt);

    [[nodiscard]] Result<void, StorageError> insertContacts(std::span<const PlanContact> contacts,
                                                            Instant recordedAt);

    [[nodiscard]] Result<SafetyPlan, StorageError> plan();

    [[nodiscard]] Result<std::vector<PlanContact>, StorageError> contacts();

private:
    Database& m_database;
};

} // namespace homeward::storage
