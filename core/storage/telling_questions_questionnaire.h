#pragma once

#include <string>
#include <vector>

namespace homeward::storage {

/// What integrityFindings asks about questionnaires and the safety plan: that answers and contacts
/// can be read, and that every response was queued for the clinic. Each gives one row of text for
/// each finding.
std::vector<std::string> questionnaireQuestions();

} // namespace homeward::storage
