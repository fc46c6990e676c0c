#pragma once

#include "core/model/mood_entry.h"
#include "core/rules/mood_trend.h"
#include "core/storage/rows.h"

#include <string_view>

namespace homeward::storage {

/// The columns that `moodEntryOf` reads, in its order.
inline constexpr std::string_view kSelectMood =
    "SELECT m.id, m.at, m.zone, m.utc_offset, m.score, m.energy, m.sleep_minutes, m.supersedes,"
    " m.recorded_at, n.text FROM mood m LEFT JOIN note n ON n.mood_seq = m.seq";

Row<MoodEntry> moodEntryOf(const Statement& row);

/// Reads "day, score".
Row<rules::DayScore> dayScoreOf(const Statement& row);

} // namespace homeward::storage
