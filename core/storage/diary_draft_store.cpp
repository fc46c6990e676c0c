#include "core/storage/diary_draft_store.h"

#include "core/rules/rule_names.h"
#include "core/storage/queries.h"

#include <string>

namespace homeward::storage {

Result<void, StorageError> DiaryDraftStore::put(const DiaryDraft& draft)
{
    const auto& moment = draft.moment;
    return runOn(m_database,
                 "INSERT INTO diary_draft (entry, stage, session, at, zone, utc_offset, text,"
                 " changed_at) VALUES (?, ?, ?, ?, ?, ?, ?, ?) ON CONFLICT (entry) DO UPDATE SET"
                 " stage = excluded.stage, session = excluded.session, at = excluded.at,"
                 " zone = excluded.zone, utc_offset = excluded.utc_offset, text = excluded.text,"
                 " changed_at = excluded.changed_at",
                 bytesOf(draft.entry), rules::nameOf(draft.stage), bytesOf(draft.session),
                 secondsOf(moment.at()), moment.zone(), moment.offset().count(), draft.text,
                 secondsOf(draft.changedAt));
}

Result<void, StorageError> DiaryDraftStore::drop(const DiaryEntryId& id)
{
    return runOn(m_database, "DELETE FROM diary_draft WHERE entry = ?", bytesOf(id));
}

Result<std::optional<DiaryDraft>, StorageError> DiaryDraftStore::find(const DiaryEntryId& id)
{
    return firstOf(m_database, std::string{kSelectDiaryDraft} + " WHERE entry = ?", diaryDraftOf,
                   bytesOf(id));
}

Result<std::vector<DiaryDraft>, StorageError> DiaryDraftStore::list()
{
    return allOf(m_database,
                 std::string{kSelectDiaryDraft}
                     + " WHERE text <> '' AND NOT EXISTS (SELECT 1 FROM diary_entry e"
                       " WHERE e.id = diary_draft.entry AND e.is_removed = 1)"
                       " ORDER BY changed_at DESC, entry DESC",
                 diaryDraftOf);
}

} // namespace homeward::storage
