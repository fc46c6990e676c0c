#include "core/services/heart_rate.h"
#include "tests/bench/bench_store.h"
#include "tests/bench/heart_rate_rows.h"
#include "tests/bench/heart_rate_samples.h"
#include "tests/bench/heart_rate_year.h"
#include "tests/bench/or_abort.h"
#include "tests/support/manual_clock.h"
#include "tests/support/seeded_random.h"

#include <benchmark/benchmark.h>

#include <chrono>
#include <vector>

// What a recording costs on its way in, committed by the minute, and how many bytes it then takes:
// the program's minutes, and a row each sample, in turns.
namespace homeward::bench {
namespace {

using namespace std::chrono_literals;
using storage::Access;
using storage::Database;
using storage::Store;

constexpr int kMinutes = 7 * 24 * 60;
constexpr double kPageBytes = 4096;

double bytesOf(Database& database)
{
    return kPageBytes
        * static_cast<double>(orAbort(database.integer("PRAGMA page_count"), "counting"));
}

Store newDiary()
{
    const auto path = newPath(Form::Encrypted);
    orAbort(Store::create(path, benchKey(), Uuid{}), "creating");
    return orAbort(Store::open(path, benchKey(), Uuid{}), "opening");
}

/// A diary that a strap is recorded into as the program does it.
class Minutes {
public:
    void write(std::span<const HeartRateSample> samples)
    {
        orAbort(m_service.add(m_recording,
                              {.number = m_next++, .samples = {samples.begin(), samples.end()}}),
                "adding");
    }

    double bytes() { return bytesOf(m_store.writer()) - m_empty; }

private:
    Store m_store = newDiary();
    testing::ManualClock m_clock{kYearUntil};
    testing::SeededRandom m_random;
    services::HeartRate m_service{m_store, m_clock, m_random};
    HeartRateRecordingId m_recording =
        orAbort(m_service.begin({kYearFrom, "UTC", 0s}, {}, {}), "beginning").id;
    std::uint32_t m_next = 0;
    double m_empty = bytesOf(m_store.writer());
};

/// A diary that has a row for each sample.
class Rows {
public:
    Rows() { makeRows(m_store.writer()); }

    void write(std::span<const HeartRateSample> samples)
    {
        auto transaction = orAbort(storage::Transaction::begin(m_store.writer()), "beginning");
        insertRows(m_store.writer(), kYearFrom, samples);
        orAbort(transaction.commit(), "committing");
    }

    double bytes() { return bytesOf(m_store.writer()) - m_empty; }

private:
    Store m_store = newDiary();
    double m_empty = bytesOf(m_store.writer());
};

template <class Kept>
double secondsToWrite(Kept& kept, std::span<const HeartRateSample> samples)
{
    const auto start = std::chrono::steady_clock::now();
    kept.write(samples);
    const std::chrono::duration<double> took = std::chrono::steady_clock::now() - start;
    return took.count();
}

std::vector<HeartRateSample> minuteOf(HeartRateSource& source, int minute)
{
    std::vector<HeartRateSample> samples;
    while (const auto sample = source.next(std::chrono::minutes{minute + 1}))
        samples.push_back(*sample);
    return samples;
}

/// A week.
template <Steps kSteps>
void record(benchmark::State& state)
{
    for (auto _ : state) {
        Minutes minutes;
        Rows rows;
        HeartRateSource source{kSteps};
        double samples = 0;
        double ours = 0;
        double theirs = 0;
        for (int minute = 0; minute < kMinutes; ++minute) {
            const auto part = minuteOf(source, minute);
            samples += static_cast<double>(part.size());
            ours += secondsToWrite(minutes, part);
            theirs += secondsToWrite(rows, part);
        }
        state.counters["minutesRate"] = samples / ours;
        state.counters["rowsRate"] = samples / theirs;
        state.counters["minutesBytes"] = minutes.bytes() / samples;
        state.counters["rowsBytes"] = rows.bytes() / samples;
    }
}

BENCHMARK(record<Steps::Fixed>)->Name("ingest/fixed")->Iterations(1)->Unit(benchmark::kMillisecond);
BENCHMARK(record<Steps::Uneven>)
    ->Name("ingest/uneven")
    ->Iterations(1)
    ->Unit(benchmark::kMillisecond);

} // namespace
} // namespace homeward::bench
