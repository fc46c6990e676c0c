#include "core/base/rfc3339.h"

#include <algorithm>
#include <charconv>
#include <optional>
#include <sstream>

namespace homeward {

namespace {

using namespace std::chrono_literals;
using std::chrono::seconds;

constexpr int kFirstYear = 1900;
constexpr int kLastYear = 2200;

/// Takes the text apart from the left; the first thing that does not fit ends it.
class Reader {
public:
    explicit Reader(std::string_view text) : m_rest(text) { }

    bool isDone() const { return m_rest.empty(); }

    bool take(char expected)
    {
        if (m_rest.empty() || m_rest.front() != expected)
            return false;
        m_rest.remove_prefix(1);
        return true;
    }

    bool takeAnyOf(std::string_view expected)
    {
        return std::ranges::any_of(expected, [this](char character) { return take(character); });
    }

    /// Exactly `digits` decimal digits.
    std::optional<int> number(std::size_t digits)
    {
        const auto text = m_rest.substr(0, digits);
        if (text.size() != digits || !std::ranges::all_of(text, isDigit))
            return std::nullopt;
        int value = 0;
        std::from_chars(text.data(), text.data() + text.size(), value);
        m_rest.remove_prefix(digits);
        return value;
    }

    void skipDigits()
    {
        while (!m_rest.empty() && isDigit(m_rest.front()))
            m_rest.remove_prefix(1);
    }

private:
    static bool isDigit(char character) { return character >= '0' && character <= '9'; }

    std::string_view m_rest;
};

using Read = Result<seconds, TimeTextError>;

Result<LocalDay, TimeTextError> readDay(Reader& reader)
{
    const auto year = reader.number(4);
    const bool first = reader.take('-');
    const auto month = reader.number(2);
    const bool second = reader.take('-');
    const auto day = reader.number(2);
    if (!year || !first || !month || !second || !day)
        return unexpected{TimeTextError::Malformed};
    const date::year_month_day date{date::year{*year} / *month / *day};
    if (!date.ok() || *year < kFirstYear || *year > kLastYear)
        return unexpected{TimeTextError::OutOfRange};
    return LocalDay{date};
}

/// "08:10:00", with parts of a second that are dropped.
Read readTimeOfDay(Reader& reader)
{
    const auto hour = reader.number(2);
    const bool first = reader.take(':');
    const auto minute = reader.number(2);
    const bool second = reader.take(':');
    const auto secondOfMinute = reader.number(2);
    if (!hour || !first || !minute || !second || !secondOfMinute)
        return unexpected{TimeTextError::Malformed};
    if (reader.take('.')) {
        if (!reader.number(1))
            return unexpected{TimeTextError::Malformed};
        reader.skipDigits();
    }
    if (*hour > 23 || *minute > 59 || *secondOfMinute > 60)
        return unexpected{TimeTextError::OutOfRange};
    return *hour * 1h + *minute * 1min + std::min(*secondOfMinute, 59) * 1s;
}

/// "Z" or "+01:00".
Read readOffset(Reader& reader)
{
    if (reader.takeAnyOf("Zz"))
        return 0s;
    const bool east = reader.take('+');
    if (!east && !reader.take('-'))
        return unexpected{TimeTextError::Malformed};
    const auto hour = reader.number(2);
    const bool colon = reader.take(':');
    const auto minute = reader.number(2);
    if (!hour || !colon || !minute)
        return unexpected{TimeTextError::Malformed};
    if (*hour > 23 || *minute > 59)
        return unexpected{TimeTextError::OutOfRange};
    const seconds offset = *hour * 1h + *minute * 1min;
    return east ? offset : -offset;
}

} // namespace

Result<Instant, TimeTextError> parseRfc3339(std::string_view text)
{
    Reader reader{text};
    const auto day = readDay(reader);
    if (!day)
        return unexpected{day.error()};
    if (!reader.takeAnyOf("Tt "))
        return unexpected{TimeTextError::Malformed};
    const auto timeOfDay = readTimeOfDay(reader);
    if (!timeOfDay)
        return unexpected{timeOfDay.error()};
    const auto offset = readOffset(reader);
    if (!offset)
        return unexpected{offset.error()};
    if (!reader.isDone())
        return unexpected{TimeTextError::Malformed};
    return Instant{day->time_since_epoch() + *timeOfDay - *offset};
}

Result<LocalDay, TimeTextError> parseDay(std::string_view text)
{
    Reader reader{text};
    const auto day = readDay(reader);
    if (day && !reader.isDone())
        return unexpected{TimeTextError::Malformed};
    return day;
}

std::string rfc3339(const ZonedInstant& moment)
{
    // RFC 3339 has offsets in whole minutes; old zones had seconds (local mean time).
    const seconds offset = std::chrono::floor<std::chrono::minutes>(moment.offset());
    std::ostringstream out;
    const LocalTime local{moment.at().time_since_epoch() + offset};
    date::to_stream(out, "%FT%T%Ez", local, nullptr, &offset);
    return out.str();
}

std::string rfc3339(Instant instant)
{
    return date::format("%FT%TZ", instant);
}

std::string dayText(LocalDay day)
{
    return date::format("%F", day);
}

} // namespace homeward
