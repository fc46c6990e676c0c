#include "qml/clinic/clinic_controller.h"

#include "tests/qml/controllers/open_world.h"
#include "tests/qml/support/care_world.h"

#include <QSignalSpy>

namespace clinic_controller_test {

using homeward::testing::OpenWorldTest;
using homeward::testing::pairClinic;
using homeward::testing::World;
using homeward::ui::AppController;
using homeward::ui::ClinicController;
using State = ClinicController::State;

class ClinicTest : public OpenWorldTest {
protected:
    ClinicTest() { open(); }

    void type(const QString& name, const QString& phone, const QString& hours = {})
    {
        clinic.edit();
        clinic.setName(name);
        clinic.setPhone(phone);
        clinic.setHours(hours);
    }

    void save()
    {
        clinic.save();
        World::settle();
    }

    ClinicController clinic{app, world.worker};
};

TEST_F(ClinicTest, KnowsNothingAtFirst)
{
    clinic.refresh();
    World::settle();

    EXPECT_EQ(clinic.state(), State::Ready);
    EXPECT_FALSE(clinic.isKnown());
    EXPECT_EQ(clinic.knownPhone(), "");
}

TEST_F(ClinicTest, KeepsWhatIsTypedAndTellsTheOthers)
{
    QSignalSpy told(&app, &AppController::treatmentChanged);
    type(QStringLiteral(" Riverside "), QStringLiteral("555 0100"), QStringLiteral("8 to 17"));

    save();

    EXPECT_EQ(clinic.state(), State::Saved);
    EXPECT_EQ(clinic.knownName(), "Riverside");
    EXPECT_EQ(clinic.knownPhone(), "555 0100");
    EXPECT_EQ(clinic.knownHours(), "8 to 17");
    EXPECT_EQ(told.count(), 1);
}

TEST_F(ClinicTest, AnotherNumberLeavesTheStaffCodeAsItWas)
{
    pairClinic(world);
    clinic.refresh();
    World::settle();
    clinic.edit();
    EXPECT_EQ(clinic.name(), "Riverside Clinic");
    clinic.setPhone(QStringLiteral("555 0199"));

    save();

    const auto onDisk = homeward::testing::onProfile(
        world, [](homeward::services::Profile& profile) { return profile.clinics().current(); });
    EXPECT_EQ(onDisk.value()->phone, "555 0199");
    EXPECT_TRUE(onDisk.value()->hasStaffCode);
}

TEST_F(ClinicTest, SaysBesideTheFieldWhatIsMissing)
{
    type(QStringLiteral("  "), QStringLiteral("555 0100"));
    save();
    EXPECT_FALSE(clinic.nameFault().isEmpty());
    EXPECT_TRUE(clinic.phoneFault().isEmpty());
    EXPECT_EQ(clinic.problem(), "");

    type(QStringLiteral("Riverside"), QStringLiteral("ask at the desk"));
    save();
    EXPECT_TRUE(clinic.nameFault().isEmpty());
    EXPECT_FALSE(clinic.phoneFault().isEmpty());
    EXPECT_EQ(clinic.phone(), "ask at the desk");
}

TEST_F(ClinicTest, SaysThatATextIsTooLongAndKeepsIt)
{
    type(QString(1'000'000, u'a'), QStringLiteral("555 0100"));

    save();

    EXPECT_EQ(clinic.state(), State::Failed);
    EXPECT_FALSE(clinic.problem().isEmpty());
    EXPECT_EQ(clinic.name().size(), 1'000'000);
}

TEST_F(ClinicTest, AFailingDiskKeepsWhatWasTypedAndRetrySavesIt)
{
    type(QStringLiteral("Riverside"), QStringLiteral("555 0100"));
    world.breakDiary();
    save();
    EXPECT_EQ(clinic.state(), State::Failed);
    EXPECT_EQ(clinic.name(), "Riverside");
    EXPECT_FALSE(clinic.isKnown());

    world.mendDiary();
    clinic.retry();
    World::settle();

    EXPECT_EQ(clinic.state(), State::Saved);
    EXPECT_EQ(clinic.knownName(), "Riverside");
}

TEST_F(ClinicTest, WhatWasBegunIsThereAgainAfterLookingElsewhere)
{
    type(QStringLiteral("River"), QString{});

    clinic.refresh();
    World::settle();
    clinic.edit();

    EXPECT_EQ(clinic.name(), "River");
}

TEST_F(ClinicTest, LockingForgetsTheClinic)
{
    type(QStringLiteral("Riverside"), QStringLiteral("555 0100"));
    save();

    app.lock();
    World::settle();

    EXPECT_EQ(clinic.state(), State::Unknown);
    EXPECT_FALSE(clinic.isKnown());
    EXPECT_EQ(clinic.name(), "");
}

} // namespace clinic_controller_test
