#include "core/services/erasure.h"

#include "core/services/preferences.h"
#include "core/services/restore.h"
#include "tests/support/file_bytes.h"
#include "tests/support/profile_fixture.h"
#include "tests/support/without_privilege.h"

#include <gtest/gtest.h>

#include <string>

namespace homeward::services::erasure_test {

using testing::bytesOfFile;
using testing::contentsOf;
using testing::kPassphrase;
using testing::writeFile;

class EraseEverything : public testing::ProfileTest {
protected:
    Result<Erased, ProfileError> erase() { return eraseEverything(folder(), surroundings()); }

    std::filesystem::path backup() const { return temporary() / "homeward.backup"; }

    /// A profile that was restored over another, and settings in plain text.
    void makeProfileWithPast()
    {
        makeProfile("from the backup");
        ASSERT_TRUE(open().value()->backUp(backup()));
        ASSERT_TRUE(restore(folder(), backup(), SecretBytes{kPassphrase}, surroundings()));
        ASSERT_TRUE(savePreferences(surroundings().files, folder().preferences(),
                                    {.region = "GB-EAW", .textPercent = 150}));
    }

    /// How many files beside the backup hold these bytes.
    std::size_t holders(const std::string& bytes) const
    {
        std::size_t count = 0;
        for (const auto& [name, content] : contentsOf(temporary()))
            if (name != backup().filename() && content.find(bytes) != std::string::npos)
                ++count;
        return count;
    }
};

TEST_F(EraseEverything, LeavesNoFileOfTheProfileAndNotItsFolder)
{
    makeProfile();

    EXPECT_TRUE(erase().value().kept.empty());

    EXPECT_TRUE(contentsOf(temporary()).empty());
    EXPECT_FALSE(std::filesystem::exists(folder().path));
    EXPECT_EQ(presenceOf(folder(), surroundings().files), ProfilePresence::None);
}

TEST_F(EraseEverything, LeavesNoByteThatCouldBeReadOrOpened)
{
    makeProfileWithPast();
    const std::string vault = bytesOfFile(folder().path / "vault.a");
    const std::string sealedKey = vault.substr(vault.size() / 2, 100);
    ASSERT_EQ(holders("GB-EAW"), 1U);
    ASSERT_EQ(holders(sealedKey), 4U) << "two copies, and two of the profile that was set aside";

    ASSERT_TRUE(erase());

    EXPECT_EQ(holders("GB-EAW"), 0U);
    EXPECT_EQ(holders(sealedKey), 0U);
}

TEST_F(EraseEverything, TakesWhatRestoresLeftBesideTheProfile)
{
    makeProfileWithPast();
    std::filesystem::create_directory(temporary() / "profile.restoring");
    writeFile(temporary() / "profile.restoring" / "vault.a", "half a vault");

    ASSERT_TRUE(erase());

    EXPECT_EQ(contentsOf(temporary()).size(), 1U) << "the backup alone";
    EXPECT_TRUE(std::filesystem::is_empty(temporary())
                || std::distance(std::filesystem::directory_iterator{temporary()}, {}) == 1);
}

TEST_F(EraseEverything, TakesWhatWasSetAsideAndWhatEngineAndWritesLeft)
{
    makeProfile();
    for (const char* name : {"vault.a.damaged-1700000000", "vault.b.part", "diary.db-wal",
                             "diary.db-shm", "backup-copy.db", "contacts.json", "reminders.json",
                             "reminders.ledger", "reminders.lock"})
        writeFile(folder().path / name, "rest");

    ASSERT_TRUE(erase());

    EXPECT_FALSE(std::filesystem::exists(folder().path));
}

TEST_F(EraseEverything, KeepsWhatIsNotOursAndSaysSo)
{
    makeProfile();
    const auto letter = folder().path / "letter.txt";
    writeFile(letter, "mine");
    std::filesystem::create_directory(folder().path / "vaults");
    std::filesystem::create_directory(temporary() / "profile of somebody");
    std::filesystem::create_directory(temporary() / "profile.restored-photos");

    const auto erased = erase().value();

    EXPECT_EQ(erased.kept.size(), 2U);
    EXPECT_EQ(contentsOf(folder().path),
              (std::map<std::string, std::string>{{"letter.txt", "mine"}}));
    EXPECT_TRUE(std::filesystem::exists(temporary() / "profile of somebody"));
    EXPECT_TRUE(std::filesystem::exists(temporary() / "profile.restored-photos"));
}

TEST_F(EraseEverything, TakesALinkAwayAndLeavesWhatItLeadsTo)
{
    makeProfile();
    const auto letter = temporary() / "letter.txt";
    writeFile(letter, "mine");
    std::filesystem::create_symlink(letter, folder().path / "diary.db-link");

    ASSERT_TRUE(erase());

    EXPECT_EQ(bytesOfFile(letter), "mine");
    EXPECT_FALSE(std::filesystem::exists(folder().path));
}

TEST_F(EraseEverything, RefusesAFolderThatIsNoProfile)
{
    EXPECT_EQ(erase().error(), ProfileError::NoProfile);

    std::filesystem::create_directory(folder().path);
    writeFile(folder().path / "letter.txt", "mine");
    EXPECT_EQ(erase().error(), ProfileError::NoProfile);
    EXPECT_EQ(bytesOfFile(folder().path / "letter.txt"), "mine");
}

TEST_F(EraseEverything, RefusesAProfileThatIsOpen)
{
    makeProfile();
    const auto profile = open().value();
    const auto before = contentsOf(temporary());

    EXPECT_EQ(erase().error(), ProfileError::InUse);

    EXPECT_EQ(contentsOf(temporary()), before);
}

TEST_F(EraseEverything, ChangesNothingWhereTheFolderCannotBeWrittenTo)
{
    makeProfile();
    ASSERT_TRUE(open()); // makes the lock, as opening always does
    const auto before = contentsOf(temporary());
    using std::filesystem::perms;
    std::filesystem::permissions(folder().path,
                                 perms::owner_read | perms::owner_exec | perms::others_read
                                     | perms::others_exec);
    {
        const testing::WithoutPrivilege plain;
        EXPECT_FALSE(erase());
    }
    std::filesystem::permissions(folder().path, perms::owner_all);

    EXPECT_EQ(contentsOf(temporary()), before);
}

TEST_F(EraseEverything, MakesPlaceForANewProfile)
{
    makeProfile("the old one");
    ASSERT_TRUE(erase());

    makeProfile("the new one");

    EXPECT_EQ(open().value()->diary().search("new", 2)->size(), 1U);
}

TEST_F(EraseEverything, LeavesABackupThatOpensAsBefore)
{
    makeProfileWithPast();
    ASSERT_TRUE(erase());

    EXPECT_EQ(restore(folder(), backup(), SecretBytes{kPassphrase}, surroundings())->entries, 1);
}

TEST_F(EraseEverything, IsForWhoeverHasTheSecretEvenWhileItIsOpen)
{
    makeProfile();
    const auto profile = open().value();
    DurableFiles& files = surroundings().files;

    EXPECT_TRUE(proveOwner(folder(), SecretBytes{kPassphrase}, files));
    EXPECT_EQ(proveOwner(folder(), SecretBytes{"another"}, files).error(),
              ProfileError::WrongSecret);
    EXPECT_EQ(proveOwner({temporary() / "none"}, SecretBytes{kPassphrase}, files).error(),
              ProfileError::NoProfile);
}

} // namespace homeward::services::erasure_test
