#pragma once

#include "core/model/mood_entry.h"
#include "core/storage/outbox_store.h"

#include <string>

namespace homeward::crash {

inline constexpr const char* kPassphrase = "correct horse battery staple";

/// Everything of an entry in one number (FNV-1a), so that one line of a pipe holds it.
std::string fingerprintOf(const MoodEntry& entry);

/// What the writer says once a change is saved: "create ID SUPERSEDED-OR-NONE FINGERPRINT" or
/// "withdraw ID - -".
struct Acknowledgement {
    storage::OutboxOperation operation = storage::OutboxOperation::Create;
    MoodEntryId id;
    std::string superseded = "-";
    std::string fingerprint = "-";

    std::string line() const;
    static Acknowledgement parse(const std::string& line); ///< throws if it is none
    static Acknowledgement ofEntry(const MoodEntry& entry);
    static Acknowledgement ofUndo(const MoodEntryId& id);
};

} // namespace homeward::crash
