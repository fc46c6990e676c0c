#include "app/cli/reading.h"

#include "app/cli/values.h"

#include <utility>

namespace homeward::cli {

namespace {

/// An optional text as the value that `parse` makes of it.
template <class Parse>
auto optionally(const OptionalText& text, Parse parse)
    -> Result<std::optional<typename decltype(parse(*text))::value_type>, Failure>
{
    if (!text)
        return std::nullopt;
    return parse(*text).map(
        [](auto&& value) { return std::optional{std::forward<decltype(value)>(value)}; });
}

} // namespace

CLI::Option* addReading(CLI::App& command, ReadingTexts& texts)
{
    auto* score = addText(command, "--score", texts.score,
                          "Mood from 0 (very low) to 10 (very good)", "0-10");
    addText(command, "--energy", texts.energy, "Energy from 0 to 10", "0-10");
    addText(command, "--sleep-hours", texts.sleepHours, "Hours slept last night, such as 7.5",
            "HOURS");
    addText(command, "--note", texts.note, "Your own words, - to read them from standard input");
    return score;
}

void addClearing(CLI::App& command, ClearedParts& cleared)
{
    const auto add = [&command](const char* name, bool& isCleared, const char* what,
                                const char* instead) {
        command.add_flag(name, isCleared, what)->excludes(command.get_option(instead));
    };
    add("--no-energy", cleared.energy, "Take the energy out", "--energy");
    add("--no-sleep", cleared.sleep, "Take the hours of sleep out", "--sleep-hours");
    add("--no-note", cleared.note, "Take the words out", "--note");
}

Result<ReadingParts, Failure> parseReading(const ReadingTexts& texts)
{
    const auto score = optionally(texts.score, parseScore);
    if (!score)
        return unexpected{score.error()};
    const auto energy = optionally(texts.energy, parseScore);
    if (!energy)
        return unexpected{energy.error()};
    const auto sleep = optionally(texts.sleepHours, parseSleep);
    if (!sleep)
        return unexpected{sleep.error()};
    auto note = optionally(texts.note, readNote);
    if (!note)
        return unexpected{note.error()};
    return ReadingParts{*score, *energy, *sleep, std::move(*note)};
}

} // namespace homeward::cli
