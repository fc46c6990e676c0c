#include "qml/diary/diary_controller.h"
#include "qml/diary/entry_controller.h"
#include "tests/qml/controllers/open_world.h"

#include <QSignalSpy>

using homeward::testing::OpenWorldTest;
using homeward::testing::World;
using homeward::ui::AppController;
using homeward::ui::DiaryController;
using homeward::ui::DiaryModel;
using homeward::ui::EntryController;

namespace {

class EntryTest : public OpenWorldTest {
protected:
    using State = EntryController::State;

    EntryTest()
    {
        open();
        world.addEntry(0, 6, QStringLiteral("Walked."));
        DiaryController diary{app, world.worker, world.wallClock};
        diary.refresh();
        World::settle();
        entryId = diary.model()->data(diary.model()->index(0), DiaryModel::EntryIdRole).toString();
        entry.open(entryId);
        World::settle();
    }

    void save()
    {
        entry.save();
        World::settle();
    }

    EntryController entry{app, world.worker, world.wallClock};
    QString entryId;
};

TEST_F(EntryTest, ShowsWhatIsOnDisk)
{
    EXPECT_EQ(entry.state(), State::Editing);
    EXPECT_TRUE(entry.isLoaded());
    EXPECT_EQ(entry.score(), 6);
    EXPECT_EQ(entry.note(), "Walked.");
    EXPECT_EQ(entry.energy(), -1);
    EXPECT_TRUE(entry.title().startsWith(QStringLiteral("Tue 11 Nov 2025, ")));
}

TEST_F(EntryTest, SavesEverythingInOneCorrectionAndTellsTheOthers)
{
    QSignalSpy told(&app, &AppController::diaryChanged);
    entry.setScore(2);
    entry.setEnergy(4);
    entry.setSleepHours(7.5);
    entry.setNote(QStringLiteral("Walked home."));

    entry.save();
    EXPECT_EQ(entry.state(), State::Saving);
    World::settle();

    EXPECT_EQ(entry.state(), State::Saved);
    EXPECT_EQ(world.onDisk(), "2|energy 4|sleep 450|Walked home.");
    EXPECT_EQ(told.count(), 1);
}

TEST_F(EntryTest, WithoutAChangeItIsSavedAtOnceAndNothingIsWritten)
{
    QSignalSpy told(&app, &AppController::diaryChanged);

    entry.save();

    EXPECT_EQ(entry.state(), State::Saved);
    EXPECT_EQ(told.count(), 0);
}

TEST_F(EntryTest, AFailureKeepsWhatWasTypedAndRetrySavesIt)
{
    entry.setNote(QStringLiteral("Walked home."));
    world.breakDiary();
    save();
    EXPECT_EQ(entry.state(), State::Failed);
    EXPECT_EQ(entry.note(), "Walked home.");
    EXPECT_FALSE(entry.problem().isEmpty());

    world.mendDiary();
    entry.retry();
    World::settle();

    EXPECT_EQ(entry.state(), State::Saved);
    EXPECT_EQ(world.onDisk(), "6|Walked home.");
}

TEST_F(EntryTest, ANoteThatIsTooLongIsKeptAndExplained)
{
    entry.setNote(QString(5'000'000, u'a'));

    save();

    EXPECT_EQ(entry.state(), State::Failed);
    EXPECT_EQ(entry.note().size(), 5'000'000);
    EXPECT_EQ(world.onDisk(), "6|Walked.");
}

TEST_F(EntryTest, AnEntryThatCannotBeReadIsReadAgainByRetry)
{
    world.breakDiary();
    entry.open(entryId);
    World::settle();
    EXPECT_EQ(entry.state(), State::Failed);
    EXPECT_FALSE(entry.isLoaded());

    world.mendDiary();
    entry.retry();
    World::settle();

    EXPECT_EQ(entry.state(), State::Editing);
    EXPECT_EQ(entry.note(), "Walked.");
}

TEST_F(EntryTest, SomethingThatIsNoIdFailsInWords)
{
    entry.open(QStringLiteral("not an id"));

    EXPECT_EQ(entry.state(), State::Failed);
    EXPECT_FALSE(entry.isLoaded());
}

TEST_F(EntryTest, LockingForgetsWhatWasTyped)
{
    entry.setNote(QStringLiteral("secret"));

    app.lock();
    World::settle();

    EXPECT_EQ(entry.state(), State::Unknown);
    EXPECT_EQ(entry.note(), "");
    EXPECT_FALSE(entry.isLoaded());
}

} // namespace
