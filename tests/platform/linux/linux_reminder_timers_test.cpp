#include "platform/linux/linux_reminder_timers.h"

#include "platform/posix/posix_files.h"
#include "tests/platform/linux/fake_desktop.h"
#include "tests/platform/linux/timer_folders.h"
#include "tests/support/private_bus.h"
#include "tests/support/without_privilege.h"

#include <gtest/gtest.h>

#include <filesystem>
#include <optional>
#include <vector>

namespace homeward::platform::linux_reminder_timers_test {
namespace {

using testing::FakeDesktop;
using testing::kFirst;
using testing::PrivateBus;
using testing::ReadOnlyFolder;
using testing::TimerFolders;
using testing::timerOf;

/// A desktop with systemd or without.
class LinuxReminderTimersTest : public ::testing::Test {
protected:
    bool isAutostarted() const
    {
        return Autostart{m_folders.program(), m_folders.autostart(), m_files}.isThere();
    }

    PrivateBus m_bus;
    TimerFolders m_folders;
    mutable PosixFiles m_files;
    int m_started = 0;
    LinuxReminderTimers m_timers{m_folders.program(),
                                 {m_folders.systemd(), m_folders.autostart()},
                                 m_files,
                                 [this] { ++m_started; }};
    std::vector<ReminderTimer> m_one{timerOf(kFirst)};
};

TEST_F(LinuxReminderTimersTest, IsNobodyKnowsWhoBeforeAnythingIsTried)
{
    EXPECT_EQ(m_timers.carrier(), ReminderCarrier::Unknown);
}

TEST_F(LinuxReminderTimersTest, GivesThemToSystemdWhereThereIsOne)
{
    const FakeDesktop systemd{{"systemd"}};
    ASSERT_TRUE(m_timers.replace(m_one));

    EXPECT_EQ(m_timers.carrier(), ReminderCarrier::SystemTimers);
    EXPECT_EQ(m_folders.links().size(), 1U);
    EXPECT_FALSE(isAutostarted());
    EXPECT_EQ(m_started, 0);
}

TEST_F(LinuxReminderTimersTest, CarriesThemInTheBackgroundWhereThereIsNoSystemd)
{
    ASSERT_TRUE(m_timers.replace(m_one));
    ASSERT_TRUE(m_timers.replace(m_one));

    EXPECT_EQ(m_timers.carrier(), ReminderCarrier::Background);
    EXPECT_TRUE(isAutostarted());
    EXPECT_EQ(m_started, 1) << "from now until the next session of the person";
}

TEST_F(LinuxReminderTimersTest, CarriesThemInTheBackgroundWhereSystemdsFolderMayNotBeWritten)
{
    const FakeDesktop systemd{{"systemd"}};
    std::filesystem::create_directories(m_folders.units());
    const ReadOnlyFolder guard{m_folders.units()};
    ASSERT_TRUE(m_timers.replace(m_one));

    EXPECT_EQ(m_timers.carrier(), ReminderCarrier::Background);
}

TEST_F(LinuxReminderTimersTest, SaysThatNobodyDoesWhereNeitherCan)
{
    std::filesystem::create_directories(m_folders.autostart());
    const ReadOnlyFolder guard{m_folders.autostart()};

    EXPECT_EQ(m_timers.replace(m_one), unexpected{TimerError::Unavailable});
    EXPECT_EQ(m_timers.carrier(), ReminderCarrier::Nobody);
}

TEST_F(LinuxReminderTimersTest, GivesThemBackToSystemdOnceItIsThere)
{
    ASSERT_TRUE(m_timers.replace(m_one));
    const FakeDesktop systemd{{"systemd"}};
    ASSERT_TRUE(m_timers.replace(m_one));

    EXPECT_EQ(m_timers.carrier(), ReminderCarrier::SystemTimers);
    EXPECT_FALSE(isAutostarted());
}

TEST_F(LinuxReminderTimersTest, LeavesNothingWhereNothingIsWanted)
{
    ASSERT_TRUE(m_timers.replace(m_one));
    ASSERT_TRUE(m_timers.replace({}));

    EXPECT_FALSE(isAutostarted());
    EXPECT_EQ(m_timers.carrier(), ReminderCarrier::Nobody);
}

TEST_F(LinuxReminderTimersTest, PutsOneMoreWithSystemdAlone)
{
    ASSERT_TRUE(m_timers.replace(m_one));
    EXPECT_TRUE(m_timers.put(timerOf(testing::kSecond))) << "the background looks for itself";
    EXPECT_EQ(m_folders.links().size(), 0U);

    const FakeDesktop systemd{{"systemd"}};
    ASSERT_TRUE(m_timers.replace(m_one));
    EXPECT_TRUE(m_timers.put(timerOf(testing::kSecond)));
    EXPECT_EQ(m_folders.links().size(), 2U);
}

} // namespace
} // namespace homeward::platform::linux_reminder_timers_test
