#include "core/services/restore.h"

#include "core/services/preferences.h"
#include "tests/support/failing_files.h"
#include "tests/support/file_bytes.h"
#include "tests/support/profile_fixture.h"

#include <gtest/gtest.h>

#include <string>
#include <utility>

namespace homeward::services {
namespace {

using testing::bytesOfFile;
using testing::contentsOf;
using testing::kPassphrase;
using testing::readingOf;
using testing::writeFile;

/// A backup with one entry ("from the backup"), and no profile.
class RestoreTest : public testing::ProfileTest {
protected:
    void SetUp() override
    {
        makeProfile("from the backup");
        ASSERT_TRUE(open().value()->backUp(backup()));
        std::filesystem::remove_all(folder().path);
    }

    Result<Restored, ProfileError> restoreWith(std::string_view passphrase = kPassphrase)
    {
        return restore(folder(), backup(), SecretBytes{passphrase}, surroundings());
    }

    /// Whether the profile that opens has this word and no other entry.
    bool holdsOnly(const std::string& word)
    {
        const auto profile = open();
        if (!profile || !(*profile)->check()->empty())
            return false;
        const auto days = (*profile)->diary().days({LocalDay::min(), LocalDay::max()}).value();
        return days.size() == 1 && days.front().entries.size() == 1
            && (*profile)->diary().search(word, 2)->size() == 1;
    }

