#include "core/services/diary.h"
#include "tests/core/storage/store_fixture.h"
#include "tests/support/manual_clock.h"

#include <date/tz.h>

#include <chrono>
#include <cstdlib>
#include <string>

// Made v0001.db, once: make_v0001 FILE. Kept so that the next schema's file can be made alike.
// tests/core/storage/golden_test.cpp says what is in it.

namespace homeward {
namespace {

using namespace std::chrono_literals;

void fill(services::Diary& diary, testing::ManualClock& clock)
{
    const auto reading = [](int score, const std::string& note) {
        return MoodReading{.score = Score::create(score).value(),
                           .energy = Score::create(10 - score).value(),
                           .sleep = SleepDuration::create(450min).value(),
                           .note = Note::create(note).value()};
    };
    const auto here = [&](const char* zone) {
        return ZonedInstant{clock.now(), *findZone(zone).value()};
    };
    (void)diary.record(reading(3, "first day, ünquiet <b>night</b>"), here("America/New_York"));
    clock.advance(13h);
    const auto slip = diary.record({.score = Score::create(0).value()}, here("Asia/Kathmandu"));
    const auto corrected = diary.correct(slip->id, reading(6, "walked \xF0\x9F\x8C\xB2"));
    clock.advance(-2h);
    const auto undone = diary.record(reading(9, "not meant"), here("UTC"));
    (void)diary.undo(undone->id);
    const auto wrong = diary.correct(corrected->id, reading(1, "a second slip"));
    (void)diary.undo(wrong->id);
    clock.advance(48h);
    (void)diary.record({.score = Score::create(10).value()}, here("Pacific/Auckland"));
}

/// False if the file could not be made.
bool make(const char* file)
{
    const DatabaseKey key = storage::keyOf(7);
    const Uuid storeId = storage::storeIdOf(3);
    testing::ManualClock clock{std::chrono::sys_days{std::chrono::year{2024} / 3 / 9} + 20h};
    testing::SeededRandom random;
    if (!storage::Store::create(file, key, storeId))
        return false;
    auto store = storage::Store::open(file, key, storeId).value();
    services::Diary diary{store, clock, random};
    fill(diary, clock);
    return true;
}

} // namespace
} // namespace homeward

int main(int count, char** arguments)
{
    return count == 2 && homeward::make(arguments[1]) ? EXIT_SUCCESS : EXIT_FAILURE;
}
