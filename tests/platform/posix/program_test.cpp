#include "platform/posix/program.h"

#include "tests/support/temporary_folder.h"

#include <gtest/gtest.h>

#include <chrono>
#include <filesystem>
#include <fstream>
#include <iterator>
#include <string>
#include <thread>

namespace homeward::platform::program_test {
namespace {

/// What a program wrote that was started with a file to write to; once it is there.
std::string writtenTo(const std::filesystem::path& file)
{
    for (int tries = 0; !std::filesystem::exists(file) && tries < 400; ++tries)
        std::this_thread::sleep_for(std::chrono::milliseconds{50});
    std::ifstream text{file};
    return {std::istreambuf_iterator<char>{text}, {}};
}

TEST(RunningProgram, IsThisTest)
{
    ASSERT_TRUE(runningProgram());
    EXPECT_EQ(runningProgram()->filename(), "platform_posix_tests");
}

TEST(StartProgram, HandsOverTheArgumentsAndTheTokenOfTheWindow)
{
    const testing::TemporaryFolder folder;
    const auto file = folder.path() / "said";
    const std::string script =
        R"sh(printf '%s|' "$@" "$XDG_ACTIVATION_TOKEN" > "$0.part"; mv "$0.part" "$0")sh";

    EXPECT_TRUE(startProgram("/bin/sh", {"-c", script, file.string(), "a b", "$HOME", ""}, "t-7"));
    EXPECT_EQ(writtenTo(file), "a b|$HOME||t-7|");
}

TEST(StartProgram, SaysThatThereIsNone)
{
    EXPECT_FALSE(startProgram("/nowhere/homeward", {}));
}

} // namespace
} // namespace homeward::platform::program_test
