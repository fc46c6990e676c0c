#include "core/services/csv.h"
#include "core/services/csv/csv_reader.h"
#include "core/services/import/own_tables.h"
#include "tests/support/session_samples.h"

#include <gtest/gtest.h>

#include <map>
#include <sstream>

/// What is left out of tables of questionnaires, side effects, vital signs and diary entries.
namespace homeward::services::telling_tables_test {
namespace {

using Row = std::map<std::string, std::string>;

const ClockReading kNow{.wall = testing::utc("2026-03-02 12:00")};
const Row kHead{{"id", "00000000-0000-0000-0000-000000000001"},
                {"at (RFC 3339)", "2026-03-01T08:10:00+01:00"},
                {"zone (IANA)", "Europe/Berlin"}};

/// The row with those fields in place of its own.
Result<ImportRow, RowFault> read(Row row, const Row& others = {})
{
    row.insert(kHead.begin(), kHead.end());
    for (const auto& [name, field] : others)
        row[name] = field;
    ImportFormat::Fields names;
    ImportFormat::Fields fields;
    for (const auto& [name, field] : row) {
        names.push_back(name);
        fields.push_back(field);
    }
    return ownTableNamed(names)->rowOf(fields, kNow);
}

template <class Record>
Record recordIn(const Result<ImportRow, RowFault>& row)
{
    return std::get<Record>(row.value().record);
}

RowFault faultOf(const Row& row, const std::string& column, const std::string& field)
{
    const auto done = read(row, {{column, field}});
    EXPECT_FALSE(done) << column << ' ' << field;
    return done ? RowFault::Quotes : done.error();
}

std::string item(const std::string& id)
{
    return "item " + id + " (points or declined)";
}

const Row kPhq2{{"instrument", "phq2"}, {"version", "1"}, {item("1"), "3"}, {item("2"), "0"}};
const Row kEffect{{"effect (code)", "nausea"}, {"severity (none to severe)", "mild"}};
const Row kVitals{{"systolic (mmHg)", "128"},
                  {"diastolic (mmHg)", "84"},
                  {"heart rate (per minute)", ""},
                  {"oxygen saturation (%)", ""},
                  {"measured by", "'=KM"}};
const Row kDiary{{"stage", "after"}, {"text", "''=words"}};

TEST(TellingTables, SayOfEachKindWhatIsWrongWithIdTimeOrZone)
{
    for (const Row& row : {kPhq2, kEffect, kVitals, kDiary}) {
        EXPECT_TRUE(read(row));
        EXPECT_EQ(faultOf(row, "id", "1"), RowFault::Id);
        EXPECT_EQ(faultOf(row, "at (RFC 3339)", "2026-03-01"), RowFault::Time);
        EXPECT_EQ(faultOf(row, "zone (IANA)", "Mars/Olympus"), RowFault::Zone);
        EXPECT_FALSE(read(row, {{"id", ""}})->hasId);
    }
    for (const Row& row : {kEffect, kVitals, kDiary})
        EXPECT_EQ(faultOf(row, "session (id)", "the last one"), RowFault::Id);
}

TEST(QuestionnaireTable, TakesAnswersThatTheInstrumentOffersAlone)
{
    EXPECT_EQ(recordIn<QuestionnaireResponse>(read(kPhq2)).answers,
              (std::vector{ItemAnswer::given(3), ItemAnswer::given(0)}));
    for (const char* answer : {"", "4", "-1", "1.0", "Declined", "?"})
        EXPECT_EQ(faultOf(kPhq2, item("2"), answer), RowFault::Answers) << answer;
    EXPECT_EQ(faultOf(kPhq2, item("3"), "0"), RowFault::Answers); // is no item of it
    EXPECT_TRUE(read(kPhq2, {{item("3"), ""}}));
    Row fewer = kPhq2;
    fewer.erase(item("1"));
    EXPECT_EQ(read(fewer).error(), RowFault::Answers);
}

TEST(QuestionnaireTable, TakesInstrumentsAndVersionsThatAreKnownAlone)
{
    EXPECT_EQ(faultOf(kPhq2, "instrument", "phq3"), RowFault::Instrument);
    EXPECT_EQ(faultOf(kPhq2, "instrument", ""), RowFault::Instrument);
    EXPECT_EQ(faultOf(kPhq2, "version", "2"), RowFault::Instrument);
}

TEST(QuestionnaireTable, BelievesNoTotalOfAFile)
{
    const auto response = recordIn<QuestionnaireResponse>(
        read(kPhq2, {{item("1"), "declined"}, {"total (points)", "6"}, {"declined items", "0"}}));
    EXPECT_EQ(response.answers.front(), ItemAnswer::declined());
}

TEST(QuestionnaireTable, DeclinesAnItemThatIsNotScoredAndNotThere)
{
    Row row{{"instrument", "phq9"}, {"version", "1"}};
    for (int number = 1; number <= 9; ++number)
        row[item(std::to_string(number))] = "1";
    const auto response = recordIn<QuestionnaireResponse>(read(row));
    ASSERT_EQ(response.answers.size(), 10U);
    EXPECT_EQ(response.answers.back(), ItemAnswer::declined());
}

TEST(SideEffectTable, TakesEffectsOfTheChecklistAndItsSeverities)
{
    EXPECT_EQ(recordIn<SideEffectReport>(read(kEffect)).item, findSideEffect("nausea"));
    for (const char* code : {"", "Nausea", "NAUSEA", "hunger"})
        EXPECT_EQ(faultOf(kEffect, "effect (code)", code), RowFault::Effect) << code;
    for (const char* severity : {"", "Mild", "2", "very"})
        EXPECT_EQ(faultOf(kEffect, "severity (none to severe)", severity), RowFault::Severity);
}

TEST(VitalsTable, TakesNumbersThatSomebodyCanHave)
{
    const auto record = recordIn<VitalsRecord>(read(kVitals));
    EXPECT_EQ(record.signs.numbers(), (VitalSigns::Numbers{128, 84, {}, {}}));
    EXPECT_EQ(record.measuredBy, "=KM");
    for (const char* number : {"", "84", "19", "351", "128.0", "high", "99999999999"})
        EXPECT_EQ(faultOf(kVitals, "systolic (mmHg)", number), RowFault::Vitals) << number;
    EXPECT_EQ(faultOf(kVitals, "heart rate (per minute)", "9"), RowFault::Vitals);
    EXPECT_EQ(faultOf(kVitals, "oxygen saturation (%)", "101"), RowFault::Vitals);
    EXPECT_EQ(read(kVitals, {{"systolic (mmHg)", ""}, {"diastolic (mmHg)", ""}}).error(),
              RowFault::Vitals);
}

TEST(VitalsTable, TakesANameThatFits)
{
    EXPECT_EQ(faultOf(kVitals, "measured by", std::string(501, 'k')), RowFault::Words);
    EXPECT_EQ(faultOf(kVitals, "measured by", std::string{"a\0b", 3}), RowFault::Words);
    EXPECT_TRUE(read(kVitals, {{"measured by", std::string(500, 'k')}}));
}

TEST(DiaryTable, TakesWordsAndForgetsWithWhomTheyWereShared)
{
    const auto row = read(kDiary, {{"private or shared", "shared"}}).value();
    EXPECT_TRUE(row.wasShared);
    const auto& entry = std::get<DiaryEntry>(row.record);
    EXPECT_FALSE(entry.isShared);
    EXPECT_EQ(entry.text.text(), "'=words");
    EXPECT_FALSE(read(kDiary)->wasShared);
}

TEST(DiaryTable, LeavesOutWhatIsNoEntry)
{
    for (const char* stage : {"", "After", "later"})
        EXPECT_EQ(faultOf(kDiary, "stage", stage), RowFault::Stage);
    EXPECT_EQ(faultOf(kDiary, "text", ""), RowFault::Text);
    EXPECT_EQ(faultOf(kDiary, "text", std::string{"a\0b", 3}), RowFault::Text);
    EXPECT_EQ(faultOf(kDiary, "text", std::string(Note::kMaxBytes + 1, 'a')), RowFault::Text);
}

} // namespace
} // namespace homeward::services::telling_tables_test
