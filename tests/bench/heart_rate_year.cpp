#include "tests/bench/heart_rate_year.h"

#include "core/storage/heart_rate_store.h"
#include "core/storage/queries.h"
#include "tests/bench/bench_store.h"
#include "tests/bench/heart_rate_rows.h"
#include "tests/bench/heart_rate_samples.h"
#include "tests/bench/or_abort.h"

#include <string>
#include <vector>

namespace homeward::bench {

namespace {

using namespace std::chrono_literals;
using storage::Database;

/// Sampled one by one; the year is these again and again.
constexpr std::chrono::days kSampled{5};
static_assert(kYear % kSampled == 0h);

std::vector<HeartRateSample> samplesOf(std::chrono::milliseconds length)
{
    HeartRateSource source{Steps::Fixed};
    std::vector<HeartRateSample> samples;
    while (const auto sample = source.next(length))
        samples.push_back(*sample);
    return samples;
}

void sample(Database& database)
{
    auto transaction = orAbort(storage::Transaction::begin(database), "beginning");
    storage::HeartRateStore store{database};
    const HeartRateRecordingId id{};
    orAbort(store.insert({.id = id, .start = {kYearFrom, "UTC", 0s}, .sensor = {}}, kYearUntil),
            "beginning a recording");
    const auto known = orAbort(store.known(id), "finding the recording");
    const auto samples = samplesOf(kSampled);
    orAbort(storage::HeartRateSamples{database}.insert(known.value().row, samples), "inserting");
    makeRows(database);
    insertRows(database, kYearFrom, samples);
    orAbort(transaction.commit(), "committing");
}

/// Puts what was sampled `later` as well.
void repeat(Database& database, std::chrono::days later)
{
    const auto copy = [&](const std::string& sql, std::int64_t shift, std::int64_t before) {
        orAbort(storage::runOn(database, sql, shift, before), "copying");
    };
    const auto end = (kYearFrom + kSampled).time_since_epoch();
    const auto endDay = end / std::chrono::days{1};
    const std::int64_t aDay = storage::kPlacesInAMinute * (24h / 1min);
    copy("INSERT INTO heart_rate_minute SELECT place + ?, recording, samples"
         " FROM heart_rate_minute WHERE place < ?",
         later.count() * aDay, endDay * aDay);
    copy("INSERT INTO heart_rate_hour SELECT hour + ?, recording, minutes"
         " FROM heart_rate_hour WHERE hour < ?",
         later / 1h, end / 1h);
    copy("INSERT INTO heart_rate_day SELECT day + ?, recording, samples, hours"
         " FROM heart_rate_day WHERE day < ?",
         later.count(), endDay);
    copy("INSERT INTO sample_row SELECT at + ?, bpm FROM sample_row WHERE at < ?", later / 1ms,
         end / 1ms);
}

std::filesystem::path filled()
{
    const auto path = emptyDiary(Form::Encrypted);
    auto database = open(path, Form::Encrypted, storage::Access::Write);
    // What is lost if this stops half way is of no use to anybody.
    orAbort(database.execute("PRAGMA journal_mode = MEMORY; PRAGMA synchronous = OFF;"),
            "doing without a journal");
    sample(database);
    auto transaction = orAbort(storage::Transaction::begin(database), "beginning");
    for (auto later = kSampled; later < kYear; later += kSampled)
        repeat(database, later);
    orAbort(transaction.commit(), "committing");
    return path;
}

} // namespace

const std::filesystem::path& yearOfHeartRate()
{
    static const std::filesystem::path kPath = filled();
    return kPath;
}

} // namespace homeward::bench
