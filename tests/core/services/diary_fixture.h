#pragma once

#include "core/services/diary.h"
#include "tests/support/profile_fixture.h"

#include <string>
#include <vector>

namespace homeward::services {

/// A diary on a store of its own, which the test can also get at with plain SQL.
class DiaryTest : public ::testing::Test {
protected:
    static constexpr storage::DayRange kAllDays{LocalDay::min(), LocalDay::max()};

    Diary& diary() { return m_diary; }
    storage::Database& database() { return m_store.writer(); }
    testing::ManualClock& clock() { return m_world.clock; }
    Instant now() const { return m_world.clock.now(); }

    ZonedInstant moment(const char* zone = "UTC") const { return testing::momentIn(zone, now()); }

    MoodEntry recorded(int score, const std::string& note = {})
    {
        return m_diary.record(testing::readingOf(score, note), moment()).value();
    }

    MoodEntry corrected(const MoodEntry& entry, int score, const std::string& note = {})
    {
        return m_diary.correct(entry.id, testing::readingOf(score, note)).value();
    }

    /// All current entries, day by day.
    std::vector<MoodEntry> current()
    {
        std::vector<MoodEntry> entries;
        const auto days = m_diary.days(kAllDays).value();
        for (const DayView& day : days)
            entries.insert(entries.end(), day.entries.begin(), day.entries.end());
        return entries;
    }

    std::int64_t count(const std::string& table)
    {
        return database().integer("SELECT count(*) FROM " + table).value();
    }

private:
    static storage::Store made(testing::World& world)
    {
        const auto path = world.temporary.path() / "diary.db";
        const auto enrolment = world.enrolment();
        EXPECT_TRUE(storage::Store::create(path, enrolment.key, enrolment.vault.storeId));
        return storage::Store::open(path, enrolment.key, enrolment.vault.storeId).value();
    }

    testing::World m_world;
    storage::Store m_store = made(m_world);
    Diary m_diary{m_store, m_world.clock, m_world.random};
};

} // namespace homeward::services
