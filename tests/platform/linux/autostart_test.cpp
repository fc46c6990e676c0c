#include "platform/linux/autostart.h"

#include "platform/posix/posix_files.h"
#include "tests/support/child_process.h"
#include "tests/support/temporary_folder.h"
#include "tests/support/without_privilege.h"

#include <gtest/gtest.h>

#include <filesystem>
#include <fstream>
#include <iterator>
#include <string>

namespace homeward::platform::autostart_test {
namespace {

using testing::ChildProcess;
using testing::ReadOnlyFolder;
using testing::TemporaryFolder;

TEST(AutostartEntry, StartsTheBackgroundForTheProfile)
{
    EXPECT_EQ(autostartEntry({.program = "/usr/bin/homeward", .profile = "/home/maya/.local/h"}),
              "[Desktop Entry]\n"
              "Type=Application\n"
              "Name=Homeward\n"
              "TryExec=/usr/bin/homeward\n"
              "Exec=\"/usr/bin/homeward\" \"--profile=/home/maya/.local/h\" --background\n"
              "NoDisplay=true\n"
              "Terminal=false\n");
}

/// The entry in a folder of the test.
class AutostartTest : public ::testing::Test {
protected:
    std::filesystem::path folder() const { return m_folder.path() / "autostart"; }

    TemporaryFolder m_folder;
    PosixFiles m_files;
    ReminderProgram m_program{.program = "/bin/true", .profile = "/a profile"};
    Autostart m_autostart{m_program, folder(), m_files};
};

TEST_F(AutostartTest, IsThereOnceItIsPutAndGoneOnceItIsRemoved)
{
    EXPECT_FALSE(m_autostart.isThere());
    EXPECT_TRUE(m_autostart.remove());

    ASSERT_TRUE(m_autostart.put());
    EXPECT_TRUE(m_autostart.isThere());
    EXPECT_TRUE(m_autostart.put());

    ASSERT_TRUE(m_autostart.remove());
    EXPECT_FALSE(m_autostart.isThere());
    EXPECT_TRUE(std::filesystem::is_empty(folder()));
}

TEST_F(AutostartTest, IsNotThereWhereItStartsSomethingElse)
{
    ASSERT_TRUE(m_autostart.put());
    const Autostart moved{
        {.program = "/opt/homeward", .profile = m_program.profile}, folder(), m_files};

    EXPECT_EQ(moved.file(), m_autostart.file());
    EXPECT_FALSE(moved.isThere());
}

TEST_F(AutostartTest, OfTwoProfilesLeaveEachOtherAlone)
{
    Autostart other{{.program = "/bin/true", .profile = "/another"}, folder(), m_files};
    ASSERT_TRUE(m_autostart.put());
    ASSERT_TRUE(other.put());
    ASSERT_TRUE(m_autostart.remove());

    EXPECT_TRUE(other.isThere());
}

TEST_F(AutostartTest, SaysWhereItMayNotBeWritten)
{
    std::filesystem::create_directories(folder());
    const ReadOnlyFolder guard{folder()};

    EXPECT_EQ(m_autostart.put(), unexpected{FileError::NotAllowed});
}

// GLib reads the entry as a desktop does, and starts it.
TEST_F(AutostartTest, StartsJustThatWhateverThePathsHold)
{
    const auto program = m_folder.path() / "a $(b) `c` \"d\" \\e é" / "program";
    const std::string profile = "/p $HOME %f %% `x` \\n \"q\" ' ; é";
    std::filesystem::create_directories(program.parent_path());
    std::ofstream{program} << "#!/bin/sh\nprintf '%s\\n' \"$@\" > " << m_folder.path().string()
                           << "/said.part\nmv " << m_folder.path().string() << "/said.part "
                           << m_folder.path().string() << "/said\n";
    std::filesystem::permissions(program, std::filesystem::perms::owner_all);
    Autostart hostile{{.program = program, .profile = profile}, folder(), m_files};
    ASSERT_TRUE(hostile.put());

    ChildProcess desktop{{SYSTEM_PYTHON, "-c",
                          "import sys, time, os\n"
                          "from gi.repository import Gio\n"
                          "Gio.DesktopAppInfo.new_from_filename(sys.argv[1]).launch([], None)\n"
                          "while not os.path.exists(sys.argv[2]): time.sleep(0.02)\n"
                          "print('started', flush=True)\n",
                          hostile.file().string(), (m_folder.path() / "said").string()}};
    ASSERT_EQ(desktop.readLine(), "started");
    std::ifstream said{m_folder.path() / "said"};
    const std::string words{std::istreambuf_iterator<char>{said}, {}};
    EXPECT_EQ(words, "--profile=" + profile + "\n--background\n");
}

} // namespace
} // namespace homeward::platform::autostart_test
