#include "core/storage/heart_rate_chart.h"

#include "core/storage/heart_rate_minute_rows.h"
#include "core/storage/queries.h"

#include <algorithm>

namespace homeward::storage {

namespace {

/// Numbers one after the other: of hours or of minutes.
struct Run {
    std::int64_t first;
    std::int64_t last;
};

std::vector<Run> runsOf(std::vector<std::int64_t> numbers)
{
    std::ranges::sort(numbers);
    std::vector<Run> runs;
    for (const std::int64_t number : numbers)
        if (!runs.empty() && number <= runs.back().last + 1)
            runs.back().last = number;
        else
            runs.push_back({number, number});
    return runs;
}

/// The stretches of a chart while they fill.
class Stretches {
public:
    explicit Stretches(const ChartWindow& window)
    {
        const std::chrono::seconds length = window.until - window.from;
        const auto points = std::min<std::int64_t>(window.points, length.count());
        for (std::int64_t i = 0; i <= points; ++i)
            m_bounds.push_back(window.from + length * i / points);
        m_summaries.resize(m_bounds.size() - 1);
    }

    Instant from() const { return m_bounds.front(); }
    Instant last() const { return m_bounds.back() - std::chrono::seconds{1}; }

    /// Adds those of `parts`, of `each` length, that lie within one stretch, and gives the numbers
    /// of those that do not.
    template <class Summaries>
    void add(Instant start, std::chrono::seconds each, const Summaries& parts,
             std::vector<std::int64_t>& divided)
    {
        for (const RateSummary& part : parts) {
            if (part.valid != 0 && start + each > from() && start <= last()) {
                const auto next = std::ranges::upper_bound(m_bounds, start);
                if (next == m_bounds.begin() || start + each > *next)
                    divided.push_back(start.time_since_epoch() / each);
                else
                    before(next).add(part);
            }
            start += each;
        }
    }

    void add(const MinuteRow& row)
    {
        for (const MinuteSample& sample : row.samples) {
            const Instant at{std::chrono::floor<std::chrono::seconds>(row.momentOf(sample))};
            if (at >= from() && at <= last())
                before(std::ranges::upper_bound(m_bounds, at)).add(summaryOf(sample));
        }
    }

    std::vector<ChartStretch> filled() const
    {
        std::vector<ChartStretch> stretches;
        for (std::size_t i = 0; i < m_summaries.size(); ++i)
            if (m_summaries[i].valid != 0)
                stretches.push_back({m_bounds[i], m_bounds[i + 1], m_summaries[i]});
        return stretches;
    }

private:
    /// The stretch that ends at `bound`.
    RateSummary& before(std::vector<Instant>::iterator bound)
    {
        return m_summaries[static_cast<std::size_t>(bound - m_bounds.begin()) - 1];
    }

    std::vector<Instant> m_bounds;
    std::vector<RateSummary> m_summaries;
};

using Divided = Result<std::vector<std::int64_t>, StorageError>;

/// Adds rows of summaries (number of the unit, summaries), each of a `Unit` in parts of `each`.
template <class Summaries, class Unit>
Result<void, StorageError> addRows(Database& database, std::string_view sql, const Run& run,
                                   Stretches& stretches, std::vector<std::int64_t>& divided)
{
    constexpr auto kEach = std::chrono::seconds{Unit{1}} / Summaries{}.size();
    const auto rows = allOf(
        database, sql,
        [&](const Statement& row) -> Row<bool> {
            Summaries summaries{};
            if (!decodeSummaries(row.blob(1), summaries))
                return unexpected{StorageError::Corrupt};
            stretches.add(Instant{Unit{row.integer(0)}}, kEach, summaries, divided);
            return true;
        },
        run.first, run.last);
    if (!rows)
        return unexpected{rows.error()};
    return {};
}

Divided addDays(Database& database, Stretches& stretches)
{
    const auto dayOf = [](Instant at) {
        return std::chrono::floor<std::chrono::days>(at).time_since_epoch().count();
    };
    std::vector<std::int64_t> divided;
    const auto added = addRows<DayOfHours, std::chrono::days>(
        database, "SELECT day, hours FROM heart_rate_day WHERE day BETWEEN ? AND ?",
        {dayOf(stretches.from()), dayOf(stretches.last())}, stretches, divided);
    if (!added)
        return unexpected{added.error()};
    return divided;
}

Divided addHours(Database& database, const std::vector<Run>& hours, Stretches& stretches)
{
    std::vector<std::int64_t> divided;
    for (const Run& run : hours) {
        const auto added = addRows<HourOfMinutes, std::chrono::hours>(
            database, "SELECT hour, minutes FROM heart_rate_hour WHERE hour BETWEEN ? AND ?", run,
            stretches, divided);
        if (!added)
            return unexpected{added.error()};
    }
    return divided;
}

Result<void, StorageError> addMinutes(Database& database, const std::vector<Run>& minutes,
                                      Stretches& stretches)
{
    for (const Run& run : minutes) {
        const auto rows = allOf(
            database, "SELECT place, samples FROM heart_rate_minute WHERE place BETWEEN ? AND ?",
            [&](const Statement& row) {
                return minuteRowOf(row).map([&](const MinuteRow& minute) {
                    stretches.add(minute);
                    return true;
                });
            },
            run.first * kPlacesInAMinute, (run.last + 1) * kPlacesInAMinute - 1);
        if (!rows)
            return unexpected{rows.error()};
    }
    return {};
}

/// Days, hours and minutes as they are at one moment, whoever writes meanwhile. Also spares the
/// file's locks from being taken for each of some 200 questions.
class OneMoment {
public:
    explicit OneMoment(Database& database)
        : m_database(database),
          m_begun(database.execute("SAVEPOINT heart_rate_chart"))
    {
    }
    OneMoment(const OneMoment&) = delete;
    OneMoment& operator=(const OneMoment&) = delete;
    OneMoment(OneMoment&&) = delete;
    OneMoment& operator=(OneMoment&&) = delete;
    ~OneMoment()
    {
        if (m_begun)
            (void)m_database.execute("RELEASE heart_rate_chart");
    }

    const Result<void, StorageError>& begun() const { return m_begun; }

private:
    Database& m_database;
    Result<void, StorageError> m_begun;
};

} // namespace

Result<std::vector<ChartStretch>, StorageError> heartRateChart(Database& database,
                                                               const ChartWindow& window)
{
    if (window.until <= window.from || window.points <= 0)
        return std::vector<ChartStretch>{};
    const OneMoment moment{database};
    if (!moment.begun())
        return unexpected{moment.begun().error()};
    Stretches stretches{window};
    const auto hours = addDays(database, stretches);
    if (!hours)
        return unexpected{hours.error()};
    const auto minutes = addHours(database, runsOf(*hours), stretches);
    if (!minutes)
        return unexpected{minutes.error()};
    if (const auto added = addMinutes(database, runsOf(*minutes), stretches); !added)
        return unexpected{added.error()};
    return stretches.filled();
}

} // namespace homeward::storage
