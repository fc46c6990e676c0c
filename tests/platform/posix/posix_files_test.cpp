#include "platform/posix/posix_files.h"

#include "tests/support/file_bytes.h"
#include "tests/support/temporary_folder.h"
#include "tests/support/without_privilege.h"

#include <gtest/gtest.h>

#include <sys/mount.h>

#include <cstddef>
#include <string>
#include <string_view>
#include <vector>

namespace homeward::platform {
namespace {

using std::filesystem::perms;
using testing::bytesOfFile;
using testing::writeFile;
using Existing = DurableFiles::Existing;

class PosixFilesTest : public ::testing::Test {
protected:
    static std::span<const std::byte> bytesOf(std::string_view text)
    {
        return std::as_bytes(std::span{text});
    }

    std::filesystem::path in(const char* name) const { return m_folder.path() / name; }
    const std::filesystem::path& folder() const { return m_folder.path(); }
    PosixFiles& files() { return m_files; }

private:
    testing::TemporaryFolder m_folder;
    PosixFiles m_files;
};

TEST_F(PosixFilesTest, ReadsUpToTheLimitAndNotAByteMore)
{
    writeFile(in("file"), "12345");

    EXPECT_EQ(files().read(in("file"), 5)->size(), 5U);
    EXPECT_EQ(files().read(in("file"), 4), unexpected{FileError::TooLarge});
}

TEST_F(PosixFilesTest, ReadsAnEmptyFile)
{
    writeFile(in("file"), "");

    EXPECT_EQ(files().read(in("file"), 0), std::vector<std::byte>{});
}

TEST_F(PosixFilesTest, TellsWhyAFileCannotBeRead)
{
    writeFile(in("closed"), "secret");
    std::filesystem::permissions(in("closed"), perms{0});
    const testing::WithoutPrivilege plain;

    EXPECT_EQ(files().read(in("none"), 9), unexpected{FileError::NotFound});
    EXPECT_EQ(files().read(in("closed") / "below", 9), unexpected{FileError::NotFound});
    EXPECT_EQ(files().read(in("closed"), 9), unexpected{FileError::NotAllowed});
    EXPECT_EQ(files().read(folder(), 9), unexpected{FileError::Io});
}

TEST_F(PosixFilesTest, FollowsNoLinkThatSomebodyPutInTheFilesPlace)
{
    writeFile(in("target"), "theirs");
    std::filesystem::create_symlink(in("target"), in("link"));

    EXPECT_FALSE(files().read(in("link"), 9));
    EXPECT_FALSE(files().lock(in("link")));
    ASSERT_TRUE(files().replace(in("link"), bytesOf("ours")));
    EXPECT_EQ(bytesOfFile(in("target")), "theirs");
}

TEST_F(PosixFilesTest, ReplacesAFileForItsOwnerOnly)
{
    writeFile(in("file"), "old and longer");

    ASSERT_TRUE(files().replace(in("file"), bytesOf("new")));

    EXPECT_EQ(bytesOfFile(in("file")), "new");
    EXPECT_EQ(std::filesystem::status(in("file")).permissions(), perms{0600});
    EXPECT_FALSE(std::filesystem::exists(in("file.part")));
}

TEST_F(PosixFilesTest, ReplacesAFileAfterAWriteThatWasCutOff)
{
    writeFile(in("file.part"), "the rest of an earlier attempt, longer than the new content");

    ASSERT_TRUE(files().replace(in("file"), bytesOf("new")));

    EXPECT_EQ(bytesOfFile(in("file")), "new");
}

TEST_F(PosixFilesTest, KeepsTheOldFileWhereTheFolderCannotBeWrittenTo)
{
    writeFile(in("file"), "old");
    const testing::ReadOnlyFolder readOnly{folder()};

    EXPECT_EQ(files().replace(in("file"), bytesOf("new")), unexpected{FileError::NotAllowed});
    EXPECT_EQ(bytesOfFile(in("file")), "old");
}

TEST_F(PosixFilesTest, KeepsTheOldFileOnAFullDisk)
{
    if (::mount("tmpfs", folder().c_str(), "tmpfs", 0, "size=64k") != 0)
        GTEST_SKIP() << "needs the right to mount";
    writeFile(in("file"), "old");

    const auto replaced = files().replace(in("file"), bytesOf(std::string(1U << 20U, 'x')));
    const auto kept = bytesOfFile(in("file"));
    const bool hasRest = std::filesystem::exists(in("file.part"));
    ::umount(folder().c_str());

    EXPECT_EQ(replaced, unexpected{FileError::DiskFull});
    EXPECT_EQ(kept, "old");
    EXPECT_FALSE(hasRest);
}

TEST_F(PosixFilesTest, MakesFoldersForTheirOwnerOnly)
{
    ASSERT_TRUE(files().makeFolder(in("a") / "b" / ""));

    EXPECT_EQ(std::filesystem::status(in("a")).permissions(), perms{0700});
    EXPECT_EQ(std::filesystem::status(in("a") / "b").permissions(), perms{0700});
    EXPECT_TRUE(files().makeFolder(in("a") / "b"));
}

TEST_F(PosixFilesTest, MakesNoFolderWhereAFileIs)
{
    writeFile(in("file"), "");

    EXPECT_FALSE(files().makeFolder(in("file")));
    EXPECT_FALSE(files().makeFolder(in("file") / "below"));
}

TEST_F(PosixFilesTest, SaysThatAFolderMayNotBeMade)
{
    const testing::ReadOnlyFolder readOnly{folder()};

    EXPECT_EQ(files().makeFolder(in("new")), unexpected{FileError::NotAllowed});
}

TEST_F(PosixFilesTest, RenamesOverAnotherFileOnlyIfAskedTo)
{
    writeFile(in("from"), "new");
    writeFile(in("to"), "old");

    EXPECT_EQ(files().rename(in("from"), in("to"), Existing::Keep), unexpected{FileError::InUse});
    EXPECT_EQ(bytesOfFile(in("to")), "old");
    ASSERT_TRUE(files().rename(in("from"), in("to"), Existing::Replace));
    EXPECT_EQ(bytesOfFile(in("to")), "new");
}

TEST_F(PosixFilesTest, SaysThatThereIsNothingToRename)
{
    EXPECT_EQ(files().rename(in("none"), in("to"), Existing::Keep),
              unexpected{FileError::NotFound});
}

TEST_F(PosixFilesTest, SyncsFilesAndFoldersThatAreThere)
{
    writeFile(in("file"), "written by others");

    EXPECT_TRUE(files().sync(in("file")));
    EXPECT_TRUE(files().sync(folder()));
    EXPECT_EQ(files().sync(in("none")), unexpected{FileError::NotFound});
}

TEST_F(PosixFilesTest, WipesEveryByteOfAFileAndKeepsItsSize)
{
    writeFile(in("file"), std::string(200'000, 'x'));

    ASSERT_TRUE(files().wipe(in("file")));

    EXPECT_EQ(bytesOfFile(in("file")), std::string(200'000, '\0'));
}

TEST_F(PosixFilesTest, WipesNothingThatALinkLeadsTo)
{
    writeFile(in("other"), "mine");
    std::filesystem::create_symlink(in("other"), in("link"));

    EXPECT_FALSE(files().wipe(in("link")));

    EXPECT_EQ(bytesOfFile(in("other")), "mine");
}

TEST_F(PosixFilesTest, SaysThatThereIsNothingToWipe)
{
    EXPECT_EQ(files().wipe(in("missing")), unexpected{FileError::NotFound});
    EXPECT_FALSE(files().wipe(folder()));
}

TEST_F(PosixFilesTest, RemovesFilesLinksAndEmptyFolders)
{
    writeFile(in("file"), "words");
    std::filesystem::create_symlink(in("file"), in("link"));
    std::filesystem::create_directory(in("empty"));

    EXPECT_TRUE(files().remove(in("link")));
    EXPECT_TRUE(std::filesystem::exists(in("file")));
    EXPECT_TRUE(files().remove(in("file")));
    EXPECT_TRUE(files().remove(in("empty")));

    EXPECT_TRUE(std::filesystem::is_empty(folder()));
}

TEST_F(PosixFilesTest, RemovesNoFolderThatHoldsSomething)
{
    std::filesystem::create_directory(in("full"));
    writeFile(in("full") / "file", "words");

    EXPECT_FALSE(files().remove(in("full")));
    EXPECT_EQ(files().remove(in("missing")), unexpected{FileError::NotFound});
    EXPECT_EQ(bytesOfFile(in("full") / "file"), "words");
}

TEST_F(PosixFilesTest, LocksOnceAndAgainAfterTheFirstIsDropped)
{
    auto first = files().lock(in("lock"));
    ASSERT_TRUE(first);

    EXPECT_EQ(files().lock(in("lock")).error(), FileError::InUse);
    first->reset();
    EXPECT_TRUE(files().lock(in("lock")));
}

} // namespace
} // namespace homeward::platform
