#pragma once

#include "core/model/diary_entry.h"
#include "core/model/text_span.h"
#include "core/storage/database.h"

#include <string>
#include <vector>

namespace homeward::storage {

/// An entry and every place in its text where a word was found.
struct FoundDiaryEntry {
    DiaryEntry entry;
    std::vector<TextSpan> hits; ///< of the text, rising, apart from each other

    friend bool operator==(const FoundDiaryEntry&, const FoundDiaryEntry&) = default;
};

/// Entries whose present words have all of `words` (the last may be a beginning), newest first.
/// `limit`: negative for no limit.
[[nodiscard]] Result<std::vector<FoundDiaryEntry>, StorageError>
searchDiary(Database& database, const std::string& words, int limit);

} // namespace homeward::storage
