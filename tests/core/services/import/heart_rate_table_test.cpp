#include "core/services/import/heart_rate_table.h"

#include "core/services/import/own_tables.h"
#include "tests/support/session_samples.h"

#include <gtest/gtest.h>

#include <map>

namespace homeward::services::heart_rate_table_test {
namespace {

using Row = std::map<std::string, std::string>;

const ClockReading kNow{.wall = testing::utc("2026-03-02 12:00")};
const std::string kRate = "rate (per minute)";
const std::string kSamples = "rest samples (n)";
const std::string kValid = "rest valid (%)";
const std::string kSpread = "rest spread (per minute)";
const std::string kSince = "since end of dosing (minutes)";
const Row kGuided{{"id", "00000000-0000-0000-0000-000000000001"},
                  {"at (RFC 3339)", "2026-03-01T08:10:00+01:00"},
                  {"zone (IANA)", "Europe/Berlin"},
                  {kRate, "64"},
                  {kSamples, "57"},
                  {kValid, "95"},
                  {kSpread, "6"},
                  {kSince, ""},
                  {"sensor", "'=S 10"},
                  {"session (id)", ""}};

Result<ImportRow, RowFault> read(const Row& row)
{
    ImportFormat::Fields names;
    ImportFormat::Fields fields;
    for (const auto& [name, field] : row) {
        names.push_back(name);
        fields.push_back(field);
    }
    return ownTableNamed(names)->rowOf(fields, kNow);
}

/// The guided row with those fields in place of its own.
Result<ImportRow, RowFault> readWith(const Row& others)
{
    Row row = others;
    row.insert(kGuided.begin(), kGuided.end());
    return read(row);
}

HeartRateReading readingIn(const Result<ImportRow, RowFault>& row)
{
    return std::get<HeartRateReading>(row.value().record);
}

void expectFault(const std::string& column, const std::string& field, RowFault fault)
{
    const auto done = readWith({{column, field}});
    ASSERT_FALSE(done) << column << ' ' << field;
    EXPECT_EQ(done.error(), fault) << column << ' ' << field;
}

TEST(HeartRateTable, ReadsAGuidedReadingAsOneAtRest)
{
    const auto reading = readingIn(read(kGuided));

    EXPECT_EQ(reading.bpm, 64);
    EXPECT_EQ(reading.rest, (RestQuality{57, 95, 6}));
    EXPECT_EQ(reading.sensor, "=S 10");
    EXPECT_EQ(reading.sinceDoseEnd, std::nullopt);
    EXPECT_EQ(reading.recordedAt, kNow.wall);
}

TEST(HeartRateTable, TakesNoRateForOneAtRestThatDoesNotSayUponWhatItRests)
{
    EXPECT_FALSE(readingIn(readWith({{kSamples, ""}, {kValid, ""}, {kSpread, ""}})).isResting());
    Row fewer = kGuided;
    for (const auto& name : {kSamples, kValid, kSpread})
        fewer.erase(name);
    EXPECT_FALSE(readingIn(read(fewer)).isResting());
    for (const auto& name : {kSamples, kValid, kSpread})
        expectFault(name, "", RowFault::Rest);
    fewer[kSamples] = "57";
    EXPECT_EQ(read(fewer).error(), RowFault::Rest);
}

TEST(HeartRateTable, TakesRatesThatAHeartCanHave)
{
    for (const char* rate : {"25", "240"})
        EXPECT_TRUE(readWith({{kRate, rate}})) << rate;
    for (const char* rate : {"", "24", "241", "64.0", "-64", "+64", " 64", "high", "99999999999"})
        expectFault(kRate, rate, RowFault::HeartRate);
}

TEST(HeartRateTable, TakesNumbersOfAMinuteAtRest)
{
    for (const auto& [name, least] : {std::pair{kSamples, "1"}, {kValid, "0"}, {kSpread, "0"}})
        EXPECT_TRUE(readWith({{name, least}})) << name;
    EXPECT_TRUE(readWith({{kValid, "100"}, {kSpread, "215"}}));
    expectFault(kSamples, "0", RowFault::Rest);
    expectFault(kSamples, "57.5", RowFault::Rest);
    expectFault(kValid, "-1", RowFault::Rest);
    expectFault(kValid, "101", RowFault::Rest);
    expectFault(kSpread, "-1", RowFault::Rest);
    expectFault(kSpread, "216", RowFault::Rest);
}

TEST(HeartRateTable, TakesMinutesSinceDosing)
{
    EXPECT_EQ(readingIn(readWith({{kSince, "0"}})).sinceDoseEnd, std::chrono::minutes{0});
    EXPECT_EQ(readingIn(readWith({{kSince, "90"}})).sinceDoseEnd, std::chrono::minutes{90});
    for (const char* minutes : {"-1", "1:30", "1.5", "99999999999"})
        expectFault(kSince, minutes, RowFault::SinceDosing);
}

TEST(HeartRateTable, SaysWhatElseIsWrong)
{
    expectFault("id", "1", RowFault::Id);
    expectFault("at (RFC 3339)", "2026-03-01", RowFault::Time);
    expectFault("zone (IANA)", "Mars/Olympus", RowFault::Zone);
    expectFault("session (id)", "the last one", RowFault::Id);
    expectFault("sensor", std::string(501, 's'), RowFault::Words);
    expectFault("sensor", std::string{"a\0b", 3}, RowFault::Words);
}

TEST(HeartRateTable, KnowsARowByAllThatIsReadOfIt)
{
    const auto key = read(kGuided)->key;
    EXPECT_EQ(readWith({{"mine", "x"}})->key, key);
    for (const auto& [name, field] : {std::pair<std::string, std::string>{kRate, "65"},
                                      {kSamples, "58"},
                                      {kValid, "96"},
                                      {kSpread, "7"},
                                      {kSince, "3"},
                                      {"sensor", "S"},
                                      {"session (id)", "00000000-0000-0000-0000-000000000002"}})
        EXPECT_NE(readWith({{name, field}})->key, key) << name;
}

} // namespace
} // namespace homeward::services::heart_rate_table_test
