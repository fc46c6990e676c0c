#include "tests/sync/ble/session_rig.h"

namespace homeward::ble::session_looking_test {

using namespace std::chrono_literals;
using homeward::testing::SessionRig;
using homeward::testing::SimulatedStrap;

std::size_t scans(const SessionRig& rig)
{
    return static_cast<std::size_t>(std::ranges::count(rig.radio.calls, "scan"));
}

TEST(SessionLooking, ShowsWhatIsInReach)
{
    SessionRig rig;
    rig.radio.add({.address = "AA:00", .name = "One", .signal = -70});
    rig.radio.add({.address = "BB:00", .name = "Two", .signal = -50});
    rig.session.look(rig.now());
    EXPECT_EQ(rig.stage(), WearableStage::Looking);
    rig.run(1s);
    const std::vector<FoundWearable> expected{{"BB:00", "Two", -50}, {"AA:00", "One", -70}};
    EXPECT_EQ(rig.heard.last().found, expected);
    EXPECT_EQ(rig.problem(), std::nullopt);
}

TEST(SessionLooking, SaysAfterTwentySecondsThatThereIsNothingAndLooksOn)
{
    SessionRig rig;
    rig.session.look(rig.now());
    rig.run(19'999ms);
    EXPECT_EQ(rig.problem(), std::nullopt);
    rig.run(1ms);
    EXPECT_EQ(rig.problem(), WearableProblem::NothingFound);
    EXPECT_EQ(rig.stage(), WearableStage::Looking);

    rig.radio.add({});
    rig.run(60s);
    EXPECT_EQ(rig.problem(), std::nullopt);
    EXPECT_EQ(rig.heard.last().found.size(), 1U);
}

TEST(SessionLooking, ScansForTenSecondsInAMinuteAtMost)
{
    SessionRig rig;
    rig.session.look(rig.now());
    for (int minute = 0; minute < 10; ++minute) {
        rig.run(30s);
        EXPECT_LE(rig.radio.scanTime(rig.now() - 60s, rig.now()), 10'050ms);
    }
    EXPECT_GE(rig.radio.scanTime(0s, rig.now()), 30s) << "it goes on looking";
    expectNoViolation(rig);
}

TEST(SessionLooking, SpendsNoMoreForAPersonWhoComesAndGoes)
{
    SessionRig rig;
    for (int visit = 0; visit < 40; ++visit) {
        rig.session.look(rig.now());
        rig.run(2s);
        rig.session.stop(rig.now());
        rig.run(500ms);
        EXPECT_LE(rig.radio.scanTime(rig.now() - 60s, rig.now()), 10'050ms);
    }
    expectNoViolation(rig);
}

TEST(SessionLooking, BeginsAtOnceForAPersonWhoLooksAgain)
{
    SessionRig rig;
    rig.session.look(rig.now());
    rig.run(1s);
    rig.session.stop(rig.now());
    rig.run(100ms);
    rig.session.look(rig.now());
    EXPECT_EQ(scans(rig), 2U);
}

TEST(SessionLooking, EndsTheScanBeforeItConnects)
{
    SessionRig rig;
    rig.radio.add({});
    rig.session.look(rig.now());
    rig.run(1s);
    rig.session.choose(rig.now(), "AA:00");
    EXPECT_TRUE(rig.radio.connects.empty());
    EXPECT_EQ(rig.stage(), WearableStage::Connecting);
    rig.run(2s);
    EXPECT_EQ(rig.stage(), WearableStage::Streaming);
    EXPECT_EQ(rig.heard.last().sensor, SessionRig::known({}));
    expectNoViolation(rig);
}

TEST(SessionLooking, IsBlockedWhileBluetoothIsOffAndGoesOnByItself)
{
    SessionRig rig;
    rig.radio.add({});
    rig.radio.setRadio(TransportError::BluetoothOff);
    rig.session.look(rig.now());
    EXPECT_EQ(rig.stage(), WearableStage::Blocked);
    EXPECT_EQ(rig.problem(), WearableProblem::BluetoothOff);
    rig.run(60s);
    EXPECT_EQ(scans(rig), 0U);
    rig.radio.setRadio(std::nullopt);
    EXPECT_EQ(rig.stage(), WearableStage::Looking);
    rig.run(1s);
    EXPECT_EQ(rig.heard.last().found.size(), 1U);
}

TEST(SessionLooking, NamesWhyAScanCannotBegin)
{
    SessionRig rig;
    rig.session.look(rig.now());
    rig.session.scanEnded(rig.now(), TransportError::NotAllowed);
    EXPECT_EQ(rig.stage(), WearableStage::Blocked);
    EXPECT_EQ(rig.problem(), WearableProblem::PermissionRefused);
    rig.run(15s);
    EXPECT_EQ(scans(rig), 2U) << "and tries again";
}

TEST(SessionLooking, TellsOfARoomFullOfDevicesFourTimesASecondAtMost)
{
    SessionRig rig;
    rig.session.look(rig.now());
    for (int i = 0; i < 1000; ++i)
        rig.radio.after(std::chrono::milliseconds(i), [&rig, i] {
            rig.radio.advertise({"A" + std::to_string(i), std::string(10'000, '<'), -60, true});
        });
    rig.run(2s);
    EXPECT_EQ(rig.heard.last().found.size(), 50U);
    EXPECT_LE(rig.heard.statuses.size(), 10U);
}

TEST(SessionLooking, EndsItsScanBeforeTheProgramEnds)
{
    SessionRig rig;
    rig.session.look(rig.now());
    rig.run(1s);
    rig.session.prepareToEnd(rig.now());
    EXPECT_FALSE(rig.session.hasEnded());
    rig.run(20ms);
    EXPECT_TRUE(rig.session.hasEnded());
    rig.session.look(rig.now());
    EXPECT_EQ(rig.stage(), WearableStage::Idle);
}

} // namespace homeward::ble::session_looking_test
