#include "core/services/import/check_in_table.h"
#include "tests/support/session_samples.h"

#include <gtest/gtest.h>

namespace homeward::services::check_in_table_test {
namespace {

using namespace std::chrono_literals;
using testing::utc;
using Fields = ImportFormat::Fields;

const Fields kNames{"id",           "at (RFC 3339)", "zone (IANA)",   "day (local)",
                    "score (0-10)", "energy (0-10)", "sleep (hours)", "counts for its day",
                    "note"};
const Fields kRow{"019caf00-0000-7000-8000-000000000021",
                  "2026-03-01T08:10:00+01:00",
                  "Europe/Berlin",
                  "2026-03-01",
                  "7",
                  "",
                  "7.58",
                  "yes",
                  "'=walk"};

const ClockReading kNow{.wall = utc("2026-03-02 12:00")};

MoodEntry checkIn(const ImportRow& row)
{
    return std::get<MoodEntry>(row.record);
}

/// Our row with another field in that column, as a check-in.
Result<MoodEntry, RowFault> rowWith(std::size_t column, const std::string& field)
{
    CheckInTable table;
    EXPECT_TRUE(table.takeNames(kNames));
    Fields fields = kRow;
    fields.at(column) = field;
    return table.rowOf(fields, kNow).map(checkIn);
}

TEST(CheckInTable, ReadsWhatItsExportWrote)
{
    const auto row = rowWith(0, kRow[0]).value();

    EXPECT_EQ(row.id.text(), kRow[0]);
    EXPECT_EQ(row.moment, (ZonedInstant{utc("2026-03-01 07:10"), "Europe/Berlin", 1h}));
    EXPECT_EQ(row.reading.score.value(), 7);
    EXPECT_FALSE(row.reading.energy);
    EXPECT_EQ(row.reading.sleep->duration(), 455min);
    EXPECT_EQ(row.reading.note->text(), "=walk");
}

TEST(CheckInTable, KeepsTheOffsetOfTheTextWhateverTheZoneSaysToday)
{
    const auto row = rowWith(1, "2026-03-01T08:10:00-03:30").value();
    EXPECT_EQ(row.moment.offset(), -(3h + 30min));
    EXPECT_EQ(row.moment.at(), utc("2026-03-01 11:40"));
}

TEST(CheckInTable, SaysWhatIsWrongWithARow)
{
    EXPECT_EQ(rowWith(0, "7").error(), RowFault::Id);
    for (const char* at : {"", "2026-03-01", "01.03.2026 08:10", "2026-02-30T08:10:00Z"})
        EXPECT_EQ(rowWith(1, at).error(), RowFault::Time) << at;
    EXPECT_EQ(rowWith(2, "Mars/Olympus").error(), RowFault::Zone);
    for (const char* score : {"", "11", "-1", "7.5", "seven", " 7"})
        EXPECT_EQ(rowWith(4, score).error(), RowFault::Score) << score;
    EXPECT_EQ(rowWith(5, "11").error(), RowFault::Energy);
    for (const char* sleep : {"25", "-1", "nan", "inf", "7,5", "x"})
        EXPECT_EQ(rowWith(6, sleep).error(), RowFault::Sleep) << sleep;
    EXPECT_EQ(rowWith(8, std::string{"a\0b", 3}).error(), RowFault::Note);
    EXPECT_EQ(rowWith(8, std::string(Note::kMaxBytes + 1, 'a')).error(), RowFault::Note);
}

TEST(CheckInTable, DoesNotReadWhatCanBeWorkedOut)
{
    EXPECT_EQ(rowWith(3, "yesterday").value().moment.day(), rowWith(3, "").value().moment.day());
    EXPECT_TRUE(rowWith(7, "perhaps"));
}

TEST(CheckInTable, TakesColumnsInAnyOrderAndDoesWithoutMost)
{
    CheckInTable table;
    ASSERT_TRUE(table.takeNames({"score (0-10)", "mine", "zone (IANA)", "at (RFC 3339)"}));
    const auto row = table.rowOf({"3", "x", "UTC", "2026-03-01T08:10:00Z"}, kNow).value();
    EXPECT_FALSE(row.hasId);
    EXPECT_EQ(checkIn(row).reading, (MoodReading{.score = Score::create(3).value()}));
}

TEST(CheckInTable, IsNotMistakenForAnotherTable)
{
    CheckInTable table;
    EXPECT_FALSE(table.takeNames({"full_date", "date", "weekday", "time", "mood", "note"}));
    EXPECT_FALSE(table.takeNames({}));
    EXPECT_FALSE(table.takeNames({"id;at (RFC 3339);zone (IANA);score (0-10)"}));
}

} // namespace
} // namespace homeward::services::check_in_table_test
