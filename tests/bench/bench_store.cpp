#include "tests/bench/bench_store.h"

#include "core/model/mood_entry.h"
#include "core/storage/mood_store.h"
#include "core/storage/outbox_store.h"
#include "core/storage/schema.h"
#include "tests/bench/or_abort.h"

#include <sqlite3.h>

#include <array>
#include <cstdlib>
#include <map>
#include <utility>

namespace homeward::bench {

namespace {

using namespace std::chrono_literals;

constexpr int kDays = 3650;
constexpr std::array<std::string_view, 8> kWords{"river", "slept", "walked", "music",
                                                 "slow",  "light", "rain",   "quiet"};

storage::Database openPlain(const std::filesystem::path& path, storage::Access access)
{
    sqlite3* opened = nullptr;
    const int flags = SQLITE_OPEN_READWRITE | SQLITE_OPEN_NOMUTEX | SQLITE_OPEN_EXRESCODE
        | (access == storage::Access::Create ? SQLITE_OPEN_CREATE : 0);
    sqlite3_open_v2(path.c_str(), &opened, flags, nullptr);
    storage::Database database{storage::Database::Handle{opened}};
    orAbort(storage::configure(database, access), "opening without a key");
    return database;
}

Uuid idOf(int number)
{
    Uuid::Bytes bytes{};
    for (std::size_t i = 0; i < 4; ++i)
        bytes[i] = static_cast<std::byte>(static_cast<unsigned>(number) >> (8U * i));
    return Uuid{bytes};
}

std::string noteOf(int day)
{
    std::string text;
    for (int word = 0; word < 40; ++word)
        text += std::string{kWords.at(static_cast<std::size_t>(day * 7 + word * word) % 8)} + ' ';
    return text;
}

MoodEntry entryOf(int day)
{
    const Instant evening = Instant{std::chrono::hours{24} * (16000 + day) + 19h};
    MoodReading reading{.score = *Score::create(day % 11)};
    if (day % 2 == 0)
        reading.note = *Note::create(noteOf(day));
    return {.id = MoodEntryId{idOf(day)},
            .moment = {evening, "UTC", 0s},
            .reading = reading,
            .recordedAt = evening};
}

void fill(storage::Database& database)
{
    auto transaction = orAbort(storage::Transaction::begin(database), "beginning");
    for (int day = 0; day < kDays; ++day) {
        const MoodEntry entry = entryOf(day);
        orAbort(storage::MoodStore{database}.insert(entry), "inserting");
        orAbort(storage::OutboxStore{database}.add(
                    "mood", entry.id.uuid(), storage::OutboxOperation::Create, entry.recordedAt),
                "queueing");
    }
    orAbort(transaction.commit(), "committing");
}

} // namespace

std::filesystem::path newPath(Form form)
{
    static int number = 0;
    static const std::filesystem::path kFolder = [] {
        std::string pattern = (std::filesystem::temp_directory_path() / "homeward-bench-XXXXXX");
        return std::filesystem::path{mkdtemp(pattern.data())};
    }();
    static const struct RemoveAtExit {
        ~RemoveAtExit() { std::filesystem::remove_all(kFolder); }
    } kRemove;
    return kFolder / ((form == Form::Plain ? "plain" : "encrypted") + std::to_string(number++));
}

DatabaseKey benchKey()
{
    SecretBytes key{DatabaseKey::kKeySize};
    SecretBytes salt{DatabaseKey::kSaltSize};
    key.bytes().front() = std::byte{1};
    salt.bytes().front() = std::byte{2};
    return {std::move(key), std::move(salt)};
}

storage::Database open(const std::filesystem::path& path, Form form, storage::Access access)
{
    if (form == Form::Plain)
        return openPlain(path, access);
    return orAbort(storage::openEncrypted(path, benchKey(), access), "opening");
}

std::filesystem::path emptyDiary(Form form)
{
    auto path = newPath(form);
    auto database = open(path, form, storage::Access::Create);
    orAbort(storage::migrate(database), "migrating");
    return path;
}

const std::filesystem::path& tenYears(Form form)
{
    static std::map<Form, std::filesystem::path> paths;
    const auto known = paths.find(form);
    if (known != paths.end())
        return known->second;
    const auto path = emptyDiary(form);
    auto database = open(path, form, storage::Access::Write);
    fill(database);
    return paths.emplace(form, path).first->second;
}

} // namespace homeward::bench
