#include "core/storage/session_diary_store.h"
#include "tests/core/storage/treatment_rows.h"

#include <gtest/gtest.h>

#include <ostream>
#include <string>

namespace homeward::storage::diary_schema_test {
namespace {

struct BadDiaryRow {
    std::string name;
    std::string sql;
};

void PrintTo(const BadDiaryRow& bad, std::ostream* out)
{
    *out << bad.name;
}

class DiarySchema : public TreatmentRows, public ::testing::WithParamInterface<BadDiaryRow> { };

TEST_P(DiarySchema, RefusesWhatCannotBe)
{
    ASSERT_TRUE(SessionDiaryStore{database()}.insert({.id = id<DiaryEntryId>(),
                                                      .moment = moment(kNoon),
                                                      .stage = DiaryStage::Free,
                                                      .text = Note::create("a").value(),
                                                      .recordedAt = kNoon}));

    EXPECT_EQ(database().execute(GetParam().sql), unexpected{StorageError::Refused});
}

// clang-format off
INSTANTIATE_TEST_SUITE_P(Rows, DiarySchema, ::testing::Values(
    BadDiaryRow{"ShortId",          "UPDATE diary_entry SET id = x'00'"},
    BadDiaryRow{"AnotherDay",       "UPDATE diary_entry SET day = day + 1"},
    BadDiaryRow{"HalfShared",       "UPDATE diary_entry SET is_shared = 2"},
    BadDiaryRow{"NoSession",        "UPDATE diary_entry SET session = randomblob(16)"},
    BadDiaryRow{"UnknownStage",     "UPDATE diary_version SET stage = 'late'"},
    BadDiaryRow{"NoWords",          "UPDATE diary_version SET text = ''"},
    BadDiaryRow{"TwoThatCount",     "INSERT INTO diary_version SELECT 9, entry, stage, 0, 1, text FROM diary_version"},
    BadDiaryRow{"UnknownChange",    "INSERT INTO diary_change SELECT 9, randomblob(16), id, 'burn', 0 FROM diary_entry"},
    BadDiaryRow{"ChangeOfNoEntry",  "INSERT INTO diary_change VALUES (9, randomblob(16), randomblob(16), 'share', 0)"},
    BadDiaryRow{"DraftOfNoStage",   "INSERT INTO diary_draft VALUES (randomblob(16), 'late', NULL, 0, '', 0, '', 0)"},
    BadDiaryRow{"PreparedUnnamed",  "INSERT INTO preparation_answer VALUES (9, '', 'done', 0)"},
    BadDiaryRow{"PreparedSomehow",  "INSERT INTO preparation_answer VALUES (9, 'a', 'half', 0)"}),
    [](const auto& generated) { return generated.param.name; });
// clang-format on

} // namespace
} // namespace homeward::storage::diary_schema_test
