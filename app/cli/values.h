#pragma once

#include "app/cli/failure.h"
#include "app/cli/options.h"
#include "core/model/mood_entry.h"
#include "core/model/treatment_session.h"
#include "core/rules/mood_trend.h"
#include "core/storage/mood_store.h"

#include <cstddef>
#include <optional>
#include <string>
#include <string_view>

/// What the texts of a command line mean.
namespace homeward::cli {

[[nodiscard]] Result<Score, Failure> parseScore(std::string_view text);

/// Hours with or without decimals, to the minute.
[[nodiscard]] Result<SleepDuration, Failure> parseSleep(std::string_view hours);

/// The text itself, or standard input for "-".
[[nodiscard]] Result<Note, Failure> readNote(const std::string& text);

[[nodiscard]] Result<MoodEntryId, Failure> parseEntryId(std::string_view text);

[[nodiscard]] Result<rules::TrendStep, Failure> parseStep(std::string_view text);

[[nodiscard]] Result<SessionId, Failure> parseSessionId(std::string_view text);

/// A whole number without anything around it, if it is one that an int can hold.
std::optional<int> parseWhole(std::string_view text);

/// A person's own words as they go on record: UTF-8, nothing that steers a terminal, and not longer
/// than `mostBytes`.
[[nodiscard]] Result<std::string, Failure> parseWords(const std::string& text,
                                                      std::size_t mostBytes);

/// The texts of --from and --to.
struct RangeTexts {
    OptionalText from;
    OptionalText to;
};

/// A span of time, both ends included. A day is meant on the clock of each entry; a moment bounds
/// the entries to the second, and stands for the day in its text where only days are asked for.
struct Range {
    storage::DayRange days;
    std::optional<Instant> from;
    std::optional<Instant> to;

    bool includes(Instant instant) const
    {
        return (!from || instant >= *from) && (!to || instant <= *to);
    }

    /// Days of any clock on earth that can hold an entry of this range.
    storage::DayRange candidates() const;
};

[[nodiscard]] Result<Range, Failure> parseRange(const RangeTexts& texts);

void addRange(CLI::App& command, RangeTexts& texts);

} // namespace homeward::cli
