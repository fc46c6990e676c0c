#include "app/cli/values.h"

#include "app/cli/standard_input.h"
#include "core/base/utf8.h"

#include <algorithm>
#include <charconv>
#include <chrono>
#include <cmath>
#include <cstdint>

namespace homeward::cli {

namespace {

/// The number that the whole text is.
template <class Number>
std::optional<Number> numberIn(std::string_view text)
{
    Number value{};
    const auto [end, error] = std::from_chars(text.data(), text.data() + text.size(), value);
    if (error != std::errc{} || end != text.data() + text.size())
        return std::nullopt;
    return value;
}

/// One end of a range, as it was written.
struct Bound {
    LocalDay day;
    std::optional<Instant> instant;
};

Result<Bound, Failure> parseBound(std::string_view text)
{
    if (const auto day = parseDay(text))
        return Bound{*day, std::nullopt};
    const auto instant = parseRfc3339(text);
    if (!instant)
        return unexpected{failureOf(instant.error())};
    constexpr std::size_t kDayLength = 10;
    return explained(parseDay(text.substr(0, kDayLength))).map([&](LocalDay day) {
        return Bound{day, *instant};
    });
}

Failure emptyRange()
{
    return invalid("invalidRange", "The range ends before it starts.");
}

} // namespace

Result<Score, Failure> parseScore(std::string_view text)
{
    const auto number = numberIn<std::int64_t>(text);
    if (!number)
        return unexpected{failureOf(ScoreError::OutOfRange)};
    return explained(Score::create(*number));
}

Result<SleepDuration, Failure> parseSleep(std::string_view hours)
{
    constexpr double kLongest = 24;
    constexpr double kMinutesPerHour = 60;
    const auto number = numberIn<double>(hours);
    // Compared before it is converted: this also turns "nan" and "inf" away.
    if (!number || !(*number >= 0 && *number <= kLongest))
        return unexpected{failureOf(SleepError::OutOfRange)};
    return explained(
        SleepDuration::create(std::chrono::minutes{std::lround(*number * kMinutesPerHour)}));
}

Result<Note, Failure> readNote(const std::string& text)
{
    if (text != "-")
        return explained(Note::create(text));
    auto typed = readStandardInput(Note::kMaxBytes);
    if (typed)
        return explained(Note::create(std::move(*typed)));
    if (typed.error() == InputError::TooLong)
        return unexpected{failureOf(NoteError::TooLong)};
    return unexpected{invalid("invalidNote", "The note cannot be read from standard input.")};
}

Result<MoodEntryId, Failure> parseEntryId(std::string_view text)
{
    return explained(MoodEntryId::parse(text));
}

Result<SessionId, Failure> parseSessionId(std::string_view text)
{
    return SessionId::parse(text).map_error([](IdError) {
        return invalid("invalidId",
                       "This is not the id of a session. \"session list\" shows them.");
    });
}

std::optional<int> parseWhole(std::string_view text)
{
    return numberIn<int>(text);
}

Result<std::string, Failure> parseWords(const std::string& text, std::size_t mostBytes)
{
    if (text.size() > mostBytes)
        return unexpected{invalid("invalidText", "One of these texts is too long.")};
    const bool hasControl = std::ranges::any_of(
        text, [](char byte) { return static_cast<unsigned char>(byte) < 0x20 || byte == 0x7F; });
    if (hasControl || !isUtf8(text))
        return unexpected{
            invalid("invalidText", "One of these texts is not plain text of one line in UTF-8.")};
    return text;
}

Result<rules::TrendStep, Failure> parseStep(std::string_view text)
{
    if (text == "day")
        return rules::TrendStep::Day;
    if (text == "week")
        return rules::TrendStep::Week;
    return unexpected{invalid("invalidStep", "A trend is by day or by week.")};
}

storage::DayRange Range::candidates() const
{
    // Clocks differ by up to 26 hours: an entry can be two days away from the text's own day.
    constexpr date::days kFarthest{2};
    return {from ? days.first - kFarthest : days.first, to ? days.last + kFarthest : days.last};
}

Result<Range, Failure> parseRange(const RangeTexts& texts)
{
    Range range{.days = {LocalDay::min(), LocalDay::max()}, .from = {}, .to = {}};
    if (texts.from) {
        const auto bound = parseBound(*texts.from);
        if (!bound)
            return unexpected{bound.error()};
        range.days.first = bound->day;
        range.from = bound->instant;
    }
    if (texts.to) {
        const auto bound = parseBound(*texts.to);
        if (!bound)
            return unexpected{bound.error()};
        range.days.last = bound->day;
        range.to = bound->instant;
    }
    const bool areMoments = range.from && range.to;
    if (areMoments ? *range.from > *range.to : range.days.first > range.days.last)
        return unexpected{emptyRange()};
    return range;
}

void addRange(CLI::App& command, RangeTexts& texts)
{
    addText(command, "--from", texts.from, "First day or moment, included", kDayOrMoment);
    addText(command, "--to", texts.to, "Last day or moment, included", kDayOrMoment);
}

} // namespace homeward::cli