    std::filesystem::path backup() const { return temporary() / "homeward.backup"; }
};

TEST_F(RestoreTest, BringsBackWhatWasBackedUp)
{
    EXPECT_EQ(restoreWith()->entries, 1);
    EXPECT_TRUE(holdsOnly("backup"));
}

TEST_F(RestoreTest, SetsAsideTheProfileThatWasThereAndKeepsIt)
{
    makeProfile("from the profile");

    const auto restored = restoreWith().value();

    EXPECT_TRUE(holdsOnly("backup"));
    ASSERT_FALSE(restored.setAside.empty());
    const auto old =
        Profile::open({restored.setAside}, SecretBytes{kPassphrase}, surroundings()).value();
    EXPECT_EQ(old->diary().search("profile", 2)->size(), 1U);
}

TEST_F(RestoreTest, LeavesTheBackupAndNothingElseBehind)
{
    const auto before = bytesOfFile(backup());

    ASSERT_TRUE(restoreWith());

    EXPECT_EQ(bytesOfFile(backup()), before);
    EXPECT_FALSE(std::filesystem::exists(temporary() / "profile.restoring"));
}

TEST_F(RestoreTest, KeepsThePreferencesOfThisDevice)
{
    const Preferences chosen{.region = "GB-EAW", .textPercent = 150};
    ASSERT_TRUE(surroundings().files.makeFolder(folder().path));
    ASSERT_TRUE(savePreferences(surroundings().files, folder().preferences(), chosen));

    ASSERT_TRUE(restoreWith());

    EXPECT_EQ(loadPreferences(surroundings().files, folder().preferences()), chosen);
}

TEST_F(RestoreTest, SaysThatNoProfileWasThereIfThereWereOnlyPreferences)
{
    ASSERT_TRUE(surroundings().files.makeFolder(folder().path));
    ASSERT_TRUE(savePreferences(surroundings().files, folder().preferences(), {}));

    EXPECT_TRUE(restoreWith()->setAside.empty());
}

TEST_F(RestoreTest, NeedsTheSecretOfTheBackup)
{
    makeProfile("from the profile");
    const auto before = contentsOf(temporary());

    EXPECT_EQ(restoreWith("another").error(), ProfileError::WrongSecret);
    EXPECT_EQ(contentsOf(temporary()), before);
}

TEST_F(RestoreTest, SaysThatThereIsNoBackup)
{
    std::filesystem::remove(backup());

    EXPECT_EQ(restoreWith().error(), ProfileError::NotABackup);
}

TEST_F(RestoreTest, ChangesNothingForAFileThatIsNoWholeBackup)
{
    makeProfile("from the profile");
    const auto whole = bytesOfFile(backup());
    auto garbled = whole;
    garbled[garbled.size() / 2] = static_cast<char>(garbled[garbled.size() / 2] ^ 1);
    const auto expectNoChange = [&](const std::string& bytes) {
        writeFile(backup(), bytes);
        const auto before = contentsOf(temporary());

        EXPECT_FALSE(restoreWith()) << bytes.size();
        EXPECT_EQ(contentsOf(temporary()), before) << bytes.size();
    };

    expectNoChange("");
    expectNoChange("garbage");
    expectNoChange(std::string(100'000, 'x'));
    expectNoChange(garbled);
    for (std::size_t piece = 1; piece < 8; ++piece)
        expectNoChange(whole.substr(0, whole.size() * piece / 8));
    EXPECT_TRUE(holdsOnly("profile"));
}

TEST_F(RestoreTest, DoesNotReplaceAProfileThatIsOpen)
{
    makeProfile("from the profile");
    {
        const auto profile = open().value();

        EXPECT_EQ(restoreWith().error(), ProfileError::InUse);
    }
    EXPECT_TRUE(holdsOnly("profile"));
}

/// Where a restore fails while the profile is replaced.
class RestoreFails : public RestoreTest, public ::testing::WithParamInterface<int> { };

TEST_P(RestoreFails, AtOneStepAndLeavesTheProfileInItsPlaceOrTheBackup)
{
    makeProfile("from the profile");
    testing::FailingFiles files{surroundings().files, GetParam()};
    files.failOnlyOnce();

    const auto restored =
        restore(folder(), backup(), SecretBytes{kPassphrase}, world().with(files));

    EXPECT_TRUE(holdsOnly(restored ? "backup" : "profile"));
}

INSTANTIATE_TEST_SUITE_P(Calls, RestoreFails, ::testing::Range(0, 10));

class BackUpTest : public testing::ProfileTest {
protected:
    std::filesystem::path backup() const { return temporary() / "homeward.backup"; }
};

TEST_F(BackUpTest, IsPossibleWhileTheDiaryIsInUse)
{
    const auto profile = create().value();
    ASSERT_TRUE(profile->diary().record(readingOf(5, "before"), now()));

    ASSERT_TRUE(profile->backUp(backup()));
    ASSERT_TRUE(profile->diary().record(readingOf(5, "after"), now()));

    EXPECT_EQ(profile->diary().search("after", 2)->size(), 1U);
    EXPECT_EQ(contentsOf(folder().path).count("backup-copy.db"), 0U);
}

TEST_F(BackUpTest, ReplacesTheOneBefore)
{
    const auto profile = create().value();
    ASSERT_TRUE(profile->backUp(backup()));
    ASSERT_TRUE(profile->diary().record(readingOf(5, "later"), now()));

    ASSERT_TRUE(profile->backUp(backup()));

    const ProfileFolder other{temporary() / "other"};
    EXPECT_EQ(restore(other, backup(), SecretBytes{kPassphrase}, surroundings())->entries, 1);
}

TEST_F(BackUpTest, KeepsTheOneBeforeIfTheDiaryIsDamaged)
{
    makeProfile(std::string(1U << 20U, 'x'));
    ASSERT_TRUE(open().value()->backUp(backup()));
    const auto before = bytesOfFile(backup());
    auto bytes = bytesOfFile(folder().diary());
    bytes[bytes.size() / 2] = static_cast<char>(bytes[bytes.size() / 2] ^ 1);
    writeFile(folder().diary(), bytes);

    EXPECT_FALSE(open().value()->backUp(backup()));
    EXPECT_EQ(bytesOfFile(backup()), before);
    EXPECT_FALSE(std::filesystem::exists(temporary() / "homeward.backup.part"));
}

TEST_F(BackUpTest, IsNotMixedWithWhatABackupLeftThatWasCutOff)
{
    const auto profile = create().value();
    for (const char* suffix : {"", "-wal", "-shm", "-journal"})
        writeFile(folder().path / (std::string{"backup-copy.db"} + suffix), "half a page");

    EXPECT_TRUE(profile->backUp(backup()));

    for (const auto& [name, bytes] : contentsOf(folder().path))
        EXPECT_FALSE(name.starts_with("backup-copy")) << name;
}

TEST_F(BackUpTest, BelongsToItsOwnerOnly)
{
    ASSERT_TRUE(create().value()->backUp(backup()));

    EXPECT_EQ(std::filesystem::status(backup()).permissions(), std::filesystem::perms{0600});
}

} // namespace
} // namespace homeward::services
