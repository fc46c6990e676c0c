#include "core/storage/store.h"

#include "core/storage/schema.h"
#include "tests/core/storage/store_fixture.h"
#include "tests/support/file_bytes.h"

#include <gtest/gtest.h>

namespace homeward::storage {
namespace {

TEST_F(StoreTest, OpensWhatItCreated)
{
    EXPECT_TRUE(Store::open(path(), key(), storeId()));
}

TEST_F(StoreTest, LeavesOneFileWhenItIsClosed)
{
    {
        const Store store = open();
    }

    EXPECT_EQ(testing::contentsOf(folder()).size(), 1U);
}

TEST_F(StoreTest, IsNeverCreatedOverAnother)
{
    const auto before = testing::contentsOf(folder());

    EXPECT_EQ(Store::create(path(), key(), storeId()), unexpected{StorageError::Refused});
    EXPECT_EQ(testing::contentsOf(folder()), before);
}

TEST_F(StoreTest, SaysThatItBelongsToAnotherProfile)
{
    EXPECT_EQ(Store::open(path(), key(), storeIdOf(4)).error(), StorageError::OtherStore);
}

TEST_F(StoreTest, DoesNotOpenAFileThatWasNeverFinished)
{
    const auto unfinished = folder() / "unfinished.db";
    {
        auto database = openEncrypted(unfinished, key(), Access::Create).value();
        ASSERT_TRUE(migrate(database)); // but no store id
    }

    EXPECT_EQ(Store::open(unfinished, key(), storeId()).error(), StorageError::OtherStore);
}

TEST_F(StoreTest, AsksForALaterEditionOfTheProgramInsteadOfGuessing)
{
    ASSERT_TRUE(open().writer().execute("PRAGMA user_version = 99"));
    const auto before = testing::contentsOf(folder());

    EXPECT_EQ(Store::open(path(), key(), storeId()).error(), StorageError::NewerSchema);
    EXPECT_EQ(testing::contentsOf(folder()), before);
}

TEST_F(StoreTest, TellsTheReasonsForNotOpeningApart)
{
    EXPECT_EQ(Store::open(path(), keyOf(8), storeId()).error(), StorageError::NotADatabase);
    EXPECT_EQ(Store::open(path(), key(), storeIdOf(4)).error(), StorageError::OtherStore);
    EXPECT_EQ(Store::open(folder() / "none.db", key(), storeId()).error(), StorageError::Missing);
}

TEST_F(StoreTest, ShowsTheReaderWhatTheWriterHasSaved)
{
    Store store = open();

    ASSERT_TRUE(MoodStore{store.writer()}.insert(entry(5, kNoon)));

    EXPECT_EQ(store.reader().integer("SELECT count(*) FROM mood"), 1);
}

} // namespace
} // namespace homeward::storage
