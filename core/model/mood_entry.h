#pragma once

#include "core/base/id.h"
#include "core/base/result.h"
#include "core/base/zoned_instant.h"
#include "core/model/note.h"
#include "core/model/score.h"
#include "core/model/sleep.h"

#include <optional>

namespace homeward {

struct MoodEntryTag;
using MoodEntryId = Id<MoodEntryTag>;

/// What a person says at a check-in. Only the score is asked for; the rest is there if they like.
///
/// Source of the scale: clinical-rules.md, "Mood check-in" (our own question, 0 very low to 10 very
/// good; no bands).
struct MoodReading {
    Score score;
    std::optional<Score> energy = {};
    std::optional<SleepDuration> sleep = {};
    std::optional<Note> note = {};

    friend bool operator==(const MoodReading&, const MoodReading&) = default;
};

/// One check-in as it is on record. Never changed: a correction is a new entry that supersedes it,
/// and both are kept. Several a local day are fine; the last of the day counts.
struct MoodEntry {
    MoodEntryId id;
    ZonedInstant moment; ///< when it was felt; its zone decides the day, wherever one travels later
    MoodReading reading;
    std::optional<MoodEntryId> supersedes = {};
    Instant recordedAt; ///< when it was written down; later than `moment` if entered afterwards

    friend bool operator==(const MoodEntry&, const MoodEntry&) = default;
};

} // namespace homeward
