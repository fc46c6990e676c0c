#pragma once

#include "core/services/profile.h"
#include "qml/diary/diary_model.h"

#include <optional>
#include <vector>

/// What the diary's list shows, read in one go on the worker: check-ins and the session diary
/// together, newest first, a day's check-ins before what was written on it.
namespace homeward::ui {

using DiaryRows = std::vector<DiaryRow>;

/// Where the list goes on.
struct DiaryPlace {
    LocalDay beforeDay = LocalDay::max(); ///< of check-ins
    std::optional<DiaryEntryId> beforeEntry = {};
};

/// What is asked for.
struct DiaryQuestion {
    std::optional<DiaryStage> stage = {}; ///< check-ins have none, and are left out then
    DiaryPlace place = {};
    int limit;
    Instant now; ///< sessions are numbered as they stand then
};

/// A piece of the list.
struct DiaryStretch {
    DiaryRows rows;
    DiaryPlace next;
    bool hasMore;
    DiaryRows drafts; ///< words that nobody has finished yet
};

[[nodiscard]] Result<DiaryStretch, services::DiaryError> readStretch(services::Profile& profile,
                                                                     const DiaryQuestion& question);

/// What a search finds, at most `question.limit` of either kind; `place` has no meaning.
[[nodiscard]] Result<DiaryRows, services::DiaryError>
findRows(services::Profile& profile, const DiaryQuestion& question, const QString& words);

/// Everything written about one session, in the order in which it was begun.
[[nodiscard]] Result<DiaryRows, services::DiaryError>
readRowsOf(services::Profile& profile, const SessionId& session, Instant now);

} // namespace homeward::ui
