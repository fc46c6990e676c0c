#include "core/vault/vault_files.h"
#include "tests/support/memory_files.h"

#include <gtest/gtest.h>

#include <filesystem>
#include <fstream>
#include <string>

namespace homeward::vault {
namespace {

namespace fs = std::filesystem;

/// Whether a vault is there is asked of the disk itself, so here is a folder on one.
class VaultPresence : public ::testing::Test {
public:
    ~VaultPresence() override { fs::remove_all(m_folder); }

protected:
    bool isThere(const fs::path& folder) { return VaultFiles{m_files, folder}.exist(); }

    const fs::path& folder() const { return m_folder; }

private:
    static fs::path freshFolder()
    {
        const auto* test = ::testing::UnitTest::GetInstance()->current_test_info();
        fs::path folder = fs::path{::testing::TempDir()}
            / (std::string{"homeward_vault_presence_"} + test->name());
        fs::remove_all(folder);
        fs::create_directories(folder);
        return folder;
    }

    testing::MemoryFiles m_files;
    fs::path m_folder = freshFolder();
};

TEST_F(VaultPresence, IsNotThereInAnEmptyFolderOrWithoutOne)
{
    EXPECT_FALSE(isThere(folder()));
    EXPECT_FALSE(isThere(folder() / "nowhere"));
}

TEST_F(VaultPresence, IsThereWithEitherCopyHoweverEmpty)
{
    std::ofstream{folder() / "vault.b"}.flush();

    EXPECT_TRUE(isThere(folder()));
}

TEST_F(VaultPresence, IsThereWithAFolderOrABrokenLinkOfThatName)
{
    fs::create_directory(folder() / "vault.a");
    EXPECT_TRUE(isThere(folder()));

    fs::remove(folder() / "vault.a");
    fs::create_symlink("nowhere", folder() / "vault.a");
    EXPECT_TRUE(isThere(folder()));
}

TEST_F(VaultPresence, IsNotDeniedWhereTheFolderCannotBeLookedInto)
{
    fs::create_symlink("loop", folder() / "loop");

    EXPECT_TRUE(isThere(folder() / "loop"));
}

TEST_F(VaultPresence, IsNotSeenInFilesThatWereSetAside)
{
    std::ofstream{folder() / "vault.a.damaged-1772352000"}.flush();

    EXPECT_FALSE(isThere(folder()));
}

} // namespace
} // namespace homeward::vault
