#include "core/storage/integrity.h"

#include "core/storage/outbox_store.h"
#include "tests/core/storage/store_fixture.h"
#include "tests/support/file_bytes.h"

#include <gtest/gtest.h>

#include <ostream>
#include <string>
#include <vector>

namespace homeward::storage {
namespace {

/// A file with one entry, one correction of it and one entry that was taken back, all queued.
class IntegrityTest : public StoreTest {
protected:
    void SetUp() override
    {
        StoreTest::SetUp();
        Store store = open();
        MoodStore moods{store.writer()};
        OutboxStore outbox{store.writer()};
        const MoodEntry first = entry(5, kNoon, "rain");
        MoodEntry second = entry(6, kNoon, "sunshine");
        const MoodEntry third = entry(7, kNoon, "fog");
        second.supersedes = first.id;
        for (const MoodEntry& made : {first, second, third}) {
            ASSERT_TRUE(moods.insert(made));
            ASSERT_TRUE(outbox.add("mood", made.id.uuid(), OutboxOperation::Create, kNoon));
        }
        ASSERT_TRUE(moods.withdraw(third, kNoon));
        ASSERT_TRUE(outbox.add("mood", third.id.uuid(), OutboxOperation::Withdraw, kNoon));
    }

    std::vector<std::string> findingsAfter(const std::string& damage)
    {
        EXPECT_TRUE(openEncrypted(path(), key(), Access::Write)
                        ->execute("PRAGMA foreign_keys = OFF;"
                                  "PRAGMA ignore_check_constraints = ON;"
                                  + damage));
        auto database = openEncrypted(path(), key(), Access::Write).value();
        return integrityFindings(database).value();
    }
};

TEST_F(IntegrityTest, FindsNothingInASoundFile)
{
    EXPECT_TRUE(findingsAfter("").empty());
}

TEST_F(IntegrityTest, FindsNothingInAFileThatWasJustMade)
{
    const auto fresh = folder() / "fresh.db";
    ASSERT_TRUE(Store::create(fresh, key(), storeId()));
    auto store = Store::open(fresh, key(), storeId()).value();

    EXPECT_TRUE(integrityFindings(store.writer())->empty());
}

struct DamageCase {
    std::string name;
    std::string damage;
    std::string finding;
};

void PrintTo(const DamageCase& damage, std::ostream* out)
{
    *out << damage.name;
}

class IntegrityFinds : public IntegrityTest, public ::testing::WithParamInterface<DamageCase> { };

TEST_P(IntegrityFinds, WhatDoesNotFitTogether)
{
    const auto findings = findingsAfter(GetParam().damage);

    ASSERT_FALSE(findings.empty());
    EXPECT_NE(findings.front().find(GetParam().finding), std::string::npos) << findings.front();
}

// clang-format off
INSTANTIATE_TEST_SUITE_P(Damage, IntegrityFinds, ::testing::Values(
    DamageCase{"SupersededButCurrent", "UPDATE mood SET is_current = 1 WHERE seq = 1", "mood row 1 has the wrong state"},
    DamageCase{"WithdrawnButCurrent",  "UPDATE mood SET is_current = 1 WHERE seq = 3", "mood row 3 has the wrong state"},
    DamageCase{"HiddenWithoutReason",  "UPDATE mood SET is_current = 0 WHERE seq = 2", "mood row 2 has the wrong state"},
    DamageCase{"EntryNotQueued",       "DELETE FROM outbox WHERE seq = 2",             "mood row 2 was never queued"},
    DamageCase{"UndoNotQueued",        "DELETE FROM outbox WHERE operation = 'withdraw'", "mood row 3"},
    DamageCase{"NoteOfNoEntry",        "INSERT INTO note VALUES (99, 'whose')",        "row of note refers to nothing"},
    DamageCase{"ScoreOffTheScale",     "UPDATE mood SET score = 11 WHERE seq = 2",     "CHECK constraint failed"},
    DamageCase{"NoteNotInTheIndex",    "DROP TRIGGER note_indexed; UPDATE note SET text = 'other' WHERE mood_seq = 1", "search index"}),
    [](const auto& generated) { return generated.param.name; });
// clang-format on

TEST_F(IntegrityTest, FindsAPageWithoutItsSignature)
{
    auto bytes = testing::bytesOfFile(path());
    bytes[bytes.size() - 100] = static_cast<char>(bytes[bytes.size() - 100] ^ 1);
    testing::writeFile(path(), bytes);
    auto database = openEncrypted(path(), key(), Access::Write).value();

    const auto findings = integrityFindings(database);

    EXPECT_TRUE(!findings || !findings->empty());
}

} // namespace
} // namespace homeward::storage
