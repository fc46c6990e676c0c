#include "core/storage/diary_entry_row.h"

#include "core/rules/rule_names.h"
#include "core/storage/clock_rows.h"

#include <utility>

namespace homeward::storage {

Row<DiaryEntry> diaryEntryOf(const Statement& row)
{
    const auto id = idOf<DiaryEntryId>(row.blob(0));
    const auto stage = rules::diaryStageNamed(row.text(4));
    const auto session = optionalIdOf<SessionId>(row, 5);
    auto text = Note::create(row.text(6));
    if (!id || !stage || !session || !text)
        return unexpected{StorageError::Corrupt};
    return DiaryEntry{.id = *id,
                      .moment = momentOf(row, 1),
                      .stage = *stage,
                      .session = *session,
                      .text = std::move(*text),
                      .isShared = row.integer(7) != 0,
                      .recordedAt = instantOf(row.integer(8))};
}

Row<DiaryDraft> diaryDraftOf(const Statement& row)
{
    const auto id = idOf<DiaryEntryId>(row.blob(0));
    const auto stage = rules::diaryStageNamed(row.text(4));
    const auto session = optionalIdOf<SessionId>(row, 5);
    if (!id || !stage || !session)
        return unexpected{StorageError::Corrupt};
    return DiaryDraft{.entry = *id,
                      .moment = momentOf(row, 1),
                      .stage = *stage,
                      .session = *session,
                      .text = row.text(6),
                      .changedAt = instantOf(row.integer(7))};
}

} // namespace homeward::storage
