#include "core/services/import/heart_rate_table.h"

#include <algorithm>
#include <utility>

namespace homeward::services {

namespace {

constexpr std::array kRestNames{"rest samples (n)", "rest valid (%)", "rest spread (per minute)"};
constexpr int kWidestSpread = kHighestPlausibleRate - kLowestPlausibleRate;

Result<int, RowFault> rateIn(const std::string& text)
{
    const auto rate = numberIn<int>(text);
    if (!rate || !isPlausibleRate(*rate))
        return unexpected{RowFault::HeartRate};
    return *rate;
}

/// Nothing where there was no end of dosing.
Result<std::optional<std::chrono::minutes>, RowFault> minutesIn(const std::string& text)
{
    if (text.empty())
        return std::nullopt;
    const auto minutes = numberIn<int>(text);
    if (!minutes || *minutes < 0)
        return unexpected{RowFault::SinceDosing};
    return std::optional{std::chrono::minutes{*minutes}};
}

bool isPossible(const RestQuality& rest)
{
    return rest.samples > 0 && rest.validPercent >= 0 && rest.validPercent <= 100
        && rest.spread >= 0 && rest.spread <= kWidestSpread;
}

} // namespace

bool HeartRateTable::takeNames(const Fields& names)
{
    m_rate = columnOf(names, "rate (per minute)");
    for (std::size_t i = 0; i < m_rest.size(); ++i)
        m_rest.at(i) = columnOf(names, kRestNames.at(i));
    m_sinceDoseEnd = columnOf(names, "since end of dosing (minutes)");
    m_sensor = columnOf(names, "sensor");
    m_session = columnOf(names, "session (id)");
    return m_head.takeNames(names, "at (RFC 3339)") && m_rate;
}

Result<std::optional<RestQuality>, RowFault> HeartRateTable::restIn(const Fields& fields) const
{
    if (std::ranges::all_of(m_rest, [&](Column column) { return fieldAt(fields, column).empty(); }))
        return std::nullopt;
    std::array<int, 3> numbers{};
    for (std::size_t i = 0; i < numbers.size(); ++i) {
        const auto number = numberIn<int>(fieldAt(fields, m_rest.at(i)));
        if (!number)
            return unexpected{RowFault::Rest};
        numbers.at(i) = *number;
    }
    const RestQuality rest{numbers[0], numbers[1], numbers[2]};
    if (!isPossible(rest))
        return unexpected{RowFault::Rest};
    return std::optional{rest};
}

Result<HeartRateReading, RowFault>
HeartRateTable::readingIn(const RowHead& head, const Fields& fields, Instant now) const
{
    HeartRateReading reading{
        .id = head.idAs<HeartRateReadingId>(), .moment = head.moment, .bpm = 0, .recordedAt = now};
    const auto put = [](auto& place) { return [&place](auto value) { place = std::move(value); }; };
    return rateIn(fields.at(*m_rate))
        .map(put(reading.bpm))
        .and_then([&] { return restIn(fields).map(put(reading.rest)); })
        .and_then([&] {
            return minutesIn(fieldAt(fields, m_sinceDoseEnd)).map(put(reading.sinceDoseEnd));
        })
        .and_then([&] { return shortWords(wordsAt(fields, m_sensor)).map(put(reading.sensor)); })
        .and_then([&] { return sessionIn(fieldAt(fields, m_session)).map(put(reading.session)); })
        .map([&] { return reading; });
}

ImportKey HeartRateTable::keyOf(const RowHead& head, const Fields& fields) const
{
    std::vector<std::string> read;
    for (const Column column : {m_rate, m_rest[0], m_rest[1], m_rest[2], m_sinceDoseEnd, m_session})
        read.push_back(fieldAt(fields, column));
    read.push_back(wordsAt(fields, m_sensor));
    return head.keyFor("homeward.heartRates", read);
}

Result<ImportRow, RowFault> HeartRateTable::rowOf(const Fields& fields, const ClockReading& now)
{
    const auto head = m_head.headOf(fields);
    if (!head)
        return unexpected{head.error()};
    auto reading = readingIn(*head, fields, now.wall);
    if (!reading)
        return unexpected{reading.error()};
    return ImportRow{
        .key = keyOf(*head, fields), .hasId = head->id.has_value(), .record = std::move(*reading)};
}

} // namespace homeward::services
