#include "platform/posix/default_profile.h"

#include "tests/support/environment_variable.h"

#include <gtest/gtest.h>

namespace homeward::platform {
namespace {

using testing::EnvironmentVariable;

TEST(DefaultProfile, IsTheOneThatThePersonNamed)
{
    const EnvironmentVariable profile{"HOMEWARD_PROFILE", "/media/stick/diary"};
    const EnvironmentVariable data{"XDG_DATA_HOME", "/data"};

    EXPECT_EQ(defaultProfileFolder(), "/media/stick/diary");
}

TEST(DefaultProfile, IsWhereTheDesktopKeepsData)
{
    const EnvironmentVariable profile{"HOMEWARD_PROFILE", ""};
    const EnvironmentVariable data{"XDG_DATA_HOME", "/data"};

    EXPECT_EQ(defaultProfileFolder(), "/data/homeward");
}

TEST(DefaultProfile, IsBelowTheHomeFolderIfTheDesktopNamesNoAbsolutePath)
{
    const EnvironmentVariable profile{"HOMEWARD_PROFILE", ""};
    const EnvironmentVariable home{"HOME", "/home/sam"};

    for (const char* path : {"", "data"}) {
        const EnvironmentVariable data{"XDG_DATA_HOME", path};
        EXPECT_EQ(defaultProfileFolder(), "/home/sam/.local/share/homeward") << path;
    }
}

} // namespace
} // namespace homeward::platform
