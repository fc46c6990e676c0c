#include "core/services/csv.h"
#include "core/services/csv/csv_text.h"
#include "tests/support/seeded_random.h"

#include <gtest/gtest.h>
#include <rapidcheck/gtest.h>

#include <chrono>
#include <optional>
#include <string>
#include <utility>
#include <vector>

namespace homeward::services::mood_csv_test {
namespace {

using namespace std::chrono_literals;
using date::sys_days;
using date::year;
using testing::SeededRandom;

const Instant kMorning = sys_days{year{2026} / 3 / 1} + 7h + 10min;
const std::string kNames = "id,at (RFC 3339),zone (IANA),day (local),score (0-10),energy (0-10),"
                           "sleep (hours),counts for its day,note\r\n";

Score score(int value)
{
    return Score::create(value).value();
}

MoodEntry entryOf(MoodReading reading, Instant at = kMorning, std::uint64_t seed = 1)
{
    SeededRandom random{seed};
    return {.id = MoodEntryId::make(at, random),
            .moment = ZonedInstant{at, "Europe/Berlin", 1h},
            .reading = std::move(reading),
            .recordedAt = at};
}

DayView dayOf(std::vector<MoodEntry> entries)
{
    const LocalDay day = entries.front().moment.day();
    return {day, std::move(entries)};
}

/// The lines after the names, of a single day with that one entry, without the id.
std::string lineOf(MoodReading reading)
{
    const std::string csv = moodCsv({dayOf({entryOf(std::move(reading))})});
    return csv.substr(kNames.size() + 36);
}

/// The last field of that line, as it stands between commas.
std::string noteField(const std::string& note)
{
    const std::string line = lineOf({.score = score(5), .note = Note::create(note).value()});
    const std::string before = ",2026-03-01T08:10:00+01:00,\"Europe/Berlin\",2026-03-01,5,,,yes,";
    EXPECT_TRUE(line.starts_with(before)) << line;
    EXPECT_TRUE(line.ends_with("\r\n")) << line;
    return line.substr(before.size(), line.size() - before.size() - 2);
}

/// What a reader of RFC 4180 takes from a field in quotes.
std::string unquoted(const std::string& field)
{
    std::string text;
    for (std::size_t i = 1; i + 1 < field.size(); ++i) {
        text += field[i];
        if (field[i] == '"')
            ++i;
    }
    return text;
}

TEST(MoodCsv, NamesItsColumnsWithTheirUnitsEvenWithoutEntries)
{
    EXPECT_EQ(moodCsv({}), kNames);
}

TEST(MoodCsv, WritesAnEntryOnALineOfItsOwn)
{
    const MoodEntry entry = entryOf({.score = score(7),
                                     .energy = score(10),
                                     .sleep = SleepDuration::create(7h + 30min).value(),
                                     .note = Note::create("Walked the dog.").value()});

    EXPECT_EQ(moodCsv({dayOf({entry})}),
              kNames + entry.id.text()
                  + ",2026-03-01T08:10:00+01:00,\"Europe/Berlin\",2026-03-01,7,10,7.50,yes,"
                    "\"Walked the dog.\"\r\n");
}

TEST(MoodCsv, LeavesEmptyWhatWasNotSaid)
{
    EXPECT_EQ(lineOf({.score = score(0)}),
              ",2026-03-01T08:10:00+01:00,\"Europe/Berlin\",2026-03-01,0,,,yes,\r\n");
}

TEST(MoodCsv, TellsWhichOfTwoEntriesADayCounts)
{
    const MoodEntry first = entryOf({.score = score(3)}, kMorning, 1);
    const MoodEntry last = entryOf({.score = score(6)}, kMorning + 8h, 2);

    const std::string csv = moodCsv({dayOf({first, last})});

    EXPECT_EQ(csv,
              kNames + first.id.text()
                  + ",2026-03-01T08:10:00+01:00,\"Europe/Berlin\",2026-03-01,3,,,no,\r\n"
                  + last.id.text()
                  + ",2026-03-01T16:10:00+01:00,\"Europe/Berlin\",2026-03-01,6,,,yes,\r\n");
}

TEST(MoodCsv, KeepsTheOrderOfTheDays)
{
    const MoodEntry first = entryOf({.score = score(3)}, kMorning, 1);
    const MoodEntry next = entryOf({.score = score(6)}, kMorning + 24h, 2);

    const std::string csv = moodCsv({dayOf({first}), dayOf({next})});

    EXPECT_LT(csv.find(first.id.text()), csv.find(next.id.text()));
    EXPECT_EQ(csv.find(",no,"), std::string::npos);
}

TEST(MoodCsv, WritesTheLocalDayOfTheZoneInWhichItWasFelt)
{
    MoodEntry entry = entryOf({.score = score(5)});
    entry.moment = ZonedInstant{sys_days{year{2026} / 3 / 1} + 20h, "Asia/Kathmandu", 5h + 45min};

    const std::string csv = moodCsv({dayOf({entry})});

    EXPECT_NE(csv.find(",2026-03-02T01:45:00+05:45,\"Asia/Kathmandu\",2026-03-02,5,"),
              std::string::npos);
}

TEST(MoodCsv, WritesSleepInHoursWithTwoPlaces)
{
    using Hours = std::pair<std::chrono::minutes, std::string>;
    for (const auto& [slept, text] :
         {Hours{0min, "0.00"}, Hours{1min, "0.02"}, Hours{3min, "0.05"}, Hours{6min, "0.10"},
          Hours{59min, "0.98"}, Hours{60min, "1.00"}, Hours{455min, "7.58"}, Hours{24h, "24.00"}})
        EXPECT_NE(lineOf({.score = score(5), .sleep = SleepDuration::create(slept).value()})
                      .find(",5,," + text + ",yes,"),
                  std::string::npos)
            << text;
}

TEST(MoodCsv, WritesSleepSoThatEveryMinuteCanBeReadBack)
{
    for (auto slept = 0min; slept <= 24h; ++slept) {
        const std::string line =
            lineOf({.score = score(5), .sleep = SleepDuration::create(slept).value()});
        const auto start = line.find(",5,,") + 4;
        const double hours = std::stod(line.substr(start, line.find(",yes") - start));
        ASSERT_EQ(std::chrono::round<std::chrono::minutes>(
                      std::chrono::duration<double, std::ratio<3600>>{hours}),
                  slept);
    }
}

TEST(MoodCsv, TakesTheForceOutOfFormulas)
{
    for (const char* note : {"=1+1", "=cmd|' /C calc'!A0", "+1", "-1", "@SUM(A1)", "\t=1", "\r=1",
                             "\n=1", "=HYPERLINK(\"http://example.org\")"})
        EXPECT_EQ(unquoted(noteField(note)), std::string{"'"} + note);
}

TEST(MoodCsv, LeavesTextAloneThatIsNoFormula)
{
    for (const char* note : {"1=1", "a+b", "'a", " =1", "e-mail", "\u00E9", "\u202E=1"})
        EXPECT_EQ(unquoted(noteField(note)), note);
}

TEST(MoodCsv, PutsAnotherApostropheBeforeThoseOfAPersonsOwn)
{
    EXPECT_EQ(unquoted(noteField("'=1")), "''=1");
    EXPECT_EQ(unquoted(noteField("''+1")), "'''+1");
    EXPECT_EQ(unquoted(noteField("'")), "'");
}

TEST(MoodCsv, TakesTheForceOutOfFormulasInTheNameOfAZone)
{
    MoodEntry entry = entryOf({.score = score(5)});
    entry.moment = ZonedInstant{kMorning, "=1,\"2\"", 1h};

    EXPECT_NE(moodCsv({dayOf({entry})}).find(",\"'=1,\"\"2\"\"\","), std::string::npos);
}

TEST(MoodCsv, QuotesQuotesCommasAndNewlines)
{
    EXPECT_EQ(noteField("a"), "\"a\"");
    EXPECT_EQ(noteField("\""), "\"\"\"\"");
    EXPECT_EQ(noteField("She said \"hi\", then\r\nleft"), "\"She said \"\"hi\"\", then\r\nleft\"");
    EXPECT_EQ(noteField("a,b;c\td"), "\"a,b;c\td\"");
}

RC_GTEST_PROP(MoodCsv, KeepsEveryNoteToTheByte, ())
{
    const auto text = *rc::gen::nonEmpty(
        rc::gen::container<std::string>(rc::gen::elementOf(std::string{"\"\"=+-@\t\r\n,;''' ab"})));

    const std::string read = unquoted(noteField(text));

    RC_ASSERT(unguarded(read) == text);
    RC_ASSERT(std::string{"=+-@\t\r\n"}.find(read.front()) == std::string::npos);
}

} // namespace
} // namespace homeward::services::mood_csv_test
