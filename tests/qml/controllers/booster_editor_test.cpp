#include "qml/plan/booster_editor.h"

#include "tests/qml/controllers/open_world.h"
#include "tests/qml/support/care_world.h"

namespace homeward::booster_editor_test {

using services::Profile;
using testing::onProfile;
using testing::OpenWorldTest;
using testing::World;
using ui::BoosterEditor;
using State = BoosterEditor::State;

class BoosterEditorTest : public OpenWorldTest {
protected:
    BoosterEditorTest()
    {
        open();
        read();
    }

    void read()
    {
        editor.open();
        World::settle();
    }

    template <class Work>
    void act(Work work)
    {
        work();
        World::settle();
    }

    std::optional<BoosterPlan> onDisk()
    {
        return onProfile(world, [](Profile& profile) { return profile.plans().booster(); }).value();
    }

    BoosterEditor editor{app, world.worker, world.wallClock};
};

TEST_F(BoosterEditorTest, ChoosesNothingByItself)
{
    EXPECT_EQ(editor.state(), State::Editing);
    EXPECT_FALSE(editor.isKnown());
    EXPECT_EQ(editor.day(), BoosterEditor::kOpen);
    EXPECT_EQ(editor.weeks(), BoosterEditor::kOpen);

    act([&] { editor.saveDay(); });
    EXPECT_EQ(editor.problem(), "Choose a day.");
    act([&] { editor.saveWeeks(); });
    EXPECT_EQ(editor.problem(), "Choose a number of weeks.");
    EXPECT_FALSE(editor.canRetry());

    EXPECT_FALSE(onDisk());
}

TEST_F(BoosterEditorTest, SavesTheClinicsDate)
{
    editor.setDay(editor.today() + 28);
    act([&] { editor.saveDay(); });

    EXPECT_EQ(editor.state(), State::Saved);
    EXPECT_EQ(editor.savedText(), "Saved: Around Tue 9 Dec 2025.");
    EXPECT_EQ(editor.dateText(), "Around Tue 9 Dec 2025");
    EXPECT_EQ(editor.intervalText(), "");
    EXPECT_EQ(onDisk()->when, BoosterTime{BoosterDate{LocalDay{date::days{editor.today() + 28}}}});
    EXPECT_EQ(onDisk()->source, BoosterSource::Person);
}

TEST_F(BoosterEditorTest, AnIntervalTakesThePlaceOfADateAndUndoBringsItBack)
{
    editor.setDay(editor.today() + 28);
    act([&] { editor.saveDay(); });
    editor.setWeeks(6);
    act([&] { editor.saveWeeks(); });
    EXPECT_EQ(editor.dateText(), "");
    EXPECT_EQ(editor.intervalText(), "6 weeks after your last session");

    act([&] { editor.undo(); });

    EXPECT_EQ(editor.dateText(), "Around Tue 9 Dec 2025");
    EXPECT_FALSE(editor.canUndo());
    EXPECT_EQ(onDisk()->version, 3);
}

TEST_F(BoosterEditorTest, WhatNoLongerHoldsIsTakenBackAndCanBeBroughtBack)
{
    editor.setWeeks(4);
    act([&] { editor.saveWeeks(); });

    act([&] { editor.takeBack(); });
    EXPECT_FALSE(editor.isKnown());
    EXPECT_EQ(editor.savedText(), "Taken back.");
    EXPECT_EQ(onDisk()->when, BoosterTime{NoBooster{}});

    act([&] { editor.undo(); });
    EXPECT_EQ(onDisk()->when, BoosterTime{BoosterInterval{4}});
}

TEST_F(BoosterEditorTest, NothingToTakeBackWritesNothing)
{
    act([&] { editor.takeBack(); });

    EXPECT_FALSE(onDisk());
}

TEST_F(BoosterEditorTest, ANumberThatCannotBeIsSaidInWords)
{
    editor.setWeeks(53);
    act([&] { editor.saveWeeks(); });

    EXPECT_EQ(editor.state(), State::Failed);
    EXPECT_EQ(editor.problem(), "Choose between 1 and 52 weeks.");
    EXPECT_EQ(editor.weeks(), 53);
    EXPECT_FALSE(onDisk());
}

TEST_F(BoosterEditorTest, AFailedSaveKeepsWhatWasChosenAndIsTriedAgain)
{
    editor.setWeeks(4);
    world.breakDiary();
    act([&] { editor.saveWeeks(); });
    EXPECT_EQ(editor.state(), State::Failed);
    EXPECT_TRUE(editor.canRetry());
    EXPECT_EQ(editor.weeks(), 4);

    world.mendDiary();
    act([&] { editor.retry(); });

    EXPECT_EQ(editor.state(), State::Saved);
    EXPECT_EQ(onDisk()->when, BoosterTime{BoosterInterval{4}});
}

TEST_F(BoosterEditorTest, WhatCannotBeReadIsReadAgain)
{
    world.breakDiary();
    read();
    EXPECT_EQ(editor.state(), State::Failed);

    world.mendDiary();
    act([&] { editor.retry(); });

    EXPECT_EQ(editor.state(), State::Editing);
}

TEST_F(BoosterEditorTest, LockingForgetsEverything)
{
    editor.setWeeks(4);
    act([&] { editor.saveWeeks(); });

    app.lock();

    EXPECT_EQ(editor.state(), State::Unknown);
    EXPECT_FALSE(editor.isKnown());
    EXPECT_FALSE(editor.canUndo());
    EXPECT_EQ(editor.weeks(), BoosterEditor::kOpen);
}

} // namespace homeward::booster_editor_test
