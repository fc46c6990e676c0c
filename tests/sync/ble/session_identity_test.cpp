#include "tests/sync/ble/session_rig.h"

namespace homeward::ble::session_identity_test {

using namespace std::chrono_literals;
using homeward::testing::Fault;
using homeward::testing::reading;
using homeward::testing::SessionRig;
using homeward::testing::SimulatedStrap;

TEST(SessionIdentity, TakesANewAddressOfTheSameSerialSilently)
{
    SessionRig rig;
    rig.keep({});
    rig.radio.add({.address = "BB:00"});
    rig.run(15s);
    EXPECT_EQ(rig.stage(), WearableStage::Streaming);
    EXPECT_EQ(rig.heard.last().sensor, SessionRig::known({.address = "BB:00"}));
    EXPECT_EQ(rig.heard.firstAt(WearableStage::Blocked), std::nullopt);
    expectNoViolation(rig);
}

TEST(SessionIdentity, AsksWhetherAnotherSerialIsTheirs)
{
    SessionRig rig;
    rig.keep({});
    rig.radio.add({.address = "BB:00", .serial = "S2"});
    rig.run(20s);
    EXPECT_EQ(rig.stage(), WearableStage::Blocked);
    EXPECT_EQ(rig.problem(), WearableProblem::DifferentSensor);
    EXPECT_TRUE(rig.heard.rates.empty()) << "no rate of a stranger";
    EXPECT_EQ(rig.heard.last().sensor, SessionRig::known({})) << "never switched silently";

    rig.session.accept(rig.now());
    rig.run(3s);
    EXPECT_EQ(rig.stage(), WearableStage::Streaming);
    EXPECT_EQ(rig.heard.last().sensor, SessionRig::known({.address = "BB:00", .serial = "S2"}));
    expectNoViolation(rig);
}

TEST(SessionIdentity, AsksOnce)
{
    SessionRig rig;
    rig.keep({});
    rig.radio.add({.address = "BB:00", .serial = "S2"});
    rig.run(30min);
    EXPECT_EQ(rig.problem(), WearableProblem::DifferentSensor);
    EXPECT_EQ(std::ranges::count(rig.radio.calls, "connect BB:00"), 1);
    expectNoViolation(rig);
}

TEST(SessionIdentity, TakesItsOwnStrapBackWhileItAsks)
{
    SessionRig rig;
    rig.keep({});
    rig.radio.add({.address = "BB:00", .serial = "S2"});
    rig.run(20s);
    ASSERT_EQ(rig.problem(), WearableProblem::DifferentSensor);
    rig.radio.add({});
    rig.run(3s);
    EXPECT_EQ(rig.stage(), WearableStage::Streaming);
    EXPECT_EQ(rig.problem(), std::nullopt);
    rig.radio.calls.clear();
    rig.session.accept(rig.now());
    EXPECT_TRUE(rig.radio.calls.empty()) << "there is no question any more";
}

TEST(SessionIdentity, AsksAboutAStrangerAtTheKnownAddress)
{
    SessionRig rig;
    SimulatedStrap& strap = rig.radio.add({});
    rig.stream(strap);
    rig.radio.takeAway("AA:00");
    strap.serial = "S2";
    rig.radio.bring("AA:00");
    rig.run(10min);
    EXPECT_EQ(rig.problem(), WearableProblem::DifferentSensor);
    EXPECT_EQ(rig.radio.connects.size(), 2U) << "it is not tried again and again";
    rig.session.accept(rig.now());
    rig.run(3s);
    EXPECT_EQ(rig.stage(), WearableStage::Streaming);
    EXPECT_EQ(rig.heard.last().sensor->sensor.serial, "S2");
}

TEST(SessionIdentity, AsksWhereADeviceAtANewAddressDoesNotSayWhichItIs)
{
    for (const Fault fault : {Fault::Fails, Fault::Hangs, Fault::Missing}) {
        SessionRig rig;
        rig.keep({});
        SimulatedStrap strap{.address = "BB:00"};
        strap.faults[reading(Attribute::SerialNumber)] = fault;
        rig.radio.add(strap);
        rig.run(25s);
        EXPECT_EQ(rig.problem(), WearableProblem::DifferentSensor);
        EXPECT_TRUE(rig.heard.rates.empty());
    }
}

TEST(SessionIdentity, IsBySystemIdWhereThereIsNoSerial)
{
    SessionRig rig;
    SimulatedStrap strap{.address = "BB:00", .systemId = std::vector<std::byte>(8, std::byte{7})};
    strap.faults[reading(Attribute::SerialNumber)] = Fault::Missing;
    rig.session.keep(rig.now(), {{"Strap", "", "", "0707070707070707"}, "AA:00"});
    rig.radio.add(strap);
    rig.run(15s);
    EXPECT_EQ(rig.stage(), WearableStage::Streaming);
}

TEST(SessionIdentity, HoldsNoRateUpForABatteryThatHangs)
{
    SessionRig rig;
    rig.keep({});
    SimulatedStrap strap{.address = "BB:00"};
    strap.faults[homeward::testing::subscription(Attribute::BatteryLevel)] = Fault::Hangs;
    rig.radio.add(strap);
    rig.run(14s);
    EXPECT_EQ(rig.stage(), WearableStage::Streaming);
}

TEST(SessionIdentity, LeavesDevicesOfAnotherNameAlone)
{
    SessionRig rig;
    rig.keep({});
    rig.radio.add({.address = "BB:00", .name = "Another"});
    rig.radio.add({.address = "CC:00", .offersHeartRate = false});
    rig.run(5min);
    EXPECT_EQ(rig.problem(), WearableProblem::OutOfReach);
    EXPECT_EQ(std::ranges::count(rig.radio.calls, "connect BB:00"), 0);
    EXPECT_EQ(std::ranges::count(rig.radio.calls, "connect CC:00"), 0);
}

TEST(SessionIdentity, KeepsTheOneOfTwoStrapsWithOneNameThatWasChosen)
{
    SessionRig rig;
    rig.radio.add({.address = "AA:00", .serial = "S1", .signal = -80});
    rig.radio.add({.address = "BB:00", .serial = "S2", .signal = -40});
    rig.session.look(rig.now());
    rig.run(1s);
    EXPECT_EQ(rig.heard.last().found.size(), 2U);
    rig.session.choose(rig.now(), "AA:00");
    rig.run(3s);
    rig.radio.takeAway("AA:00");
    rig.run(10min);
    EXPECT_EQ(rig.problem(), WearableProblem::DifferentSensor);
    EXPECT_EQ(rig.heard.last().sensor->sensor.serial, "S1");
    rig.radio.bring("AA:00");
    rig.run(3s);
    EXPECT_EQ(rig.stage(), WearableStage::Streaming);
    EXPECT_EQ(rig.heard.last().sensor->sensor.serial, "S1");
}

TEST(SessionIdentity, LetsThePersonChooseAnother)
{
    SessionRig rig;
    SimulatedStrap& strap = rig.radio.add({});
    rig.stream(strap);
    rig.radio.add({.address = "BB:00", .name = "Another", .serial = "S2"});
    rig.session.look(rig.now());
    rig.run(2s);
    rig.session.choose(rig.now(), "BB:00");
    rig.run(4s);
    EXPECT_EQ(rig.stage(), WearableStage::Streaming);
    EXPECT_EQ(rig.heard.last().sensor->sensor, (SensorDescription{"Another", "Maker", "M1", "S2"}));
    expectNoViolation(rig);
}

} // namespace homeward::ble::session_identity_test
