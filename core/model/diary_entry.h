#pragma once

#include "core/base/id.h"
#include "core/base/zoned_instant.h"
#include "core/model/note.h"
#include "core/model/treatment_session.h"

#include <cstdint>
#include <optional>
#include <string>

namespace homeward {

/// What an entry is about in the life of a session.
enum class DiaryStage : std::uint8_t {
    Before, ///< intention
    After, ///< recall
    Integration, ///< later: what one makes of it
    Free,
};

struct DiaryEntryTag;
using DiaryEntryId = Id<DiaryEntryTag>;

/// A person's own writing. Keeps its id however often its words change; all its versions are kept.
struct DiaryEntry {
    DiaryEntryId id;
    ZonedInstant moment; ///< when it was begun; decides its day
    DiaryStage stage;
    std::optional<SessionId> session = {}; ///< chosen when it was begun
    Note text;
    bool isShared = false; ///< private unless the person says otherwise, entry by entry
    Instant recordedAt; ///< of these words

    friend bool operator==(const DiaryEntry&, const DiaryEntry&) = default;
};

/// Words being written: on disk while typing, encrypted like the rest, until "Done" makes them an
/// entry. At most one for an entry. May be empty.
struct DiaryDraft {
    DiaryEntryId entry; ///< that it will be, or that it changes
    ZonedInstant moment; ///< of the entry
    DiaryStage stage;
    std::optional<SessionId> session = {};
    std::string text; ///< UTF-8
    Instant changedAt;

    friend bool operator==(const DiaryDraft&, const DiaryDraft&) = default;
};

} // namespace homeward
