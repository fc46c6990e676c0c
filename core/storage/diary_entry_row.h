#pragma once

#include "core/model/diary_entry.h"
#include "core/storage/rows.h"

#include <string_view>

namespace homeward::storage {

struct DiaryChangeTag;
using DiaryChangeId = Id<DiaryChangeTag>;

/// What can become of an entry besides other words.
enum class DiaryChangeKind : std::uint8_t { Share, KeepPrivate, Remove, BringBack };

/// A change as it is on record.
struct DiaryChangeRow {
    DiaryChangeId id;
    DiaryEntryId entry;
    DiaryChangeKind kind;
    Instant recordedAt;
};

/// The columns that `diaryEntryOf` reads, in its order; for entries `e` with their words `v`.
inline constexpr std::string_view kDiaryColumns =
    "e.id, e.at, e.zone, e.utc_offset, v.stage, e.session, v.text, e.is_shared, v.recorded_at";

Row<DiaryEntry> diaryEntryOf(const Statement& row);

/// The columns that `diaryDraftOf` reads, in its order.
inline constexpr std::string_view kSelectDiaryDraft =
    "SELECT entry, at, zone, utc_offset, stage, session, text, changed_at FROM diary_draft";

Row<DiaryDraft> diaryDraftOf(const Statement& row);

} // namespace homeward::storage
