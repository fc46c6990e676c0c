#include "tests/qml/controllers/writing_test.h"

namespace writing_controller_test {

using homeward::testing::addWriting;
using homeward::testing::World;
using homeward::testing::WritingTest;
using State = homeward::ui::WritingController::State;

TEST_F(WritingTest, WordsAreOnDiskWhileTheyAreTyped)
{
    begin();

    type(QStringLiteral("Rai"));
    EXPECT_EQ(onDisk(), "draft free|Rai");
    type(QStringLiteral("Rain."));

    EXPECT_EQ(onDisk(), "draft free|Rain.");
    EXPECT_EQ(writing.state(), State::Editing);
}

TEST_F(WritingTest, DoneMakesThemAPrivateEntry)
{
    begin();
    type(QStringLiteral("Rain."));

    finish();

    EXPECT_EQ(onDisk(), "free|private|Rain.");
    EXPECT_EQ(writing.state(), State::Done);
}

TEST_F(WritingTest, NothingIsKeptOfAnEmptyNewOne)
{
    begin();
    finish();
    EXPECT_EQ(writing.state(), State::Done);

    begin();
    type(QStringLiteral("Rain"));
    type(QStringLiteral("  "));
    finish();

    EXPECT_EQ(writing.state(), State::Done);
    EXPECT_EQ(onDisk(), "");
}

TEST_F(WritingTest, ALockKeepsTheLastLetterToo)
{
    begin();
    type(QStringLiteral("Rai"));

    writing.setText(QStringLiteral("Rain"));
    writing.setText(QStringLiteral("Rain.")); // the one before is still on its way
    app.lock();
    World::settle();

    EXPECT_EQ(writing.text(), "");
    open();
    EXPECT_EQ(onDisk(), "draft free|Rain.");
}

TEST_F(WritingTest, WhatWasLeftGoesOn)
{
    begin();
    type(QStringLiteral("Rai"));
    app.lock();
    World::settle();
    open();
    const auto drafts = homeward::testing::onProfile(
        world, [](auto& profile) { return profile.sessionDiary().drafts(); });

    writing.open(QString::fromStdString(drafts.value().front().entry.text()));
    World::settle();

    EXPECT_EQ(writing.text(), "Rai");
    EXPECT_TRUE(writing.wasLeft());
    EXPECT_FALSE(writing.isOnRecord());
    type(QStringLiteral("Rain."));
    finish();
    EXPECT_EQ(onDisk(), "free|private|Rain.");
}

TEST_F(WritingTest, AnEntryThatIsOpenedAndLeftStaysAsItWas)
{
    addWriting(world, 2, "Rain.");
    openFirst();
    EXPECT_EQ(writing.text(), "Rain.");
    EXPECT_EQ(writing.dateText(), "Sun 9 Nov 2025, 18:00");
    EXPECT_FALSE(writing.wasLeft());

    finish();

    EXPECT_EQ(writing.state(), State::Done);
    EXPECT_EQ(onDisk(), "free|private|Rain.");
}

TEST_F(WritingTest, AnEntryIsChangedByDone)
{
    addWriting(world, 2, "Rain.");
    openFirst();

    type(QStringLiteral("Rain and wind."));
    EXPECT_EQ(onDisk(), "free|private|Rain.; draft free|Rain and wind.");
    finish();

    EXPECT_EQ(onDisk(), "free|private|Rain and wind.");
}

TEST_F(WritingTest, AnEntryIsNotEmptied)
{
    addWriting(world, 2, "Rain.");
    openFirst();
    type(QString{});

    finish();

    EXPECT_EQ(writing.state(), State::Failed);
    EXPECT_EQ(writing.problem(), "There is no text yet.");
    writing.giveUp();
    World::settle();
    EXPECT_EQ(writing.state(), State::Done);
    EXPECT_EQ(onDisk(), "free|private|Rain.");
}

TEST_F(WritingTest, AFailureKeepsTheWordsAndSaysSo)
{
    begin();
    world.breakDiary();
    type(QStringLiteral("Rain."));
    EXPECT_EQ(writing.state(), State::Failed);
    EXPECT_EQ(writing.problem(), "Something went wrong. Your entry is still here. Try again.");
    finish();
    EXPECT_EQ(writing.state(), State::Failed);
    EXPECT_EQ(writing.text(), "Rain.");

    world.mendDiary();
    writing.retry();
    World::settle();

    EXPECT_EQ(writing.state(), State::Done);
    EXPECT_EQ(onDisk(), "free|private|Rain.");
}

TEST_F(WritingTest, TypingOnAfterAFailureIsKept)
{
    begin();
    world.breakDiary();
    type(QStringLiteral("Rai"));
    world.mendDiary();

    type(QStringLiteral("Rain."));

    EXPECT_EQ(writing.state(), State::Editing);
    EXPECT_EQ(writing.problem(), "");
    EXPECT_EQ(onDisk(), "draft free|Rain.");
}

TEST_F(WritingTest, ANewEntryIsSharedOnceItIsDone)
{
    begin();
    type(QStringLiteral("Rain."));
    writing.share(true);
    World::settle();
    EXPECT_TRUE(writing.isShared());
    EXPECT_EQ(onDisk(), "draft free|Rain.");

    finish();

    EXPECT_EQ(onDisk(), "free|shared|Rain.");
}

TEST_F(WritingTest, AnEntryIsSharedAndKeptPrivateAtOnce)
{
    addWriting(world, 2, "Rain.");
    openFirst();

    writing.share(true);
    World::settle();
    EXPECT_EQ(onDisk(), "free|shared|Rain.");
    writing.share(false);
    World::settle();

    EXPECT_FALSE(writing.isShared());
    EXPECT_EQ(onDisk(), "free|private|Rain.");
    EXPECT_EQ(writing.state(), State::Editing);
}

TEST_F(WritingTest, WhatCouldNotBeSharedIsNotCalledShared)
{
    addWriting(world, 2, "Rain.");
    openFirst();
    world.breakDiary();

    writing.share(true);
    World::settle();

    EXPECT_FALSE(writing.isShared());
    EXPECT_EQ(writing.state(), State::Failed);
    world.mendDiary();
    EXPECT_EQ(onDisk(), "free|private|Rain.");
}

TEST_F(WritingTest, DeleteAsksNothingAndCanBeUndone)
{
    addWriting(world, 2, "Rain.");
    openFirst();

    writing.remove();
    World::settle();
    EXPECT_EQ(writing.state(), State::Done);
    EXPECT_EQ(onDisk(), "");
    ASSERT_TRUE(writing.canUndo());
    writing.undo();
    World::settle();

    EXPECT_EQ(onDisk(), "free|private|Rain.");
    EXPECT_FALSE(writing.canUndo());
}

TEST_F(WritingTest, WordsThatAreNoEntryYetComeBackAsWell)
{
    begin();
    EXPECT_FALSE(writing.canDelete());
    type(QStringLiteral("Rain."));

    writing.remove();
    World::settle();
    EXPECT_EQ(onDisk(), "");
    writing.undo();
    World::settle();

    EXPECT_EQ(onDisk(), "draft free|Rain.");
}

TEST_F(WritingTest, ALockAfterADeleteBringsNothingBack)
{
    begin();
    type(QStringLiteral("Rain."));
    writing.remove();
    World::settle();

    app.lock();
    World::settle();
    open();

    EXPECT_EQ(onDisk(), "");
    EXPECT_FALSE(writing.canUndo());
}

TEST_F(WritingTest, WhatCannotBeReadSaysSoAndTriesAgain)
{
    addWriting(world, 2, "Rain.");
    const auto id = homeward::testing::onProfile(world,
                                                 [](auto& profile) {
                                                     return profile.sessionDiary().list(
                                                         std::nullopt, std::nullopt, 1);
                                                 })
                        ->front()
                        .id;
    world.breakDiary();
    writing.open(QString::fromStdString(id.text()));
    World::settle();
    EXPECT_EQ(writing.state(), State::Failed);
    EXPECT_FALSE(writing.isLoaded());

    world.mendDiary();
    writing.retry();
    World::settle();

    EXPECT_EQ(writing.text(), "Rain.");
}

TEST_F(WritingTest, AnEntryThatIsNotThereIsSaid)
{
    writing.open(QStringLiteral("no id"));
    World::settle();
    EXPECT_EQ(writing.state(), State::Failed);
}

} // namespace writing_controller_test
