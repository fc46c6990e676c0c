#include "core/services/import/session_table.h"

#include "tests/support/session_samples.h"

#include <gtest/gtest.h>

namespace homeward::services::session_table_test {
namespace {

using namespace std::chrono_literals;
using testing::utc;
using Fields = ImportFormat::Fields;

const ClockReading kNow{.wall = utc("2026-03-02 12:00"), .boot = "here", .sinceBoot = 5s};
const Fields kNames{"id",
                    "planned start (RFC 3339)",
                    "zone (IANA)",
                    "day (local)",
                    "route",
                    "kind",
                    "status",
                    "planned length (minutes)",
                    "started (RFC 3339)",
                    "dosing ended (RFC 3339)",
                    "observation ended (RFC 3339)",
                    "discharged (RFC 3339)",
                    "cancelled (RFC 3339)",
                    "place",
                    "dose as the clinic sent it"};
const Fields kRow{"00000000-0000-0000-0000-000000000001",
                  "2026-03-01T10:00:00+01:00",
                  "Europe/Berlin",
                  "2026-03-01",
                  "iv",
                  "booster",
                  "discharged",
                  "40",
                  "2026-03-01T10:05:00+01:00",
                  "2026-03-01T10:45:00+01:00",
                  "",
                  "2026-03-01T12:45:00+01:00",
                  "",
                  "'=Room 2",
                  ""};

/// Columns of kNames.
enum Place : std::size_t {
    Start = 1,
    Route = 4,
    Kind,
    Status,
    Length,
    Began,
    Ended,
    Observed,
    Discharged,
    Cancelled,
    Where,
    Dose
};

Result<TreatmentSession, RowFault> rowWith(std::initializer_list<std::pair<Place, std::string>> set)
{
    SessionTable table;
    EXPECT_TRUE(table.takeNames(kNames));
    Fields fields = kRow;
    for (const auto& [place, field] : set)
        fields.at(place) = field;
    return table.rowOf(fields, kNow).map([](const ImportRow& row) {
        return std::get<TreatmentSession>(row.record);
    });
}

RowFault faultWith(Place place, const std::string& field)
{
    const auto row = rowWith({{place, field}});
    EXPECT_FALSE(row) << field;
    return row ? RowFault::Quotes : row.error();
}

TEST(SessionTable, ReadsPlanAndStepsAndWritesTheStepsDownNow)
{
    const auto session = rowWith({}).value();

    EXPECT_EQ(session.id, testing::sessionNumber(1));
    EXPECT_EQ(session.plan,
              (SessionPlan{.route = homeward::Route::Intravenous,
                           .kind = homeward::SessionKind::Booster,
                           .start = ZonedInstant{utc("2026-03-01 09:00"), "Europe/Berlin", 1h},
                           .length = 40min,
                           .place = "=Room 2"}));
    EXPECT_EQ(session.started, (StepTaken{utc("2026-03-01 09:05"), kNow}));
    EXPECT_EQ(session.dosingEnded, (StepTaken{utc("2026-03-01 09:45"), kNow}));
    EXPECT_EQ(session.observed, std::nullopt);
    EXPECT_EQ(session.discharged, (StepTaken{utc("2026-03-01 11:45"), kNow}));
    EXPECT_EQ(session.cancelled, std::nullopt);
}

TEST(SessionTable, TakesPlansThatTheServiceWouldTake)
{
    for (const char* route : {"", "IV", "nasal"})
        EXPECT_EQ(faultWith(Route, route), RowFault::Route);
    for (const char* kind : {"", "first"})
        EXPECT_EQ(faultWith(Kind, kind), RowFault::SessionKind);
    for (const char* length : {"", "-1", "241", "40.5", "long"})
        EXPECT_EQ(faultWith(Length, length), RowFault::Length) << length;
    EXPECT_TRUE(rowWith({{Length, "0"}}));
    EXPECT_TRUE(rowWith({{Length, "240"}}));
    EXPECT_EQ(faultWith(Where, std::string(501, 'x')), RowFault::Words);
    EXPECT_EQ(faultWith(Dose, std::string{"1\0", 2}), RowFault::Words);
}

TEST(SessionTable, TakesStepsInTheOrderInWhichTheyCanHappenAlone)
{
    EXPECT_EQ(faultWith(Began, ""), RowFault::Steps); // nothing ends that never began
    EXPECT_EQ(faultWith(Began, "2026-03-01T10:45:01+01:00"), RowFault::Steps);
    EXPECT_EQ(faultWith(Discharged, "2026-03-01T10:44:59+01:00"), RowFault::Steps);
    EXPECT_EQ(faultWith(Ended, "2026-03-01T22:05:01+01:00"), RowFault::Steps); // over 12 hours
    EXPECT_EQ(faultWith(Cancelled, "2026-03-01T09:00:00+01:00"), RowFault::Steps);
    EXPECT_EQ(faultWith(Ended, "a quarter to eleven"), RowFault::Time);
}

TEST(SessionTable, RefusesStepsThatAreStillToComeAndTakesPlansThatAre)
{
    EXPECT_EQ(faultWith(Discharged, "2026-03-02T12:00:01Z"), RowFault::InTheFuture);
    EXPECT_TRUE(rowWith({{Discharged, "2026-03-02T12:00:00Z"}}));
    EXPECT_TRUE(rowWith({{Start, "2027-01-01T10:00:00+01:00"},
                         {Status, "planned"},
                         {Began, ""},
                         {Ended, ""},
                         {Discharged, ""}}));
}

TEST(SessionTable, TakesNoStatusThatTheStepsDoNotBearOut)
{
    for (const char* status : {"planned", "dosingEnded", "cancelled", "over"})
        EXPECT_EQ(faultWith(Status, status), RowFault::Steps) << status;
    EXPECT_TRUE(rowWith({{Status, ""}}));
    EXPECT_EQ(rowWith({{Status, "dosingEnded"}, {Discharged, ""}})->status(),
              SessionStatus::DosingEnded);
}

TEST(SessionTable, TellsRowsWithoutIdsApartByAllThatIsRead)
{
    SessionTable table;
    ASSERT_TRUE(table.takeNames(kNames));
    Fields other = kRow;
    other.at(Dose) = "0.5 mg/kg";
    const auto key = table.rowOf(kRow, kNow)->key;
    EXPECT_NE(table.rowOf(other, kNow)->key, key);
    other = kRow;
    other.at(3) = "some other day";
    EXPECT_EQ(table.rowOf(other, kNow)->key, key);
}

} // namespace
} // namespace homeward::services::session_table_test
