#include "core/storage/diary_search.h"

#include "core/storage/diary_entry_row.h"
#include "core/storage/marked_text.h"
#include "core/storage/queries.h"
#include "core/storage/search_words.h"

#include <utility>

namespace homeward::storage {

namespace {

/// First which entries, then their marks: of hundreds that match, those that are shown alone are
/// read again. The index holds superseded words, too; they are no current version.
constexpr std::string_view kNewestMatches =
    " FROM (SELECT v.seq AS version FROM diary_index JOIN diary_version v"
    " ON v.seq = diary_index.rowid AND v.is_current = 1 JOIN diary_entry e ON e.id = v.entry"
    " AND e.is_removed = 0 WHERE diary_index MATCH ?1"
    " ORDER BY e.day DESC, e.at DESC, e.seq DESC LIMIT ?2) newest"
    " CROSS JOIN diary_index ON diary_index.rowid = newest.version AND diary_index MATCH ?1"
    " JOIN diary_version v ON v.seq = newest.version JOIN diary_entry e ON e.id = v.entry"
    " ORDER BY e.day DESC, e.at DESC, e.seq DESC";

constexpr int kMarkedColumn = 9; // behind kDiaryColumns

Row<FoundDiaryEntry> foundEntryOf(const Statement& row)
{
    auto entry = diaryEntryOf(row);
    auto hits = hitsIn(row.text(kMarkedColumn));
    if (!entry || !hits)
        return unexpected{StorageError::Corrupt};
    return FoundDiaryEntry{std::move(*entry), std::move(*hits)};
}

} // namespace

Result<std::vector<FoundDiaryEntry>, StorageError> searchDiary(Database& database,
                                                               const std::string& words, int limit)
{
    const std::string query = searchQuery(words);
    if (query.empty())
        return std::vector<FoundDiaryEntry>{};
    return allOf(database,
                 "SELECT " + std::string{kDiaryColumns} + ", highlight(diary_index, 0, ?3, ?4)"
                     + std::string{kNewestMatches},
                 foundEntryOf, query, limit, kHitBegins, kHitEnds);
}

} // namespace homeward::storage
