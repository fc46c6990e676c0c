#include "qml/vitals/vitals_controller.h"

#include "tests/qml/controllers/open_world.h"
#include "tests/qml/support/care_world.h"

namespace vitals_controller_test {

using homeward::SessionStep;
using homeward::VitalsRecord;
using homeward::services::Profile;
using homeward::testing::addSession;
using homeward::testing::onProfile;
using homeward::testing::OpenWorldTest;
using homeward::testing::sessionPlan;
using homeward::testing::takeStep;
using homeward::testing::World;
using homeward::ui::VitalsController;
using homeward::ui::VitalsModel;
using State = VitalsController::State;

class VitalsTest : public OpenWorldTest {
protected:
    VitalsTest() { open(); }

    void save()
    {
        vitals.save();
        World::settle();
    }

    void typeAll()
    {
        vitals.setSystolic(QStringLiteral("118"));
        vitals.setDiastolic(QStringLiteral("76"));
        vitals.setHeartRate(QStringLiteral("72"));
        vitals.setSaturation(QStringLiteral("98"));
        vitals.setMeasuredBy(QStringLiteral("JR"));
    }

    QString shown(VitalsModel::Role role, int row = 0)
    {
        return vitals.records()->data(vitals.records()->index(row), role).toString();
    }

    std::vector<VitalsRecord> onDisk()
    {
        return onProfile(world, [](Profile& profile) { return profile.vitals().list(); }).value();
    }

    VitalsController vitals{app, world.worker, world.wallClock};
};

/// What was read out, and which field is asked again.
struct Impossible {
    const char* name;
    const char* systolic;
    const char* diastolic;
    const char* heartRate;
    const char* saturation;
    QString (VitalsController::*fault)() const;
};

class ImpossibleVitals : public VitalsTest, public ::testing::WithParamInterface<Impossible> { };

TEST_F(VitalsTest, AreWrittenDownAndListedAsTheyAre)
{
    typeAll();

    save();

    EXPECT_EQ(vitals.state(), State::Saved);
    ASSERT_EQ(vitals.records()->rowCount(), 1);
    EXPECT_EQ(shown(VitalsModel::TimeRole), "Tue 11 Nov, 18:00");
    EXPECT_EQ(shown(VitalsModel::NumbersRole),
              "Blood pressure 118 over 76. Heart rate 72. Oxygen 98 %.");
    EXPECT_EQ(shown(VitalsModel::MeasuredByRole), "Measured by JR");
}

TEST_F(VitalsTest, LeaveTheFieldsEmptyAfterwardsButForWhoMeasured)
{
    typeAll();

    save();

    EXPECT_EQ(vitals.systolic(), "");
    EXPECT_EQ(vitals.saturation(), "");
    EXPECT_EQ(vitals.measuredBy(), "JR");
}

TEST_F(VitalsTest, AreNotJudgedHoweverUnusual)
{
    vitals.setSystolic(QStringLiteral("210"));
    vitals.setDiastolic(QStringLiteral("130"));

    save();

    EXPECT_EQ(vitals.problem(), "");
    EXPECT_EQ(shown(VitalsModel::NumbersRole), "Blood pressure 210 over 130.");
}

TEST_F(VitalsTest, BelongToTheSessionThatIsUnderWay)
{
    const auto session = addSession(world, sessionPlan(world.clock.now()));
    takeStep(world, session, SessionStep::Start);
    typeAll();

    save();

    ASSERT_EQ(onDisk().size(), 1U);
    EXPECT_EQ(onDisk().front().session, session);
}

TEST_F(VitalsTest, BelongToNoSessionThatHasNotBegun)
{
    addSession(world, sessionPlan(world.clock.now() + std::chrono::hours{2}));
    typeAll();

    save();

    EXPECT_EQ(onDisk().front().session, std::nullopt);
}

TEST_F(VitalsTest, AskForANumberWhereThereIsNone)
{
    vitals.setMeasuredBy(QStringLiteral("JR"));

    save();

    EXPECT_EQ(vitals.state(), State::Failed);
    EXPECT_EQ(vitals.problem(), "Write at least one number.");
    EXPECT_FALSE(vitals.canRetry());
    EXPECT_TRUE(onDisk().empty());
}

TEST_P(ImpossibleVitals, AreAskedAgainAndKept)
{
    const auto& [name, systolic, diastolic, heartRate, saturation, fault] = GetParam();
    vitals.setSystolic(QString::fromUtf8(systolic));
    vitals.setDiastolic(QString::fromUtf8(diastolic));
    vitals.setHeartRate(QString::fromUtf8(heartRate));
    vitals.setSaturation(QString::fromUtf8(saturation));

    save();

    EXPECT_EQ(vitals.state(), State::Failed);
    EXPECT_FALSE((vitals.*fault)().isEmpty());
    EXPECT_EQ(vitals.systolic(), systolic);
    EXPECT_TRUE(onDisk().empty());
}

INSTANTIATE_TEST_SUITE_P(
    Cases, ImpossibleVitals,
    ::testing::Values(
        Impossible{"OneNumber", "120", "", "", "", &VitalsController::pressureFault},
        Impossible{"TheOtherOne", "", "80", "", "", &VitalsController::pressureFault},
        Impossible{"WrongWayRound", "80", "120", "", "", &VitalsController::pressureFault},
        Impossible{"Equal", "80", "80", "", "", &VitalsController::pressureFault},
        Impossible{"Huge", "1200", "80", "", "", &VitalsController::pressureFault},
        Impossible{"Words", "a lot", "80", "", "", &VitalsController::pressureFault},
        Impossible{"TwoInOne", "120/80", "70", "", "", &VitalsController::pressureFault},
        Impossible{"NoHeart", "", "", "0", "", &VitalsController::heartRateFault},
        Impossible{"Negative", "", "", "-72", "", &VitalsController::heartRateFault},
        Impossible{"Fraction", "", "", "72.5", "", &VitalsController::heartRateFault},
        Impossible{"Overflow", "", "", "99999999999", "", &VitalsController::heartRateFault},
        Impossible{"OverAHundred", "", "", "", "101", &VitalsController::saturationFault},
        Impossible{"NoOxygen", "", "", "", "0", &VitalsController::saturationFault}),
    [](const auto& param) { return std::string{param.param.name}; });

TEST_F(VitalsTest, AFailingDiskKeepsWhatWasTypedAndRetrySavesIt)
{
    typeAll();
    world.breakDiary();
    save();
    EXPECT_EQ(vitals.state(), State::Failed);
    EXPECT_TRUE(vitals.canRetry());
    EXPECT_EQ(vitals.systolic(), "118");

    world.mendDiary();
    vitals.retry();
    World::settle();

    EXPECT_EQ(vitals.state(), State::Saved);
    EXPECT_EQ(onDisk().size(), 1U);
}

TEST_F(VitalsTest, ANameWithoutEndIsKeptInItsFieldAlone)
{
    typeAll();
    vitals.setMeasuredBy(QString(1'000'000, u'x'));

    save();

    EXPECT_EQ(vitals.state(), State::Failed);
    EXPECT_EQ(vitals.measuredBy().size(), 1'000'000);
    EXPECT_TRUE(onDisk().empty());
}

TEST_F(VitalsTest, LockingForgetsThem)
{
    typeAll();
    save();

    app.lock();
    World::settle();

    EXPECT_EQ(vitals.state(), State::Unknown);
    EXPECT_EQ(vitals.records()->rowCount(), 0);
    EXPECT_EQ(vitals.measuredBy(), "");
}

} // namespace vitals_controller_test
