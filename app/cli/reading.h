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

/// Gives the option of the score, which a new check-in requires.
CLI::Option* addReading(CLI::App& command, ReadingTexts& texts);

/// Reads the note from standard input where it is "-".
[[nodiscard]] Result<ReadingParts, Failure> parseReading(const ReadingTexts& texts);

} // namespace homeward::cli
