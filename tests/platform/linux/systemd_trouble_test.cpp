#include "platform/linux/systemd_timers.h"
#include "platform/posix/posix_files.h"
#include "tests/platform/linux/fake_desktop.h"
#include "tests/platform/linux/timer_folders.h"
#include "tests/support/private_bus.h"
#include "tests/support/without_privilege.h"

#include <gtest/gtest.h>

#include <memory>
#include <set>
#include <string>
#include <vector>

namespace homeward::platform::systemd_trouble_test {
namespace {

using testing::FakeDesktop;
using testing::kFirst;
using testing::kSecond;
using testing::PrivateBus;
using testing::ReadOnlyFolder;
using testing::TimerFolders;
using testing::timerOf;

/// Timers where something is not as it ought to be.
class SystemdInTrouble : public ::testing::Test {
protected:
    void serve(std::vector<std::string> words = {})
    {
        words.insert(words.begin(), "systemd");
        m_systemd = std::make_unique<FakeDesktop>(words);
    }
    std::string unit(const std::string& id) const { return m_folders.names().timer(id); }

    PrivateBus m_bus;
    std::unique_ptr<FakeDesktop> m_systemd;
    TimerFolders m_folders;
    PosixFiles m_files;
    SystemdTimers m_timers{m_folders.program(), m_folders.systemd(), m_files};
    std::vector<ReminderTimer> m_both{timerOf(kFirst), timerOf(kSecond)};
};

TEST_F(SystemdInTrouble, WritesNothingWhereThereIsNoSystemd)
{
    EXPECT_EQ(m_timers.replace(m_both), unexpected{TimerError::Unavailable});

    EXPECT_FALSE(std::filesystem::exists(m_folders.units()));
    EXPECT_EQ(m_timers.carrier(), ReminderCarrier::Nobody);
}

TEST_F(SystemdInTrouble, TakesAllAwayAlsoWhereSystemdHasGone)
{
    serve();
    ASSERT_TRUE(m_timers.replace(m_both));
    m_systemd.reset();

    ASSERT_TRUE(m_timers.replace({}));
    EXPECT_EQ(m_folders.unitFiles(), std::set<std::string>{});
    EXPECT_EQ(m_folders.links(), std::set<std::string>{});
}

TEST_F(SystemdInTrouble, LeavesWhatIsThereToASystemdThatHangs)
{
    serve();
    ASSERT_TRUE(m_timers.replace(m_both));
    m_systemd.reset();
    serve({"hangs"});

    EXPECT_EQ(m_timers.replace(std::vector{timerOf(kFirst)}), unexpected{TimerError::Failed});
    EXPECT_EQ(m_folders.links(), (std::set{unit(kFirst), unit(kSecond)}));
}

TEST_F(SystemdInTrouble, SaysWhereTheFolderMayNotBeWritten)
{
    serve();
    std::filesystem::create_directories(m_folders.units());
    const ReadOnlyFolder guard{m_folders.units()};

    EXPECT_EQ(m_timers.replace(m_both), unexpected{TimerError::NotAllowed});
    EXPECT_EQ(m_folders.unitFiles(), std::set<std::string>{});
}

TEST_F(SystemdInTrouble, SaysWhereNothingMayBeEnabled)
{
    serve();
    std::filesystem::create_directories(m_folders.wants());
    const ReadOnlyFolder guard{m_folders.wants()};

    EXPECT_EQ(m_timers.replace(m_both), unexpected{TimerError::NotAllowed});
}

TEST_F(SystemdInTrouble, StartsTheOthersWhereOneIsRefused)
{
    serve({"refuses=" + unit(kFirst)});

    EXPECT_EQ(m_timers.replace(m_both), unexpected{TimerError::Failed});
    EXPECT_EQ(m_systemd->allAsked().back(), nlohmann::json({"RestartUnit", unit(kSecond)}));
}

TEST_F(SystemdInTrouble, WritesTheOthersWhereOneCannotBeWritten)
{
    serve();
    std::filesystem::create_directories(m_folders.units() / unit(kFirst) / "in the way");

    EXPECT_EQ(m_timers.replace(m_both), unexpected{TimerError::Failed});
    EXPECT_EQ(m_folders.links(), std::set{unit(kSecond)});
}

TEST_F(SystemdInTrouble, LeavesOutWhatIsNoId)
{
    serve();
    const std::vector<ReminderTimer> timers{timerOf("../../../.profile"), timerOf(""),
                                            timerOf(std::string(22, '%')), timerOf(kSecond)};

    EXPECT_EQ(m_timers.replace(timers), unexpected{TimerError::Failed});
    EXPECT_EQ(m_folders.unitFiles(), (std::set{m_folders.names().service(), unit(kSecond)}));
    EXPECT_EQ(m_folders.links(), std::set{unit(kSecond)});
}

TEST_F(SystemdInTrouble, WritesNoTimersForAProgramThatSystemdCannotStart)
{
    serve();
    SystemdTimers timers{{.program = "/opt/\"quoted\"/homeward", .profile = "/a profile"},
                         m_folders.systemd(),
                         m_files};

    EXPECT_EQ(timers.replace(m_both), unexpected{TimerError::Failed});
    EXPECT_FALSE(std::filesystem::exists(m_folders.units()));
}

} // namespace
} // namespace homeward::platform::systemd_trouble_test
