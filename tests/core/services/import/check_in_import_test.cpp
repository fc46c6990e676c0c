#include "core/services/record_import.h"

#include "core/services/csv.h"
#include "core/services/csv/csv_reader.h"
#include "core/services/import/check_in_table.h"
#include "core/storage/integrity.h"
#include "tests/support/profile_fixture.h"

#include <gtest/gtest.h>
#include <rapidcheck/gtest.h>

#include <sstream>

namespace homeward::services::check_in_import_test {
namespace {

using testing::momentIn;
using testing::readingOf;
using Imported = Result<ImportPreview, Problem<ImportError>>;

constexpr storage::DayRange kAllDays{LocalDay::min(), LocalDay::max()};
const std::string kDaylioHead = "full_date,date,weekday,time,mood,activities,note_title,note\n";

/// A diary, and what takes files into it.
struct Diaries {
    testing::World world;
    storage::Store store = made(world);
    Diary diary{store, world.clock, world.random};
    RecordImport import{store, world.clock, world.random};

    static storage::Store made(testing::World& world)
    {
        const auto path = world.temporary.path() / "diary.db";
        const auto enrolment = world.enrolment();
        EXPECT_TRUE(storage::Store::create(path, enrolment.key, enrolment.vault.storeId));
        return storage::Store::open(path, enrolment.key, enrolment.vault.storeId).value();
    }

    MoodEntry recorded(int score, const std::string& note = {})
    {
        return diary.record(readingOf(score, note), momentIn("UTC", world.clock.now())).value();
    }

    std::string csv() { return moodCsv(diary.days(kAllDays).value()); }

    Imported previewed(const std::string& text)
    {
        std::istringstream in{text};
        return import.preview(in, OwnTable{});
    }

    Imported applied(const std::string& text)
    {
        std::istringstream in{text};
        return import.apply(in, OwnTable{});
    }

    Imported appliedDaylio(const std::string& rows, const char* zone = "Europe/Berlin")
    {
        std::istringstream in{kDaylioHead + rows};
        return import.apply(in, DaylioFile{findZone(zone).value()});
    }

