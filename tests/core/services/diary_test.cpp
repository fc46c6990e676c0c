#include "core/services/diary.h"

#include "tests/core/services/diary_fixture.h"

#include <gtest/gtest.h>

#include <string>
#include <vector>

namespace homeward::services {
namespace {

using namespace std::chrono_literals;
using storage::OutboxOperation;
using testing::momentIn;
using testing::readingOf;

TEST_F(DiaryTest, KeepsWhatWasRecorded)
{
    const auto entry = diary().record(readingOf(7, "walked by the river"), moment()).value();

    EXPECT_EQ(diary().find(entry.id), entry);
    EXPECT_EQ(entry.recordedAt, now());
    EXPECT_EQ(current(), std::vector{entry});
}

TEST_F(DiaryTest, TakesEntriesAboutEarlierTimes)
{
    const auto entry = diary().record(readingOf(7), momentIn("UTC", now() - 300h)).value();

    EXPECT_EQ(entry.recordedAt, now());
    EXPECT_EQ(entry.moment.at(), now() - 300h);
}

TEST_F(DiaryTest, RefusesEntriesAboutTimesToCome)
{
    const auto refused = diary().record(readingOf(7), momentIn("UTC", now() + 1s));

    EXPECT_EQ(refused, unexpected{DiaryError::InTheFuture});
    EXPECT_EQ(count("mood"), 0);
    EXPECT_EQ(count("outbox"), 0);
}

TEST_F(DiaryTest, TakesAnEntryAboutThisVerySecond)
{
    EXPECT_TRUE(diary().record(readingOf(7), moment()));
}

TEST_F(DiaryTest, ShowsACorrectionInThePlaceOfTheOldEntryAndKeepsBothRows)
{
    const MoodEntry old = recorded(3, "a slip");
    clock().advance(2h);

    const MoodEntry entry = corrected(old, 8);

    EXPECT_EQ(current(), std::vector{entry});
    EXPECT_EQ(entry.supersedes, old.id);
    EXPECT_EQ(entry.moment, old.moment);
    EXPECT_EQ(entry.recordedAt, now());
    EXPECT_EQ(count("mood"), 2);
    EXPECT_EQ(count("note"), 1);
}

TEST_F(DiaryTest, DoesNotFindAnEntryThatWasCorrected)
{
    const MoodEntry old = recorded(3);
    corrected(old, 8);

    EXPECT_EQ(diary().find(old.id), unexpected{DiaryError::NotFound});
    EXPECT_EQ(diary().correct(old.id, readingOf(4)), unexpected{DiaryError::NotFound});
    EXPECT_EQ(diary().undo(old.id), unexpected{DiaryError::NotFound});
}

TEST_F(DiaryTest, DoesNotFindAnEntryThatWasTakenBack)
{
    const MoodEntry entry = recorded(3);
    ASSERT_TRUE(diary().undo(entry.id));

    EXPECT_EQ(diary().find(entry.id), unexpected{DiaryError::NotFound});
    EXPECT_EQ(diary().correct(entry.id, readingOf(4)), unexpected{DiaryError::NotFound});
    EXPECT_EQ(diary().undo(entry.id), unexpected{DiaryError::NotFound});
    EXPECT_EQ(count("mood"), 1);
}

TEST_F(DiaryTest, RemovesAFirstEntryFromViewWhenItIsTakenBackAndKeepsItsRows)
{
    const MoodEntry entry = recorded(3, "not meant");

    ASSERT_TRUE(diary().undo(entry.id));

    EXPECT_TRUE(current().empty());
    EXPECT_EQ(count("mood"), 1);
    EXPECT_EQ(count("note"), 1);
    EXPECT_EQ(count("mood_withdrawal"), 1);
}

TEST_F(DiaryTest, ReturnsToTheEntryBeforeWhenACorrectionIsTakenBack)
{
    const MoodEntry first = recorded(3);
    const MoodEntry second = corrected(first, 5);
    const MoodEntry third = corrected(second, 8);

    ASSERT_TRUE(diary().undo(third.id));
    EXPECT_EQ(current(), std::vector{second});
    ASSERT_TRUE(diary().undo(second.id));
    EXPECT_EQ(current(), std::vector{first});
    ASSERT_TRUE(diary().undo(first.id));
    EXPECT_TRUE(current().empty());
    EXPECT_EQ(count("mood"), 3);
}

TEST_F(DiaryTest, LetsAnEntryBeCorrectedAgainAfterItsCorrectionWasTakenBack)
{
    const MoodEntry first = recorded(3);
    ASSERT_TRUE(diary().undo(corrected(first, 5).id));

    const MoodEntry again = corrected(first, 6);

    EXPECT_EQ(current(), std::vector{again});
}

TEST_F(DiaryTest, QueuesEveryChangeForTheClinicInTheOrderItWasMade)
{
    const MoodEntry first = recorded(3);
    clock().advance(-5h);
    const MoodEntry second = corrected(first, 5);
    ASSERT_TRUE(diary().undo(second.id));

    const auto rows = diary().outbox().value();

    ASSERT_EQ(rows.size(), 3U);
    EXPECT_EQ(rows[0].id, first.id.uuid());
    EXPECT_EQ(rows[1].id, second.id.uuid());
    EXPECT_EQ(rows[2].id, second.id.uuid());
    EXPECT_EQ(rows[1].operation, OutboxOperation::Create);
    EXPECT_EQ(rows[2].operation, OutboxOperation::Withdraw);
    EXPECT_EQ(rows[2].createdAt, now());
    EXPECT_EQ(rows[0].entity, "mood");
}

TEST_F(DiaryTest, TellsWhichDayAChangeTouched)
{
    std::vector<LocalDay> touched;
    const auto subscription = diary().onChange([&](LocalDay day) { touched.push_back(day); });

    const MoodEntry entry = recorded(3);
    clock().advance(72h);
    ASSERT_TRUE(diary().undo(corrected(entry, 5).id));
    (void)diary().record(readingOf(5), momentIn("UTC", now() + 1h)); // refused

    EXPECT_EQ(touched, std::vector(3, entry.moment.day()));
}

} // namespace
} // namespace homeward::services
