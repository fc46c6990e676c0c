#include "tests/bench/bench_store.h"

#include "core/rules/mood_trend.h"
#include "core/storage/mood_store.h"
#include "core/storage/outbox_store.h"

#include <benchmark/benchmark.h>

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

template <Form kForm>
void saveWithOutbox(benchmark::State& state)
{
    Database database = open(emptyDiary(kForm), kForm, Access::Write);
    unsigned number = 0;
    for (auto _ : state) {
        Uuid::Bytes bytes{};
        ++number;
        for (std::size_t i = 0; i < 4; ++i)
            bytes[i] = static_cast<std::byte>(number >> (8U * i));
        const Instant at{std::chrono::seconds{1'700'000'000 + number}};
        const MoodEntry entry{.id = MoodEntryId{Uuid{bytes}},
                              .moment = {at, "UTC", 0s},
                              .reading = {.score = *Score::create(number % 11)},
                              .recordedAt = at};
        auto transaction = storage::Transaction::begin(database);
        const bool isWritten = MoodStore{database}.insert(entry).has_value()
            && storage::OutboxStore{database}
                   .add("mood", entry.id.uuid(), storage::OutboxOperation::Create, at)
                   .has_value()
            && transaction->commit().has_value();
        if (!isWritten)
            state.SkipWithError("could not be written");
    }
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
BENCHMARK(saveWithOutbox<Form::Encrypted>)->Name("save/encrypted")->Unit(benchmark::kMillisecond);
BENCHMARK(saveWithOutbox<Form::Plain>)->Name("save/plain")->Unit(benchmark::kMillisecond);
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
