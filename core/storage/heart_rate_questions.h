#pragma once

#include "core/storage/database.h"

#include <string>
#include <vector>

namespace homeward::storage {

/// What integrityFindings asks about heart rate in SQL: that whatever has ended, or was taken, was
/// told to the clinic. Each gives one row of text for each finding.
std::vector<std::string> heartRateQuestions();

/// What SQL cannot ask: reads every minute, and compares what parts, hours and days say of them.
[[nodiscard]] Result<std::vector<std::string>, StorageError> heartRateFindings(Database& database);

} // namespace homeward::storage