    std::int64_t count(const std::string& table)
    {
        return store.writer().integer("SELECT count(*) FROM " + table).value();
    }
};

class CheckInImportTest : public ::testing::Test {
protected:
    Diaries m_from;
    Diaries m_to;
};

Problem<ImportError> errorOf(const Imported& done)
{
    return done.error();
}

TEST_F(CheckInImportTest, TakesInWhatAnotherDiaryWroteWithTheIdsItHad)
{
    const MoodEntry first = m_from.recorded(3, "=a \"b\",\r\nc");
    const MoodEntry second = m_from.recorded(8);

    const auto done = m_to.applied(m_from.csv()).value();

    EXPECT_EQ(done.fresh, 2);
    EXPECT_EQ(done.alreadyHere, 0);
    EXPECT_EQ(done.bad, 0);
    EXPECT_EQ(done.first, first.moment.day());
    EXPECT_EQ(m_to.diary.find(first.id)->reading, first.reading);
    EXPECT_EQ(m_to.diary.find(second.id)->moment, second.moment);
    EXPECT_EQ(m_to.csv(), m_from.csv());
    EXPECT_TRUE(storage::integrityFindings(m_to.store.writer())->empty());
}

TEST_F(CheckInImportTest, DoublesNothingTheSecondTime)
{
    m_from.recorded(3, "a note");
    m_from.recorded(8);
    ASSERT_TRUE(m_to.applied(m_from.csv()));

    const auto again = m_to.applied(m_from.csv()).value();

    EXPECT_EQ(again.fresh, 0);
    EXPECT_EQ(again.alreadyHere, 2);
    EXPECT_EQ(again.first, std::nullopt);
    EXPECT_EQ(m_to.count("mood"), 2);
    EXPECT_EQ(m_to.count("outbox"), 2);
}

TEST_F(CheckInImportTest, TakesItsOwnExportForWhatItIs)
{
    m_from.recorded(3);
    const auto done = m_from.applied(m_from.csv()).value();

    EXPECT_EQ(done.alreadyHere, 1);
    EXPECT_EQ(m_from.count("imported"), 0);
}

TEST_F(CheckInImportTest, DoesNotBringBackWhatWasCorrectedOrTakenBackSince)
{
    const MoodEntry taken = m_from.recorded(3);
    const MoodEntry corrected = m_from.recorded(4);
    const std::string before = m_from.csv();
    ASSERT_TRUE(m_from.diary.undo(taken.id));
    ASSERT_TRUE(m_from.diary.correct(corrected.id, readingOf(9)));

    EXPECT_EQ(m_from.applied(before)->alreadyHere, 2);
    EXPECT_EQ(m_from.count("mood"), 3);
}

TEST_F(CheckInImportTest, SaysBeforehandExactlyWhatItWillDoAndWritesNothing)
{
    m_from.recorded(3);
    m_from.recorded(8);
    const std::string csv = m_from.csv() + "x,y\r\n";

    const auto preview = m_to.previewed(csv).value();

    EXPECT_EQ(preview.fresh, 2);
    EXPECT_EQ(m_to.count("mood"), 0);
    EXPECT_EQ(m_to.count("imported"), 0);
    EXPECT_EQ(m_to.count("outbox"), 0);
    EXPECT_EQ(m_to.applied(csv).value(), preview);
    EXPECT_EQ(m_to.previewed(csv)->alreadyHere, 2);
}

TEST_F(CheckInImportTest, TakesARowThatIsInAFileTwiceOnce)
{
    const auto done = m_to.appliedDaylio("2024-03-01,,,08:10,good,,,\n2024-03-01,,,08:10,good,,,\n"
                                         "2024-03-01,,,08:10,bad,,,\n");
    EXPECT_EQ(done->fresh, 2);
    EXPECT_EQ(done->alreadyHere, 1);
}

TEST_F(CheckInImportTest, KnowsADaylioRowAgainWhateverZoneIsNamed)
{
    ASSERT_EQ(m_to.appliedDaylio("2024-03-01,,,08:10,good,,,\n")->fresh, 1);
    EXPECT_EQ(m_to.appliedDaylio("2024-03-01,,,08:10,good,,,\n", "Asia/Kathmandu")->fresh, 0);
}

TEST_F(CheckInImportTest, NamesBadRowsByLineAndTakesInTheRest)
{
    const auto done = m_to.appliedDaylio("2024-03-01,,,08:10,good,,,\n"
                                         "2024-03-02,,,8h10,good,,,\n"
                                         "2024-03-03,,,08:10,fine,,,\n"
                                         "2024-03-04,,,08:10,good,,\n"
                                         "2024-03-05,,,08:10,good,,,\"a\" b\n"
                                         "2024-03-05,,,23:10,good,,,\n"
                                         "2024-03-02,,,08:10,good,,,\xFC\n"
                                         "2024-03-03,,,08:10,good,,,\"two\nlines\"\n"
                                         "2024-13-03,,,08:10,good,,,\n");
    EXPECT_EQ(done->fresh, 2);
    EXPECT_EQ(done->bad, 7);
    EXPECT_EQ(done->badRows,
              (std::vector<BadRow>{{3, RowFault::Time},
                                   {4, RowFault::UnknownMood},
                                   {5, RowFault::Columns},
                                   {6, RowFault::Quotes},
                                   {7, RowFault::InTheFuture},
                                   {8, RowFault::NotUtf8},
                                   {11, RowFault::Time}}));
    EXPECT_EQ(done->unknownWords, std::vector<std::string>{"fine"});
    EXPECT_EQ(m_to.count("mood"), 2);
}

TEST_F(CheckInImportTest, CountsAllBadRowsAndNamesTheFirstHundred)
{
    std::string rows;
    for (int i = 0; i < 250; ++i)
        rows += "x\n";
    const auto done = m_to.appliedDaylio(rows);
    EXPECT_EQ(done->bad, 250);
    ASSERT_EQ(done->badRows.size(), 100U);
    EXPECT_EQ(done->badRows.back().line, 101);
}

TEST_F(CheckInImportTest, RefusesFilesOfAnotherKindAndSaysWhy)
{
    EXPECT_EQ(errorOf(m_to.applied("")), Problem<ImportError>{ImportError::Empty});
    EXPECT_EQ(errorOf(m_to.applied(kDaylioHead)), Problem<ImportError>{ImportError::OtherNames});
    EXPECT_EQ(errorOf(m_to.applied("\"a\"b\n")), Problem<ImportError>{ImportError::OtherNames});
    EXPECT_EQ(errorOf(m_to.applied("\xFF\xFE\n")), Problem<ImportError>{ImportError::NotUtf8Text});
    EXPECT_EQ(m_to.applied(moodCsv({})).value(), ImportPreview{});
}

TEST_F(CheckInImportTest, WritesAllOrNothing)
{
    m_from.recorded(3);
    m_from.recorded(8);
    ASSERT_TRUE(m_to.store.writer().execute(
        "CREATE TRIGGER stop BEFORE INSERT ON imported WHEN (SELECT count(*) FROM imported) = 1"
        " BEGIN SELECT RAISE(ABORT, 'stop'); END"));

    EXPECT_EQ(errorOf(m_to.applied(m_from.csv())), Problem<ImportError>{DiaryError::Failed});
    EXPECT_EQ(m_to.count("mood"), 0);
    EXPECT_EQ(m_to.count("outbox"), 0);
}

TEST_F(CheckInImportTest, QueuesEachEntryForTheClinic)
{
    ASSERT_TRUE(m_to.appliedDaylio("2024-03-01,,,08:10,good,,,\n"));
    EXPECT_EQ(m_to.diary.outbox()->size(), 1U);
    EXPECT_TRUE(storage::integrityFindings(m_to.store.writer())->empty());
}

MoodReading anyReading()
{
    MoodReading reading{.score = Score::create(*rc::gen::inRange(0, 11)).value()};
    if (*rc::gen::arbitrary<bool>())
        reading.energy = Score::create(*rc::gen::inRange(0, 11)).value();
    if (*rc::gen::arbitrary<bool>())
        reading.sleep =
            SleepDuration::create(std::chrono::minutes{*rc::gen::inRange(0, 1441)}).value();
    const auto text =
        *rc::gen::container<std::string>(rc::gen::elementOf(std::string{"''\"\"=+-@,;\t\r\n ab"}));
    if (!text.empty())
        reading.note = Note::create(text).value();
    return reading;
}

RC_GTEST_PROP(CheckInImport, ReadsBackWhateverTheExportWrote, ())
{
    const Instant now = std::chrono::sys_days{std::chrono::year{2024} / 3 / 5};
    const char* const zones[] = {"Asia/Kathmandu", "Europe/Berlin", "America/St_Johns", "UTC"};
    testing::SeededRandom random{*rc::gen::arbitrary<std::uint64_t>()};
    const Instant at{std::chrono::seconds{*rc::gen::inRange(0, 1'700'000'000)}};
    const MoodEntry entry{.id = MoodEntryId::make(now, random),
                          .moment = momentIn(zones[*rc::gen::inRange(0, 4)], at),
                          .reading = anyReading(),
                          .supersedes = {},
                          .recordedAt = now};
    std::istringstream in{moodCsv({DayView{entry.moment.day(), {entry}}})};
    CsvReader reader{in};
    CheckInTable table;
    RC_ASSERT(table.takeNames(reader.next().value()->fields));

    const auto row = table.rowOf(reader.next().value()->fields, {.wall = now}).value();

    RC_ASSERT(row.hasId);
    RC_ASSERT(std::get<MoodEntry>(row.record) == entry);
}

} // namespace
} // namespace homeward::services::check_in_import_test
