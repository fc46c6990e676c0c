#include "core/services/csv.h"
#include "tests/support/session_samples.h"

#include <gtest/gtest.h>

#include <string>
#include <vector>

namespace homeward::services::heart_rate_csv_test {
namespace {

using testing::moment;
using testing::sessionNumber;

const std::string kNames =
    "id,at (RFC 3339),zone (IANA),day (local),rate (per minute),rest samples (n),rest valid (%),"
    "rest spread (per minute),since end of dosing (minutes),sensor,session (id)\r\n";
const std::string kBegin = "00000000-0000-0000-0000-000000000001,2026-03-02T01:45:00+05:45,"
                           "\"Asia/Kathmandu\",2026-03-02,";

HeartRateReading readingOf(int bpm)
{
    const auto night = moment("2026-03-02 01:45", "Asia/Kathmandu");
    return {.id = HeartRateReadingId{sessionNumber(1).uuid()},
            .moment = night,
            .bpm = bpm,
            .recordedAt = night.at()};
}

TEST(HeartRateCsv, NamesItsUnits)
{
    EXPECT_EQ(heartRateCsv({}), kNames);
}

TEST(HeartRateCsv, LeavesRestEmptyWhereNobodyWasGuided)
{
    EXPECT_EQ(heartRateCsv(std::vector{readingOf(88)}), kNames + kBegin + "88,,,,,,\r\n");
}

TEST(HeartRateCsv, SaysWhatAReadingAtRestRestsUpon)
{
    HeartRateReading reading = readingOf(64);
    reading.rest = RestQuality{.samples = 57, .validPercent = 95, .spread = 0};
    reading.sinceDoseEnd = std::chrono::minutes{0};
    reading.sensor = "=S \"10\"";
    reading.session = sessionNumber(2);

    EXPECT_EQ(heartRateCsv(std::vector{reading}),
              kNames + kBegin
                  + "64,57,95,0,0,\"'=S \"\"10\"\"\",00000000-0000-0000-0000-000000000002\r\n");
}

} // namespace
} // namespace homeward::services::heart_rate_csv_test
