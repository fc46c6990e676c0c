#include "core/storage/diary_draft_store.h"
#include "tests/core/services/session_diary_fixture.h"

#include <gtest/gtest.h>

namespace homeward::services::session_diary_drafts_test {
namespace {

using namespace std::chrono_literals;

class DiaryDrafts : public SessionDiaryTest {
protected:
    std::vector<std::string> drafts()
    {
        std::vector<std::string> texts;
        const auto kept = writing().drafts().value();
        for (const DiaryDraft& draft : kept)
            texts.push_back(draft.text);
        return texts;
    }
};

using Texts = std::vector<std::string>;

TEST_F(DiaryDrafts, AreKeptWhileSomebodyTypes)
{
    const SessionId session = endedSession();
    DiaryDraft draft = draftOf("I wan", {DiaryStage::Before, session});
    ASSERT_TRUE(writing().keep(draft));
    clock().advance(5s);
    draft.text = "I want to rest";
    ASSERT_TRUE(writing().keep(draft));

    restart();

    draft.changedAt = now();
    EXPECT_EQ(writing().drafts().value(), std::vector{draft});
    EXPECT_EQ(count("diary_entry"), 0);
}

TEST_F(DiaryDrafts, AreThereAfterTheProgramWasKilled)
{
    ASSERT_TRUE(writing().keep(draftOf("half a sentence")));
    const auto killed = path().parent_path() / "killed.db";
    for (const char* suffix : {"", "-wal"}) // as they are while the program runs
        std::filesystem::copy_file(std::filesystem::path{path()} += suffix,
                                   std::filesystem::path{killed} += suffix);

    auto store = storage::Store::open(killed, enrolment().key, enrolment().vault.storeId).value();

    EXPECT_EQ(storage::DiaryDraftStore{store.reader()}.list().value().at(0).text,
              "half a sentence");
}

TEST_F(DiaryDrafts, BecomeTheEntryThatTheySaidAndAreGoneThen)
{
    const DiaryDraft draft = draftOf("whole");
    ASSERT_TRUE(writing().keep(draft));

    EXPECT_EQ(writing().finish(draft).value().id, draft.entry);

    EXPECT_EQ(count("diary_draft"), 0);
}

TEST_F(DiaryDrafts, OfAnEntryLeaveItAsItWasUntilTheyAreDone)
{
    const DiaryEntry entry = written("first");
    ASSERT_TRUE(writing().keep(edited(entry.id, "sec")));

    EXPECT_EQ(writing().find(entry.id).value(), entry);
    EXPECT_TRUE(found("sec").empty());
    EXPECT_EQ(writing().edit(entry.id).value().text, "sec");
    ASSERT_TRUE(writing().drop(entry.id));
    EXPECT_EQ(writing().edit(entry.id).value().text, "first");
}

TEST_F(DiaryDrafts, WithoutWordsAreNotKept)
{
    DiaryDraft draft = draftOf("a");
    ASSERT_TRUE(writing().keep(draft));
    draft.text = "";

    ASSERT_TRUE(writing().keep(draft));

    EXPECT_EQ(count("diary_draft"), 0);
}

TEST_F(DiaryDrafts, OfAnEntryMayBeEmptied)
{
    const DiaryEntry entry = written("first");

    ASSERT_TRUE(writing().keep(edited(entry.id, "")));

    EXPECT_EQ(writing().edit(entry.id).value().text, "");
    EXPECT_EQ(drafts(), Texts{});
}

TEST_F(DiaryDrafts, ThatSayWhatIsOnRecordAreNotKept)
{
    const DiaryEntry entry = written("first");
    ASSERT_TRUE(writing().keep(edited(entry.id, "other")));

    ASSERT_TRUE(writing().keep(edited(entry.id, "first")));

    EXPECT_EQ(count("diary_draft"), 0);
}

TEST_F(DiaryDrafts, AreListedLatestFirst)
{
    const DiaryDraft first = draftOf("first");
    ASSERT_TRUE(writing().keep(first));
    clock().advance(1s);
    ASSERT_TRUE(writing().keep(draftOf("second")));
    EXPECT_EQ(drafts(), (Texts{"second", "first"}));
    clock().advance(1s);

    ASSERT_TRUE(writing().keep(first));

    EXPECT_EQ(drafts(), (Texts{"first", "second"}));
}

TEST_F(DiaryDrafts, OfARemovedEntryWaitUntilItIsBroughtBack)
{
    const DiaryEntry entry = written("first");
    const DiaryDraft draft = edited(entry.id, "second");
    ASSERT_TRUE(writing().keep(draft));

    ASSERT_TRUE(writing().remove(entry.id));

    EXPECT_EQ(drafts(), Texts{});
    EXPECT_EQ(writing().finish(draft).error(), Problem<NoteError>{DiaryError::NotFound});
    ASSERT_TRUE(writing().bringBack(entry.id));
    EXPECT_EQ(drafts(), Texts{"second"});
    EXPECT_TRUE(writing().finish(draft));
}

TEST_F(DiaryDrafts, MayHoldWhatCannotBeAnEntryYet)
{
    for (const std::string& text :
         {std::string{"a\0b", 3}, std::string{"\xFF"}, std::string(Note::kMaxBytes + 1, 'a')}) {
        const DiaryDraft draft = draftOf(text);
        ASSERT_TRUE(writing().keep(draft));

        const auto finished = writing().finish(draft);

        ASSERT_FALSE(finished);
        EXPECT_TRUE(std::holds_alternative<NoteError>(finished.error()));
        EXPECT_EQ(drafts(), Texts{text});
        ASSERT_TRUE(writing().drop(draft.entry));
    }
    EXPECT_EQ(count("diary_entry"), 0);
}

TEST_F(DiaryDrafts, AreKeptWhereTheEntryCannotBeWritten)
{
    const DiaryEntry old = written("old");
    ASSERT_TRUE(writing().share(old.id, true));
    const DiaryDraft fresh = draftOf("fresh");
    const DiaryDraft changed = edited(old.id, "changed");
    ASSERT_TRUE(writing().keep(fresh));
    ASSERT_TRUE(writing().keep(changed));
    block("diary_version");

    EXPECT_EQ(writing().finish(fresh).error(), Problem<NoteError>{DiaryError::Failed});
    EXPECT_EQ(writing().finish(changed).error(), Problem<NoteError>{DiaryError::Failed});

    restart();
    EXPECT_EQ(writing().drafts()->size(), 2U);
    EXPECT_EQ(texts(), Texts{"old"});
    EXPECT_EQ(count("diary_entry"), 1);
    EXPECT_EQ(count("outbox"), 1);
}

TEST_F(DiaryDrafts, SurviveADiskThatIsFull)
{
    const DiaryDraft draft = draftOf(std::string(50'000, 'a'));
    ASSERT_TRUE(writing().keep(draft));
    const auto pages = database().integer("PRAGMA page_count").value();
    ASSERT_TRUE(database().execute("PRAGMA max_page_count = " + std::to_string(pages)));

    EXPECT_EQ(writing().finish(draft).error(), Problem<NoteError>{DiaryError::DiskFull});

    restart();
    EXPECT_EQ(drafts(), Texts{draft.text});
    EXPECT_TRUE(texts().empty());
}

TEST_F(DiaryDrafts, AreNotLostWhereNewWordsCannotBeKept)
{
    DiaryDraft draft = draftOf("kept");
    ASSERT_TRUE(writing().keep(draft));
    ASSERT_TRUE(database().execute("CREATE TRIGGER stop BEFORE UPDATE ON diary_draft BEGIN"
                                   " SELECT RAISE(ABORT, 'stop'); END"));
    draft.text = "kept and more";

    EXPECT_EQ(writing().keep(draft).error(), DiaryError::Failed);

    EXPECT_EQ(drafts(), Texts{"kept"});
}

TEST_F(DiaryDrafts, ThatWereDamagedAreCalledSo)
{
    ASSERT_TRUE(writing().keep(draftOf("words")));
    ASSERT_TRUE(database().execute("PRAGMA ignore_check_constraints = ON;"
                                   "UPDATE diary_draft SET stage = 'unheard of'"));

    EXPECT_EQ(writing().drafts().error(), DiaryError::Damaged);
}

} // namespace
} // namespace homeward::services::session_diary_drafts_test
