#pragma once

#include <string>
#include <vector>

namespace homeward::storage {

/// What integrityFindings asks about schema 2: that each column that follows from other rows does,
/// that every row was queued for the clinic, that a hand-over has its proof. Each gives one row of
/// text for each finding.
std::vector<std::string> treatmentQuestions();

} // namespace homeward::storage
