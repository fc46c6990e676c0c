#include "core/rules/heart_rate_names.h"

#include <gtest/gtest.h>

#include <set>

namespace homeward::rules::heart_rate_names_test {
namespace {

TEST(GapNames, LeadBackToWhatTheyName)
{
    std::set<std::string_view> names;
    for (const GapReason reason :
         {GapReason::OutOfReach, GapReason::SensorSilent, GapReason::BluetoothOff,
          GapReason::ServiceGone, GapReason::Stopped}) {
        EXPECT_EQ(gapReasonNamed(nameOf(reason)), reason);
        EXPECT_TRUE(names.insert(nameOf(reason)).second) << nameOf(reason);
    }
}

TEST(GapNames, AreNothingElse)
{
    for (const char* text : {"", "OutOfReach", "outOfReach ", "stopped\n", "0", "unknown"})
        EXPECT_EQ(gapReasonNamed(text), std::nullopt) << text;
}

TEST(GapNames, AreThoseThatStandInFilesSinceTheFirstRecording)
{
    EXPECT_EQ(nameOf(GapReason::OutOfReach), "outOfReach");
    EXPECT_EQ(nameOf(GapReason::SensorSilent), "sensorSilent");
    EXPECT_EQ(nameOf(GapReason::BluetoothOff), "bluetoothOff");
    EXPECT_EQ(nameOf(GapReason::ServiceGone), "serviceGone");
    EXPECT_EQ(nameOf(GapReason::Stopped), "stopped");
}

} // namespace
} // namespace homeward::rules::heart_rate_names_test
