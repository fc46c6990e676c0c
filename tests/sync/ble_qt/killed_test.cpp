#include "tests/sync/ble_qt/worn.h"

#include <gtest/gtest.h>

namespace homeward::ble_qt::killed_test {
namespace {

using homeward::testing::ChildProcess;
using homeward::testing::FakeBluez;
using testing::WornStrap;

KnownWearable known()
{
    return {.sensor = {.name = "Fake HRM", .serial = "0042"}, .address = "C0:FF:EE:00:18:0D"};
}

TEST(KilledProgram, LeavesALinkThatItsNextStartAdopts)
{
    FakeBluez bluez{{"--rate-hz=20"}};
    ChildProcess program{{STREAMER}};
    ASSERT_EQ(program.readLine(), "streams");
    program.kill();
    ASSERT_TRUE(bluez.tell("is-connected").get<bool>());
    const int connected = bluez.calls("Connect");
    WornStrap next;

    next.wearable->keep(known());

    EXPECT_TRUE(next.hearsMore());
    EXPECT_EQ(bluez.calls("Connect"), connected);
    EXPECT_EQ(bluez.calls("Disconnect"), 0);
}

TEST(KilledProgram, IsAdoptedAfterEachOfManyKills)
{
    FakeBluez bluez{{"--rate-hz=20"}};
    for (int start = 0; start < 5; ++start) {
        ChildProcess program{{STREAMER}};
        EXPECT_EQ(program.readLine(), "streams");
        program.kill();
    }
    EXPECT_TRUE(bluez.tell("is-connected").get<bool>());
    EXPECT_EQ(bluez.calls("Connect"), 1);
}

} // namespace
} // namespace homeward::ble_qt::killed_test
