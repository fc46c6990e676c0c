#include "core/storage/diary_search.h"
#include "core/storage/session_diary_store.h"
#include "tests/bench/bench_store.h"
#include "tests/bench/or_abort.h"

#include <benchmark/benchmark.h>

#include <chrono>
#include <cstdlib>
#include <map>
#include <string>

// The full-text search over ten years of a session diary, with the key and without.
namespace homeward::bench {
namespace {

using namespace std::chrono_literals;
using storage::Access;
using storage::Database;

constexpr int kEntries = 3650;
constexpr int kWordsOfEntry = 80;
constexpr int kShown = 50;

/// Some 600 words that differ, and one that every fifth entry has.
std::string wordsOf(int entry)
{
    std::string text;
    for (int word = 0; word < kWordsOfEntry; ++word)
        text += "word" + std::to_string((entry * 31 + word * word * 7) % 601) + ' ';
    return entry % 5 == 0 ? text + "river." : text + "hill.";
}

DiaryEntry entryNumber(int number)
{
    Uuid::Bytes bytes{};
    for (std::size_t i = 0; i < 4; ++i)
        bytes[i] = static_cast<std::byte>(static_cast<unsigned>(number) >> (8U * i));
    const Instant evening = Instant{std::chrono::hours{24} * (16000 + number) + 19h};
    return {.id = DiaryEntryId{Uuid{bytes}},
            .moment = {evening, "UTC", 0s},
            .stage = DiaryStage::Free,
            .text = orAbort(Note::create(wordsOf(number)), "writing"),
            .recordedAt = evening};
}

const std::filesystem::path& tenYearsOfEntries(Form form)
{
    static std::map<Form, std::filesystem::path> paths;
    const auto known = paths.find(form);
    if (known != paths.end())
        return known->second;
    const auto path = emptyDiary(form);
    auto database = open(path, form, Access::Write);
    auto transaction = orAbort(storage::Transaction::begin(database), "beginning");
    for (int number = 0; number < kEntries; ++number)
        orAbort(storage::SessionDiaryStore{database}.insert(entryNumber(number)), "inserting");
    orAbort(transaction.commit(), "committing");
    return paths.emplace(form, path).first->second;
}

template <Form kForm>
void searchWithHits(benchmark::State& state)
{
    Database database = open(tenYearsOfEntries(kForm), kForm, Access::Read);
    for (auto _ : state) {
        const auto found = storage::searchDiary(database, "river", kShown);
        if (!found || found->size() != kShown || found->front().hits.size() != 1) {
            state.SkipWithError("found something else");
            return;
        }
    }
}

BENCHMARK(searchWithHits<Form::Encrypted>)->Name("hits/encrypted")->Unit(benchmark::kMillisecond);
BENCHMARK(searchWithHits<Form::Plain>)->Name("hits/plain")->Unit(benchmark::kMillisecond);

} // namespace
} // namespace homeward::bench
