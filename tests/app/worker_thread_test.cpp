#include "core/services/profile.h"
#include "platform/device_zone.h"
#include "platform/posix/posix_files.h"
#include "platform/posix/sodium_random.h"
#include "platform/posix/system_clock.h"
#include "platform/posix/worker.h"
#include "qml/profile/profile_worker.h"

#include <QEventLoop>
#include <QTemporaryDir>

#include <gtest/gtest.h>

#include <optional>
#include <thread>

namespace homeward::app {
namespace {

using services::DiaryError;
using services::Profile;
using services::ProfileError;

/// The real worker with a profile that was made on it.
class WorkerThread : public ::testing::Test {
protected:
    /// The result of the work, as the GUI thread gets it.
    template <class Work>
    auto runAndWait(Work work)
    {
        QObject context;
        QEventLoop loop;
        std::optional<decltype(work(std::declval<ui::ProfileDesk&>()))> result;
        m_profileWorker.run(&context, std::move(work), [&](auto done) {
            result.emplace(std::move(done));
            loop.quit();
        });
        loop.exec();
        return std::move(*result);
    }

    void SetUp() override
    {
        runAndWait([](ui::ProfileDesk& desk) -> Result<void, ProfileError> {
            const auto& [clock, random, files] = desk.surroundings;
            auto enrolment = vault::enrol(clock.now(), SecretBytes{std::string_view{"secret"}},
                                          {1U << 20U, 1}, random);
            auto profile = Profile::create(desk.folder, std::move(*enrolment), desk.surroundings);
            if (!profile)
                return unexpected{profile.error()};
            desk.profile = std::move(*profile);
            return {};
        });
    }

    QTemporaryDir m_folder;
    platform::SystemClock m_clock;
    platform::SodiumRandom m_random;
    platform::PosixFiles m_files;
    platform::Worker m_worker;
    ui::ProfileWorker m_profileWorker{
        m_worker, {m_folder.path().toStdString() + "/profile"}, {m_clock, m_random, m_files}};
};

TEST_F(WorkerThread, DoesTheWorkThatPagesHand)
{
    const auto where =
        runAndWait([](ui::ProfileDesk& /*desk*/) { return std::this_thread::get_id(); });

    EXPECT_NE(where, std::this_thread::get_id());
}

TEST_F(WorkerThread, ReadsTheDiaryThatItOpened)
{
    const auto days = runAndWait([](ui::ProfileDesk& desk) {
        return desk.profile->diary().days({LocalDay::min(), LocalDay::max()});
    });

    EXPECT_TRUE(days.has_value());
}

TEST_F(WorkerThread, IsTheOnlyOneThatTheDiaryAnswers)
{
    auto* diary = runAndWait([](ui::ProfileDesk& desk) { return &desk.profile->diary(); });

    const auto asked = diary->days({LocalDay::min(), LocalDay::max()});
    const platform::DeviceWallClock wallClock{m_clock};
    const auto recorded = diary->record({.score = *Score::create(5)}, wallClock.now());

    EXPECT_EQ(asked.error(), DiaryError::Failed);
    EXPECT_EQ(recorded.error(), DiaryError::Failed);
}

TEST_F(WorkerThread, DropsAnAnswerForAPageThatIsGone)
{
    bool isCalled = false;
    {
        QObject page;
        m_profileWorker.run(
            &page, [](ui::ProfileDesk& /*desk*/) { return 1; },
            [&isCalled](int /*result*/) { isCalled = true; });
    }

    runAndWait([](ui::ProfileDesk& /*desk*/) { return 2; });

    EXPECT_FALSE(isCalled);
}

} // namespace
} // namespace homeward::app
