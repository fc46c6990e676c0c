#include "platform/linux/reminder_watch.h"

#include "platform/posix/posix_files.h"
#include "platform/posix/system_clock.h"
#include "tests/platform/linux/heard.h"
#include "tests/support/temporary_folder.h"

#include <gtest/gtest.h>

#include <atomic>
#include <filesystem>
#include <limits>
#include <memory>
#include <optional>
#include <span>
#include <string>

namespace homeward::platform::reminder_watch_test {
namespace {

using namespace std::chrono_literals;
using testing::Heard;
using testing::TemporaryFolder;

/// A watch of a folder and a link, which says when it looks and when it delivers.
class ReminderWatchTest : public ::testing::Test {
protected:
    static constexpr std::int64_t kNothing = std::numeric_limits<std::int64_t>::max();
    static constexpr auto kQuiet = 300ms; ///< in which it would have been woken

    std::filesystem::path folder() const { return m_folder.path() / "profile"; }
    std::filesystem::path link() const { return m_folder.path() / "localtime"; }

    /// Once it sleeps.
    void watch()
    {
        m_watch = std::make_unique<ReminderWatch>(
            m_clock, ReminderPlaces{.folder = folder(), .zoneLink = link()}, work());
        ASSERT_EQ(m_heard.next(), "look");
        ASSERT_EQ(m_heard.next(kQuiet), std::nullopt);
    }
    ReminderWork work()
    {
        return {.next = [this]() -> std::optional<Instant> {
                    m_heard.say("look");
                    return m_due == kNothing ? std::nullopt
                                             : std::optional{Instant{std::chrono::seconds{m_due}}};
                },
                .deliver =
                    [this] {
                        m_heard.say("deliver");
                        if (!m_isInVain)
                            m_due = kNothing;
                    }};
    }

    void dueIn(std::chrono::seconds time)
    {
        m_due = (m_clock.now() + time).time_since_epoch().count();
    }
    void replaceFile(const std::string& name)
    {
        ASSERT_TRUE(m_files.replace(folder() / name, std::as_bytes(std::span{name})));
    }
    void linkTo(const char* target)
    {
        const auto fresh = m_folder.path() / "localtime.new";
        std::filesystem::create_symlink(target, fresh);
        std::filesystem::rename(fresh, link());
    }

    TemporaryFolder m_folder;
    PosixFiles m_files;
    SystemClock m_clock;
    std::atomic<std::int64_t> m_due = kNothing;
    std::atomic<bool> m_isInVain = false;
    Heard<std::string> m_heard;
    std::unique_ptr<ReminderWatch> m_watch;
};

TEST_F(ReminderWatchTest, DeliversAtOnceWhatIsDueAlready)
{
    dueIn(-1h);
    m_watch = std::make_unique<ReminderWatch>(m_clock, ReminderPlaces{.folder = folder()}, work());

    EXPECT_EQ(m_heard.next(), "look");
    EXPECT_EQ(m_heard.next(), "deliver");
    EXPECT_EQ(m_heard.next(), "look");
    EXPECT_EQ(m_heard.next(kQuiet), std::nullopt);
}

TEST_F(ReminderWatchTest, DeliversAtItsMomentAndNoSooner)
{
    dueIn(2s);
    const Instant due{std::chrono::seconds{m_due}};
    watch();

    EXPECT_EQ(m_heard.next(), "look");
    EXPECT_EQ(m_heard.next(), "deliver");
    EXPECT_GE(m_clock.now(), due);
}

TEST_F(ReminderWatchTest, LooksAgainWhenAskedTo)
{
    watch();
    m_watch->lookAgain();

    EXPECT_EQ(m_heard.next(), "look");
}

TEST_F(ReminderWatchTest, LooksAgainWhenAFileIsPutInPlace)
{
    std::filesystem::create_directories(folder());
    watch();
    replaceFile("reminders.json");
    EXPECT_EQ(m_heard.next(), "look");
    EXPECT_EQ(m_heard.next(kQuiet), std::nullopt);

    replaceFile("reminders.ledger");
    EXPECT_EQ(m_heard.next(), "look");
}

TEST_F(ReminderWatchTest, SleepsOnWhenSomebodyTakesALock)
{
    std::filesystem::create_directories(folder());
    watch();
    ASSERT_TRUE(m_files.lock(folder() / "reminders.lock"));
    ASSERT_TRUE(m_files.lock(folder() / "reminders.lock"));

    EXPECT_EQ(m_heard.next(kQuiet), std::nullopt);
}

TEST_F(ReminderWatchTest, WaitsForAFolderThatIsNotThereYet)
{
    watch();
    std::filesystem::create_directories(folder());
    EXPECT_EQ(m_heard.next(), "look");
    while (m_heard.next(kQuiet)) { }

    replaceFile("reminders.json");
    EXPECT_EQ(m_heard.next(), "look");
}

TEST_F(ReminderWatchTest, FollowsAFolderThatIsPutInTheOthersPlace)
{
    std::filesystem::create_directories(folder());
    watch();
    std::filesystem::rename(folder(), m_folder.path() / "former");
    EXPECT_EQ(m_heard.next(), "look");
    std::filesystem::create_directories(m_folder.path() / "restored");
    std::filesystem::rename(m_folder.path() / "restored", folder());
    EXPECT_EQ(m_heard.next(), "look");
    while (m_heard.next(kQuiet)) { }

    replaceFile("reminders.json");
    EXPECT_EQ(m_heard.next(), "look");
}

TEST_F(ReminderWatchTest, LooksAgainEachTimeTheZoneChanges)
{
    std::filesystem::create_symlink("/usr/share/zoneinfo/Europe/Berlin", link());
    watch();
    for (const char* zone : {"/usr/share/zoneinfo/Asia/Kathmandu", "/usr/share/zoneinfo/UTC"}) {
        linkTo(zone);
        EXPECT_EQ(m_heard.next(), "look") << zone;
        while (m_heard.next(kQuiet)) { }
    }
}

TEST_F(ReminderWatchTest, DoesNotInsistWhereNobodyShowsIt)
{
    m_isInVain = true;
    dueIn(-1s);
    m_watch = std::make_unique<ReminderWatch>(m_clock, ReminderPlaces{.folder = folder()}, work());

    EXPECT_EQ(m_heard.next(), "look");
    EXPECT_EQ(m_heard.next(), "deliver");
    EXPECT_EQ(m_heard.next(), "look");
    EXPECT_EQ(m_heard.next(1s), std::nullopt) << "its first pause is longer";

    m_watch->lookAgain();
    EXPECT_EQ(m_heard.next(), "look");
    EXPECT_EQ(m_heard.next(), "deliver") << "news is a reason to try at once";
}

TEST_F(ReminderWatchTest, EndsWhileItSleeps)
{
    watch();
    m_watch.reset();

    EXPECT_EQ(m_heard.next(0ms), std::nullopt);
}

} // namespace
} // namespace homeward::platform::reminder_watch_test
