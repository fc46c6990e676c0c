#include "qml/preparing/preparation_controller.h"

#include "tests/qml/controllers/open_world.h"
#include "tests/qml/support/writing_world.h"

namespace preparation_controller_test {

using homeward::PreparationState;
using homeward::testing::OpenWorldTest;
using homeward::testing::World;
using homeward::ui::PreparationController;
using State = PreparationController::State;

constexpr int kDone = 0;
constexpr int kNotYet = 1;
constexpr int kAsk = 2;

class PreparationTest : public OpenWorldTest {
protected:
    PreparationTest()
    {
        open();
        refresh();
    }

    void refresh()
    {
        preparation.refresh();
        World::settle();
    }

    void answer(int index, int answer)
    {
        preparation.answer(index, answer);
        World::settle();
    }

    QString at(int row, const char* role)
    {
        auto* items = preparation.items();
        return items->data(items->index(row), items->roleNames().key(role)).toString();
    }

    PreparationController preparation{app, world.worker};
};

TEST_F(PreparationTest, BeginsWithTheGeneralListAndNothingDone)
{
    EXPECT_EQ(preparation.state(), State::Ready);
    ASSERT_GT(preparation.items()->rowCount(), 0);
    EXPECT_EQ(preparation.sourceText(), "A general list. Your clinic may ask for other things.");
    EXPECT_EQ(at(0, "answerText"), "Not yet");
    EXPECT_EQ(preparation.answers(), (QStringList{"Done", "Not yet", "Ask my clinic"}));
    EXPECT_EQ(preparation.progressText(),
              QStringLiteral("0 of %1 done").arg(preparation.items()->rowCount()));
}

TEST_F(PreparationTest, AnAnswerIsOnDiskAndTheLastOneCounts)
{
    answer(0, kDone);
    answer(1, kAsk);
    answer(0, kNotYet);
    answer(2, kDone);

    const auto list = homeward::testing::onProfile(
        world, [](auto& profile) { return profile.preparations().list(); });
    EXPECT_EQ(list->rows[0].state, PreparationState::NotDone);
    EXPECT_EQ(list->rows[1].state, PreparationState::AskClinic);
    EXPECT_EQ(at(1, "answerText"), "Ask my clinic");
    EXPECT_EQ(preparation.progressText(),
              QStringLiteral("1 of %1 done").arg(preparation.items()->rowCount()));
}

TEST_F(PreparationTest, IsOfferedUntilASessionHasBegun)
{
    world.addSession(0, 17, 0);
    refresh();
    EXPECT_TRUE(preparation.isOffered());

    homeward::testing::takeStep(world, homeward::testing::lastSession(world),
                                homeward::SessionStep::Start);
    app.noteTreatmentChange(nullptr);
    World::settle();

    EXPECT_FALSE(preparation.isOffered());
}

TEST_F(PreparationTest, AFailedAnswerIsSaidAndTriedAgain)
{
    world.breakDiary();
    answer(0, kDone);
    EXPECT_EQ(preparation.problem(), "Something went wrong. Your entry is still here. Try again.");
    EXPECT_EQ(at(0, "answerText"), "Not yet");

    world.mendDiary();
    preparation.retry();
    World::settle();

    EXPECT_EQ(preparation.problem(), "");
    EXPECT_EQ(at(0, "answerText"), "Done");
}

TEST_F(PreparationTest, WhatCannotBeReadIsNotOffered)
{
    world.breakDiary();
    refresh();
    EXPECT_EQ(preparation.state(), State::Failed);
    EXPECT_FALSE(preparation.isOffered());
    world.mendDiary();
}

TEST_F(PreparationTest, ALockForgetsIt)
{
    app.lock();
    World::settle();

    EXPECT_EQ(preparation.state(), State::Unknown);
    EXPECT_EQ(preparation.items()->rowCount(), 0);
}

} // namespace preparation_controller_test
