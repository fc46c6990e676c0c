#include "core/storage/heart_rate_samples.h"

#include "core/storage/heart_rate_minute_rows.h"
#include "core/storage/queries.h"

namespace homeward::storage {

namespace {

using Samples = std::span<const HeartRateSample>;

std::chrono::milliseconds sinceEpoch(const RecordingRow& recording, const HeartRateSample& sample)
{
    return std::chrono::floor<std::chrono::milliseconds>(recording.start.time_since_epoch())
        + sample.at;
}

std::int64_t minuteOf(const RecordingRow& recording, const HeartRateSample& sample)
{
    return std::chrono::floor<std::chrono::minutes>(sinceEpoch(recording, sample)).count();
}

MinuteSample packed(const RecordingRow& recording, const HeartRateSample& sample)
{
    const auto inMinute =
        sinceEpoch(recording, sample) - std::chrono::minutes{minuteOf(recording, sample)};
    return {.tick = static_cast<std::uint16_t>(inMinute / kTick),
            .bpm = static_cast<std::uint16_t>(sample.bpm),
            .contact = sample.contact};
}

/// How many at the front share a row.
std::size_t ofFirstRow(const RecordingRow& recording, Samples samples)
{
    const std::int64_t minute = minuteOf(recording, samples.front());
    const auto end = std::ranges::find_if(samples, [&](const HeartRateSample& sample) {
        return minuteOf(recording, sample) != minute;
    });
    return std::min(static_cast<std::size_t>(end - samples.begin()), kMostSamplesInAMinute);
}

/// The summaries of a row, or none where there is no row yet.
template <class Summaries>
Row<Summaries> summariesIn(const Statement& row)
{
    Summaries summaries{};
    if (!decodeSummaries(row.blob(0), summaries))
        return unexpected{StorageError::Corrupt};
    return summaries;
}

template <class Summaries>
Row<Summaries> summariesOf(Database& database, std::string_view sql, std::int64_t when,
                           const RecordingRow& recording)
{
    return firstOf(database, sql, summariesIn<Summaries>, when, recording.seq)
        .map([](const std::optional<Summaries>& found) { return found.value_or(Summaries{}); });
}

} // namespace

/// What one row holds.
struct HeartRateSamples::Minute {
    MinuteNumber number;
    std::vector<MinuteSample> samples;
    RateSummary summary;
};

Result<void, StorageError> HeartRateSamples::insert(const RecordingRow& recording, Samples samples)
{
    while (!samples.empty()) {
        const Samples inRow = samples.first(ofFirstRow(recording, samples));
        Minute minute{.number = {minuteOf(recording, inRow.front())}, .samples = {}, .summary = {}};
        for (const HeartRateSample& sample : inRow)
            minute.samples.push_back(packed(recording, sample));
        minute.summary = summaryOf(minute.samples);
        const auto written = insertMinute(recording, minute)
                                 .and_then([&] { return addToHour(recording, minute); })
                                 .and_then([&] { return addToDay(recording, minute); });
        if (!written)
            return written;
        samples = samples.subspan(inRow.size());
    }
    return {};
}

Result<void, StorageError> HeartRateSamples::insertMinute(const RecordingRow& recording,
                                                          const Minute& minute)
{
    const std::int64_t first = minute.number.value * kPlacesInAMinute;
    const std::int64_t last = first + kPlacesInAMinute - 1;
    const auto taken = firstOf(
        m_database,
        "SELECT place FROM heart_rate_minute WHERE place BETWEEN ? AND ? ORDER BY place DESC",
        [](const Statement& row) { return Row<std::int64_t>{row.integer(0)}; }, first, last);
    if (!taken)
        return unexpected{taken.error()};
    const std::int64_t place = *taken ? **taken + 1 : first;
    if (place > last)
        return unexpected{StorageError::Refused};
    const auto blob = encodeMinute(minute.samples);
    return runOn(m_database,
                 "INSERT INTO heart_rate_minute (place, recording, samples) VALUES (?, ?, ?)",
                 place, recording.seq, std::span{blob});
}

Result<void, StorageError> HeartRateSamples::addToHour(const RecordingRow& recording,
                                                       const Minute& minute)
{
    auto minutes = summariesOf<HourOfMinutes>(
        m_database, "SELECT minutes FROM heart_rate_hour WHERE hour = ? AND recording = ?",
        minute.number.hour(), recording);
    if (!minutes)
        return unexpected{minutes.error()};
    minutes->at(minute.number.inHour()).add(minute.summary);
    const auto blob = encodeSummaries(*minutes);
    return runOn(m_database,
                 "INSERT INTO heart_rate_hour (hour, recording, minutes) VALUES (?, ?, ?)"
                 " ON CONFLICT (hour, recording) DO UPDATE SET minutes = excluded.minutes",
                 minute.number.hour(), recording.seq, std::span{blob});
}

Result<void, StorageError> HeartRateSamples::addToDay(const RecordingRow& recording,
                                                      const Minute& minute)
{
    auto hours = summariesOf<DayOfHours>(
        m_database, "SELECT hours FROM heart_rate_day WHERE day = ? AND recording = ?",
        minute.number.day(), recording);
    if (!hours)
        return unexpected{hours.error()};
    hours->at(minute.number.hourInDay()).add(minute.summary);
    const auto blob = encodeSummaries(*hours);
    return runOn(m_database,
                 "INSERT INTO heart_rate_day (day, recording, samples, hours) VALUES (?, ?, ?, ?)"
                 " ON CONFLICT (day, recording) DO UPDATE SET hours = excluded.hours,"
                 " samples = samples + excluded.samples",
                 minute.number.day(), recording.seq, minute.samples.size(), std::span{blob});
}

Result<std::vector<HeartRateSample>, StorageError>
HeartRateSamples::list(const RecordingRow& recording, Instant until)
{
    const auto rows = allOf(m_database,
                            "SELECT place, samples FROM heart_rate_minute"
                            " WHERE place BETWEEN ? AND ? AND recording = ? ORDER BY place",
                            minuteRowOf, placeOf(recording.start),
                            placeOf(until) + kPlacesInAMinute - 1, recording.seq);
    if (!rows)
        return unexpected{rows.error()};
    std::vector<HeartRateSample> samples;
    for (const MinuteRow& row : *rows)
        for (const MinuteSample& sample : row.samples)
            samples.push_back({.at = row.momentOf(sample) - recording.start.time_since_epoch(),
                               .bpm = sample.bpm,
                               .contact = sample.contact});
    std::ranges::stable_sort(samples, {}, &HeartRateSample::at); // a part may have come late
    return samples;
}

Result<std::optional<std::chrono::milliseconds>, StorageError>
HeartRateSamples::lastOf(const RecordingRow& recording)
{
    const auto row =
        firstOf(m_database,
                "SELECT place, samples FROM heart_rate_minute WHERE place >= ? AND recording = ?"
                " ORDER BY place DESC",
                minuteRowOf, placeOf(recording.start), recording.seq);
    if (!row)
        return unexpected{row.error()};
    if (!*row)
        return std::nullopt;
    return (*row)->momentOf((*row)->samples.back()) - recording.start.time_since_epoch();
}

} // namespace homeward::storage
