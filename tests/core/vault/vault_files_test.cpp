#include "core/vault/vault_files.h"

#include "core/vault/vault_codec.h"
#include "tests/support/memory_files.h"
#include "tests/support/saved_vault.h"
#include "tests/support/vault_samples.h"

#include <gtest/gtest.h>

#include <string>
#include <utility>

namespace homeward::vault {
namespace {

using testing::kCopyA;
using testing::kCopyB;
using testing::kVaultFolder;
using testing::MemoryFiles;
using testing::newerVaultFile;
using testing::SavedVault;
using testing::secretOf;
using testing::vaultOfGeneration;

TEST(VaultFiles, KeepTwoCopiesOfTheNextGeneration)
{
    SavedVault saved;

    EXPECT_EQ(saved.vaultFiles.load(), saved.vault);
    EXPECT_EQ(saved.files.content()[kCopyA], encode(saved.vault));
    EXPECT_EQ(saved.files.content()[kCopyB], encode(saved.vault));
    EXPECT_EQ(saved.files.content().size(), 2U);
}

TEST(VaultFiles, AreMissingBeforeAnythingWasSaved)
{
    MemoryFiles files;

    EXPECT_EQ((VaultFiles{files, kVaultFolder}.load()), unexpected{VaultError::Missing});
}

TEST(VaultFiles, OpenFromTheOtherCopyWhereOneIsMissing)
{
    for (const auto& lost : {kCopyA, kCopyB}) {
        SavedVault saved;
        saved.files.content().erase(lost);

        EXPECT_EQ(saved.vaultFiles.load(), saved.vault) << lost;
    }
}

TEST(VaultFiles, OpenFromTheOtherCopyWhereOneIsDamaged)
{
    for (const auto& hurt : {kCopyA, kCopyB}) {
        SavedVault saved;
        saved.damage(hurt);

        EXPECT_EQ(saved.vaultFiles.load(), saved.vault) << hurt;
    }
}

TEST(VaultFiles, OpenFromTheOtherCopyWhereOneCannotBeRead)
{
    for (const FileError error : {FileError::Io, FileError::NotAllowed, FileError::TooLarge}) {
        SavedVault saved;
        saved.files.failReading(kCopyA, error);

        EXPECT_EQ(saved.vaultFiles.load(), saved.vault);
    }
}

TEST(VaultFiles, OpenFromTheNewerGeneration)
{
    for (const auto& older : {kCopyA, kCopyB}) {
        SavedVault saved;
        saved.files.content()[older] = encode(vaultOfGeneration(0));

        EXPECT_EQ(saved.vaultFiles.load(), saved.vault) << older;
    }
}

TEST(VaultFiles, ChangeNothingByBeingRead)
{
    SavedVault saved;
    saved.damage(kCopyA);
    const auto before = saved.files.content();
    const int steps = saved.files.steps();

    (void)saved.vaultFiles.load();

    EXPECT_EQ(saved.files.content(), before);
    EXPECT_EQ(saved.files.steps(), steps);
}

TEST(VaultFiles, AreDamagedWhereNoCopyIsWhole)
{
    SavedVault saved;
    saved.damage(kCopyA);
    saved.damage(kCopyB);

    EXPECT_EQ(saved.vaultFiles.load(), unexpected{VaultError::Damaged});

    saved.files.content().erase(kCopyB);
    EXPECT_EQ(saved.vaultFiles.load(), unexpected{VaultError::Damaged});
}

TEST(VaultFiles, SayWhyNoCopyCouldBeRead)
{
    using Reasons = std::pair<FileError, VaultError>;
    for (const auto& [cause, reason] : {Reasons{FileError::Io, VaultError::Io},
                                        Reasons{FileError::NotAllowed, VaultError::ReadOnly},
                                        Reasons{FileError::TooLarge, VaultError::Damaged},
                                        Reasons{FileError::InUse, VaultError::Io}}) {
        SavedVault saved;
        saved.files.failReading(kCopyA, cause);
        saved.files.content().erase(kCopyB);

        EXPECT_EQ(saved.vaultFiles.load(), unexpected{reason});
    }
}

TEST(VaultFiles, OfALaterEditionAreNotOpenedAndNotTouched)
{
    for (const auto& copy : {kCopyA, kCopyB}) {
        SavedVault saved;
        saved.files.content()[copy] = newerVaultFile();
        const auto before = saved.files.content();

        EXPECT_EQ(saved.vaultFiles.load(), unexpected{VaultError::NewerVersion}) << copy;
        EXPECT_EQ(saved.files.content(), before);
    }
}

TEST(VaultFiles, SayWhyTheyCouldNotBeSaved)
{
    using Reasons = std::pair<FileError, VaultError>;
    for (const auto& [cause, reason] : {Reasons{FileError::DiskFull, VaultError::DiskFull},
                                        Reasons{FileError::NotAllowed, VaultError::ReadOnly},
                                        Reasons{FileError::Io, VaultError::Io}})
        for (const int step : {1, 2}) {
            SavedVault saved;
            saved.files.failAt(step, cause);

            EXPECT_EQ(saved.vaultFiles.save(saved.vault), unexpected{reason});
            EXPECT_TRUE(saved.vaultFiles.load());
        }
}

TEST(VaultFiles, AreTheOldOnesOrTheNewOnesAfterACrashAtAnyStepOfASave)
{
    for (int steps = 0; steps <= 2; ++steps) {
        SavedVault saved;
        Vault changed = saved.vault;
        changed.keystore = "changed";
        Vault next = changed;
        ++next.generation;

        saved.files.crashAfter(steps);
        (void)saved.vaultFiles.save(changed);
        saved.files.restart();

        EXPECT_EQ(saved.vaultFiles.load(), steps == 0 ? saved.vault : next) << steps;
    }
}

TEST(VaultFiles, CanBeSavedAgainAfterACrash)
{
    for (int steps = 0; steps <= 2; ++steps) {
        SavedVault saved;
        saved.files.crashAfter(steps);
        (void)saved.vaultFiles.save(saved.vault);
        saved.files.restart();
        const Vault found = saved.vaultFiles.load().value();

        EXPECT_TRUE(saved.vaultFiles.save(found));

        EXPECT_EQ(saved.vaultFiles.load()->generation, found.generation + 1);
        EXPECT_EQ(saved.files.content()[kCopyA], saved.files.content()[kCopyB]);
    }
}

TEST(VaultFiles, AreByteForByteTheSameAfterAThousandWrongPassphrases)
{
    SavedVault saved;
    const auto before = saved.files.content();

    for (int i = 0; i < 1000; ++i) {
        const auto vault = saved.vaultFiles.load();
        ASSERT_TRUE(vault);
        ASSERT_EQ(openWithPassphrase(*vault, secretOf("guess " + std::to_string(i))),
                  unexpected{VaultError::WrongSecret});
    }

    EXPECT_EQ(saved.files.content(), before);
    EXPECT_TRUE(openWithPassphrase(saved.vaultFiles.load().value(), secretOf("correct horse")));
}

} // namespace
} // namespace homeward::vault
