#include "core/services/replacement.h"

#include "core/services/preferences.h"
#include "core/services/restore.h"
#include "tests/support/failing_files.h"
#include "tests/support/file_bytes.h"
#include "tests/support/profile_fixture.h"

#include <gtest/gtest.h>

#include <sys/wait.h>
#include <unistd.h>

#include <string>

namespace homeward::services {
namespace {

using testing::kPassphrase;

/// A profile with one entry ("from the profile"), and a backup of another one ("from the backup").
class ReplacementTest : public testing::ProfileTest {
protected:
    void SetUp() override
    {
        makeProfile("from the backup");
        ASSERT_TRUE(open().value()->backUp(backup()));
        std::filesystem::remove_all(folder().path);
        makeProfile("from the profile");
    }

    /// The exit status of a process that restores and dies at the call after so many.
    int restoreAndDieAfter(int calls)
    {
        const pid_t process = ::fork();
        if (process == 0) {
            testing::FailingFiles files{surroundings().files, calls};
            files.dieInstead();
            const auto restored =
                restore(folder(), backup(), SecretBytes{kPassphrase}, world().with(files));
            std::_Exit(restored ? 0 : 1);
        }
        int status = 0;
        ::waitpid(process, &status, 0);
        return WIFEXITED(status) ? WEXITSTATUS(status) : -1;
    }

    /// Between its two renames: the old profile is out of its place, the new one not yet in it.
    void interrupt()
    {
        for (int calls = 0; !isInterrupted(folder(), surroundings().files); ++calls)
            ASSERT_EQ(restoreAndDieAfter(calls), testing::FailingFiles::kDeath);
    }

    /// The one note of the profile that opens.
    std::string note()
    {
        const auto profile = open();
        if (!profile || !(*profile)->check()->empty())
            return "does not open";
        const auto days = (*profile)->diary().days({LocalDay::min(), LocalDay::max()}).value();
        return days.size() == 1 && days.front().entries.size() == 1
            ? days.front().entries.front().reading.note->text()
            : "other entries";
    }

    std::string noteIn(const std::filesystem::path& path)
    {
        const auto profile = Profile::open({path}, SecretBytes{kPassphrase}, surroundings());
        return profile ? (*profile)->diary().search("from", 1)->front().reading.note->text() : "";
    }

    std::vector<std::filesystem::path> setAside() const
    {
        std::vector<std::filesystem::path> found;
        for (const auto& entry : std::filesystem::directory_iterator{temporary()})
            if (entry.path().filename().string().starts_with("profile.replaced-"))
                found.push_back(entry.path());
        return found;
    }

    std::filesystem::path backup() const { return temporary() / "homeward.backup"; }
};

TEST_F(ReplacementTest, CutOffAtAnyStepLeavesTheOldProfileOrTheNewOne)
{
    int status = testing::FailingFiles::kDeath;
    for (int calls = 0; status != 0; ++calls) {
        status = restoreAndDieAfter(calls);
        ASSERT_TRUE(status == 0 || status == testing::FailingFiles::kDeath) << calls;
        const bool isCompleted = status == 0 || isInterrupted(folder(), surroundings().files);

        EXPECT_EQ(presenceOf(folder(), surroundings().files), ProfilePresence::Present) << calls;
        EXPECT_EQ(note(), isCompleted ? "from the backup" : "from the profile") << calls;
        if (isCompleted) { // the old one again, for the next round
            std::filesystem::remove_all(folder().path);
            ASSERT_EQ(setAside().size(), 1U);
            EXPECT_EQ(noteIn(setAside().front()), "from the profile");
            std::filesystem::rename(setAside().front(), folder().path);
        }
    }
}

TEST_F(ReplacementTest, IsNoFirstStartWhereACrashCameBetween)
{
    interrupt();

    EXPECT_EQ(presenceIn(folder(), surroundings().files), ProfilePresence::None);
    EXPECT_EQ(presenceOf(folder(), surroundings().files), ProfilePresence::Present);
    EXPECT_EQ(create().error(), ProfileError::AlreadyExists);
    EXPECT_EQ(note(), "from the backup");
}

TEST_F(ReplacementTest, IsCompletedThoughTheFolderHasPreferencesByNow)
{
    interrupt();
    ASSERT_TRUE(surroundings().files.makeFolder(folder().path));
    ASSERT_TRUE(savePreferences(surroundings().files, folder().preferences(), {}));

    world().clock.advance(std::chrono::seconds{1});

    EXPECT_EQ(note(), "from the backup");
}

TEST_F(ReplacementTest, TellsThatItCannotBeCompleted)
{
    interrupt();
    testing::FailingFiles files{surroundings().files, 0};

    const auto opened = Profile::open(folder(), SecretBytes{kPassphrase}, world().with(files));

    EXPECT_EQ(opened.error(), ProfileError::Failed);
    EXPECT_EQ(note(), "from the backup");
}

TEST_F(ReplacementTest, IsCompletedBeforeTheNextOneBegins)
{
    interrupt();
    world().clock.advance(std::chrono::seconds{1});

    ASSERT_TRUE(restore(folder(), backup(), SecretBytes{kPassphrase}, surroundings()));

    EXPECT_EQ(setAside().size(), 2U);
    EXPECT_EQ(note(), "from the backup");
}

TEST_F(ReplacementTest, ThatNeverBeganIsForgottenOnceTheProfileOpens)
{
    std::filesystem::copy(folder().path, waitingFolder(folder()).path);

    EXPECT_EQ(note(), "from the profile");
    EXPECT_FALSE(std::filesystem::exists(waitingFolder(folder()).path));
}

TEST_F(ReplacementTest, IsNotForgottenForAWrongPassphrase)
{
    std::filesystem::copy(folder().path, waitingFolder(folder()).path);

    EXPECT_FALSE(open("another"));
    EXPECT_TRUE(std::filesystem::exists(waitingFolder(folder()).path));
}

} // namespace
} // namespace homeward::services
