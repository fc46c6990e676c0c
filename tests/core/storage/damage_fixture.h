#pragma once

#include "tests/core/storage/store_fixture.h"

#include <string>
#include <vector>

namespace homeward::storage {

/// A closed file with fifty entries.
class DamageTest : public StoreTest {
protected:
    void SetUp() override
    {
        StoreTest::SetUp();
        Store store = open();
        for (int i = 0; i < 50; ++i)
            ASSERT_TRUE(MoodStore{store.writer()}.insert(
                entry(i % 11, kNoon + std::chrono::hours{i}, "note " + std::to_string(i))));
        m_entries = MoodStore{store.reader()}.between(kAllDays).value();
    }

    Result<std::vector<MoodEntry>, StorageError> readAll()
    {
        auto store = Store::open(path(), key(), storeId());
        if (!store)
            return unexpected{store.error()};
        return MoodStore{store->reader()}.between(kAllDays);
    }

    const std::vector<MoodEntry>& entries() const { return m_entries; }

private:
    std::vector<MoodEntry> m_entries;
};

} // namespace homeward::storage
