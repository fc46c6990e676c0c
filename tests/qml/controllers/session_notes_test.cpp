#include "qml/diary/session_notes.h"

#include "tests/qml/controllers/session_world.h"
#include "tests/qml/support/writing_world.h"

namespace session_notes_test {

using homeward::DiaryStage;
using homeward::testing::addWriting;
using homeward::testing::lastSession;
using homeward::testing::SessionWorldTest;
using homeward::testing::World;
using homeward::ui::SessionNotes;

class SessionNotesTest : public SessionWorldTest {
protected:
    void write(DiaryStage stage, const std::string& text)
    {
        addWriting(world, 0, text, {stage, lastSession(world)});
        app.noteDiaryChange(nullptr);
        World::settle();
    }

    SessionNotes notes{app, world.worker, world.wallClock, treatment};
};

TEST_F(SessionNotesTest, ADayWithoutASessionHasNothing)
{
    treatment.refresh();
    World::settle();

    EXPECT_EQ(notes.daySession(), "");
    EXPECT_EQ(notes.intention(), "");
    EXPECT_FALSE(notes.isOffered());
}

TEST_F(SessionNotesTest, TheMorningKnowsItsIntention)
{
    addSession();
    EXPECT_EQ(notes.daySession(), QString::fromStdString(lastSession(world).text()));

    write(DiaryStage::Before, "Rest\nand calm.");

    EXPECT_EQ(notes.intention(), "Rest and calm.");
    EXPECT_EQ(notes.note(), "");
}

TEST_F(SessionNotesTest, WordsThatAreBeingWrittenComeFirst)
{
    addSession();
    write(DiaryStage::Before, "Rest.");
    const auto kept = homeward::testing::onProfile(world, [this](auto& profile) {
        auto& diary = profile.sessionDiary();
        auto draft = diary.edit(diary.ofSession(lastSession(world)).value().front().id).value();
        draft.text = std::string(100, 'a');
        return diary.keep(draft);
    });
    ASSERT_TRUE(kept);
    app.noteDiaryChange(nullptr);
    World::settle();

    EXPECT_EQ(notes.intention(), QString(80, u'a') + QChar{0x2026});
}

TEST_F(SessionNotesTest, WritingIsOfferedFromTheNextDayOnUntilItIsDone)
{
    walkToObservation();
    EXPECT_FALSE(notes.isOffered());

    goTo(2, 8, 0);
    ASSERT_TRUE(notes.isOffered());
    EXPECT_EQ(notes.offerTitle(), "Write about your session");
    EXPECT_EQ(notes.offerDetail(), "Session 1. You can skip this.");
    EXPECT_EQ(notes.offerStage(), static_cast<int>(DiaryStage::After));
    write(DiaryStage::After, "Warm light.");
    EXPECT_FALSE(notes.isOffered());

    goTo(8, 8, 0);
    EXPECT_EQ(notes.offerTitle(), "Look back on your session");
    EXPECT_EQ(notes.offerSession(), QString::fromStdString(lastSession(world).text()));
}

TEST_F(SessionNotesTest, ThePageOfASessionHasEverythingWrittenAboutIt)
{
    addSession();
    write(DiaryStage::Before, "Rest.");
    notes.showSession(QString::fromStdString(lastSession(world).text()));
    World::settle();
    ASSERT_EQ(notes.ofSession()->rowCount(), 1);

    write(DiaryStage::After, "Light.");
    ASSERT_EQ(notes.ofSession()->rowCount(), 2);
    EXPECT_EQ(notes.ofSession()->rows()[1].note, "Light.");

    notes.showSession(QStringLiteral("no id"));
    World::settle();
    EXPECT_EQ(notes.ofSession()->rowCount(), 0);
}

TEST_F(SessionNotesTest, NothingIsOfferedWhereNothingCanBeRead)
{
    walkToObservation();
    world.breakDiary();
    goTo(2, 8, 0);

    EXPECT_FALSE(notes.isOffered());
    world.mendDiary();
}

TEST_F(SessionNotesTest, ALockForgetsThem)
{
    addSession();
    write(DiaryStage::Before, "Rest.");
    notes.showSession(QString::fromStdString(lastSession(world).text()));
    World::settle();

    app.lock();
    World::settle();

    EXPECT_EQ(notes.intention(), "");
    EXPECT_EQ(notes.ofSession()->rowCount(), 0);
}

} // namespace session_notes_test
