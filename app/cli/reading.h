#pragma once

#include "app/cli/failure.h"
#include "app/cli/options.h"
#include "core/model/mood_entry.h"

#include <optional>

namespace homeward::cli {

/// What a check-in says, as it is typed.
struct ReadingTexts {
    OptionalText score;
    OptionalText energy;
    OptionalText sleepHours;
    OptionalText note;

    friend bool operator==(const ReadingTexts&, const ReadingTexts&) = default;
};

/// The same as values; what was not given is absent.
struct ReadingParts {
    std::optional<Score> score = {};
    std::optional<Score> energy = {};
    std::optional<SleepDuration> sleep = {};
    std::optional<Note> note = {};
};

/// What a correction takes out of a check-in.
struct ClearedParts {
    bool energy = false;
    bool sleep = false;
    bool note = false;

    friend bool operator==(const ClearedParts&, const ClearedParts&) = default;
};

/// The flags of what can be taken out, of a command that has `addReading`.
void addClearing(CLI::App& command, ClearedParts& cleared);

/// Gives the option of the score, which a new check-in requires.
CLI::Option* addReading(CLI::App& command, ReadingTexts& texts);

/// Reads the note from standard input where it is "-".
[[nodiscard]] Result<ReadingParts, Failure> parseReading(const ReadingTexts& texts);

} // namespace homeward::cli
