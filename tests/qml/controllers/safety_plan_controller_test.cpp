#include "qml/safety_plan/safety_plan_controller.h"

#include "tests/qml/controllers/open_world.h"
#include "tests/qml/support/telling_records.h"

namespace safety_plan_controller_test {

using homeward::SafetyHeading;
using homeward::testing::OpenWorldTest;
using homeward::testing::peopleOnDisk;
using homeward::testing::planTextOnDisk;
using homeward::testing::reachableOnDisk;
using homeward::testing::World;
using homeward::ui::PlanPersonEditor;
using homeward::ui::PlanTextEditor;
using homeward::ui::SafetyPlanController;
using State = SafetyPlanController::State;

class SafetyPlanTest : public OpenWorldTest {
protected:
    SafetyPlanTest() { open(); }

    void addPerson(const QString& name, const QString& phone, bool isShownLocked = true)
    {
        plan.addPerson();
        plan.person()->setName(name);
        plan.person()->setPhone(phone);
        plan.person()->setShownLocked(isShownLocked);
        plan.person()->save();
        World::settle();
    }

    void lock()
    {
        app.lock();
        World::settle();
    }

    QString shownPeople() { return homeward::testing::peopleText(plan.people()->rows()); }

    SafetyPlanController plan{app, world.worker};
};

TEST_F(SafetyPlanTest, HasSevenHeadingsBeforeAnythingIsWritten)
{
    EXPECT_EQ(plan.state(), State::Known);
    EXPECT_EQ(plan.headings()->rowCount(), 7);
    EXPECT_FALSE(plan.hasPeople());
}

TEST_F(SafetyPlanTest, KnowsTheNumberOfTheClinicWhileLocked)
{
    EXPECT_EQ(plan.clinicPhone(), "");
    world.enterClinic("Riverside Clinic", "555 0100");

    lock();
    EXPECT_EQ(plan.clinicPhone(), "555 0100");
    EXPECT_EQ(plan.clinicHours(), "Mon to Fri, 8 to 17");

    open();
    world.enterClinic("Riverside Clinic", "555 0199");
    lock();
    EXPECT_EQ(plan.clinicPhone(), "555 0199");
}

TEST_F(SafetyPlanTest, SavesWhileSomebodyTypes)
{
    plan.text()->setPause(std::chrono::milliseconds{0});
    plan.editText(0);
    EXPECT_EQ(plan.text()->heading(), "What I notice first");

    plan.text()->setText(QStringLiteral("I stop answering"));
    EXPECT_EQ(plan.text()->state(), PlanTextEditor::State::Writing);
    World::settle();

    EXPECT_EQ(planTextOnDisk(world, SafetyHeading::NoticeFirst), "I stop answering");
    EXPECT_EQ(plan.text()->state(), PlanTextEditor::State::Kept);
    EXPECT_EQ(plan.headings()->rows().front().text, "I stop answering");
}

TEST_F(SafetyPlanTest, WhatIsTypedIsSavedAtTheLock)
{
    plan.editText(6);
    plan.text()->setText(QStringLiteral("My dog"));

    lock();
    EXPECT_EQ(plan.text()->text(), "");
    EXPECT_EQ(plan.headings()->rowCount(), 0);
    open();

    EXPECT_EQ(planTextOnDisk(world, SafetyHeading::KeepsMeGoing), "My dog");
}

TEST_F(SafetyPlanTest, BlanksAloneClearAHeading)
{
    plan.editText(0);
    plan.text()->setText(QStringLiteral("x"));
    plan.text()->save();
    World::settle();
    plan.text()->setText(QStringLiteral("  \n"));
    plan.text()->save();
    World::settle();

    EXPECT_EQ(planTextOnDisk(world, SafetyHeading::NoticeFirst), "");
    EXPECT_EQ(plan.text()->state(), PlanTextEditor::State::Kept);
}

TEST_F(SafetyPlanTest, WordsThatCannotBeSavedAreKeptAndTriedAgain)
{
    plan.editText(1);
    plan.text()->setText(QStringLiteral("Walk to the river"));
    world.breakDiary();
    plan.text()->save();
    World::settle();
    EXPECT_EQ(plan.text()->state(), PlanTextEditor::State::Failed);
    EXPECT_EQ(plan.text()->text(), "Walk to the river");

    world.mendDiary();
    plan.text()->save();
    World::settle();

    EXPECT_EQ(plan.text()->state(), PlanTextEditor::State::Kept);
    EXPECT_EQ(planTextOnDisk(world, SafetyHeading::ByMyself), "Walk to the river");
}

TEST_F(SafetyPlanTest, TooManyWordsAreSaidToBe)
{
    plan.editText(1);
    plan.text()->setText(QString(5'000'000, QLatin1Char{'a'}));
    plan.text()->save();
    World::settle();

    EXPECT_EQ(plan.text()->state(), PlanTextEditor::State::Failed);
    EXPECT_TRUE(plan.text()->problem().contains(QStringLiteral("too long")));
}

TEST_F(SafetyPlanTest, APersonNeedsANameAndANumber)
{
    addPerson({}, QStringLiteral("soon"));

    EXPECT_EQ(plan.person()->state(), PlanPersonEditor::State::Failed);
    EXPECT_EQ(plan.person()->nameFault(), "Write their name.");
    EXPECT_EQ(plan.person()->phoneFault(), "Write a number that you can call.");
    EXPECT_EQ(peopleOnDisk(world), "");
}

TEST_F(SafetyPlanTest, SomebodyNewWithoutAWordIsNobody)
{
    addPerson({}, {});

    EXPECT_EQ(plan.person()->state(), PlanPersonEditor::State::Saved);
    EXPECT_EQ(peopleOnDisk(world), "");
}

TEST_F(SafetyPlanTest, PeopleAreAddedChangedAndKeptInOrder)
{
    addPerson(QStringLiteral(" Maya "), QStringLiteral("555 0142"));
    addPerson(QStringLiteral("Jo"), QStringLiteral("555 0143"), false);
    EXPECT_EQ(peopleOnDisk(world), "Maya 555 0142; Jo 555 0143 hidden");

    plan.editPerson(0);
    EXPECT_EQ(plan.person()->name(), "Maya");
    plan.person()->setPhone(QStringLiteral("555 0199"));
    plan.person()->save();
    World::settle();

    EXPECT_EQ(peopleOnDisk(world), "Maya 555 0199; Jo 555 0143 hidden");
    EXPECT_EQ(shownPeople(), "Maya 555 0199; Jo 555 0143 hidden");
    EXPECT_EQ(reachableOnDisk(world), "Maya 555 0199");
}

TEST_F(SafetyPlanTest, RemovingSomebodyCanBeUndone)
{
    addPerson(QStringLiteral("Maya"), QStringLiteral("555 0142"));
    addPerson(QStringLiteral("Jo"), QStringLiteral("555 0143"));
    plan.editPerson(0);
    plan.removePerson();
    World::settle();
    EXPECT_EQ(peopleOnDisk(world), "Jo 555 0143");
    EXPECT_EQ(plan.removed(), "Maya is no longer in your plan.");

    plan.bringBack();
    World::settle();

    EXPECT_EQ(peopleOnDisk(world), "Maya 555 0142; Jo 555 0143");
    EXPECT_EQ(reachableOnDisk(world), "Maya 555 0142; Jo 555 0143");
    EXPECT_EQ(plan.removed(), "");
}

TEST_F(SafetyPlanTest, TheNextStepEndsTheUndo)
{
    addPerson(QStringLiteral("Maya"), QStringLiteral("555 0142"));
    plan.editPerson(0);
    plan.removePerson();
    World::settle();

    plan.addPerson();
    plan.bringBack();
    World::settle();

    EXPECT_EQ(peopleOnDisk(world), "");
}

TEST_F(SafetyPlanTest, APersonWhoCannotBeSavedStaysOnThePage)
{
    world.breakDiary();
    addPerson(QStringLiteral("Maya"), QStringLiteral("555 0142"));
    EXPECT_EQ(plan.person()->state(), PlanPersonEditor::State::Failed);
    EXPECT_FALSE(plan.person()->problem().isEmpty());
    EXPECT_EQ(plan.person()->name(), "Maya");

    world.mendDiary();
    plan.person()->save();
    World::settle();

    EXPECT_EQ(plan.person()->state(), PlanPersonEditor::State::Saved);
    EXPECT_EQ(peopleOnDisk(world), "Maya 555 0142");
}

TEST_F(SafetyPlanTest, TheLockShowsThoseAloneWhoMayBeSeen)
{
    addPerson(QStringLiteral("Maya"), QStringLiteral("555 0142"));
    addPerson(QStringLiteral("Jo"), QStringLiteral("555 0143"), false);

    app.lock();
    EXPECT_EQ(shownPeople(), "Maya 555 0142") << "at once";
    World::settle();

    EXPECT_EQ(shownPeople(), "Maya 555 0142");
    EXPECT_EQ(plan.state(), State::Unknown);
    EXPECT_FALSE(plan.isUnlocked());
}

TEST_F(SafetyPlanTest, APhoneThatStartsLockedShowsThem)
{
    addPerson(QStringLiteral("Maya"), QStringLiteral("555 0142"));
    lock();

    homeward::ui::AppController restarted{world.worker, false};
    SafetyPlanController fresh{restarted, world.worker};
    restarted.start();
    World::settle();

    EXPECT_EQ(homeward::testing::peopleText(fresh.people()->rows()), "Maya 555 0142");
}

TEST_F(SafetyPlanTest, APlanThatCannotBeReadIsNeverWrittenOver)
{
    addPerson(QStringLiteral("Maya"), QStringLiteral("555 0142"));
    addPerson(QStringLiteral("Jo"), QStringLiteral("555 0143"), false);
    lock();
    app.setOpen(); // no profile behind it
    World::settle();
    EXPECT_EQ(plan.state(), State::Failed);
    EXPECT_EQ(shownPeople(), "Maya 555 0142") << "help stays near";

    open();
    addPerson(QStringLiteral("Ann"), QStringLiteral("555 0144"));
    EXPECT_EQ(plan.person()->state(), PlanPersonEditor::State::Failed);
    EXPECT_EQ(peopleOnDisk(world), "Maya 555 0142; Jo 555 0143 hidden");

    plan.refresh();
    World::settle();
    plan.person()->save();
    World::settle();
    EXPECT_EQ(peopleOnDisk(world), "Maya 555 0142; Jo 555 0143 hidden; Ann 555 0144");
}

} // namespace safety_plan_controller_test
