#include "qml/diary/day_controller.h"
#include "qml/diary/diary_controller.h"
#include "tests/qml/controllers/open_world.h"

#include <QSignalSpy>

using homeward::testing::OpenWorldTest;
using homeward::testing::World;
using homeward::ui::DayController;
using homeward::ui::DayModel;
using homeward::ui::DiaryController;
using homeward::ui::DiaryModel;

namespace {

class DiaryTest : public OpenWorldTest {
protected:
    using State = DiaryController::State;

    DiaryTest() { open(); }

    void refresh()
    {
        diary.refresh();
        World::settle();
    }

    QString at(int row, int role)
    {
        return diary.model()->data(diary.model()->index(row), role).toString();
    }

    DiaryController diary{app, world.worker, world.wallClock};
};

TEST_F(DiaryTest, IsUnknownBeforeItWasReadAndEmptyAfter)
{
    EXPECT_EQ(diary.state(), State::Unknown);

    refresh();

    EXPECT_EQ(diary.state(), State::Empty);
}

TEST_F(DiaryTest, ADayShowsTheEntryThatCountsAndTheLastNote)
{
    world.addEntry(1, 3, QStringLiteral("Morning."));
    world.addEntry(1, 7);
    refresh();

    ASSERT_EQ(diary.model()->rowCount(), 1);
    EXPECT_EQ(at(0, DiaryModel::ScoreRole), "7");
    EXPECT_EQ(at(0, DiaryModel::NoteRole), "Morning.");
    EXPECT_EQ(at(0, DiaryModel::EntriesRole), "2");
    EXPECT_EQ(at(0, DiaryModel::TitleRole), "Mon 10 Nov 2025");
}

TEST_F(DiaryTest, ComesInStretchesAndEnds)
{
    for (int day = 0; day < 130; ++day)
        world.addEntry(day, day % 11);
    refresh();
    EXPECT_EQ(diary.model()->rowCount(), 60);

    diary.loadMore();
    diary.loadMore(); // a second ask before the answer
    World::settle();
    EXPECT_EQ(diary.model()->rowCount(), 120);

    diary.loadMore();
    World::settle();
    diary.loadMore();
    World::settle();
    EXPECT_EQ(diary.model()->rowCount(), 130);
}

TEST_F(DiaryTest, ReadingAnewKeepsAsManyDaysAsAreShownAndDoesNotJump)
{
    for (int day = 1; day < 100; ++day)
        world.addEntry(day, day % 11);
    refresh();
    diary.loadMore();
    World::settle();
    ASSERT_EQ(diary.model()->rowCount(), 99);
    const QSignalSpy resets(diary.model(), &QAbstractItemModel::modelReset);

    app.noteDiaryChange(nullptr);
    World::settle();

    EXPECT_EQ(diary.model()->rowCount(), 99);
    EXPECT_EQ(resets.count(), 0);
}

TEST_F(DiaryTest, AnAnswerToAnOlderQuestionIsDropped)
{
    world.addEntry(1, 3, QStringLiteral("river"));
    world.addEntry(2, 4, QStringLiteral("street"));

    diary.search(QStringLiteral("street"));
    diary.search(QStringLiteral("river"));
    World::settle();

    ASSERT_EQ(diary.model()->rowCount(), 1);
    EXPECT_EQ(at(0, DiaryModel::NoteRole), "river");
}

TEST_F(DiaryTest, ASearchWithoutHitsIsEmptyAndClearingShowsAllDays)
{
    world.addEntry(1, 3, QStringLiteral("river"));
    diary.search(QStringLiteral("zebra"));
    World::settle();
    EXPECT_EQ(diary.state(), State::Empty);
    EXPECT_TRUE(diary.isSearching());

    diary.search(QStringLiteral("  "));
    World::settle();

    EXPECT_FALSE(diary.isSearching());
    EXPECT_EQ(diary.model()->rowCount(), 1);
}

TEST_F(DiaryTest, ALongNoteIsCutForTheList)
{
    world.addEntry(1, 3, QString(5000, QChar{0x00E4}));
    refresh();

    EXPECT_EQ(at(0, DiaryModel::NoteRole), QString(240, QChar{0x00E4}));
}

TEST_F(DiaryTest, AFailureSaysSoAndKeepsTheRows)
{
    world.addEntry(1, 3);
    refresh();
    world.breakDiary();

    refresh();

    EXPECT_EQ(diary.state(), State::Failed);
    EXPECT_EQ(diary.problem(), "This could not be read. Your entries are kept.");
    EXPECT_EQ(diary.model()->rowCount(), 1);
    world.mendDiary();
}

TEST_F(DiaryTest, LockingDropsRowsWordsAndAnswersOnTheirWay)
{
    world.addEntry(1, 3, QStringLiteral("river"));
    diary.search(QStringLiteral("river"));

    app.lock();
    World::settle();

    EXPECT_EQ(diary.state(), State::Unknown);
    EXPECT_FALSE(diary.isSearching());
    EXPECT_EQ(diary.model()->rowCount(), 0);
}

TEST_F(DiaryTest, ADayListsItsEntriesTheOneThatCountsFirst)
{
    world.addEntry(1, 3, QStringLiteral("Morning."));
    world.addEntry(1, 7);
    DayController day{app, world.worker, world.wallClock};

    day.open(20402);
    World::settle();

    const auto at = [&day](int row, int role) {
        return day.model()->data(day.model()->index(row), role);
    };
    EXPECT_EQ(day.state(), DayController::State::Ready);
    EXPECT_EQ(day.title(), "Monday 10 November");
    ASSERT_EQ(day.entries(), 2);
    EXPECT_TRUE(at(0, DayModel::CountsRole).toBool());
    EXPECT_EQ(at(0, DayModel::ScoreRole).toInt(), 7);
    EXPECT_FALSE(at(1, DayModel::CountsRole).toBool());
    EXPECT_EQ(at(1, DayModel::NoteRole).toString(), "Morning.");
}

TEST_F(DiaryTest, ADayThatCannotBeReadSaysSoAndADayWithoutEntriesIsBare)
{
    DayController day{app, world.worker, world.wallClock};
    world.breakDiary();
    day.open(20402);
    World::settle();
    EXPECT_EQ(day.state(), DayController::State::Failed);

    world.mendDiary();
    day.refresh();
    World::settle();
    EXPECT_EQ(day.state(), DayController::State::Ready);
    EXPECT_EQ(day.entries(), 0);
}

} // namespace
