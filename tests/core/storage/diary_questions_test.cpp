#include "core/storage/diary_questions.h"

#include "core/storage/integrity.h"
#include "core/storage/outbox_store.h"
#include "core/storage/session_diary_store.h"
#include "tests/core/storage/treatment_rows.h"

#include <gtest/gtest.h>

#include <ostream>
#include <string>
#include <vector>

namespace homeward::storage::diary_questions_test {
namespace {

/// A private entry with two versions, a shared one, and one that was shared and removed.
class DiaryQuestions : public TreatmentRows {
protected:
    void SetUp() override
    {
        DiaryEntry first = entryOf("first");
        ASSERT_TRUE(diary().insert(first));
        first.text = Note::create("first again").value();
        ASSERT_TRUE(diary().insertVersion(first));
        const DiaryEntry shared = added("shared");
        decided(shared.id, DiaryChangeKind::Share);
        const DiaryEntry removed = added("removed");
        decided(removed.id, DiaryChangeKind::Share);
        decided(removed.id, DiaryChangeKind::Remove);
        OutboxStore outbox{database()};
        using enum OutboxOperation;
        ASSERT_TRUE(outbox.add("diary", shared.id.uuid(), Create, kNoon));
        ASSERT_TRUE(outbox.add("diary", removed.id.uuid(), Create, kNoon));
        ASSERT_TRUE(outbox.add("diary", removed.id.uuid(), Withdraw, kNoon));
    }

    std::vector<std::string> findingsAfter(const std::string& damage)
    {
        EXPECT_TRUE(database().execute("PRAGMA foreign_keys = OFF;"
                                       "PRAGMA ignore_check_constraints = ON;"
                                       + damage));
        return integrityFindings(database()).value();
    }

private:
    SessionDiaryStore diary() { return SessionDiaryStore{database()}; }

    DiaryEntry entryOf(const std::string& text)
    {
        return {.id = id<DiaryEntryId>(),
                .moment = moment(kNoon),
                .stage = DiaryStage::Free,
                .text = Note::create(text).value(),
                .recordedAt = kNoon};
    }

    DiaryEntry added(const std::string& text)
    {
        const DiaryEntry entry = entryOf(text);
        EXPECT_TRUE(diary().insert(entry));
        return entry;
    }

    void decided(const DiaryEntryId& entry, DiaryChangeKind kind)
    {
        ASSERT_TRUE(diary().insertChange({id<DiaryChangeId>(), entry, kind, kNoon}));
    }
};

TEST_F(DiaryQuestions, FindNothingInASoundFile)
{
    EXPECT_EQ(findingsAfter(""), std::vector<std::string>{});
}

struct DiaryDamage {
    std::string name;
    std::string damage;
    std::string finding;
};

void PrintTo(const DiaryDamage& damage, std::ostream* out)
{
    *out << damage.name;
}

class DiaryQuestionsFind : public DiaryQuestions,
                           public ::testing::WithParamInterface<DiaryDamage> { };

TEST_P(DiaryQuestionsFind, WhatDoesNotFitTogether)
{
    const auto findings = findingsAfter(GetParam().damage);

    ASSERT_FALSE(findings.empty());
    EXPECT_NE(findings.front().find(GetParam().finding), std::string::npos) << findings.front();
}

// clang-format off
INSTANTIATE_TEST_SUITE_P(Damage, DiaryQuestionsFind, ::testing::Values(
    DiaryDamage{"NoWords",           "DELETE FROM diary_version WHERE seq = 3",                       "diary_entry row 2 has no words"},
    DiaryDamage{"OldWordsCount",     "UPDATE diary_version SET is_current = 0 WHERE seq = 2; UPDATE diary_version SET is_current = 1 WHERE seq = 1", "diary_version row 1 has the wrong state"},
    DiaryDamage{"NoWordsCount",      "UPDATE diary_version SET is_current = 0",                       "diary_version row 2 has the wrong state"},
    DiaryDamage{"SharedByNobody",    "UPDATE diary_entry SET is_shared = 1 WHERE seq = 1",            "diary_entry row 1 is wrongly shared or private"},
    DiaryDamage{"PrivateByNobody",   "UPDATE diary_entry SET is_shared = 0 WHERE seq = 2",            "diary_entry row 2 is wrongly shared or private"},
    DiaryDamage{"RemovedByNobody",   "UPDATE diary_entry SET is_removed = 1 WHERE seq = 1",           "diary_entry row 1 is wrongly there or removed"},
    DiaryDamage{"BackByNobody",      "UPDATE diary_entry SET is_removed = 0 WHERE seq = 3",           "diary_entry row 3 is wrongly there or removed"},
    DiaryDamage{"SharedNotQueued",   "DELETE FROM outbox WHERE seq = 1",                              "diary_entry row 2 was never queued for the clinic"},
    DiaryDamage{"NotWithdrawn",      "DELETE FROM outbox WHERE seq = 3",                              "diary_entry row 3 was not withdrawn from the clinic"},
    DiaryDamage{"PrivateQueued",     "INSERT INTO outbox (entity, id, operation, created_at) SELECT 'diary', id, 'withdraw', 0 FROM diary_entry WHERE seq = 1", "diary_entry row 1 was queued without being shared"},
    DiaryDamage{"VersionOfNoEntry",  "INSERT INTO diary_version (entry, stage, recorded_at, text) VALUES (randomblob(16), 'free', 0, 'a')", "row of diary_version refers to nothing"},
    DiaryDamage{"IndexOfOtherWords", "UPDATE diary_version SET text = 'other' WHERE seq = 2",         "the search index does not match the diary entries"}),
    [](const auto& generated) { return generated.param.name; });
// clang-format on

} // namespace
} // namespace homeward::storage::diary_questions_test
