#pragma once

#include "core/base/result.h"
#include "core/storage/database.h"

#include <string>
#include <vector>

namespace homeward::storage {

/// Reads the whole file and says what is wrong with it, in the engine's words; empty if nothing is.
///
/// Checks every page's signature, the structure, references, the full-text indexes, that each entry
/// is current exactly if nothing supersedes it and it was not taken back, and what the rows of a
/// treatment day (treatment_questions.h), of the session diary (diary_questions.h), of
/// questionnaires and the safety plan (telling_questions_questionnaire.h), and of heart rate
/// (heart_rate_questions.h) have to have in common.
[[nodiscard]] Result<std::vector<std::string>, StorageError> integrityFindings(Database& database);

} // namespace homeward::storage
