#include "core/services/profile.h"

#include "core/storage/open.h"
#include "core/vault/vault_files.h"
#include "tests/support/failing_files.h"
#include "tests/support/file_bytes.h"
#include "tests/support/profile_fixture.h"
#include "tests/support/without_privilege.h"

#include <gtest/gtest.h>

#include <string>
#include <utility>

namespace homeward::services {
namespace {

using std::filesystem::perms;
using testing::bytesOfFile;
using testing::contentsOf;
using testing::readingOf;
using testing::writeFile;
using ProfileTest = testing::ProfileTest;

constexpr storage::DayRange kAllDays{LocalDay::min(), LocalDay::max()};

TEST_F(ProfileTest, OpensWhatItCreated)
{
    makeProfile("the first one");

    const auto profile = open().value();

    EXPECT_EQ(profile->diary().search("first", 1)->size(), 1U);
    EXPECT_TRUE(profile->check()->empty());
}

TEST_F(ProfileTest, OpensWithTheRecoveryCodeAsWell)
{
    auto enrolment = world().enrolment();
    const auto words = enrolment.recoveryCode.words();
    std::string typed;
    for (const auto word : words)
        typed += std::string{word} + ' ';
    ASSERT_TRUE(Profile::create(folder(), std::move(enrolment), surroundings()));

    auto code = vault::RecoveryCode::parse(typed).value();

    EXPECT_TRUE(Profile::open(folder(), std::move(code), surroundings()));
}

TEST_F(ProfileTest, IsCreatedOnlyWhereThereIsNone)
{
    makeProfile();
    const auto before = contentsOf(folder().path);

    EXPECT_EQ(create().error(), ProfileError::AlreadyExists);
    EXPECT_EQ(contentsOf(folder().path), before);
}

TEST_F(ProfileTest, IsNotCreatedOverTheRestOfOne)
{
    makeProfile();
    for (const char* rest : {"diary.db", "vault.a", "vault.b"}) {
        const auto bytes = bytesOfFile(folder().path / rest);
        std::filesystem::remove_all(folder().path);
        std::filesystem::create_directory(folder().path);
        writeFile(folder().path / rest, bytes);

        EXPECT_EQ(create().error(), ProfileError::AlreadyExists) << rest;
        EXPECT_EQ(bytesOfFile(folder().path / rest), bytes) << rest;
    }
}

TEST_F(ProfileTest, IsOpenOnlyOnce)
{
    makeProfile();
    auto profile = open().value();

    EXPECT_EQ(open().error(), ProfileError::InUse);
    profile.reset();
    EXPECT_TRUE(open());
}

TEST_F(ProfileTest, SaysThatThereIsNone)
{
    EXPECT_EQ(open().error(), ProfileError::NoProfile);
    EXPECT_EQ(presenceOf(folder(), surroundings().files), ProfilePresence::None);
    EXPECT_FALSE(std::filesystem::exists(folder().path));
}

TEST_F(ProfileTest, DoesNotOpenWithAnotherSecret)
{
    makeProfile();

    EXPECT_EQ(errorOfOpening("correct horse battery stapl"), ProfileError::WrongSecret);
    EXPECT_EQ(errorOfOpening(""), ProfileError::WrongSecret);
}

TEST_F(ProfileTest, TellsAWrongSecretFromADamagedDiary)
{
    makeProfile();
    auto bytes = bytesOfFile(folder().diary());
    bytes[100] = static_cast<char>(bytes[100] ^ 1);
    writeFile(folder().diary(), bytes);

    EXPECT_EQ(errorOfOpening(), ProfileError::DiaryDamaged);
    EXPECT_EQ(errorOfOpening("another"), ProfileError::WrongSecret);
    EXPECT_EQ(bytesOfFile(folder().diary()), bytes);
}

TEST_F(ProfileTest, SaysThatTheDiaryIsMissing)
{
    makeProfile();
    std::filesystem::remove(folder().diary());

    EXPECT_EQ(errorOfOpening(), ProfileError::DiaryMissing);
    EXPECT_FALSE(std::filesystem::exists(folder().diary()));
}

TEST_F(ProfileTest, TakesAnEmptyDiaryFileForDamagedAndLeavesIt)
{
    makeProfile();
    writeFile(folder().diary(), "");

    EXPECT_EQ(errorOfOpening(), ProfileError::DiaryDamaged);
    EXPECT_EQ(std::filesystem::file_size(folder().diary()), 0U);
}

TEST_F(ProfileTest, OpensWithEitherCopyOfTheVaultAndMakesTheOtherAgain)
{
    makeProfile();
    for (const char* lost : {"vault.a", "vault.b"}) {
        std::filesystem::remove(folder().path / lost);

        EXPECT_EQ(errorOfOpening(), std::nullopt) << lost;
        EXPECT_TRUE(std::filesystem::exists(folder().path / lost));
    }
}

TEST_F(ProfileTest, SaysThatBothCopiesOfTheVaultAreDamaged)
{
    makeProfile();
    writeFile(folder().path / "vault.a", "garbage");
    writeFile(folder().path / "vault.b", "garbage");

    EXPECT_EQ(errorOfOpening(), ProfileError::VaultDamaged);
    EXPECT_EQ(presenceOf(folder(), surroundings().files), ProfilePresence::Present);
}

TEST_F(ProfileTest, AsksForALaterEditionOfTheProgram)
{
    auto enrolment = world().enrolment();
    const DatabaseKey key = enrolment.key.copy();
    ASSERT_TRUE(Profile::create(folder(), std::move(enrolment), surroundings()));
    ASSERT_TRUE(storage::openEncrypted(folder().diary(), key, storage::Access::Write)
                    ->execute("PRAGMA user_version = 99"));

    EXPECT_EQ(errorOfOpening(), ProfileError::NewerProgram);
}

TEST_F(ProfileTest, DoesNotOpenTheDiaryOfAnother)
{
    auto enrolment = world().enrolment();
    const DatabaseKey key = enrolment.key.copy();
    ASSERT_TRUE(Profile::create(folder(), std::move(enrolment), surroundings()));
    std::filesystem::remove(folder().diary());
    ASSERT_TRUE(storage::Store::create(folder().diary(), key, Uuid{}));

    EXPECT_EQ(errorOfOpening(), ProfileError::OtherDiary);
}

TEST_F(ProfileTest, LeavesEveryFileAsItWasThroughAThousandWrongGuesses)
{
    makeProfile();
    const auto before = contentsOf(temporary());

    for (int guess = 0; guess < 1000; ++guess)
        ASSERT_EQ(errorOfOpening("guess " + std::to_string(guess)), ProfileError::WrongSecret);

    EXPECT_EQ(contentsOf(temporary()), before);
    EXPECT_EQ(errorOfOpening(), std::nullopt);
}

TEST_F(ProfileTest, GivesItsFilesToNobodyButTheOwner)
{
    const auto profile = create().value();
    ASSERT_TRUE(profile->diary().record(readingOf(5, "mine"), now()));

    EXPECT_EQ(std::filesystem::status(folder().path).permissions(), perms{0700});
    for (const auto& file : std::filesystem::directory_iterator{folder().path})
        EXPECT_EQ(file.status().permissions(), perms{0600}) << file.path();
}

TEST_F(ProfileTest, SaysThatItsFolderCannotBeWrittenTo)
{
    makeProfile();
    std::filesystem::remove(folder().lock());
    const auto before = contentsOf(temporary());
    const testing::ReadOnlyFolder readOnly{folder().path};

    EXPECT_EQ(errorOfOpening(), ProfileError::ReadOnly);
    EXPECT_EQ(contentsOf(temporary()), before);
}

TEST_F(ProfileTest, IsNotCreatedInAFolderThatCannotBeWrittenTo)
{
    const testing::ReadOnlyFolder readOnly{temporary()};

    EXPECT_EQ(create().error(), ProfileError::ReadOnly);
}

TEST_F(ProfileTest, IsNeitherThereNorAbsentInAFolderThatCannotBeLookedInto)
{
    makeProfile();
    const testing::ReadOnlyFolder closed{folder().path, perms{0}};

    EXPECT_EQ(presenceOf(folder(), surroundings().files), ProfilePresence::Unknown);
    EXPECT_EQ(errorOfOpening(), ProfileError::ReadOnly);
}

/// Where the power goes while a profile is made.
class CutOff : public ProfileTest, public ::testing::WithParamInterface<int> { };

TEST_P(CutOff, CreationLeavesEitherNoProfileOrOneThatOpens)
{
    testing::FailingFiles files{surroundings().files, GetParam()};
    const auto created = Profile::create(folder(), world().enrolment(), world().with(files));
    ASSERT_EQ(created.has_value(), !files.hasFailed());
    if (created)
        return; // there are fewer steps than that

    if (presenceOf(folder(), surroundings().files) == ProfilePresence::None) {
        EXPECT_TRUE(create());
        return;
    }
    const auto profile = open();
    ASSERT_TRUE(profile);
    EXPECT_TRUE((*profile)->diary().record(readingOf(5), now()));
    EXPECT_TRUE((*profile)->check()->empty());
}

INSTANTIATE_TEST_SUITE_P(Calls, CutOff, ::testing::Range(0, 8));

TEST_F(ProfileTest, IsCreatedOverWhatACreationLeftThatWasCutOffBeforeItsVault)
{
    std::filesystem::create_directory(folder().path);
    for (const char* suffix : {"", "-wal", "-shm", "-journal"})
        writeFile(std::filesystem::path{folder().newDiary()} += suffix, "half a page");

    const auto profile = create();

    ASSERT_TRUE(profile);
    EXPECT_TRUE((*profile)->check()->empty());
}

TEST_F(ProfileTest, HidesWhatWasWrittenFromWhoeverReadsTheDisk)
{
    const auto canary = [](int number) {
        return "canary-" + std::to_string(number * 7919) + "-song";
    };
    const auto expectNoCanary = [&] {
        for (const auto& [name, bytes] : contentsOf(temporary()))
            for (int i = 0; i < 20; ++i)
                EXPECT_EQ(bytes.find(canary(i)), std::string::npos) << name;
    };
    auto profile = create().value();
    for (int i = 0; i < 20; ++i)
        ASSERT_TRUE(profile->diary().record(readingOf(5, canary(i)), now()));
    ASSERT_EQ(profile->diary().search("canary", 50)->size(), 20U);

    expectNoCanary();
    ASSERT_TRUE(profile->backUp(temporary() / "backup"));
    expectNoCanary();
    profile.reset();
    expectNoCanary();
    EXPECT_EQ(open().value()->diary().days(kAllDays)->front().entries.size(), 20U);
}

} // namespace
} // namespace homeward::services
