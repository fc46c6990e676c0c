#include "sync/fhir/session_procedure.h"

#include "tests/sync/fhir/sample_records.h"

#include <gtest/gtest.h>

namespace homeward::fhir::session_procedure_test {
namespace {

using namespace testing;
using homeward::testing::plannedSession;
using homeward::testing::startedSession;
using homeward::testing::takenAt;

TEST(SessionProcedure, IsWhatThePatientSaysTookPlace)
{
    const auto entry = sessionProcedure(session(71), context());

    ASSERT_TRUE(entry);
    const Json& json = entry->resource;
    EXPECT_EQ(json["status"], "completed");
    EXPECT_EQ(json["code"]["coding"][0]["code"], "session-iv");
    EXPECT_EQ(json["performedPeriod"]["start"], "2026-03-02T10:05:00+01:00");
    EXPECT_EQ(json["performedPeriod"]["end"], "2026-03-02T10:45:00+01:00");
    EXPECT_EQ(json["recorder"]["reference"], urn(kPatient));
    EXPECT_EQ(json["asserter"]["reference"], urn(kPatient));
}

TEST(SessionProcedure, LeavesAnEndOpenThatNobodyWroteDown)
{
    const auto entry =
        sessionProcedure(startedSession(moment("2026-03-02 10:05", kBerlin)), context());

    EXPECT_EQ(entry->resource["status"], "in-progress");
    EXPECT_FALSE(entry->resource["performedPeriod"].contains("end"));
}

TEST(SessionProcedure, IsNotMadeOfAPlanOrOfWhatDidNotTakePlace)
{
    EXPECT_FALSE(sessionProcedure(plannedSession(moment("2026-03-02 10:05", kBerlin)), context()));
    TreatmentSession cancelled = session(71);
    cancelled.cancelled = takenAt(utc("2026-03-02 10:00"));
    EXPECT_FALSE(sessionProcedure(cancelled, context()));
}

TEST(SessionProcedure, NamesEachRouteAndNeverADose)
{
    const std::pair<Route, std::string> routes[] = {{Route::Intravenous, "session-iv"},
                                                    {Route::Intramuscular, "session-im"},
                                                    {Route::EsketamineNasal, "session-esketamine"},
                                                    {Route::OralInClinic, "session-oral"}};
    for (const auto& [route, code] : routes) {
        TreatmentSession dosed = session(71, route);
        dosed.plan.doseText = "84 mg";
        dosed.plan.place = "Room 2";
        const Json json = sessionProcedure(dosed, context())->resource;
        EXPECT_EQ(json["code"]["coding"][0]["code"], code);
        EXPECT_EQ(textOf(json).find("84 mg"), std::string::npos);
        EXPECT_EQ(textOf(json).find("Room"), std::string::npos);
    }
}

TEST(SessionProcedure, KeepsTheOffsetOfAZoneThatNobodyKnows)
{
    TreatmentSession odd = session(71);
    odd.plan.start = ZonedInstant{odd.plan.start.at(), "Mars/Olympus", std::chrono::hours{3}};

    EXPECT_EQ(sessionProcedure(odd, context())->resource["performedPeriod"]["end"],
              "2026-03-02T12:45:00+03:00");
}

} // namespace
} // namespace homeward::fhir::session_procedure_test
