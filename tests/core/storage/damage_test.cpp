#include "core/storage/archive.h"
#include "tests/core/storage/damage_fixture.h"
#include "tests/support/file_bytes.h"

#include <gtest/gtest.h>

#include <sys/mount.h>

#include <string>

namespace homeward::storage {
namespace {

TEST_F(DamageTest, OfOneByteAnywhereNeverShowsWrongEntries)
{
    const auto whole = testing::bytesOfFile(path());
    testing::SeededRandom chance;
    for (int flip = 0; flip < 300; ++flip) {
        auto bytes = whole;
        const auto at = chance.below(bytes.size());
        bytes[at] = static_cast<char>(bytes[at] ^ (1 << chance.below(8)));
        testing::writeFile(path(), bytes);

        const auto read = readAll();

        if (read)
            EXPECT_EQ(*read, entries()) << at; // the page was not needed
        else
            EXPECT_TRUE(read.error() == StorageError::Corrupt
                        || read.error() == StorageError::NotADatabase)
                << at << ": " << static_cast<int>(read.error());
    }
}

TEST_F(DamageTest, OfALongNoteIsNoticedBeforeTheNoteIsShownOrCopied)
{
    {
        Store store = open();
        ASSERT_TRUE(MoodStore{store.writer()}.insert(entry(5, kNoon, std::string(1U << 20U, 'x'))));
    }
    auto bytes = testing::bytesOfFile(path());
    bytes[bytes.size() / 2] = static_cast<char>(bytes[bytes.size() / 2] ^ 1);
    testing::writeFile(path(), bytes);
    Store store = open();
    MoodStore moods{store.reader()};

    EXPECT_EQ(moods.between(kAllDays), unexpected{StorageError::Corrupt});
    // From here on the engine refuses more than that page, for reasons of its own.
    EXPECT_FALSE(moods.between(kAllDays));
    EXPECT_FALSE(copyInto(store.writer(), folder() / "copy.db"));
}

TEST_F(DamageTest, ByCuttingTheFileShortNeverShowsWrongEntries)
{
    const auto whole = testing::bytesOfFile(path());
    for (std::size_t pages = 1; pages < whole.size() / 4096; ++pages) {
        testing::writeFile(path(), whole.substr(0, pages * 4096 - 100));

        const auto read = readAll();

        EXPECT_TRUE(!read || *read == entries()) << pages;
    }
}

TEST_F(DamageTest, IsNotDoneByADiskThatIsFull)
{
    const auto disk = folder() / "disk";
    std::filesystem::create_directory(disk);
    if (::mount("tmpfs", disk.c_str(), "tmpfs", 0, "size=1m") != 0)
        GTEST_SKIP() << "needs the right to mount";
    Result<void, StorageError> inserted;
    std::int64_t saved = 0;
    std::int64_t kept = -1;
    if (Store::create(disk / "diary.db", key(), storeId())) {
        Store store = Store::open(disk / "diary.db", key(), storeId()).value();
        while ((inserted = MoodStore{store.writer()}.insert(entry(5, kNoon))))
            ++saved;
        kept = store.reader().integer("SELECT count(*) FROM mood").value();
    }
    ::umount(disk.c_str());

    EXPECT_EQ(inserted, unexpected{StorageError::DiskFull});
    EXPECT_GT(saved, 0);
    EXPECT_EQ(kept, saved);
}

} // namespace
} // namespace homeward::storage
