#include "tests/qml/controllers/writing_test.h"

namespace writing_about_test {

using homeward::DiaryStage;
using homeward::SessionStep;
using homeward::testing::addWriting;
using homeward::testing::lastSession;
using homeward::testing::World;
using homeward::testing::WritingTest;
using Kind = homeward::ui::WritingController::Kind;

constexpr int kBefore = static_cast<int>(DiaryStage::Before);
constexpr int kAfter = static_cast<int>(DiaryStage::After);
constexpr int kFree = static_cast<int>(DiaryStage::Free);

TEST_F(WritingTest, AStagePresetsTheNearestSession)
{
    world.addSession(-3, 13, 0);
    const QString earlier = sessionId();
    homeward::testing::takeStep(world, lastSession(world), SessionStep::Start);
    world.addSession(2, 13, 0);
    begin();
    EXPECT_EQ(writing.sessionText(), "");

    writing.chooseStage(kBefore);
    EXPECT_EQ(writing.sessionText(), "Session 2, Thu 13 Nov 2025");
    writing.chooseStage(kAfter);
    EXPECT_EQ(writing.sessionText(), "Session 1, Sat 8 Nov 2025");
    writing.chooseStage(kAfter);

    EXPECT_EQ(writing.stage(), kFree);
    EXPECT_EQ(writing.sessionText(), "");
}

TEST_F(WritingTest, AChosenSessionStays)
{
    world.addSession(1, 13, 0);
    world.addSession(2, 13, 0);
    begin();
    ASSERT_EQ(
        writing.sessionNames(),
        (QStringList{"No session", "Session 2, Thu 13 Nov 2025", "Session 1, Wed 12 Nov 2025"}));

    writing.chooseSession(1);
    EXPECT_EQ(writing.sessionIndex(), 1);
    writing.chooseStage(kBefore);
    type(QStringLiteral("Rain."));
    finish();

    openFirst();
    EXPECT_EQ(writing.sessionText(), "Session 2, Thu 13 Nov 2025");
    EXPECT_FALSE(writing.canChooseSession());
    writing.chooseSession(0);
    EXPECT_EQ(writing.sessionIndex(), 1);
}

TEST_F(WritingTest, AnIntentionIsOneEntryUntilTheSessionBegins)
{
    world.addSession(0, 20, 0);
    writing.openIntention(sessionId());
    World::settle();
    EXPECT_EQ(writing.kind(), Kind::Intention);
    EXPECT_FALSE(writing.canShare());
    EXPECT_FALSE(writing.canDelete());
    type(QStringLiteral("Rest."));
    finish();

    writing.openIntention(sessionId());
    World::settle();
    EXPECT_EQ(writing.text(), "Rest.");
    type(QStringLiteral("Rest and calm."));
    finish();
    EXPECT_EQ(onDisk(), "before|private|Rest and calm.");

    homeward::testing::takeStep(world, lastSession(world), SessionStep::Start);
    openFirst();
    EXPECT_TRUE(writing.isReadOnly());
    type(QStringLiteral("Something else."));
    finish();
    EXPECT_EQ(onDisk(), "before|private|Rest and calm.");
}

TEST_F(WritingTest, ANoteAfterASessionGoesOnAndIsNeitherSharedNorDeleted)
{
    world.addSession(0, 17, 0);
    homeward::testing::takeStep(world, lastSession(world), SessionStep::Start);
    writing.openNote(sessionId());
    World::settle();
    type(QStringLiteral("Warm light."));
    finish();

    writing.openNote(sessionId());
    World::settle();

    EXPECT_EQ(writing.text(), "Warm light.");
    EXPECT_FALSE(writing.canShare());
    EXPECT_FALSE(writing.canDelete());
    writing.share(true);
    writing.remove();
    World::settle();
    EXPECT_EQ(onDisk(), "after|private|Warm light.");
}

TEST_F(WritingTest, AnOfferBeginsAnewBesideTheNote)
{
    world.addSession(0, 17, 0);
    const QString id = sessionId();
    addWriting(world, 0, "Warm light.", {DiaryStage::After, lastSession(world)});

    writing.beginAbout(kAfter, id);
    World::settle();

    EXPECT_EQ(writing.text(), "");
    EXPECT_EQ(writing.stage(), kAfter);
    EXPECT_EQ(writing.sessionIndex(), 1);
}

} // namespace writing_about_test
