#include "platform/device_zone.h"

#include <gtest/gtest.h>

#include <QByteArray>

namespace homeward::platform {
namespace {

/// The device set to another zone, for the length of a test.
class DeviceZoneTest : public ::testing::Test {
protected:
    static void travelTo(const QByteArray& zone) { qputenv("TZ", zone); }
    void TearDown() override { m_home.isNull() ? qunsetenv("TZ") : qputenv("TZ", m_home); }

private:
    QByteArray m_home = qgetenv("TZ");
};

TEST_F(DeviceZoneTest, IsLookedUpAnewEachTime)
{
    travelTo("Pacific/Apia");
    EXPECT_EQ(deviceZone().value()->name(), "Pacific/Apia");

    travelTo("Asia/Kathmandu");
    EXPECT_EQ(deviceZone().value()->name(), "Asia/Kathmandu");
}

TEST_F(DeviceZoneTest, SaysSoIfTheDatabaseDoesNotHaveIt)
{
    for (const char* name : {"Mars/Olympus_Mons", "<+0530>-5:30", "localtime"}) {
        travelTo(name);
        EXPECT_EQ(deviceZone(), unexpected{ZoneError::NotInDatabase}) << name;
    }
}

} // namespace
} // namespace homeward::platform
