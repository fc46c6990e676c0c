#include "core/storage/open.h"

#include "tests/core/storage/store_fixture.h"
#include "tests/support/file_bytes.h"
#include "tests/support/without_privilege.h"

#include <gtest/gtest.h>

#include <string>

namespace homeward::storage {
namespace {

using std::filesystem::perms;

class OpenEncrypted : public StoreTest {
protected:
    Result<void, StorageError> openFor(Access access)
    {
        return openEncrypted(path(), key(), access).map([](const Database&) {});
    }
};

TEST_F(OpenEncrypted, NeedsTheFileToBeThere)
{
    std::filesystem::remove(path());

    EXPECT_EQ(openFor(Access::Write), unexpected{StorageError::Missing});
    EXPECT_EQ(openFor(Access::Read), unexpected{StorageError::Missing});
    EXPECT_FALSE(std::filesystem::exists(path()));
}

TEST_F(OpenEncrypted, DoesNotMakeAFileOverAnother)
{
    const auto before = testing::bytesOfFile(path());

    EXPECT_EQ(openFor(Access::Create), unexpected{StorageError::Refused});
    EXPECT_EQ(testing::bytesOfFile(path()), before);
}

TEST_F(OpenEncrypted, NeedsBothTheKeyAndItsSalt)
{
    DatabaseKey wrongKey = key().copy();
    wrongKey.key.bytes()[31] ^= std::byte{1};
    DatabaseKey wrongSalt = key().copy();
    wrongSalt.salt.bytes()[0] ^= std::byte{1};

    EXPECT_EQ(openEncrypted(path(), wrongKey, Access::Write).error(), StorageError::NotADatabase);
    EXPECT_EQ(openEncrypted(path(), wrongSalt, Access::Write).error(), StorageError::NotADatabase);
}

TEST_F(OpenEncrypted, CallsAGarbledHeadTheSameAsAWrongKey)
{
    auto bytes = testing::bytesOfFile(path());
    bytes[100] = static_cast<char>(bytes[100] ^ 1);
    testing::writeFile(path(), bytes);

    EXPECT_EQ(openFor(Access::Write), unexpected{StorageError::NotADatabase});
}

TEST_F(OpenEncrypted, TakesAnEmptyFileForADamagedOneAndLeavesItAlone)
{
    testing::writeFile(path(), "");

    EXPECT_EQ(openFor(Access::Write), unexpected{StorageError::NotADatabase});
    EXPECT_EQ(std::filesystem::file_size(path()), 0U);
}

TEST_F(OpenEncrypted, DoesNotOpenAPlainDatabase)
{
    testing::writeFile(path(), std::string{"SQLite format 3\0", 16} + std::string(4080, '\0'));

    EXPECT_EQ(openFor(Access::Write), unexpected{StorageError::NotADatabase});
}

TEST_F(OpenEncrypted, OpensAfterTheFirstSixteenBytesWereLost)
{
    auto bytes = testing::bytesOfFile(path());
    bytes.replace(0, 16, 16, '\0');
    testing::writeFile(path(), bytes);

    EXPECT_TRUE(openFor(Access::Write)); // the salt is ours, not in the file
}

TEST_F(OpenEncrypted, DoesNotCallAFileMissingThatItCannotSee)
{
    const testing::ReadOnlyFolder closed{folder(), perms{0}};

    EXPECT_EQ(openFor(Access::Write), unexpected{StorageError::ReadOnly});
}

TEST_F(OpenEncrypted, SaysThatAFolderCannotBeWrittenTo)
{
    const testing::ReadOnlyFolder readOnly{folder()};

    EXPECT_EQ(openFor(Access::Write), unexpected{StorageError::ReadOnly});
}

TEST_F(OpenEncrypted, GivesAllOfItsFilesToTheOwnerOnlyFromTheFirstMoment)
{
    std::filesystem::remove(path());

    auto database = openEncrypted(path(), key(), Access::Create).value();
    ASSERT_TRUE(database.execute("CREATE TABLE t (v)"));

    for (const auto& file : std::filesystem::directory_iterator{folder()})
        EXPECT_EQ(file.status().permissions(), perms{0600}) << file.path();
    EXPECT_TRUE(std::filesystem::exists(folder() / "diary.db-wal"));
}

TEST_F(OpenEncrypted, SetsEveryConnectionToDurableAndStrict)
{
    auto database = openEncrypted(path(), key(), Access::Write).value();

    EXPECT_EQ(database.integer("PRAGMA synchronous"), 2); // FULL
    EXPECT_EQ(database.integer("PRAGMA foreign_keys"), 1);
    EXPECT_EQ(database.integer("PRAGMA trusted_schema"), 0);
    EXPECT_EQ(database.integer("PRAGMA cell_size_check"), 1);
    EXPECT_EQ(database.integer("PRAGMA temp_store"), 2); // memory
    EXPECT_EQ(database.prepare("PRAGMA journal_mode").map([](Statement statement) {
        return statement.step().value() ? statement.text(0) : "";
    }),
              "wal");
}

TEST_F(OpenEncrypted, LetsAReaderChangeNothing)
{
    auto reader = openEncrypted(path(), key(), Access::Read).value();

    EXPECT_EQ(reader.execute("DELETE FROM meta"), unexpected{StorageError::ReadOnly});
}

TEST_F(OpenEncrypted, LetsNobodyEditTheSchemaByHand)
{
    auto database = openEncrypted(path(), key(), Access::Write).value();

    EXPECT_FALSE(database.execute("PRAGMA writable_schema = ON; DELETE FROM sqlite_schema"));
}

} // namespace
} // namespace homeward::storage
