#include "core/services/session_diary.h"

#include "tests/core/services/session_diary_fixture.h"

#include <gtest/gtest.h>

namespace homeward::services::session_diary_test {
namespace {

using namespace std::chrono_literals;
using enum storage::OutboxOperation;
using Told = std::vector<storage::OutboxOperation>;
using Texts = std::vector<std::string>;

TEST_F(SessionDiaryTest, AnEntryIsKeptAsItWasWritten)
{
    const SessionId session = endedSession();

    const DiaryEntry entry = written("It was wide.\n", {DiaryStage::After, session});

    EXPECT_EQ(entry.text.text(), "It was wide.\n");
    EXPECT_EQ(entry.stage, DiaryStage::After);
    EXPECT_EQ(entry.session, session);
    EXPECT_EQ(entry.moment, moment());
    EXPECT_FALSE(entry.isShared);
    restart();
    EXPECT_EQ(writing().find(entry.id).value(), entry);
    EXPECT_TRUE(findings().empty());
}

TEST_F(SessionDiaryTest, BeginningWritesNothing)
{
    ASSERT_TRUE(writing().begin({}, moment()));

    EXPECT_EQ(count("diary_draft"), 0);
    EXPECT_EQ(count("diary_entry"), 0);
}

TEST_F(SessionDiaryTest, AnEntryIsNotBegunInTheFuture)
{
    EXPECT_EQ(writing().begin({}, momentAt(now() + 1s)).error(), DiaryError::InTheFuture);
    EXPECT_TRUE(writing().begin({}, momentAt(now() - 24h * 400)));
}

TEST_F(SessionDiaryTest, AnEntryIsNotLinkedToASessionThatDoesNotExist)
{
    EXPECT_EQ(writing().begin({DiaryStage::After, SessionId{}}, moment()).error(),
              DiaryError::NotFound);

    DiaryDraft draft = draftOf("words");
    draft.session = SessionId{};
    EXPECT_EQ(writing().keep(draft).error(), DiaryError::NotFound);
    EXPECT_EQ(writing().finish(draft).error(), Problem<NoteError>{DiaryError::NotFound});
    EXPECT_EQ(count("diary_entry"), 0);
}

TEST_F(SessionDiaryTest, OtherWordsAreAnotherVersionOfTheSameEntry)
{
    const DiaryEntry entry = written("first");
    clock().advance(1h);

    const DiaryEntry changed = rewritten(entry.id, "second");

    EXPECT_EQ(changed.id, entry.id);
    EXPECT_EQ(changed.moment, entry.moment);
    EXPECT_EQ(changed.recordedAt, now());
    EXPECT_EQ(writing().find(entry.id).value(), changed);
    EXPECT_EQ(texts(), Texts{"second"});
    EXPECT_EQ(count("diary_version"), 2);
    EXPECT_TRUE(findings().empty());
}

TEST_F(SessionDiaryTest, TheSameWordsAndStageAreNoVersion)
{
    const DiaryEntry entry = written("first");
    clock().advance(1h);

    EXPECT_EQ(rewritten(entry.id, "first"), entry);

    EXPECT_EQ(count("diary_version"), 1);
}

TEST_F(SessionDiaryTest, AnotherStageAloneIsAVersion)
{
    const DiaryEntry entry = written("first");
    DiaryDraft draft = writing().edit(entry.id).value();
    draft.stage = DiaryStage::Integration;

    EXPECT_EQ(writing().finish(draft).value().stage, DiaryStage::Integration);

    EXPECT_EQ(count("diary_version"), 2);
    EXPECT_EQ(texts(DiaryStage::Integration), Texts{"first"});
    EXPECT_EQ(texts(DiaryStage::Free), Texts{});
}

TEST_F(SessionDiaryTest, AnEntryStaysWithTheSessionAndMomentThatItWasBegunWith)
{
    const DiaryEntry entry = written("first");
    const SessionId session = endedSession();
    DiaryDraft draft = edited(entry.id, "second");
    draft.session = session;
    draft.moment = moment();

    const DiaryEntry changed = writing().finish(draft).value();

    EXPECT_EQ(changed.moment, entry.moment);
    EXPECT_EQ(changed.session, std::nullopt);
    EXPECT_EQ(writing().find(entry.id).value(), changed);
}

TEST_F(SessionDiaryTest, APrivateEntryIsToldToNobody)
{
    const DiaryEntry entry = written("mine");
    rewritten(entry.id, "still mine");
    ASSERT_TRUE(writing().remove(entry.id));
    ASSERT_TRUE(writing().bringBack(entry.id));

    EXPECT_EQ(count("outbox"), 0);
}

TEST_F(SessionDiaryTest, ASharedEntryIsToldWhenItChanges)
{
    const DiaryEntry entry = written("ours");

    EXPECT_TRUE(writing().share(entry.id, true).value().isShared);
    EXPECT_EQ(told(entry.id), Told{Create});
    rewritten(entry.id, "ours, too");
    EXPECT_EQ(told(entry.id), (Told{Create, Create}));
    rewritten(entry.id, "ours, too");
    EXPECT_EQ(told(entry.id), (Told{Create, Create}));
    EXPECT_FALSE(writing().share(entry.id, false).value().isShared);
    EXPECT_EQ(told(entry.id), (Told{Create, Create, Withdraw}));
    rewritten(entry.id, "mine again");
    EXPECT_EQ(told(entry.id), (Told{Create, Create, Withdraw}));
    EXPECT_TRUE(findings().empty());
}

TEST_F(SessionDiaryTest, ASharedEntryThatIsRemovedIsWithdrawnAndTakenBackWithIt)
{
    const DiaryEntry entry = written("ours");
    ASSERT_TRUE(writing().share(entry.id, true));

    ASSERT_TRUE(writing().remove(entry.id));
    EXPECT_EQ(told(entry.id), (Told{Create, Withdraw}));
    EXPECT_TRUE(writing().bringBack(entry.id).value().isShared);

    EXPECT_EQ(told(entry.id), (Told{Create, Withdraw, Create}));
    EXPECT_TRUE(findings().empty());
}

TEST_F(SessionDiaryTest, SharingWhatIsSharedWritesNothing)
{
    const DiaryEntry entry = written("ours");

    ASSERT_TRUE(writing().share(entry.id, false));
    EXPECT_EQ(count("diary_change"), 0);
    ASSERT_TRUE(writing().share(entry.id, true));
    ASSERT_TRUE(writing().share(entry.id, true));

    EXPECT_EQ(count("diary_change"), 1);
    EXPECT_EQ(count("outbox"), 1);
}

TEST_F(SessionDiaryTest, ARemovedEntryIsNowhereAndItsRowsStay)
{
    const SessionId session = endedSession();
    const DiaryEntry entry = written("gone", {DiaryStage::After, session});

    ASSERT_TRUE(writing().remove(entry.id));

    EXPECT_EQ(writing().find(entry.id).error(), DiaryError::NotFound);
    EXPECT_EQ(writing().edit(entry.id).error(), DiaryError::NotFound);
    EXPECT_EQ(writing().share(entry.id, true).error(), DiaryError::NotFound);
    EXPECT_EQ(writing().remove(entry.id).error(), DiaryError::NotFound);
    EXPECT_EQ(texts(), Texts{});
    EXPECT_TRUE(writing().ofSession(session)->empty());
    EXPECT_TRUE(found("gone").empty());
    EXPECT_EQ(count("diary_version"), 1);
    EXPECT_EQ(writing().bringBack(entry.id).value(), entry);
    EXPECT_EQ(texts(), Texts{"gone"});
    EXPECT_EQ(found("gone"), Texts{"[gone]"});
    EXPECT_TRUE(findings().empty());
}

TEST_F(SessionDiaryTest, BringingBackWhatIsThereWritesNothing)
{
    const DiaryEntry entry = written("here");

    EXPECT_EQ(writing().bringBack(entry.id).value(), entry);

    EXPECT_EQ(count("diary_change"), 0);
    EXPECT_EQ(writing().bringBack(DiaryEntryId{}).error(), DiaryError::NotFound);
}

TEST_F(SessionDiaryTest, ListsNewestFirstPageByPage)
{
    const DiaryEntry first = written("first");
    const DiaryEntry second = written("second", {DiaryStage::Before, {}});
    clock().advance(24h);
    const DiaryEntry third = written("third", {DiaryStage::Before, {}});

    EXPECT_EQ(texts(), (Texts{"third", "second", "first"}));
    EXPECT_EQ(texts(DiaryStage::Before), (Texts{"third", "second"}));
    EXPECT_EQ(writing().list({}, {}, 2).value(), (std::vector{third, second}));
    EXPECT_EQ(writing().list({}, second.id, 2).value(), std::vector{first});
    EXPECT_EQ(writing().list(DiaryStage::Before, third.id, 9).value(), std::vector{second});
    EXPECT_TRUE(writing().list({}, first.id, 9)->empty());
    EXPECT_TRUE(writing().list({}, DiaryEntryId{}, 9)->empty());
}

TEST_F(SessionDiaryTest, GoesOnBehindAnEntryThatWasRemovedMeanwhile)
{
    const DiaryEntry first = written("first");
    const DiaryEntry second = written("second");
    ASSERT_TRUE(writing().remove(second.id));

    EXPECT_EQ(writing().list({}, second.id, 9).value(), std::vector{first});
}

TEST_F(SessionDiaryTest, ListsTheEntriesOfASessionAsTheyWereBegun)
{
    const SessionId session = endedSession();
    const DiaryDraft before = draftOf("before", {DiaryStage::Before, session});
    clock().advance(1h);
    written("elsewhere");
    const DiaryEntry after = written("after", {DiaryStage::After, session});
    const DiaryEntry late = writing().finish(before).value();

    EXPECT_EQ(writing().ofSession(session).value(), (std::vector{late, after}));
}

TEST_F(SessionDiaryTest, AnEntryBegunBeforeTheClockWasSetBackIsTaken)
{
    const DiaryDraft draft = draftOf("before");
    clock().set(now() - 24h);

    const DiaryEntry entry = writing().finish(draft).value();
    const DiaryEntry later = written("later");

    EXPECT_EQ(entry.moment, draft.moment);
    EXPECT_EQ(entry.recordedAt, now());
    EXPECT_EQ(texts(), (Texts{"before", "later"}));
    EXPECT_EQ(rewritten(entry.id, "changed").text.text(), "changed");
    EXPECT_EQ(found("changed"), Texts{"[changed]"});
    EXPECT_TRUE(findings().empty());
}

TEST_F(SessionDiaryTest, TellsOfEveryChangeOfItsList)
{
    std::vector<DiaryEntryId> told;
    const auto changes = writing().onChange([&](const DiaryEntryId& id) { told.push_back(id); });

    const DiaryEntry entry = written("one");
    rewritten(entry.id, "one");
    ASSERT_TRUE(writing().keep(edited(entry.id, "typing")));
    EXPECT_EQ(told.size(), 1U);
    rewritten(entry.id, "two");
    ASSERT_TRUE(writing().share(entry.id, true));
    ASSERT_TRUE(writing().share(entry.id, true));
    ASSERT_TRUE(writing().remove(entry.id));
    ASSERT_TRUE(writing().bringBack(entry.id));

    EXPECT_EQ(told, std::vector(5, entry.id));
}

} // namespace
} // namespace homeward::services::session_diary_test
