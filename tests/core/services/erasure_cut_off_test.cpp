#include "core/services/erasure.h"
#include "core/services/restore.h"
#include "tests/support/failing_files.h"
#include "tests/support/file_bytes.h"
#include "tests/support/profile_fixture.h"

#include <gtest/gtest.h>

#include <sys/wait.h>
#include <unistd.h>

#include <algorithm>
#include <map>
#include <memory>
#include <string>

namespace homeward::services::erasure_cut_off_test {

using testing::bytesOfFile;
using testing::contentsOf;
using testing::FailingFiles;
using testing::kPassphrase;

/// A profile that was restored over another, and a deletion that ends at one of its steps.
class ErasureCutOffSteps : public testing::ProfileTest {
protected:
    /// Made once: stretching passphrases takes its time.
    static void SetUpTestSuite()
    {
        testing::World world;
        const auto backup = world.temporary.path() / "homeward.backup";
        const Secret passphrase{SecretBytes{kPassphrase}};
        ASSERT_TRUE(
            services::Profile::create(world.folder, world.enrolment(), world.surroundings()));
        ASSERT_TRUE(services::Profile::open(world.folder, passphrase, world.surroundings())
                        .value()
                        ->backUp(backup));
        ASSERT_TRUE(restore(world.folder, backup, passphrase, world.surroundings()));
        std::filesystem::remove(backup);
        shelf = std::make_unique<testing::TemporaryFolder>();
        std::filesystem::copy(world.temporary.path(), shelf->path(),
                              std::filesystem::copy_options::recursive);
    }
    static void TearDownTestSuite() { shelf.reset(); }

    void SetUp() override
    {
        std::filesystem::copy(shelf->path(), temporary(), std::filesystem::copy_options::recursive);
        m_before = contentsOf(temporary());
        for (const auto& [name, bytes] : m_before)
            if (name.find("vault.") != std::string::npos)
                m_keys.insert({name, bytes});
        ASSERT_EQ(m_keys.size(), 4U);
    }

    /// Whether every file but marker and locks is as it was.
    bool isWhole() const
    {
        const auto now = contentsOf(temporary());
        return std::ranges::all_of(m_before, [&](const auto& file) {
            return now.contains(file.first) && now.at(file.first) == file.second;
        });
    }

    bool isAnyKeyLeft() const
    {
        const auto now = contentsOf(temporary());
        return std::ranges::any_of(m_keys, [&](const auto& key) {
            return now.contains(key.first) && now.at(key.first) == key.second;
        });
    }

    /// Whether something that is no key has been touched.
    bool isMoreThanKeysGone() const
    {
        const auto now = contentsOf(temporary());
        return std::ranges::any_of(m_before, [&](const auto& file) {
            return !m_keys.contains(file.first)
                && (!now.contains(file.first) || now.at(file.first) != file.second);
        });
    }

    /// Nothing is lost unless all keys are.
    void expectKeysWentFirst() const { EXPECT_FALSE(isMoreThanKeysGone() && isAnyKeyLeft()); }

private:
    inline static std::unique_ptr<testing::TemporaryFolder> shelf;
    std::map<std::string, std::string> m_before;
    std::map<std::string, std::string> m_keys;
};

class ErasureCutOff : public ErasureCutOffSteps, public ::testing::WithParamInterface<int> { };

TEST_P(ErasureCutOff, ByAFailingDiskHasTakenTheKeysFirstAndAnotherCallCompletesIt)
{
    FailingFiles files{surroundings().files, GetParam()};

    const auto erased = eraseEverything(folder(), world().with(files));

    EXPECT_EQ(erased.has_value(), !files.hasFailed());
    expectKeysWentFirst();
    if (presenceOf(folder(), surroundings().files) == ProfilePresence::Present) {
        EXPECT_TRUE(eraseEverything(folder(), surroundings()));
    }
    EXPECT_EQ(presenceOf(folder(), surroundings().files), ProfilePresence::None);
    for (const auto& [name, bytes] : contentsOf(temporary()))
        EXPECT_TRUE(bytes.empty()) << name;
}

/// What a killed process leaves is either the whole profile, or completed by whoever comes next.
TEST_P(ErasureCutOff, ByTheEndOfTheProcessIsCompletedByTheNextWhoOpensTheProfile)
{
    const auto child = ::fork();
    if (child == 0) {
        FailingFiles files{surroundings().files, GetParam()};
        files.dieInstead();
        (void)eraseEverything(folder(), world().with(files));
        std::_Exit(0);
    }
    int status = 0;
    ASSERT_EQ(::waitpid(child, &status, 0), child);
    expectKeysWentFirst();

    if (!isBeingErased(folder()) && isWhole()) {
        EXPECT_TRUE(open());
        return;
    }
    EXPECT_EQ(errorOfOpening(), ProfileError::NoProfile);
    for (const auto& [name, bytes] : contentsOf(temporary()))
        EXPECT_TRUE(bytes.empty()) << name;
    makeProfile("the new one");
    EXPECT_TRUE(open());
}

constexpr int kSteps = 26; ///< at least as many as a deletion has

INSTANTIATE_TEST_SUITE_P(Steps, ErasureCutOff, ::testing::Range(0, kSteps + 1));

TEST_F(ErasureCutOffSteps, IsTriedAtEveryStepThereIs)
{
    FailingFiles files{surroundings().files, kSteps};

    EXPECT_TRUE(eraseEverything(folder(), world().with(files)));
}

class CompleteErasure : public testing::ProfileTest { };

TEST_F(CompleteErasure, DoesNothingWhereNoneWasBegun)
{
    makeProfile();
    const auto before = contentsOf(temporary());

    EXPECT_TRUE(completeErasure(folder(), surroundings()));

    EXPECT_EQ(contentsOf(temporary()), before);
}

TEST_F(CompleteErasure, ComesBeforeAProfileIsMadeInThePlace)
{
    makeProfile("the old one");
    testing::writeFile(folder().erasing(), "");

    makeProfile("the new one");

    EXPECT_EQ(open().value()->diary().search("old", 2)->size(), 0U);
    EXPECT_FALSE(isBeingErased(folder()));
}

TEST_F(CompleteErasure, ComesBeforeABackupIsRestored)
{
    const auto backup = temporary() / "homeward.backup";
    makeProfile("from the backup");
    ASSERT_TRUE(open().value()->backUp(backup));
    testing::writeFile(folder().erasing(), "");

    const auto restored = restore(folder(), backup, SecretBytes{kPassphrase}, surroundings());

    EXPECT_TRUE(restored.value().setAside.empty()) << "nothing was left to set aside";
    EXPECT_TRUE(open());
}

TEST_F(CompleteErasure, IsSeenAsAProfileUntilItIsDone)
{
    std::filesystem::create_directory(folder().path);
    testing::writeFile(folder().erasing(), "");

    EXPECT_EQ(presenceOf(folder(), surroundings().files), ProfilePresence::Present);
}

} // namespace homeward::services::erasure_cut_off_test
