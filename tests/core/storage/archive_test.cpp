#include "core/storage/archive.h"

#include "tests/core/storage/damage_fixture.h"
#include "tests/support/file_bytes.h"

#include <gtest/gtest.h>

#include <vector>

namespace homeward::storage {
namespace {

class ArchiveTest : public DamageTest {
protected:
    std::filesystem::path archive() const { return folder() / "archive"; }
    std::filesystem::path copy() const { return folder() / "copy.db"; }
    static std::vector<std::byte> vault() { return {std::byte{1}, std::byte{0}, std::byte{2}}; }
};

TEST_F(ArchiveTest, GivesBackBothOfItsFilesToTheByte)
{
    ASSERT_TRUE(writeArchive(archive(), vault(), path()));

    const auto read = readArchive(archive(), copy());

    EXPECT_EQ(read->vault, vault());
    EXPECT_EQ(testing::bytesOfFile(copy()), testing::bytesOfFile(path()));
}

TEST_F(ArchiveTest, CopiesADiaryThatIsInUse)
{
    Store store = open();

    ASSERT_TRUE(copyInto(store.writer(), copy()));

    auto copied = Store::open(copy(), key(), storeId()).value();
    EXPECT_EQ(MoodStore{copied.reader()}.between(kAllDays).value(), entries());
    EXPECT_TRUE(openEncrypted(copy(), keyOf(8), Access::Write).error()
                == StorageError::NotADatabase);
}

TEST_F(ArchiveTest, IsNotReadFromWhatIsNone)
{
    EXPECT_EQ(readArchive(archive(), copy()).error(), StorageError::Missing);
    testing::writeFile(archive(), "garbage");
    EXPECT_EQ(readArchive(archive(), copy()).error(), StorageError::NotADatabase);
    testing::writeFile(archive(), "");
    EXPECT_EQ(readArchive(archive(), copy()).error(), StorageError::NotADatabase);
}

TEST_F(ArchiveTest, RefusesAVaultThatIsFarTooLarge)
{
    ASSERT_TRUE(writeArchive(archive(), std::vector<std::byte>(1U << 20U), path()));

    EXPECT_EQ(readArchive(archive(), copy()).error(), StorageError::Corrupt);
}

} // namespace
} // namespace homeward::storage
