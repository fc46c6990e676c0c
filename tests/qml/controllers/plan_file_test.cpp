#include "qml/safety_plan/plan_file.h"

#include "tests/qml/controllers/open_world.h"
#include "tests/qml/support/care_world.h"
#include "tests/support/file_bytes.h"

namespace plan_file_test {

using homeward::SafetyHeading;
using homeward::testing::OpenWorldTest;
using homeward::testing::World;
using homeward::ui::PlanFile;
using homeward::ui::SettingsController;
using State = PlanFile::State;

class PlanFileTest : public OpenWorldTest {
protected:
    PlanFileTest()
    {
        open();
        file.setFolder(world.documents());
    }

    void save()
    {
        file.save();
        World::settle();
    }

    std::map<std::string, std::string> written() const
    {
        return homeward::testing::contentsOf(world.documents());
    }

    SettingsController settings{world.worker, {.region = "GB-EAW"}};
    PlanFile file{app, world.worker, world.wallClock, settings};
};

TEST_F(PlanFileTest, HoldsThePlanAsPlainText)
{
    const bool isWritten =
        homeward::testing::onProfile(world, [](homeward::services::Profile& profile) {
            return profile.safetyPlans().write(SafetyHeading::ByMyself, "A walk,\nthen tea")
                && profile.safetyPlans().setContacts({{"Ana", "0151 2345", false}});
        });
    ASSERT_TRUE(isWritten);

    save();

    EXPECT_EQ(file.state(), State::Done) << file.problem().toStdString();
    EXPECT_EQ(file.savedText(), "homeward-2025-11-11.txt, in the folder Documents.");
    EXPECT_EQ(written().at("homeward-2025-11-11.txt"),
              "My safety plan\n\nIf my life is in danger I call 999.\n\n"
              "What I can do by myself\nA walk,\nthen tea\n\n"
              "People I can call\nAna: 0151 2345\n");
}

TEST_F(PlanFileTest, SaysWhomToCallWhereNoCountryWasChosen)
{
    settings.setRegionId({});

    save();

    EXPECT_EQ(written().at("homeward-2025-11-11.txt"),
              "My safety plan\n\nIf my life is in danger I call the emergency number.\n");
}

TEST_F(PlanFileTest, ReplacesNoFileThatIsThere)
{
    save();
    save();

    EXPECT_EQ(written().size(), 2U);
}

TEST_F(PlanFileTest, SaysThatThePlanCouldNotBeReadOrTheFileNotWritten)
{
    world.breakDiary();
    save();
    EXPECT_EQ(file.state(), State::Failed);
    EXPECT_EQ(file.problem(), "The diary could not be read. Your entries are kept.");

    world.mendDiary();
    file.setFolder({});
    save();
    EXPECT_EQ(file.problem(), "This device has no folder for documents.");
}

TEST_F(PlanFileTest, IsNotWrittenWhileLockedAndForgetsWhereItWent)
{
    save();
    app.lock();
    World::settle();

    EXPECT_EQ(file.savedText(), "");
    save();
    EXPECT_EQ(file.state(), State::Ready);
    EXPECT_EQ(written().size(), 1U);
}

} // namespace plan_file_test
