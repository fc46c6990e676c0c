#pragma once

#include "core/vault/vault_files.h"
#include "tests/support/memory_files.h"
#include "tests/support/vault_file_text.h"
#include "tests/support/vault_samples.h"

#include <gtest/gtest.h>

#include <cstddef>
#include <cstdint>
#include <filesystem>

namespace homeward::testing {

inline const std::filesystem::path kVaultFolder = "profile";
inline const std::filesystem::path kCopyA = kVaultFolder / "vault.a";
inline const std::filesystem::path kCopyB = kVaultFolder / "vault.b";

inline vault::Vault vaultOfGeneration(std::uint64_t generation)
{
    vault::Vault vault = enrolled().vault;
    vault.generation = generation;
    return vault;
}

/// What a later edition would leave: a body that we cannot know.
inline MemoryFiles::Bytes newerVaultFile()
{
    return vaultFileOf("2", "whatever a later edition writes");
}

/// A profile's folder with both copies of a vault, saved once.
struct SavedVault {
    MemoryFiles files;
    vault::VaultFiles vaultFiles{files, kVaultFolder};
    vault::Vault vault = vaultOfGeneration(1);

    SavedVault() { EXPECT_TRUE(vaultFiles.save(vaultOfGeneration(0))); }

    void damage(const std::filesystem::path& copy) { files.content()[copy][100] ^= std::byte{1}; }
};

} // namespace homeward::testing
