#include "qml/diary/diary_controller.h"
#include "tests/qml/controllers/open_world.h"
#include "tests/qml/support/writing_world.h"

namespace diary_writings_test {

using homeward::DiaryStage;
using homeward::testing::addWriting;
using homeward::testing::lastSession;
using homeward::testing::OpenWorldTest;
using homeward::testing::World;
using homeward::ui::DiaryController;
using homeward::ui::DiaryRow;
using State = DiaryController::State;

/// Check-ins and the session diary in one list.
class DiaryWritingsTest : public OpenWorldTest {
protected:
    DiaryWritingsTest() { open(); }

    void refresh()
    {
        diary.refresh();
        World::settle();
    }

    void search(const char* words)
    {
        diary.search(QString::fromUtf8(words));
        World::settle();
    }

    QStringList titles()
    {
        QStringList titles;
        for (const DiaryRow& row : diary.model()->rows())
            titles << row.title + u'|' + row.note;
        return titles;
    }

    DiaryController diary{app, world.worker, world.wallClock};
};

TEST_F(DiaryWritingsTest, AreListedWithTheCheckInsByDateADaysScoreFirst)
{
    world.addEntry(1, 5, QStringLiteral("Walked."));
    world.addEntry(3, 4);
    addWriting(world, 1, "Rain.");
    addWriting(world, 2, "Wind.");
    refresh();

    EXPECT_EQ(titles(),
              (QStringList{"Mon 10 Nov 2025|Walked.", "Mon 10 Nov 2025|Rain.",
                           "Sun 9 Nov 2025|Wind.", "Sat 8 Nov 2025|"}));
    EXPECT_FALSE(diary.model()->rows()[0].isWriting());
    EXPECT_TRUE(diary.model()->rows()[1].isWriting());
}

TEST_F(DiaryWritingsTest, SayWhatTheyAreAbout)
{
    world.addSession(0, 17, 0);
    const auto session = lastSession(world);
    addWriting(world, 0, "Hope.", {DiaryStage::Before, session});
    addWriting(world, 0, "Light.", {DiaryStage::After, session});
    addWriting(world, 0, "Looking back.", {DiaryStage::Integration, session});
    addWriting(world, 0, "Loose.", {DiaryStage::After, std::nullopt});
    refresh();

    EXPECT_EQ(titles(),
              (QStringList{"Tue 11 Nov 2025, after a session|Loose.",
                           "Tue 11 Nov 2025, later, session 1|Looking back.",
                           "Tue 11 Nov 2025, after session 1|Light.",
                           "Tue 11 Nov 2025, before session 1|Hope."}));
}

TEST_F(DiaryWritingsTest, AStageShowsItsEntriesAlone)
{
    world.addEntry(1, 5);
    addWriting(world, 1, "Hope.", {DiaryStage::Before, std::nullopt});
    addWriting(world, 2, "Light.", {DiaryStage::After, std::nullopt});
    refresh();

    diary.showStage(static_cast<int>(DiaryStage::After));
    World::settle();
    ASSERT_EQ(diary.model()->rowCount(), 1);
    EXPECT_EQ(diary.model()->rows()[0].note, "Light.");

    search("hope");
    EXPECT_EQ(diary.state(), State::Empty);
    diary.showStage(DiaryController::kAll);
    World::settle();
    EXPECT_EQ(diary.model()->rowCount(), 1);
    search("");
    EXPECT_EQ(diary.model()->rowCount(), 3);
}

TEST_F(DiaryWritingsTest, ALongListHasEachRowOnce)
{
    for (int day = 1; day <= 90; ++day) {
        world.addEntry(day, day % 11);
        if (day % 2 == 0)
            addWriting(world, day, "Day " + std::to_string(day));
    }
    refresh();
    EXPECT_EQ(diary.model()->rowCount(), 60);
    for (int turn = 0; turn < 3; ++turn) {
        diary.loadMore();
        World::settle();
    }

    ASSERT_EQ(diary.model()->rowCount(), 135);
    QStringList ids;
    for (const DiaryRow& row : diary.model()->rows())
        ids << row.entryId;
    EXPECT_EQ(ids.removeDuplicates(), 0);
    for (std::size_t row = 1; row < diary.model()->rows().size(); ++row)
        EXPECT_GE(diary.model()->rows()[row - 1].day, diary.model()->rows()[row].day);
}

TEST_F(DiaryWritingsTest, ASearchFindsBothAndMarksTheWords)
{
    world.addEntry(1, 5, QStringLiteral("Walked to the River & back."));
    addWriting(world, 2, "The river was high. <b>Wild</b>.");
    addWriting(world, 3, "Wind.");

    search("river");

    ASSERT_EQ(diary.model()->rowCount(), 2);
    EXPECT_EQ(diary.model()->rows()[0].note, "Walked to the River & back.");
    EXPECT_EQ(diary.model()->rows()[0].marked, "Walked to the <b><u>River</u></b> &amp; back.");
    EXPECT_EQ(diary.model()->rows()[1].marked,
              "The <b><u>river</u></b> was high. &lt;b&gt;Wild&lt;/b&gt;.");
}

TEST_F(DiaryWritingsTest, WordsThatNobodyFinishedAreOffered)
{
    const auto kept = homeward::testing::onProfile(world, [this](auto& profile) {
        auto draft = profile.sessionDiary().begin({}, world.wallClock.now()).value();
        draft.text = "Rai";
        return profile.sessionDiary().keep(draft);
    });
    ASSERT_TRUE(kept);
    refresh();

    EXPECT_EQ(diary.state(), State::Empty);
    ASSERT_EQ(diary.drafts()->rowCount(), 1);
    EXPECT_EQ(diary.drafts()->rows()[0].note, "Rai");
    app.lock();
    World::settle();
    EXPECT_EQ(diary.drafts()->rowCount(), 0);
}

TEST_F(DiaryWritingsTest, SharedOnesAreCalledSo)
{
    const auto entry = addWriting(world, 1, "Rain.");
    const auto shared = homeward::testing::onProfile(
        world, [&](auto& profile) { return profile.sessionDiary().share(entry.id, true); });
    ASSERT_TRUE(shared);
    refresh();

    EXPECT_TRUE(diary.model()->rows()[0].isShared);
}

} // namespace diary_writings_test
