#pragma once

#include "app/cli/answer.h"
#include "core/model/diary_entry.h"
#include "core/model/mood_entry.h"
#include "core/services/session_diary.h"

#include <string>
#include <vector>

/// How a person's own words look, to scripts and to people: those of check-ins and those of the
/// session diary alike.
namespace homeward::cli {

/// One text of a list, from wherever it is.
struct DiaryLine {
    Instant at;
    Json json;
    std::string text;
};

/// {id, at, zone, day, text, stage, score, sessionId, shared, kind}
Json jsonOf(const DiaryEntry& entry);

Answer diaryEntryAnswer(const DiaryEntry& entry, const std::string& words);

DiaryLine diaryLineOf(const MoodEntry& entry); ///< of one that has words
DiaryLine diaryLineOf(const DiaryEntry& entry);

/// With `excerpt` and `hits` behind the rest; both null for the words of a check-in.
DiaryLine foundLineOf(const MoodEntry& entry);
DiaryLine foundLineOf(const services::DiaryHit& hit);

/// The latest moment first.
Answer diaryAnswer(std::vector<DiaryLine> lines);

} // namespace homeward::cli
