#include "platform/linux/systemd_timers.h"
#include "platform/posix/posix_files.h"
#include "tests/platform/linux/fake_desktop.h"
#include "tests/support/child_process.h"
#include "tests/support/environment_variable.h"
#include "tests/support/private_bus.h"
#include "tests/support/temporary_folder.h"

#include <gtest/gtest.h>

#include <algorithm>
#include <filesystem>
#include <string>
#include <vector>

namespace homeward::platform::systemd_judge_test {
namespace {

using testing::ChildProcess;
using testing::EnvironmentVariable;
using testing::FakeDesktop;
using testing::PrivateBus;
using testing::TemporaryFolder;

const std::string kId = "abcDEF123-_ghiJKL456xy";
const Instant kMoment{std::chrono::seconds{2'120'100'000}}; // 2037-03-08 04:40:00 UTC

/// Everything a program says, with how it ended in the last line.
std::string saidBy(std::vector<std::string> words)
{
    words.insert(words.begin(), {"sh", "-c", "\"$@\" 2>&1; echo ended $?", "sh"});
    ChildProcess process{words};
    std::string all;
    for (auto line = process.readLine(); line; line = process.readLine())
        all += *line + "\n";
    return all;
}

/// The units as they are written, before systemd's own judges.
class SystemdJudge : public ::testing::Test {
protected:
    void SetUp() override
    {
        const PrivateBus bus;
        const FakeDesktop systemd{{"systemd"}};
        SystemdTimers timers{{.program = program(), .profile = m_folder.path() / "50% \"é\" $x"},
                             {.units = units(), .stamps = m_folder.path() / "stamps"},
                             m_files};
        const LocalTime wall{std::chrono::seconds{kMoment.time_since_epoch()}};
        const std::vector<ReminderTimer> both{
            {.id = kId, .at = kMoment},
            {.id = std::string(22, '-'), .at = kMoment, .onTheWall = wall}};
        ASSERT_TRUE(timers.replace(both));
    }

    std::filesystem::path program() const
    {
        const auto path = m_folder.path() / "a program" / "homeward";
        std::filesystem::create_directories(path.parent_path());
        std::filesystem::copy_file("/bin/true", path,
                                   std::filesystem::copy_options::overwrite_existing);
        return path;
    }
    std::filesystem::path units() const { return m_folder.path() / "units"; }

    TemporaryFolder m_folder;
    PosixFiles m_files;
    EnvironmentVariable m_runtime{"XDG_RUNTIME_DIR", m_folder.path().string()};
};

TEST_F(SystemdJudge, FindsNothingWrongWithTheUnits)
{
    std::vector<std::string> words{"systemd-analyze", "verify", "--user", "--man=no"};
    for (const auto& entry : std::filesystem::directory_iterator{units()})
        if (entry.is_regular_file())
            words.push_back(entry.path().string());
    ASSERT_EQ(words.size(), 4U + 3U) << "two timers and a service";

    EXPECT_EQ(saidBy(words), "ended 0\n");
}

TEST_F(SystemdJudge, WouldFindWhatIsWrong)
{
    const auto timer = units() / "wrong.timer";
    const std::string text = "[Timer]\nOnCalendar=2037-13-07 22:40:00 UTC\n";
    ASSERT_TRUE(m_files.replace(timer, std::as_bytes(std::span{text})));

    EXPECT_NE(saidBy({"systemd-analyze", "verify", "--user", "--man=no", timer.string()}),
              "ended 0\n");
}

TEST(CalendarOfATimer, IsTheMomentItself)
{
    const std::string text = timerUnit({.id = kId, .at = kMoment}, "x.service");
    const auto start = text.find("OnCalendar=") + std::string{"OnCalendar="}.size();
    const std::string moment = text.substr(start, text.find('\n', start) - start);

    const EnvironmentVariable zone{"TZ", "America/New_York"};
    const std::string said = saidBy({"systemd-analyze", "calendar", moment});
    EXPECT_NE(said.find("(in UTC): Sun 2037-03-08 04:40:00 UTC"), std::string::npos) << said;
}

TEST(CalendarOfATimer, FollowsTheClockOnTheWall)
{
    const LocalTime wall{std::chrono::seconds{kMoment.time_since_epoch()}};
    const std::string text = timerUnit({.id = kId, .at = kMoment, .onTheWall = wall}, "x.service");
    const auto start = text.find("OnCalendar=") + std::string{"OnCalendar="}.size();
    const std::string moment = text.substr(start, text.find('\n', start) - start);

    const EnvironmentVariable zone{"TZ", "Asia/Kathmandu"};
    const std::string said = saidBy({"systemd-analyze", "calendar", moment});
    EXPECT_NE(said.find("(in UTC): Sat 2037-03-07 22:55:00 UTC"), std::string::npos) << said;
}

// Why the moment stands below the time on the wall.
TEST(CalendarOfATimer, IsNeverWhereAClockChangeLeavesTheTimeOut)
{
    const EnvironmentVariable zone{"TZ", "Europe/Berlin"};

    EXPECT_NE(saidBy({"systemd-analyze", "calendar", "2037-03-29 02:30:00"}).find("never"),
              std::string::npos);
}

} // namespace
} // namespace homeward::platform::systemd_judge_test
