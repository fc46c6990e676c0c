#include "core/services/diary.h"
#include "tests/core/services/diary_fixture.h"

#include <gtest/gtest.h>

#include <ostream>
#include <string>
#include <thread>
#include <utility>
#include <vector>

namespace homeward::services {
namespace {

using storage::StorageError;
using testing::readingOf;

/// What is on record, row by row.
struct RowCounts {
    std::int64_t moods;
    std::int64_t notes;
    std::int64_t withdrawals;
    std::int64_t outbox;

    friend bool operator==(const RowCounts&, const RowCounts&) = default;
};

/// A diary with two entries, whose next write fails somewhere.
class DiaryFailures : public DiaryTest {
protected:
    void SetUp() override
    {
        m_old = recorded(3, "rain").id;
        m_changes = diary().onChange([this](LocalDay) { ++m_told; });
    }

    RowCounts rows()
    {
        return {count("mood"), count("note"), count("mood_withdrawal"), count("outbox")};
    }

    const MoodEntryId& old() const { return m_old; }
    int told() const { return m_told; }

private:
    MoodEntryId m_old;
    Subscription m_changes;
    int m_told = 0;
};

struct Obstacle {
    std::string name;
    std::string script;
};

void PrintTo(const Obstacle& obstacle, std::ostream* out)
{
    *out << obstacle.name;
}

class InTheWay : public DiaryFailures, public ::testing::WithParamInterface<Obstacle> { };

TEST_P(InTheWay, LeavesNeitherEntryNorOutboxRow)
{
    ASSERT_TRUE(database().execute(GetParam().script));
    const RowCounts before = rows();
    const auto current = this->current();

    EXPECT_EQ(diary().record(readingOf(7, "sun"), moment()), unexpected{DiaryError::Failed});
    EXPECT_EQ(diary().correct(old(), readingOf(7, "sun")), unexpected{DiaryError::Failed});

    EXPECT_EQ(rows(), before);
    EXPECT_EQ(this->current(), current);
    EXPECT_EQ(told(), 0);
}

INSTANTIATE_TEST_SUITE_P(
    Obstacles, InTheWay,
    ::testing::Values(Obstacle{"Outbox",
                               "CREATE TRIGGER stop BEFORE INSERT ON outbox BEGIN"
                               " SELECT RAISE(ABORT, 'stop'); END"},
                      Obstacle{"OutboxWithItsOwnRollback",
                               "CREATE TRIGGER stop BEFORE INSERT ON outbox BEGIN"
                               " SELECT RAISE(ROLLBACK, 'stop'); END"},
                      Obstacle{"Note",
                               "CREATE TRIGGER stop BEFORE INSERT ON note BEGIN"
                               " SELECT RAISE(ABORT, 'stop'); END"}),
    [](const auto& generated) { return generated.param.name; });

TEST_F(DiaryFailures, DoNotTakeAnEntryBackWithoutQueueingIt)
{
    ASSERT_TRUE(database().execute("CREATE TRIGGER stop BEFORE INSERT ON outbox BEGIN"
                                   " SELECT RAISE(ABORT, 'stop'); END"));
    const RowCounts before = rows();

    EXPECT_EQ(diary().undo(old()), unexpected{DiaryError::Failed});

    EXPECT_EQ(rows(), before);
    EXPECT_TRUE(diary().find(old()));
}

TEST_F(DiaryFailures, AreOverOnceTheObstacleIsGone)
{
    ASSERT_TRUE(database().execute("ALTER TABLE outbox RENAME TO elsewhere"));
    ASSERT_FALSE(diary().record(readingOf(7), moment()));
    ASSERT_TRUE(database().execute("ALTER TABLE elsewhere RENAME TO outbox"));

    EXPECT_TRUE(diary().record(readingOf(7), moment()));
    EXPECT_EQ(count("mood"), 2);
    EXPECT_EQ(count("outbox"), 2);
}

TEST_F(DiaryFailures, SayThatTheDiskIsFullAndKeepWhatWasThere)
{
    const auto before = current();
    const auto pages = database().integer("PRAGMA page_count").value();
    ASSERT_TRUE(database().integer("PRAGMA max_page_count = " + std::to_string(pages)));

    const auto refused = diary().record(readingOf(7, std::string(1U << 20U, 'x')), moment());

    EXPECT_EQ(refused, unexpected{DiaryError::DiskFull});
    EXPECT_EQ(current(), before);
    EXPECT_TRUE(diary().undo(old())); // needs no more room
}

TEST_F(DiaryFailures, SayThatItIsUsedFromAThreadThatItDoesNotBelongTo)
{
    Result<MoodEntry, DiaryError> recorded = unexpected{DiaryError::Busy};
    Result<std::vector<DayView>, DiaryError> days;
    std::thread{[&] {
        recorded = diary().record(readingOf(7), moment());
        days = diary().days(kAllDays);
    }}.join();

    EXPECT_EQ(recorded, unexpected{DiaryError::Failed});
    EXPECT_EQ(days, unexpected{DiaryError::Failed});
    EXPECT_EQ(current().size(), 1U);
}

TEST(DiaryErrorOf, NamesWhatAPersonCanDoSomethingAbout)
{
    using enum StorageError;
    const std::vector<std::pair<StorageError, DiaryError>> cases{
        {DiskFull, DiaryError::DiskFull},  {ReadOnly, DiaryError::ReadOnly},
        {Busy, DiaryError::Busy},          {NotADatabase, DiaryError::Damaged},
        {Corrupt, DiaryError::Damaged},    {Io, DiaryError::Failed},
        {WrongThread, DiaryError::Failed}, {Refused, DiaryError::Failed},
        {Missing, DiaryError::Failed},     {OtherStore, DiaryError::Failed},
        {NewerSchema, DiaryError::Failed},
    };

    for (const auto& [internal, shown] : cases)
        EXPECT_EQ(diaryErrorOf(internal), shown) << static_cast<int>(internal);
}

} // namespace
} // namespace homeward::services
