#include "tests/sync/ble/session_rig.h"

namespace homeward::ble::session_keeping_test {

using namespace std::chrono_literals;
using homeward::testing::Fault;
using homeward::testing::Question;
using homeward::testing::SessionRig;
using homeward::testing::SimulatedStrap;
using homeward::testing::subscription;

/// A session that streams from a strap.
class SessionKeeping : public ::testing::Test {
protected:
    void SetUp() override { rig.stream(strap); }

    SessionRig rig;
    SimulatedStrap& strap = rig.radio.add({});
};

/// How long after it is back the first rate comes.
std::chrono::milliseconds backAfter(SessionRig& rig, std::chrono::milliseconds absence)
{
    rig.radio.takeAway("AA:00");
    rig.run(absence);
    EXPECT_EQ(rig.stage(), WearableStage::Away);
    EXPECT_EQ(rig.problem(), WearableProblem::OutOfReach);
    const auto rates = rig.heard.rates.size();
    const auto back = rig.now();
    rig.radio.bring("AA:00");
    rig.run(3s);
    return rates < rig.heard.rates.size() ? rig.heard.rates[rates].at - back : 3s;
}

TEST_F(SessionKeeping, IsBackWithinASecondOfTheFirstAdvertisement)
{
    for (const auto absence : {std::chrono::milliseconds{5s}, std::chrono::milliseconds{47s},
                               std::chrono::milliseconds{10min}}) {
        EXPECT_LE(backAfter(rig, absence), 1s) << absence.count();
        rig.run(1min);
    }
    expectNoViolation(rig);
}

TEST_F(SessionKeeping, IsBackWithinASecondWheneverTheStrapComesBack)
{
    for (int i = 0; i < 120; ++i)
        EXPECT_LE(backAfter(rig, 5s + i * 613ms), 1s) << i;
    expectNoViolation(rig);
}

TEST_F(SessionKeeping, AsksForTheConnectionEveryTwoToThreeSecondsWhileAway)
{
    rig.radio.takeAway("AA:00");
    const auto before = rig.radio.connects.size();
    rig.run(1h);
    const auto calls = rig.radio.connects.size() - before;
    EXPECT_LE(calls, 3600U / 2);
    EXPECT_GE(calls, 3600U * 45 / 60 / 3);
    EXPECT_EQ(rig.heard.gaps.size(), 1U);
    EXPECT_LE(rig.radio.scanTime(rig.now() - 1h, rig.now()), 6min);
    expectNoViolation(rig);
}

TEST_F(SessionKeeping, IsStaleFiveSecondsAfterTheLastRate)
{
    strap.isSilent = true;
    rig.run(10s);
    const auto last = rig.heard.rates.back().at;
    EXPECT_EQ(rig.heard.firstAt(WearableStage::Stale), last + 5s);
    ASSERT_EQ(rig.heard.gaps.size(), 1U);
    EXPECT_EQ(rig.heard.gaps.back().since, last);
    EXPECT_EQ(rig.heard.gaps.back().reason, GapReason::SensorSilent);
}

TEST_F(SessionKeeping, GoesOnWithTheFirstRateAfterASilence)
{
    strap.isSilent = true;
    rig.run(8s);
    strap.isSilent = false;
    rig.run(1s);
    EXPECT_EQ(rig.stage(), WearableStage::Streaming);
    EXPECT_EQ(rig.radio.connects.size(), 1U);
}

TEST_F(SessionKeeping, SubscribesAgainAfterTenSecondsAndConnectsAgainAfterTwenty)
{
    rig.run(5s);
    strap.isSilent = true;
    const auto last = rig.heard.rates.back().at;
    rig.radio.calls.clear();
    rig.run(last + 10s - rig.now());
    EXPECT_EQ(rig.radio.calls, std::vector<std::string>{"subscribe " + std::to_string(0x2A37)});
    rig.run(last + 19'999ms - rig.now());
    EXPECT_EQ(rig.radio.calls.size(), 1U);
    rig.run(1ms);
    EXPECT_EQ(rig.radio.calls.back(), "disconnect");
    rig.run(3s);
    EXPECT_EQ(rig.radio.connects.size(), 2U);
    EXPECT_EQ(rig.heard.gaps.size(), 1U) << "it is one gap all the while";
}

TEST_F(SessionKeeping, IsNeverMisledByPacketsThatCannotBeRead)
{
    strap.isSilent = true;
    const auto rates = rig.heard.rates.size();
    for (int i = 0; i < 500; ++i)
        rig.radio.after(i * 20ms, [this] { rig.radio.send({std::byte{0x16}}); });
    rig.run(9s);
    EXPECT_EQ(rig.stage(), WearableStage::Stale);
    EXPECT_EQ(rig.heard.rates.size(), rates);
    EXPECT_EQ(rig.session.anomalies().rateCutShort, 451);
}

TEST_F(SessionKeeping, HasAHundredGapsForAHundredDropsAndNoInventedRate)
{
    for (int drop = 0; drop < 100; ++drop) {
        rig.run(4s + (drop * 397 % 2000) * 1ms);
        rig.radio.dropLink();
        EXPECT_EQ(rig.heard.gaps.size(), static_cast<std::size_t>(drop + 1));
        EXPECT_EQ(rig.heard.gaps.back().since, rig.heard.rates.back().at);
    }
    rig.run(5s);
    ASSERT_EQ(rig.heard.rates.size(), static_cast<std::size_t>(rig.radio.sent));
    for (std::size_t i = 0; i < rig.heard.rates.size(); ++i)
        EXPECT_EQ(rig.heard.rates[i].bpm,
                  homeward::testing::SimulatedRadio::rateOf(static_cast<int>(i) + 1));
    expectNoViolation(rig);
}

TEST_F(SessionKeeping, WaitsForBluetoothAndGoesOnByItself)
{
    for (const TransportError why : {TransportError::BluetoothOff, TransportError::NoAdapter,
                                     TransportError::NotAllowed, TransportError::ServiceMissing}) {
        const auto connects = rig.radio.connects.size();
        rig.radio.setRadio(why);
        EXPECT_EQ(rig.stage(), WearableStage::Blocked);
        const bool isGone = why == TransportError::ServiceMissing;
        EXPECT_EQ(rig.heard.gaps.back().reason,
                  isGone ? GapReason::ServiceGone : GapReason::BluetoothOff);
        rig.run(10min);
        EXPECT_EQ(rig.radio.connects.size(), connects);
        rig.radio.setRadio(std::nullopt);
        rig.run(1s);
        EXPECT_EQ(rig.stage(), WearableStage::Streaming);
        EXPECT_EQ(rig.problem(), std::nullopt);
        rig.run(10s);
    }
    expectNoViolation(rig);
}

TEST_F(SessionKeeping, RemembersThatThePersonStoppedIt)
{
    rig.session.stop(rig.now());
    EXPECT_EQ(rig.stage(), WearableStage::Idle);
    EXPECT_EQ(rig.heard.gaps.back().reason, GapReason::Stopped);
    rig.run(1min);
    rig.radio.setRadio(TransportError::BluetoothOff);
    rig.radio.setRadio(std::nullopt);
    rig.session.advertised(rig.now(), {strap.address, strap.name, -40, true});
    rig.run(1h);
    EXPECT_EQ(rig.stage(), WearableStage::Idle);
    EXPECT_EQ(rig.radio.connects.size(), 1U);
    EXPECT_FALSE(rig.radio.isLinked());
}

TEST_F(SessionKeeping, ClosesALinkThatComesAfterThePersonStoppedIt)
{
    rig.session.stop(rig.now());
    rig.run(1s);
    rig.radio.calls.clear();
    rig.session.connected(rig.now());
    EXPECT_EQ(rig.radio.calls, std::vector<std::string>{"disconnect"});
    EXPECT_EQ(rig.stage(), WearableStage::Idle);
}

TEST_F(SessionKeeping, IsTakenUpAgainWhenThePersonAsks)
{
    rig.session.stop(rig.now());
    rig.keep(strap);
    rig.run(4s);
    EXPECT_EQ(rig.stage(), WearableStage::Streaming);
    expectNoViolation(rig);
}

TEST_F(SessionKeeping, IsNotDisturbedByBeingAskedForTwice)
{
    rig.radio.calls.clear();
    rig.keep(strap);
    EXPECT_TRUE(rig.radio.calls.empty());
    EXPECT_EQ(rig.stage(), WearableStage::Streaming);
}

TEST_F(SessionKeeping, EndsCleanlyWithTheProgram)
{
    rig.session.prepareToEnd(rig.now());
    EXPECT_FALSE(rig.session.hasEnded());
    rig.run(100ms);
    EXPECT_TRUE(rig.session.hasEnded());
    EXPECT_FALSE(rig.radio.isLinked());
    rig.keep(strap);
    EXPECT_EQ(rig.stage(), WearableStage::Idle);
}

TEST(SessionKeepingFromAfar, EndsWithinThreeSecondsThoughNobodyAnswers)
{
    SessionRig rig;
    rig.session.keep(rig.now(), {{"Strap"}, "AA:00"});
    rig.session.connected(rig.now());
    rig.session.prepareToEnd(rig.now());
    EXPECT_FALSE(rig.session.hasEnded());
    rig.session.onTime(rig.now() + 2999ms);
    EXPECT_FALSE(rig.session.hasEnded());
    rig.session.onTime(rig.now() + 3s);
    EXPECT_TRUE(rig.session.hasEnded());
}

TEST(SessionKeepingFromAfar, SaysAfterFiveSecondsThatItIsOutOfReach)
{
    SessionRig rig;
    rig.keep({});
    EXPECT_EQ(rig.stage(), WearableStage::Connecting);
    rig.run(5s);
    EXPECT_EQ(rig.stage(), WearableStage::Away);
    EXPECT_EQ(rig.problem(), WearableProblem::OutOfReach);
    EXPECT_TRUE(rig.heard.gaps.empty()) << "nothing has begun that could be interrupted";
}

TEST(SessionKeepingFromAfar, SearchesForAStrapThatTheSystemHasForgotten)
{
    SessionRig rig;
    rig.radio.add({});
    rig.radio.forget("AA:00");
    rig.keep({});
    rig.run(4s);
    EXPECT_EQ(rig.stage(), WearableStage::Streaming);
    expectNoViolation(rig);
}

TEST(SessionKeepingFromAfar, IsBlockedByARadioThatFailsAndTriesAgain)
{
    SessionRig rig;
    SimulatedStrap& strap = rig.radio.add({});
    rig.keep(strap);
    rig.session.connectFailed(rig.now(), TransportError::NotAllowed);
    EXPECT_EQ(rig.stage(), WearableStage::Blocked);
    EXPECT_EQ(rig.problem(), WearableProblem::PermissionRefused);
    rig.run(12s);
    EXPECT_EQ(rig.stage(), WearableStage::Streaming);
}

} // namespace homeward::ble::session_keeping_test
