#include "core/rules/notice_region.h"

#include <gtest/gtest.h>

#include <array>
#include <string_view>

// Linked with the sources of a build that is meant for the EU or the UK: see CMakeLists.txt.
namespace homeward::rules {
namespace {

TEST(ABuildForTheEu, NotifiesNobody)
{
    for (const std::string_view region : std::array{"US", "CA", "AU", "NZ", "DE", "GB-EAW", ""})
        EXPECT_FALSE(mayNotifyIn(region)) << region;
}

} // namespace
} // namespace homeward::rules
