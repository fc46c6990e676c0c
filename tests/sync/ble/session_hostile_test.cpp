#include "tests/sync/ble/session_rig.h"

#include "tests/support/seeded_random.h"

namespace homeward::ble::session_hostile_test {

using namespace std::chrono_literals;
using homeward::testing::Fault;
using homeward::testing::Question;
using homeward::testing::SeededRandom;
using homeward::testing::SessionRig;
using homeward::testing::SimulatedStrap;

TEST(SessionHostile, TakesPacketsOf245BytesAtFullSpeed)
{
    SessionRig rig;
    SimulatedStrap& strap = rig.radio.add({});
    rig.stream(strap);
    rig.run(2s);
    const auto before = rig.heard.rates.size();
    std::vector<std::byte> packet(245, std::byte{0x04});
    packet.front() = std::byte{0x16};
    packet[1] = std::byte{72};
    for (int i = 0; i < 10'000; ++i)
        rig.radio.send(packet);
    ASSERT_EQ(rig.heard.rates.size(), before + 10'000);
    EXPECT_EQ(rig.heard.rates.back().rr.size(), 121U);
    EXPECT_EQ(rig.session.anomalies().oddRrBytes, 10'000);
}

TEST(SessionHostile, MakesLongNamesWithMarkupPlainAndShort)
{
    SessionRig rig;
    std::string name = "<img src=x onerror=alert(1)>\x1B]0;title\x07\xE2\x80\xAE";
    name.append(10'000, 'x');
    rig.radio.add({.name = name, .serial = name});
    rig.session.look(rig.now());
    rig.run(1s);
    rig.session.choose(rig.now(), "AA:00");
    rig.run(4s);
    ASSERT_EQ(rig.stage(), WearableStage::Streaming);
    const SensorDescription sensor = rig.heard.last().sensor->sensor;
    for (const std::string& text : {sensor.name, sensor.serial}) {
        EXPECT_LE(text.size(), 64U);
        EXPECT_FALSE(text.empty());
        EXPECT_EQ(text.find_first_of("\x1B\x07"), std::string::npos);
    }
}

TEST(SessionHostile, GetsOverAStrapThatDisconnectsInsideEveryStep)
{
    for (const Question& question : homeward::testing::everyQuestion()) {
        SessionRig rig;
        SimulatedStrap& strap = rig.radio.add({});
        strap.faults[question] = Fault::Drops;
        rig.keep(strap);
        rig.run(1min);
        EXPECT_TRUE(rig.isSettled()) << question.id;
        EXPECT_LE(rig.radio.connects.size(), 31U);
        strap.faults.clear();
        rig.run(2min);
        EXPECT_EQ(rig.stage(), WearableStage::Streaming) << question.id;
        expectNoViolation(rig);
    }
}

TEST(SessionHostile, IsNotLedAstrayByAThousandDevicesOfItsName)
{
    SessionRig rig;
    rig.keep({});
    for (int i = 0; i < 1000; ++i)
        rig.radio.add({.address = "B" + std::to_string(i), .serial = "X" + std::to_string(i)});
    rig.run(70s);
    EXPECT_EQ(rig.problem(), WearableProblem::DifferentSensor);
    EXPECT_TRUE(rig.heard.rates.empty());
    rig.radio.add({});
    rig.run(10s);
    EXPECT_EQ(rig.stage(), WearableStage::Streaming);
    expectNoViolation(rig);
}

TEST(SessionHostile, IgnoresAnswersThatNobodyHasAskedFor)
{
    SessionRig rig;
    SimulatedStrap& strap = rig.radio.add({});
    rig.stream(strap);
    const auto statuses = rig.heard.statuses.size();
    rig.session.servicesListed(rig.now(), unexpected{TransportError::Failed});
    rig.session.detailsListed(rig.now(), Service::HeartRate, unexpected{TransportError::Failed});
    rig.session.subscribed(rig.now(), Attribute::HeartRateMeasurement,
                           unexpected{TransportError::Failed});
    rig.session.valueRead(rig.now(), Attribute::SerialNumber, homeward::testing::asBytes("S9"));
    rig.session.connected(rig.now());
    rig.session.connectFailed(rig.now(), TransportError::UnknownDevice);
    rig.session.scanEnded(rig.now(), TransportError::Failed);
    EXPECT_EQ(rig.heard.statuses.size(), statuses);
    rig.run(10s);
    EXPECT_EQ(rig.stage(), WearableStage::Streaming);
}

/// A packet of any bytes.
std::vector<std::byte> anyPacket(SeededRandom& random)
{
    std::vector<std::byte> packet(random.below(246));
    random.fill(packet);
    return packet;
}

TEST(SessionHostile, CountsEachPacketAsOneRateOrAsRejected)
{
    SessionRig rig;
    SimulatedStrap& strap = rig.radio.add({});
    rig.stream(strap);
    const auto before = rig.heard.rates.size();
    SeededRandom random{7};
    for (int i = 0; i < 5000; ++i)
        rig.radio.send(anyPacket(random));
    const Anomalies& odd = rig.session.anomalies();
    const int rejected = odd.noFlags + odd.rateCutShort + odd.energyCutShort;
    EXPECT_GT(rejected, 0);
    EXPECT_EQ(static_cast<int>(rig.heard.rates.size() - before) + rejected, 5000);
}

} // namespace homeward::ble::session_hostile_test
