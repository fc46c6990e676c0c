#pragma once

#include "core/services/profile.h"

#include <optional>
#include <vector>

/// What the page of an entry is told of, read in one go on the worker.
namespace homeward::ui {

/// An entry to be written, and what it stands among.
struct WritingFacts {
    DiaryDraft draft;
    std::optional<DiaryEntry> recorded = {}; ///< as it is on record, if it is
    std::vector<TreatmentSession> sessions = {}; ///< by planned start
    bool isOnDisk = false; ///< the draft: somebody was writing, and did not finish
};

using WritingRead = Result<WritingFacts, services::DiaryError>;

/// Words about a session, from the page of that session.
struct WritingWish {
    DiaryStage stage;
    std::optional<SessionId> session = {};
    bool goesOn = false; ///< with what was written there before, rather than anew
};

/// An entry or a draft.
[[nodiscard]] WritingRead readWriting(services::Profile& profile, const DiaryEntryId& id);

/// What somebody was writing there and did not finish comes first.
[[nodiscard]] WritingRead beginWriting(services::Profile& profile, const WritingWish& wish,
                                       const ZonedInstant& moment);

/// Makes a draft an entry, shared once it is on record if that is wanted.
[[nodiscard]] Result<DiaryEntry, services::Problem<NoteError>>
finishWriting(services::Profile& profile, const DiaryDraft& draft, bool wantsSharing);

/// Takes an entry and what is being written of it out of the diary.
[[nodiscard]] Result<void, services::DiaryError> removeWriting(services::SessionDiary& diary,
                                                               const WritingFacts& facts);

/// The way back from that.
[[nodiscard]] Result<void, services::DiaryError> bringBackWriting(services::SessionDiary& diary,
                                                                  const WritingFacts& facts);

} // namespace homeward::ui
