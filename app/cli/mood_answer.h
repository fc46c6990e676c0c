#pragma once

#include "app/cli/answer.h"
#include "app/cli/values.h"
#include "core/model/mood_entry.h"
#include "core/services/diary.h"

#include <string>
#include <vector>

/// How entries look, to scripts and to people.
namespace homeward::cli {

/// {id, at, zone, score, energy, sleepHours, note, day, supersedes, recordedAt}
Json jsonOf(const MoodEntry& entry);

/// {id, at, zone, day, text, stage, score, sessionId, shared, kind}, for an entry that has words.
Json diaryJsonOf(const MoodEntry& entry);

/// One line: id, local time, score, and what else there is.
std::string lineOf(const MoodEntry& entry);

/// An array of what `each` makes of the entries, and a line for each of them.
Answer answerOf(const std::vector<MoodEntry>& entries, Json (*each)(const MoodEntry&));

/// The latest moment first; `entries` come in the order of Diary::search. Of the same moment, the
/// one written down last comes first.
void sortNewestFirst(std::vector<MoodEntry>& entries);

/// The entries of the days that are in the range, sorted like that.
std::vector<MoodEntry> newestFirst(const std::vector<services::DayView>& days, const Range& range);

} // namespace homeward::cli
