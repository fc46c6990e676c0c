#include "platform/linux/systemd_timers.h"

#include "platform/posix/posix_files.h"
#include "tests/platform/linux/fake_desktop.h"
#include "tests/platform/linux/timer_folders.h"
#include "tests/support/private_bus.h"

#include <gtest/gtest.h>

#include <set>
#include <string>
#include <vector>

namespace homeward::platform::systemd_timers_test {
namespace {

using testing::FakeDesktop;
using testing::kFirst;
using testing::kSecond;
using testing::PrivateBus;
using testing::TimerFolders;
using testing::timerOf;

/// The timers of a profile on a bus with a systemd that knows which units are active.
class SystemdTimersTest : public ::testing::Test {
protected:
    std::string unit(const std::string& id) const { return m_folders.names().timer(id); }

    /// The members that change something, as "RestartUnit name".
    std::vector<std::string> changes()
    {
        std::vector<std::string> all;
        for (const auto& asked : m_systemd.allAsked())
            if (asked[0] != "ListUnitsByPatterns")
                all.push_back(asked[0].get<std::string>()
                              + (asked.size() > 1 ? " " + asked[1].get<std::string>() : ""));
        return all;
    }

    using Changes = std::vector<std::string>;

    PrivateBus m_bus;
    FakeDesktop m_systemd{{"systemd"}};
    TimerFolders m_folders;
    PosixFiles m_files;
    SystemdTimers m_timers{m_folders.program(), m_folders.systemd(), m_files};
};

TEST_F(SystemdTimersTest, WritesEnablesAndStartsEach)
{
    ASSERT_TRUE(m_timers.replace(std::vector{timerOf(kFirst), timerOf(kSecond)}));

    EXPECT_EQ(changes(),
              (Changes{"Reload", "RestartUnit " + unit(kFirst), "RestartUnit " + unit(kSecond)}));
    EXPECT_EQ(m_folders.unitFiles(),
              (std::set{m_folders.names().service(), unit(kFirst), unit(kSecond)}));
    EXPECT_EQ(m_folders.links(), (std::set{unit(kFirst), unit(kSecond)}));
    EXPECT_EQ(m_timers.carrier(), ReminderCarrier::SystemTimers);
}

TEST_F(SystemdTimersTest, LeavesWhatIsThereUntouched)
{
    const std::vector both{timerOf(kFirst), timerOf(kSecond)};
    ASSERT_TRUE(m_timers.replace(both));
    const auto before = m_folders.inode(unit(kFirst));
    changes();

    ASSERT_TRUE(m_timers.replace(both));
    EXPECT_EQ(changes(), Changes{});
    EXPECT_EQ(m_folders.inode(unit(kFirst)), before);
}

TEST_F(SystemdTimersTest, ChangesTheOneThatIsAtAnotherMoment)
{
    ASSERT_TRUE(m_timers.replace(std::vector{timerOf(kFirst), timerOf(kSecond)}));
    const auto before = m_folders.inode(unit(kFirst));
    changes();

    ASSERT_TRUE(m_timers.replace(std::vector{timerOf(kFirst), timerOf(kSecond, 90)}));
    EXPECT_EQ(changes(), (Changes{"Reload", "RestartUnit " + unit(kSecond)}));
    EXPECT_EQ(m_folders.inode(unit(kFirst)), before);
}

TEST_F(SystemdTimersTest, StopsAndRemovesWhatIsNotWantedAnyMoreWithWhatSystemdNoted)
{
    ASSERT_TRUE(m_timers.replace(std::vector{timerOf(kFirst), timerOf(kSecond)}));
    m_folders.stamp(unit(kFirst));
    m_folders.stamp(unit(kSecond));
    changes();

    ASSERT_TRUE(m_timers.replace(std::vector{timerOf(kSecond)}));
    EXPECT_EQ(changes(), (Changes{"StopUnit " + unit(kFirst), "Reload"}));
    EXPECT_EQ(m_folders.unitFiles(), (std::set{m_folders.names().service(), unit(kSecond)}));
    EXPECT_EQ(m_folders.links(), std::set{unit(kSecond)});
    EXPECT_EQ(m_folders.stamps(), std::set{"stamp-" + unit(kSecond)});
}

TEST_F(SystemdTimersTest, TakesAllOfOursAwayAndNothingOfOthers)
{
    ASSERT_TRUE(m_timers.replace(std::vector{timerOf(kFirst)}));
    m_folders.put("backup.timer");
    const std::string ofAnother = UnitNames{"/another/profile"}.timer(kFirst);
    m_folders.put(ofAnother);
    m_folders.stamp("backup.timer");

    ASSERT_TRUE(m_timers.replace({}));
    EXPECT_EQ(m_folders.unitFiles(), (std::set<std::string>{"backup.timer", ofAnother}));
    EXPECT_EQ(m_folders.links(), std::set<std::string>{});
    EXPECT_EQ(m_folders.stamps(), std::set<std::string>{"stamp-backup.timer"});
}

TEST_F(SystemdTimersTest, OfTwoProfilesLeaveEachOtherAlone)
{
    SystemdTimers others{
        {.program = "/bin/true", .profile = "/another/profile"}, m_folders.systemd(), m_files};
    ASSERT_TRUE(others.replace(std::vector{timerOf(kFirst)}));
    ASSERT_TRUE(m_timers.replace(std::vector{timerOf(kFirst)}));
    ASSERT_TRUE(m_timers.replace({}));

    const UnitNames names{"/another/profile"};
    EXPECT_EQ(m_folders.unitFiles(), (std::set{names.service(), names.timer(kFirst)}));
    EXPECT_EQ(m_folders.links(), std::set{names.timer(kFirst)});
}

TEST_F(SystemdTimersTest, StartsOneWhoseFileWasAllThatGotWritten)
{
    const std::vector one{timerOf(kFirst)};
    ASSERT_TRUE(m_timers.replace(one));
    changes();
    m_systemd.tell("elapse " + unit(kFirst));

    ASSERT_TRUE(m_timers.replace(one));
    EXPECT_EQ(changes(), Changes{"RestartUnit " + unit(kFirst)});
}

TEST_F(SystemdTimersTest, EnablesAnewWhatLostItsLink)
{
    const std::vector one{timerOf(kFirst)};
    ASSERT_TRUE(m_timers.replace(one));
    m_folders.unlink(unit(kFirst));

    ASSERT_TRUE(m_timers.replace(one));
    EXPECT_EQ(m_folders.links(), std::set{unit(kFirst)});
}

TEST_F(SystemdTimersTest, PutsOneAndLeavesTheOthers)
{
    ASSERT_TRUE(m_timers.replace(std::vector{timerOf(kFirst)}));
    changes();

    ASSERT_TRUE(m_timers.put(timerOf(kSecond)));
    EXPECT_EQ(changes(), (Changes{"Reload", "RestartUnit " + unit(kSecond)}));
    EXPECT_EQ(m_folders.links(), (std::set{unit(kFirst), unit(kSecond)}));
}

TEST_F(SystemdTimersTest, HoldTheNearestSixtyAndNoMore)
{
    std::vector<ReminderTimer> many;
    for (int number = 100; number < 200; ++number)
        many.push_back(timerOf("aaaaaaaaaaaaaaaaaaa" + std::to_string(number), number));

    ASSERT_TRUE(m_timers.replace(many));
    EXPECT_EQ(m_folders.links().size(), ReminderTimers::kMost);
    EXPECT_TRUE(m_folders.links().contains(unit(many.front().id)));
    EXPECT_FALSE(m_folders.links().contains(unit(many.back().id)));
}

} // namespace
} // namespace homeward::platform::systemd_timers_test
