#pragma once

#include "core/storage/mood_store.h"
#include "core/storage/open.h"
#include "core/storage/store.h"
#include "tests/support/seeded_random.h"
#include "tests/support/temporary_folder.h"

#include <gtest/gtest.h>

#include <algorithm>
#include <filesystem>
#include <string>

namespace homeward::storage {

inline constexpr DayRange kAllDays{LocalDay::min(), LocalDay::max()};

/// The same key in each run.
inline DatabaseKey keyOf(unsigned char filling)
{
    DatabaseKey key{SecretBytes{DatabaseKey::kKeySize}, SecretBytes{DatabaseKey::kSaltSize}};
    std::ranges::fill(key.key.bytes(), std::byte{filling});
    std::ranges::fill(key.salt.bytes(), std::byte{filling});
    return key;
}

inline Uuid storeIdOf(unsigned char filling)
{
    Uuid::Bytes bytes{};
    bytes.fill(std::byte{filling});
    return Uuid{bytes};
}

/// A test with a diary's file to make and open.
class StoreTest : public ::testing::Test {
protected:
    StoreTest() : m_path(m_temporary.path() / "diary.db") { }

    void SetUp() override { ASSERT_TRUE(Store::create(m_path, m_key, m_storeId)); }

    Store open() { return Store::open(m_path, m_key, m_storeId).value(); }

    const std::filesystem::path& folder() const { return m_temporary.path(); }
    const std::filesystem::path& path() const { return m_path; }
    const DatabaseKey& key() const { return m_key; }
    const Uuid& storeId() const { return m_storeId; }

    MoodEntry entry(int score, Instant at, const std::string& note = {})
    {
        MoodReading reading{.score = Score::create(score).value()};
        if (!note.empty())
            reading.note = Note::create(note).value();
        return {.id = MoodEntryId::make(at, m_random),
                .moment = {at, "UTC", std::chrono::seconds{0}},
                .reading = reading,
                .recordedAt = at};
    }

private:
    testing::TemporaryFolder m_temporary;
    std::filesystem::path m_path;
    DatabaseKey m_key = keyOf(7);
    Uuid m_storeId = storeIdOf(3);
    testing::SeededRandom m_random;
};

inline constexpr Instant kNoon =
    std::chrono::sys_days{std::chrono::year{2024} / 3 / 5} + std::chrono::hours{12};

} // namespace homeward::storage
