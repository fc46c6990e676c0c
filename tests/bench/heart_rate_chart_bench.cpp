#include "tests/bench/bench_store.h"
#include "tests/bench/heart_rate_rows.h"
#include "tests/bench/heart_rate_year.h"
#include "tests/bench/or_abort.h"

#include <benchmark/benchmark.h>

#include <algorithm>
#include <chrono>
#include <vector>

// Charts of 200 points out of a year at 1 Hz: of the program's minutes, and of a row each sample.
namespace homeward::bench {
namespace {

using namespace std::chrono_literals;
using storage::Access;
using storage::ChartStretch;
using storage::ChartWindow;
using storage::Database;

using Chart = std::vector<ChartStretch> (*)(Database&, const ChartWindow&);

constexpr int kPoints = 200;
/// Between one window and the next: no page of the last is of use, and none begins at a minute.
constexpr std::chrono::seconds kStride = 11 * 24h + 37min + 23s;

std::vector<ChartStretch> chartOfMinutes(Database& database, const ChartWindow& window)
{
    return orAbort(storage::heartRateChart(database, window), "charting");
}

ChartWindow windowNumber(std::int64_t number, std::chrono::seconds length)
{
    const std::chrono::seconds room = kYear - length;
    const auto from = kYearFrom + (room == 0s ? 0s : number * kStride % room);
    return {from, from + length, kPoints};
}

bool areAlike(const std::vector<ChartStretch>& one, const std::vector<ChartStretch>& other)
{
    return std::ranges::equal(one, other, [](const ChartStretch& a, const ChartStretch& b) {
        return a.from == b.from && a.until == b.until && a.summary == b.summary;
    });
}

template <Chart kChart>
void draw(benchmark::State& state)
{
    const std::chrono::seconds length{state.range(0)};
    Database database = open(yearOfHeartRate(), Form::Encrypted, Access::Read);
    std::int64_t number = 0;
    for (auto _ : state)
        if (kChart(database, windowNumber(++number, length)).size() != kPoints) {
            state.SkipWithError("found something else");
            return;
        }
}

/// The last of the windows also says that both ways give the same chart.
void drawRows(benchmark::State& state)
{
    draw<chartOfRows>(state);
    Database database = open(yearOfHeartRate(), Form::Encrypted, Access::Read);
    const auto window = windowNumber(1, std::chrono::seconds{state.range(0)});
    if (!areAlike(chartOfRows(database, window), chartOfMinutes(database, window)))
        state.SkipWithError("the charts differ");
}

void lengths(benchmark::internal::Benchmark* of)
{
    for (const std::chrono::seconds length : {1h, 24h, 7 * 24h, 30 * 24h, 365 * 24h})
        of->Arg(length.count());
    of->Unit(benchmark::kMillisecond);
}

BENCHMARK(draw<chartOfMinutes>)->Name("chart/minutes")->Apply(lengths);
BENCHMARK(drawRows)->Name("chart/rows")->Apply(lengths);

} // namespace
} // namespace homeward::bench

BENCHMARK_MAIN();
