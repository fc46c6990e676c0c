#include "core/services/record_import.h"

#include "tests/core/services/import/record_import_fixture.h"

#include <gtest/gtest.h>

namespace homeward::services::record_import_test {
namespace {

using namespace std::chrono_literals;

TEST_F(RecordImportTest, GivesAnEmptyDeviceTablesThatAreTheSameToTheByte)
{
    moveAll();
    for (const ImportKind kind : kKindsInOrder)
        EXPECT_EQ(m_new.csv(kind), m_old.csv(kind));
    EXPECT_TRUE(m_new.findings().empty());
}

TEST_F(RecordImportTest, SaysWhichTableItWas)
{
    for (const ImportKind kind : kKindsInOrder) {
        const auto done = m_new.applied(m_old.csv(kind)).value();
        EXPECT_EQ(done.kind, kind);
        EXPECT_GT(done.fresh, 1);
        EXPECT_TRUE(done.first <= done.last);
    }
}

TEST_F(RecordImportTest, DoublesNothingTheSecondTime)
{
    moveAll();
    const auto before = m_new.rows();
    for (const ImportKind kind : kKindsInOrder) {
        const auto again = m_new.applied(m_old.csv(kind)).value();
        EXPECT_EQ(again.fresh, 0);
        EXPECT_GT(again.alreadyHere, 1);
        EXPECT_EQ(again.bad, 0);
    }
    EXPECT_EQ(m_new.rows(), before);
}

TEST_F(RecordImportTest, TakesItsOwnTablesForWhatTheyAre)
{
    const auto before = m_old.rows();
    for (const ImportKind kind : kKindsInOrder)
        EXPECT_EQ(m_old.applied(m_old.csv(kind))->fresh, 0);
    EXPECT_EQ(m_old.rows(), before);
}

TEST_F(RecordImportTest, SaysBeforehandWhatItWillDoAndWritesNothing)
{
    for (const ImportKind kind : kKindsInOrder) {
        const std::string csv = m_old.csv(kind) + "x,y\r\n";
        const auto before = m_new.rows();
        const auto preview = m_new.previewed(csv).value();
        EXPECT_EQ(m_new.rows(), before);
        EXPECT_EQ(preview.bad, 1);
        EXPECT_EQ(m_new.applied(csv).value(), preview);
    }
}

TEST_F(RecordImportTest, KnowsRowsWithoutIdsAgain)
{
    for (const ImportKind kind : kKindsInOrder) {
        std::string csv = m_old.csv(kind);
        csv.replace(0, 2, "my"); // "id" is a column of somebody else now
        if (kind != ImportKind::Sessions) {
            const auto link = csv.find("session (id)");
            if (link != std::string::npos)
                csv.replace(link, 7, "another");
        }
        const auto first = m_new.applied(csv).value();
        EXPECT_GT(first.fresh, 1);
        EXPECT_EQ(first.bad, 0);
        const auto again = m_new.applied(csv).value();
        EXPECT_EQ(again.fresh, 0);
        EXPECT_EQ(again.alreadyHere, first.fresh + first.alreadyHere);
    }
    EXPECT_TRUE(m_new.findings().empty());
}

TEST_F(RecordImportTest, TakesAnIdThatIsInAFileTwiceOnce)
{
    const std::string csv = m_old.csv(ImportKind::Questionnaires);
    const std::string rows = csv.substr(csv.find("\r\n") + 2);
    const auto whole = m_new.previewed(csv).value();

    const auto done = m_new.applied(csv + rows).value();

    EXPECT_EQ(done.fresh, whole.fresh);
    EXPECT_EQ(done.alreadyHere, whole.fresh);
}

TEST_F(RecordImportTest, KeepsTheFirstOfTwoRowsWithTheSameIdAndOtherWords)
{
    const DiaryEntry entry = m_new.wrote("These words");
    Device third;
    const std::string csv = m_new.csv(ImportKind::DiaryEntries);
    std::string other = csv.substr(csv.find("\r\n") + 2);
    other.replace(other.find("These"), 5, "Other");

    EXPECT_EQ(third.applied(csv + other)->alreadyHere, 1);

    EXPECT_EQ(third.writing.find(entry.id)->text, entry.text);
}

TEST_F(RecordImportTest, LeavesOutWhatBelongsToASessionThatIsNotOnRecordUntilItIs)
{
    const auto first = m_new.applied(m_old.csv(ImportKind::DiaryEntries)).value();
    EXPECT_EQ(first.fresh, 1);
    ASSERT_EQ(first.badRows.size(), 1U);
    EXPECT_EQ(first.badRows[0].fault, RowFault::NoSession);

    ASSERT_TRUE(m_new.applied(m_old.csv(ImportKind::Sessions)));
    EXPECT_EQ(m_new.applied(m_old.csv(ImportKind::DiaryEntries))->fresh, 1);
    EXPECT_EQ(m_new.writing.ofSession(m_whole.id), m_old.writing.ofSession(m_whole.id));
}

TEST_F(RecordImportTest, TakesEveryDiaryEntryInPrivateAndTellsTheClinicNothing)
{
    const auto entry = m_old.wrote("For them, too");
    ASSERT_TRUE(m_old.writing.share(entry.id, true));
    ASSERT_TRUE(m_new.applied(m_old.csv(ImportKind::Sessions)));
    const auto queued = m_new.count("outbox");

    EXPECT_EQ(m_new.applied(m_old.csv(ImportKind::DiaryEntries))->madePrivate, 1);

    EXPECT_FALSE(m_new.writing.find(entry.id)->isShared);
    EXPECT_EQ(m_new.count("outbox"), queued);
    EXPECT_TRUE(m_new.findings().empty());
}

TEST_F(RecordImportTest, DoesNotBringBackWhatWasRemovedOrChangedSince)
{
    moveAll();
    const std::string diary = m_old.csv(ImportKind::DiaryEntries);
    const auto entries = m_new.writing.list({}, {}, -1).value();
    ASSERT_TRUE(m_new.writing.remove(entries[0].id));
    DiaryDraft draft = m_new.writing.edit(entries[1].id).value();
    draft.text = "Other words";
    ASSERT_TRUE(m_new.writing.finish(draft));
    const auto sessions = m_new.sessions.list().value();
    SessionPlan moved = sessions.back().plan;
    moved.start = m_new.moment(-72h);
    ASSERT_TRUE(m_new.sessions.replan(sessions.back().id, moved));

    EXPECT_EQ(m_new.applied(diary)->alreadyHere, 2);
    EXPECT_EQ(m_new.applied(m_old.csv(ImportKind::Sessions))->fresh, 0);
    EXPECT_EQ(m_new.writing.list({}, {}, -1)->size(), 1U);
    EXPECT_EQ(m_new.writing.find(entries[1].id)->text.text(), "Other words");
    EXPECT_EQ(m_new.sessions.list()->back().plan, moved);
}

TEST_F(RecordImportTest, KeepsAGuidedReadingOneAtRestAndWithItsSession)
{
    moveAll();

    const auto readings = m_new.heartRate.readings().value();

    ASSERT_EQ(readings.size(), 2U);
    EXPECT_FALSE(readings[0].isResting());
    EXPECT_EQ(readings[1].rest, (RestQuality{57, 95, 6}));
    EXPECT_EQ(readings[1].session, m_whole.id);
    EXPECT_EQ(readings[1].sinceDoseEnd, std::chrono::minutes{135});
}

TEST_F(RecordImportTest, DoesNotBringBackAReadingThatWasTakenBack)
{
    moveAll();
    const auto gone = m_new.heartRate.readings()->front().id;
    ASSERT_TRUE(m_new.heartRate.withdraw(gone));

    EXPECT_EQ(m_new.applied(m_old.csv(ImportKind::HeartRates))->alreadyHere, 2);

    EXPECT_EQ(m_new.heartRate.readings()->size(), 1U);
}

TEST_F(RecordImportTest, QueuesEveryRecordForTheClinicAsTheServicesDo)
{
    moveAll();
    const auto queue = [](Device& device, const std::string& entity) {
        return device.count("outbox WHERE operation = 'create' AND entity = '" + entity + "'");
    };
    for (const char* entity :
         {"questionnaire", "sideEffect", "vitals", "heartRateReading", "session", "sessionStep"})
        EXPECT_EQ(queue(m_new, entity), queue(m_old, entity)) << entity;
    EXPECT_EQ(queue(m_new, "diary"), 0);
}

TEST_F(RecordImportTest, MakesHistoryOfAnswersAndOpensNoHelpPage)
{
    ASSERT_TRUE(m_new.applied(m_old.csv(ImportKind::Questionnaires)));
    EXPECT_TRUE(m_new.questionnaires.drafts()->empty());
    EXPECT_EQ(m_new.count("questionnaire_draft"), 0);
    const auto responses = m_new.questionnaires.list().value().responses;
    for (const ScoredResponse& scored : responses)
        EXPECT_EQ(scored.score.total.has_value(), scored.score.declined == 0);
}

TEST_F(RecordImportTest, TellsWhoListensOfWhatCameInAlone)
{
    std::vector<ImportKind> told;
    const auto subscription = m_new.import.onChange([&](ImportKind kind) { told.push_back(kind); });
    const std::string csv = m_old.csv(ImportKind::VitalSigns);
    (void)m_new.previewed(csv);
    (void)m_new.applied("no,table\r\n");
    ASSERT_TRUE(m_new.applied(csv));
    ASSERT_TRUE(m_new.applied(csv));
    EXPECT_EQ(told, std::vector{ImportKind::VitalSigns});
}

} // namespace
} // namespace homeward::services::record_import_test
