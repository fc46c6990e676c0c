#include "core/storage/diary_draft_store.h"
#include "core/storage/diary_search.h"
#include "core/storage/integrity.h"
#include "core/storage/outbox_store.h"
#include "core/storage/policy_store.h"
#include "core/storage/preparation_store.h"
#include "core/storage/session_diary_store.h"
#include "tests/core/storage/golden_fixture.h"

#include <gtest/gtest.h>

#include <sstream>
#include <string>
#include <vector>

namespace homeward::storage::golden_v0003_test {
namespace {

using Lines = std::vector<std::string>;

std::string shown(const DiaryEntry& entry)
{
    std::ostringstream text;
    text << date::format("%F %R", entry.moment.local()) << ' ' << static_cast<int>(entry.stage)
         << (entry.session ? " of a session" : "") << (entry.isShared ? " shared " : " ")
         << entry.text.text();
    return text.str();
}

class GoldenV0003 : public GoldenTest {
protected:
    Database& reader() { return m_store.reader(); }
    Store& store() { return m_store; }

    std::int64_t count(const std::string& table)
    {
        return reader().integer("SELECT count(*) FROM " + table).value();
    }

    /// The rows of a question that gives one text for each.
    Lines rows(const std::string& question)
    {
        auto statement = reader().prepare(question).value();
        return allRows(statement,
                       [](const Statement& row) { return Row<std::string>{row.text(0)}; })
            .value();
    }

private:
    Store m_store = openCopy("v0003.db");
};

TEST_F(GoldenV0003, HoldsTheEntriesThatWereWrittenThen)
{
    Lines listed;
    const auto entries = SessionDiaryStore{reader()}.list({.limit = -1}).value();
    for (const DiaryEntry& entry : entries)
        listed.push_back(shown(entry));

    EXPECT_EQ(
        listed,
        (Lines{"2024-03-09 15:01 3 shared Gone and back", "2024-03-09 13:01 3 Shared for a while",
               "2024-03-09 12:00 2 of a session shared It was wide, \u00FCnd <b>calm</b> "
               "\U0001F30A",
               "2024-03-09 11:00 0 of a session To rest"}));
}

TEST_F(GoldenV0003, HoldsEveryVersionAndDecision)
{
    EXPECT_EQ(count("diary_entry"), 5);
    EXPECT_EQ(count("diary_entry WHERE is_removed = 1"), 1);
    EXPECT_EQ(rows("SELECT text FROM diary_version WHERE is_current = 0"), Lines{"It was wide"});
    EXPECT_EQ(rows("SELECT kind FROM diary_change ORDER BY seq"),
              (Lines{"share", "share", "keepPrivate", "remove", "share", "remove", "bringBack"}));
    EXPECT_EQ(rows("SELECT operation FROM outbox WHERE entity = 'diary' ORDER BY seq"),
              (Lines{"create", "create", "create", "withdraw", "create", "withdraw", "create"}));
}

TEST_F(GoldenV0003, HoldsTheDrafts)
{
    const auto drafts = DiaryDraftStore{reader()}.list().value();

    ASSERT_EQ(drafts.size(), 2U);
    EXPECT_EQ(drafts[0].text, "Gone, back and");
    EXPECT_EQ(drafts[1].text, "Half a sent");
    EXPECT_EQ(drafts[1].stage, DiaryStage::Integration);
}

TEST_F(GoldenV0003, IsSearchable)
{
    const auto found = searchDiary(reader(), "und wid", 9).value();

    ASSERT_EQ(found.size(), 1U);
    EXPECT_EQ(found[0].hits, (std::vector<TextSpan>{{7, 4}, {13, 4}}));
    EXPECT_TRUE(searchDiary(reader(), "sentence", 9)->empty());
    EXPECT_EQ(searchDiary(reader(), "gone", 9)->size(), 1U);
}

TEST_F(GoldenV0003, HoldsThePreparation)
{
    const auto answers = PreparationStore{reader()}.latest().value();

    ASSERT_EQ(answers.size(), 1U);
    EXPECT_EQ(answers[0].item, "labResults");
    EXPECT_EQ(answers[0].state, PreparationState::Done);
    EXPECT_EQ(count("preparation_answer"), 2);
    const auto policy = PolicyStore{reader()}.latest().value().value();
    EXPECT_NE(policy.find("\"bladderQuestion\": true"), std::string::npos);
}

TEST_F(GoldenV0003, HoldsWhatElseThePatientTold)
{
    EXPECT_EQ(rows("SELECT answers FROM questionnaire_response ORDER BY seq"),
              (Lines{"0,1,2,3,-,0,1,2,1,-", "3,3,3,3,3,3,3"}));
    EXPECT_EQ(rows("SELECT answers FROM questionnaire_draft WHERE is_help_due = 1"),
              Lines{"0,-,?,?,?,?,?,?,2,?"});
    EXPECT_EQ(rows("SELECT text FROM safety_plan_text ORDER BY seq"),
              (Lines{"I stop answering", "I stay in bed", "\u00DCnal and the sea", ""}));
    EXPECT_EQ(count("safety_plan_contacts"), 2);
    EXPECT_EQ(count("trend_notice"), 1);
    EXPECT_EQ(count("imported"), 1);
}

TEST_F(GoldenV0003, IsSound)
{
    EXPECT_EQ(integrityFindings(store().writer()).value(), Lines{});
}

} // namespace
} // namespace homeward::storage::golden_v0003_test
