#include "platform/posix/system_zone.h"

#include "tests/support/environment_variable.h"

#include <gtest/gtest.h>

#include <filesystem>
#include <string>

#include <unistd.h>

namespace homeward::platform {
namespace {

using testing::EnvironmentVariable;

/// A system whose link for the local time is the test's.
class SystemZoneTest : public ::testing::Test {
protected:
    void SetUp() override
    {
        m_folder = std::filesystem::path{::testing::TempDir()}
            / ("homeward-zone-" + std::to_string(::getpid()));
        std::filesystem::create_directories(m_folder);
    }
    void TearDown() override { std::filesystem::remove_all(m_folder); }

    std::filesystem::path link() const { return m_folder / "localtime"; }
    void linkTo(const std::string& target) const
    {
        std::filesystem::remove(link());
        std::filesystem::create_symlink(target, link());
    }
    std::string name() const { return SystemZone{link()}.current().value()->name(); }

private:
    std::filesystem::path m_folder;
};

TEST_F(SystemZoneTest, IsWhatTheVariableSays)
{
    linkTo("/usr/share/zoneinfo/Europe/Berlin");

    for (const char* text :
         {"Pacific/Apia", ":Pacific/Apia", "/usr/share/zoneinfo/posix/Pacific/Apia"}) {
        const EnvironmentVariable variable{"TZ", text};
        EXPECT_EQ(name(), "Pacific/Apia") << text;
    }
}

TEST_F(SystemZoneTest, IsWhereTheLinkLeadsIfTheVariableNamesNoPlace)
{
    linkTo("../usr/share/zoneinfo/Europe/Berlin");

    for (const char* text : {"", ":", "<+0530>-5:30", "Mars/Olympus_Mons", "localtime"}) {
        const EnvironmentVariable variable{"TZ", text};
        EXPECT_EQ(name(), "Europe/Berlin") << text;
    }
}

TEST_F(SystemZoneTest, IsLookedUpAnewEachTime)
{
    const EnvironmentVariable variable{"TZ", ""};
    const SystemZone zone{link()};

    linkTo("/usr/share/zoneinfo/Europe/Berlin");
    EXPECT_EQ(zone.current().value()->name(), "Europe/Berlin");

    linkTo("/usr/share/zoneinfo/Asia/Kathmandu");
    EXPECT_EQ(zone.current().value()->name(), "Asia/Kathmandu");
}

TEST_F(SystemZoneTest, FailsWithoutALinkToAKnownPlace)
{
    const EnvironmentVariable variable{"TZ", ""};
    EXPECT_EQ(SystemZone{link()}.current(), unexpected{ZoneError::NotInDatabase});

    linkTo("/usr/share/zoneinfo/Mars/Olympus_Mons");
    EXPECT_EQ(SystemZone{link()}.current(), unexpected{ZoneError::NotInDatabase});
}

} // namespace
} // namespace homeward::platform
