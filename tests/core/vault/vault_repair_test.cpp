#include "core/vault/vault_codec.h"
#include "core/vault/vault_files.h"
#include "tests/support/memory_files.h"
#include "tests/support/saved_vault.h"
#include "tests/support/vault_samples.h"

#include <gtest/gtest.h>

#include <filesystem>
#include <string>

namespace homeward::vault {
namespace {

using testing::kCopyA;
using testing::kCopyB;
using testing::kEnrolled;
using testing::MemoryFiles;
using testing::newerVaultFile;
using testing::SavedVault;
using testing::vaultOfGeneration;

/// The name under which a copy is kept that could not be read.
std::filesystem::path aside(std::filesystem::path copy)
{
    return copy += ".damaged-" + std::to_string(kEnrolled.time_since_epoch().count());
}

TEST(Repair, SetsTheDamagedCopyAsideAndBringsItBack)
{
    for (const auto& hurt : {kCopyA, kCopyB}) {
        SavedVault saved;
        saved.damage(hurt);
        const auto damaged = saved.files.content()[hurt];

        EXPECT_TRUE(saved.vaultFiles.repair(saved.vault, kEnrolled));

        EXPECT_EQ(saved.files.content()[kCopyA], encode(saved.vault));
        EXPECT_EQ(saved.files.content()[kCopyB], encode(saved.vault));
        EXPECT_EQ(saved.files.content()[aside(hurt)], damaged);
    }
}

TEST(Repair, BringsBackTheMissingCopy)
{
    SavedVault saved;
    saved.files.content().erase(kCopyB);

    EXPECT_TRUE(saved.vaultFiles.repair(saved.vault, kEnrolled));

    EXPECT_EQ(saved.files.content()[kCopyB], encode(saved.vault));
    EXPECT_EQ(saved.files.content().size(), 2U);
}

TEST(Repair, BringsTheOlderCopyUpToDate)
{
    SavedVault saved;
    saved.files.content()[kCopyB] = encode(vaultOfGeneration(0));

    EXPECT_TRUE(saved.vaultFiles.repair(saved.vault, kEnrolled));

    EXPECT_EQ(saved.files.content()[kCopyB], encode(saved.vault));
}

TEST(Repair, WritesNothingWhereBothCopiesAreWhole)
{
    SavedVault saved;
    const int steps = saved.files.steps();

    EXPECT_TRUE(saved.vaultFiles.repair(saved.vault, kEnrolled));

    EXPECT_EQ(saved.files.steps(), steps);
}

TEST(Repair, LeavesTheCopyOfALaterEditionAlone)
{
    for (const auto& copy : {kCopyA, kCopyB}) {
        SavedVault saved;
        saved.files.content()[copy] = newerVaultFile();

        EXPECT_EQ(saved.vaultFiles.repair(saved.vault, kEnrolled),
                  unexpected{VaultError::NewerVersion});

        EXPECT_EQ(saved.files.content()[copy], newerVaultFile()) << copy;
    }
}

TEST(Repair, SetsAsideWhatCouldNotBeReadInsteadOfWritingOverIt)
{
    for (const FileError error : {FileError::Io, FileError::NotAllowed, FileError::TooLarge}) {
        SavedVault saved;
        saved.files.failReading(kCopyA, error);

        EXPECT_TRUE(saved.vaultFiles.repair(saved.vault, kEnrolled));

        EXPECT_TRUE(saved.files.content().contains(aside(kCopyA)));
        EXPECT_EQ(saved.files.content()[kCopyA], encode(saved.vault));
    }
}

TEST(Repair, DoesNotWriteOverWhatWasSetAsideBefore)
{
    SavedVault saved;
    saved.files.content()[aside(kCopyA)] = {std::byte{42}};
    saved.damage(kCopyA);

    EXPECT_FALSE(saved.vaultFiles.repair(saved.vault, kEnrolled));

    EXPECT_EQ(saved.files.content()[aside(kCopyA)], (MemoryFiles::Bytes{std::byte{42}}));
    EXPECT_EQ(saved.vaultFiles.load(), saved.vault);
}

TEST(Repair, LosesNothingInACrashAtAnyStep)
{
    for (int steps = 0; steps <= 2; ++steps) {
        SavedVault saved;
        saved.damage(kCopyA);
        const auto damaged = saved.files.content()[kCopyA];

        saved.files.crashAfter(steps);
        (void)saved.vaultFiles.repair(saved.vault, kEnrolled);
        saved.files.restart();

        EXPECT_EQ(saved.vaultFiles.load(), saved.vault) << steps;
        EXPECT_EQ(saved.files.content()[steps == 0 ? kCopyA : aside(kCopyA)], damaged) << steps;
    }
}

} // namespace
} // namespace homeward::vault
