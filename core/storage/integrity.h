#pragma once

#include "core/base/result.h"
#include "core/storage/database.h"

#include <string>
#include <vector>

namespace homeward::storage {

/// Reads the whole file and says what is wrong with it, in the engine's words; empty if nothing is.
///
/// Checks every page's signature, the structure, references, the full-text index, that each entry
/// is current exactly if nothing supersedes it and it was not taken back, and what the rows of a
/// treatment day have to have in common (treatment_questions.h).
[[nodiscard]] Result<std::vector<std::string>, StorageError> integrityFindings(Database& database);

} // namespace homeward::storage
