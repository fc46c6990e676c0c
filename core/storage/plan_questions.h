#pragma once

#include <string>
#include <vector>

namespace homeward::storage {

/// What integrityFindings asks about courses and boosters: that no version is left out, and that no
/// course lost a session. Each gives one row of text for each finding.
std::vector<std::string> planQuestions();

} // namespace homeward::storage
