#include "tests/bench/bench_store.h"

#include "core/rules/mood_trend.h"
#include "core/storage/mood_store.h"
#include "core/storage/outbox_store.h"

#include <benchmark/benchmark.h>

#include <algorithm>
#include <chrono>
#include <optional>
#include <vector>

// Each as it is and without the key, in one run: tools/bench prints the ratios.
namespace homeward::bench {
namespace {

using namespace std::chrono_literals;
using storage::Access;
using storage::Database;
using storage::MoodStore;

constexpr LocalDay kFirst{date::days{16000}};
constexpr LocalDay kLast{date::days{16000 + 3649}};

template <Form kForm>
void openAndAsk(benchmark::State& state)
{
    const auto path = tenYears(kForm);
    for (auto _ : state) {
        Database database = open(path, kForm, Access::Read);
        benchmark::DoNotOptimize(MoodStore{database}.scoresBetween({kLast, kLast}));
    }
}

/// An empty diary that is written to, one entry after the other.
class Writing {
public:
    explicit Writing(Form form) : m_database(open(emptyDiary(form), form, Access::Write)) { }

    /// The milliseconds that one entry with its outbox row took; none if it could not be written.
    std::optional<double> save()
    {
        const MoodEntry entry = nextEntry();
        const auto start = std::chrono::steady_clock::now();
        auto transaction = storage::Transaction::begin(m_database);
        const bool isWritten = transaction && MoodStore{m_database}.insert(entry).has_value()
            && storage::OutboxStore{m_database}
                   .add("mood", entry.id.uuid(), storage::OutboxOperation::Create, entry.recordedAt)
                   .has_value()
            && transaction->commit().has_value();
        const std::chrono::duration<double, std::milli> took =
            std::chrono::steady_clock::now() - start;
        return isWritten ? std::optional{took.count()} : std::nullopt;
    }

private:
    MoodEntry nextEntry()
    {
        Uuid::Bytes bytes{};
        ++m_number;
        for (std::size_t i = 0; i < 4; ++i)
            bytes[i] = static_cast<std::byte>(m_number >> (8U * i));
        const Instant at{std::chrono::seconds{1'700'000'000 + m_number}};
        return {.id = MoodEntryId{Uuid{bytes}},
                .moment = {at, "UTC", 0s},
                .reading = {.score = *Score::create(m_number % 11)},
                .recordedAt = at};
    }

    Database m_database;
    unsigned m_number = 0;
};

double medianOf(std::vector<double> values)
{
    const auto middle = values.begin() + static_cast<std::ptrdiff_t>(values.size() / 2);
    std::ranges::nth_element(values, middle);
    return *middle;
}

/// Both in turns, entry by entry: what else the disk does meets both alike.
void saveBoth(benchmark::State& state)
{
    Writing encrypted{Form::Encrypted};
    Writing plain{Form::Plain};
    std::vector<double> ours;
    std::vector<double> theirs;
    while (state.KeepRunning()) {
        const auto one = encrypted.save();
        const auto other = plain.save();
        if (!one || !other) {
            state.SkipWithError("could not be written");
            return;
        }
        ours.push_back(*one);
        theirs.push_back(*other);
    }
    state.counters["encrypted"] = medianOf(ours);
    state.counters["plain"] = medianOf(theirs);
}

template <Form kForm>
void thirtyDays(benchmark::State& state)
{
    Database database = open(tenYears(kForm), kForm, Access::Read);
    for (auto _ : state)
        benchmark::DoNotOptimize(MoodStore{database}.between({kLast - date::days{29}, kLast}));
}

template <Form kForm>
void tenYearsByWeek(benchmark::State& state)
{
    Database database = open(tenYears(kForm), kForm, Access::Read);
    for (auto _ : state) {
        const auto scores = MoodStore{database}.scoresBetween({kFirst, kLast});
        benchmark::DoNotOptimize(
            rules::moodTrend(rules::countedScores(*scores), rules::TrendStep::Week));
    }
}

template <Form kForm>
void searchCommonWord(benchmark::State& state)
{
    Database database = open(tenYears(kForm), kForm, Access::Read);
    for (auto _ : state)
        benchmark::DoNotOptimize(MoodStore{database}.search("river", 200));
}

BENCHMARK(openAndAsk<Form::Encrypted>)->Name("open/encrypted")->Unit(benchmark::kMillisecond);
BENCHMARK(openAndAsk<Form::Plain>)->Name("open/plain")->Unit(benchmark::kMillisecond);
BENCHMARK(saveBoth)->Name("save/both")->Iterations(200);
BENCHMARK(thirtyDays<Form::Encrypted>)->Name("days30/encrypted")->Unit(benchmark::kMillisecond);
BENCHMARK(thirtyDays<Form::Plain>)->Name("days30/plain")->Unit(benchmark::kMillisecond);
BENCHMARK(tenYearsByWeek<Form::Encrypted>)->Name("trend/encrypted")->Unit(benchmark::kMillisecond);
BENCHMARK(tenYearsByWeek<Form::Plain>)->Name("trend/plain")->Unit(benchmark::kMillisecond);
BENCHMARK(searchCommonWord<Form::Encrypted>)
    ->Name("search/encrypted")
    ->Unit(benchmark::kMillisecond);
BENCHMARK(searchCommonWord<Form::Plain>)->Name("search/plain")->Unit(benchmark::kMillisecond);

} // namespace
} // namespace homeward::bench

BENCHMARK_MAIN();
