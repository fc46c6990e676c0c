#include "tests/sync/ble/session_rig.h"

namespace homeward::ble::session_set_up_test {

using namespace std::chrono_literals;
using homeward::testing::details;
using homeward::testing::Fault;
using homeward::testing::Question;
using homeward::testing::reading;
using homeward::testing::SessionRig;
using homeward::testing::SimulatedStrap;
using homeward::testing::subscription;
using Calls = std::vector<std::string>;

SessionRig& kept(SessionRig& rig, SimulatedStrap strap, std::chrono::milliseconds after = 3s)
{
    rig.keep(rig.radio.add(std::move(strap)));
    rig.run(after);
    return rig;
}

TEST(SessionSetUp, ListsEveryServiceBeforeItSubscribesAndReads)
{
    SessionRig rig;
    kept(rig, {});
    const Calls expected{"connect AA:00",
                         "list",
                         "details " + std::to_string(0x180D),
                         "details " + std::to_string(0x180F),
                         "details " + std::to_string(0x180A),
                         "subscribe " + std::to_string(0x2A37),
                         "subscribe " + std::to_string(0x2A19),
                         "read " + std::to_string(0x2A19),
                         "read " + std::to_string(0x2A25),
                         "read " + std::to_string(0x2A24),
                         "read " + std::to_string(0x2A29)};
    EXPECT_EQ(rig.radio.calls, expected);
    EXPECT_EQ(rig.heard.last().batteryPercent, 87);
    expectNoViolation(rig);
}

TEST(SessionSetUp, NamesAReasonOrStreamsWithinSixSecondsWhateverFails)
{
    for (const Question& question : homeward::testing::everyQuestion())
        for (const Fault fault : {Fault::Fails, Fault::Refuses, Fault::Hangs, Fault::Drops,
                                  Fault::Missing, Fault::InUse}) {
            SessionRig rig;
            SimulatedStrap strap;
            strap.faults[question] = fault;
            kept(rig, strap, 6s);
            EXPECT_TRUE(rig.isSettled())
                << static_cast<int>(question.kind) << " " << question.id << " "
                << static_cast<int>(fault) << " stage " << static_cast<int>(rig.stage());
            rig.run(40s);
            expectNoViolation(rig);
        }
}

TEST(SessionSetUp, StreamsWithinSixSecondsWhateverFailsOfBatteryAndDescription)
{
    using enum Attribute;
    for (const Question& question :
         {details(Service::Battery), details(Service::DeviceInformation),
          subscription(BatteryLevel), reading(BatteryLevel), reading(SerialNumber),
          reading(SystemId), reading(ModelNumber), reading(ManufacturerName)})
        for (const Fault fault : {Fault::Fails, Fault::Refuses, Fault::Hangs, Fault::Missing}) {
            SessionRig rig;
            SimulatedStrap strap;
            strap.faults[question] = fault;
            EXPECT_EQ(kept(rig, strap, 6s).stage(), WearableStage::Streaming) << question.id;
            EXPECT_GE(rig.heard.rates.size(), 2U);
        }
}

TEST(SessionSetUp, StreamsAlthoughNeitherOfTheSpareServicesAnswers)
{
    SessionRig rig;
    SimulatedStrap strap;
    strap.faults[details(Service::Battery)] = Fault::Hangs;
    strap.faults[details(Service::DeviceInformation)] = Fault::Hangs;
    EXPECT_EQ(kept(rig, strap, 6s).stage(), WearableStage::Streaming);
    EXPECT_EQ(rig.heard.last().batteryPercent, std::nullopt);
}

/// What is wrong, and what is said of it.
struct Case {
    Question question;
    Fault fault;
    WearableProblem problem;
};

TEST(SessionSetUp, NamesWhatIsWrong)
{
    const Question measurement = subscription(Attribute::HeartRateMeasurement);
    for (const Case& one : {
             Case{details(Service::HeartRate), Fault::Missing, WearableProblem::NoHeartRate},
             Case{reading(Attribute::HeartRateMeasurement), Fault::Missing,
                  WearableProblem::NoHeartRate},
             Case{measurement, Fault::Missing, WearableProblem::CannotNotify},
             Case{measurement, Fault::InUse, WearableProblem::InUseElsewhere},
             Case{measurement, Fault::Hangs, WearableProblem::NoAnswer},
             Case{measurement, Fault::Fails, WearableProblem::Failed},
             Case{measurement, Fault::Refuses, WearableProblem::Failed},
             Case{{Question::Kind::List}, Fault::Hangs, WearableProblem::NoAnswer},
             Case{{Question::Kind::Connect}, Fault::Hangs, WearableProblem::OutOfReach},
             Case{{Question::Kind::Connect}, Fault::Fails, WearableProblem::OutOfReach},
             Case{{Question::Kind::Connect}, Fault::InUse, WearableProblem::InUseElsewhere},
         }) {
        SessionRig rig;
        SimulatedStrap strap;
        strap.faults[one.question] = one.fault;
        EXPECT_EQ(kept(rig, strap, 6s).problem(), one.problem) << one.question.id;
    }
}

TEST(SessionSetUp, GoesOnByItselfWhenTheOtherProgramLetsGo)
{
    SessionRig rig;
    SimulatedStrap& strap = rig.radio.add({});
    strap.faults[subscription(Attribute::HeartRateMeasurement)] = Fault::InUse;
    rig.keep(strap);
    rig.run(30s);
    EXPECT_EQ(rig.stage(), WearableStage::Blocked);
    strap.faults.clear();
    rig.run(15s);
    EXPECT_EQ(rig.stage(), WearableStage::Streaming);
    EXPECT_EQ(rig.problem(), std::nullopt);
}

TEST(SessionSetUp, TriesWhatFailsLessAndLessOften)
{
    SessionRig rig;
    SimulatedStrap strap;
    strap.faults[{Question::Kind::List}] = Fault::Fails;
    kept(rig, strap, 10min);
    EXPECT_LE(rig.radio.connects.size(), 20U);
    EXPECT_GE(rig.radio.connects.size(), 10U) << "and never gives up";
}

TEST(SessionSetUp, StreamsFromTwinServicesIfThatWorks)
{
    SessionRig rig;
    EXPECT_EQ(kept(rig, {.hasTwins = true}).stage(), WearableStage::Streaming);
}

TEST(SessionSetUp, NamesTwinServicesWhereTheOneThatIsSeenSaysNothing)
{
    SessionRig rig;
    kept(rig, {.hasTwins = true, .isSilent = true}, 6s);
    EXPECT_EQ(rig.stage(), WearableStage::Blocked);
    EXPECT_EQ(rig.problem(), WearableProblem::TwinServices);
}

TEST(SessionSetUp, TakesOnlyAsLongAsTheStrapNeeds)
{
    SessionRig rig;
    SimulatedStrap& strap = rig.radio.add({});
    const auto begin = rig.now();
    rig.keep(strap);
    rig.run(2s);
    ASSERT_FALSE(rig.heard.rates.empty());
    EXPECT_LE(rig.heard.rates.front().at - begin, 400ms);
}

TEST(SessionSetUp, HasPatienceWithASlowStrapAndSaysSo)
{
    SessionRig rig;
    kept(rig, {.answersAfter = 1900ms}, 6s);
    EXPECT_EQ(rig.problem(), WearableProblem::NoAnswer);
    EXPECT_EQ(rig.stage(), WearableStage::SettingUp);
    rig.run(10s);
    EXPECT_EQ(rig.stage(), WearableStage::Streaming);
    EXPECT_EQ(rig.problem(), std::nullopt);
    EXPECT_EQ(rig.radio.connects.size(), 1U);
}

TEST(SessionSetUp, AdoptsALinkThatStandsAlready)
{
    SessionRig rig;
    SimulatedStrap& strap = rig.radio.add({});
    rig.radio.connectBeforehand(strap.address);
    const auto begin = rig.now();
    rig.keep(strap);
    rig.run(2s);
    ASSERT_EQ(rig.stage(), WearableStage::Streaming);
    EXPECT_LE(rig.heard.rates.front().at - begin, 1s);
    EXPECT_EQ(rig.radio.connects.size(), 1U);
}

TEST(SessionSetUp, ShowsABatteryThatIsToldLater)
{
    SessionRig rig;
    kept(rig, {.battery = 101});
    EXPECT_EQ(rig.heard.last().batteryPercent, std::nullopt);
    const std::byte level{42};
    rig.session.notified(rig.now(), Attribute::BatteryLevel, {&level, 1});
    EXPECT_EQ(rig.heard.last().batteryPercent, 42);
}

} // namespace homeward::ble::session_set_up_test
