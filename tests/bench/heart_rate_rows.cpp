#include "tests/bench/heart_rate_rows.h"

#include "core/storage/queries.h"
#include "tests/bench/or_abort.h"

#include <cstdint>

namespace homeward::bench {

namespace {

using storage::ChartStretch;
using storage::ChartWindow;
using storage::Row;
using storage::Statement;

std::int64_t millisecondsOf(Instant instant)
{
    return std::chrono::milliseconds{instant.time_since_epoch()}.count();
}

std::vector<ChartStretch> emptyStretches(const ChartWindow& window)
{
    const std::chrono::seconds length = window.until - window.from;
    std::vector<ChartStretch> stretches;
    for (int i = 0; i < window.points; ++i)
        stretches.push_back({window.from + length * i / window.points,
                             window.from + length * (i + 1) / window.points,
                             {}});
    return stretches;
}

} // namespace

void makeRows(storage::Database& database)
{
    orAbort(database.execute("CREATE TABLE sample_row (at INTEGER PRIMARY KEY, bpm INTEGER)"
                             " STRICT"),
            "making a table");
}

void insertRows(storage::Database& database, Instant start,
                std::span<const HeartRateSample> samples)
{
    for (const HeartRateSample& sample : samples)
        orAbort(storage::runOn(database, "INSERT INTO sample_row (at, bpm) VALUES (?, ?)",
                               millisecondsOf(start) + sample.at.count(), sample.bpm),
                "inserting a row");
}

std::vector<ChartStretch> chartOfRows(storage::Database& database, const ChartWindow& window)
{
    auto stretches = emptyStretches(window);
    auto stretch = stretches.begin();
    const auto read = storage::allOf(
        database, "SELECT at, bpm FROM sample_row WHERE at >= ? AND at < ? ORDER BY at",
        [&](const Statement& row) -> Row<bool> {
            while (row.integer(0) >= millisecondsOf(stretch->until))
                ++stretch;
            stretch->summary.add(storage::summaryOf(
                {0, static_cast<std::uint16_t>(row.integer(1)), SensorContact::Contact}));
            return true;
        },
        millisecondsOf(window.from), millisecondsOf(window.until));
    orAbort(read, "reading rows");
    std::erase_if(stretches, [](const ChartStretch& each) { return each.summary.valid == 0; });
    return stretches;
}

} // namespace homeward::bench
