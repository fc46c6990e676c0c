#include "core/storage/treatment_questions.h"

#include "core/storage/integrity.h"
#include "core/storage/outbox_store.h"
#include "core/storage/sleep_store.h"
#include "core/storage/staff_code_store.h"
#include "tests/core/storage/treatment_rows.h"

#include <gtest/gtest.h>

#include <ostream>
#include <string>
#include <vector>

namespace homeward::storage {
namespace {

/// A session that was moved, begun, corrected, ended and handed over by code, and a night; all
/// queued.
class TreatmentQuestions : public TreatmentRows {
protected:
    void SetUp() override
    {
        const SessionId session = planned(planAt(kNoon));
        replanned(session, planAt(kNoon + std::chrono::hours{1}));
        stepped(session, SessionStep::Start, kNoon);
        const auto slip = stepped(session, SessionStep::EndDosing, kNoon);
        ASSERT_TRUE(sessions().withdrawStep(slip, kNoon));
        stepped(session, SessionStep::EndDosing, kNoon);
        stepped(session, SessionStep::Discharge, kNoon);
        handOver(session);
        night();
        queueAll();
    }

    std::vector<std::string> findingsAfter(const std::string& damage)
    {
        EXPECT_TRUE(database().execute("PRAGMA foreign_keys = OFF;"
                                       "PRAGMA ignore_check_constraints = ON;"
                                       + damage));
        return integrityFindings(database()).value();
    }

private:
    void handOver(const SessionId& session)
    {
        RideStore rides{database()};
        ASSERT_TRUE(rides.insert(rideEvent(session, ridePlan())));
        const auto event =
            rideEvent(session, HandOver{HandOverProof::StaffCode, "", moment(kNoon)});
        ASSERT_TRUE(rides.insert(event));
        ASSERT_TRUE(
            StaffCodeStore{database()}.insertUse({.step = 1, .event = event.id, .at = {kNoon}}));
    }

    void night()
    {
        SleepStore sleeps{database()};
        const auto confirmation = id<SleepConfirmationId>();
        ASSERT_TRUE(
            sleeps.insert({.id = confirmation, .moment = moment(kNoon), .recorded = {kNoon}}));
        ASSERT_TRUE(sleeps.withdraw(confirmation, kNoon));
    }

    void queueAll()
    {
        for (const char* table :
             {"session_plan", "session_step", "sleep_confirmation", "ride_event"})
            ASSERT_TRUE(database().execute("INSERT INTO outbox (entity, id, operation, created_at)"
                                           " SELECT '', id, 'create', 0 FROM "
                                           + std::string{table}));
        ASSERT_TRUE(database().execute(
            "INSERT INTO outbox (entity, id, operation, created_at)"
            " SELECT '', step, 'withdraw', 0 FROM session_step_withdrawal"
            " UNION ALL SELECT '', confirmation, 'withdraw', 0 FROM sleep_withdrawal"));
    }
};

TEST_F(TreatmentQuestions, FindNothingInASoundFile)
{
    EXPECT_TRUE(findingsAfter("").empty());
}

struct TreatmentDamage {
    std::string name;
    std::string damage;
    std::string finding;
};

void PrintTo(const TreatmentDamage& damage, std::ostream* out)
{
    *out << damage.name;
}

class TreatmentQuestionsFind : public TreatmentQuestions,
                               public ::testing::WithParamInterface<TreatmentDamage> { };

TEST_P(TreatmentQuestionsFind, WhatDoesNotFitTogether)
{
    const auto findings = findingsAfter(GetParam().damage);

    ASSERT_FALSE(findings.empty());
    EXPECT_NE(findings.front().find(GetParam().finding), std::string::npos) << findings.front();
}

// clang-format off
INSTANTIATE_TEST_SUITE_P(Damage, TreatmentQuestionsFind, ::testing::Values(
    TreatmentDamage{"NoPlan",            "DELETE FROM session_plan",                                 "session row 1 has no plan"},
    TreatmentDamage{"OpenButEnded",      "UPDATE session SET is_open = 1",                           "session row 1 has the wrong state"},
    TreatmentDamage{"OldPlanCounts",     "UPDATE session_plan SET is_current = 0 WHERE seq = 2; UPDATE session_plan SET is_current = 1 WHERE seq = 1", "session_plan row 1 has the wrong state"},
    TreatmentDamage{"NoPlanCounts",      "UPDATE session_plan SET is_current = 0",                   "session_plan row 2 has the wrong state"},
    TreatmentDamage{"SlipCounts",        "UPDATE session_step SET is_current = 0 WHERE seq = 3; UPDATE session_step SET is_current = 1 WHERE seq = 2", "session_step row 2 has the wrong state"},
    TreatmentDamage{"StepHidden",        "UPDATE session_step SET is_current = 0 WHERE kind = 'discharge'", "session_step row 4 has the wrong state"},
    TreatmentDamage{"EndBeforeStart",    "UPDATE session_step SET at = at - 1 WHERE seq = 3",        "session_step row 3 comes before the start"},
    TreatmentDamage{"EndWithoutStart",   "DELETE FROM session_step WHERE kind = 'start'",            "comes before the start"},
    TreatmentDamage{"NoDischarge",       "DELETE FROM session_step WHERE kind = 'discharge'",        "ride_event row 2 is a hand-over without a discharge"},
    TreatmentDamage{"NoCode",            "DELETE FROM staff_code_try",                               "ride_event row 2 is a hand-over without its code"},
    TreatmentDamage{"PlanNotQueued",     "DELETE FROM outbox WHERE id = (SELECT id FROM session_plan WHERE seq = 1)", "session_plan row 1 was never queued"},
    TreatmentDamage{"StepNotQueued",     "DELETE FROM outbox WHERE id = (SELECT id FROM session_step WHERE seq = 1)", "session_step row 1 was never queued"},
    TreatmentDamage{"RideNotQueued",     "DELETE FROM outbox WHERE id = (SELECT id FROM ride_event WHERE seq = 2)",   "ride_event row 2 was never queued"},
    TreatmentDamage{"NightNotQueued",    "DELETE FROM outbox WHERE operation = 'create' AND id = (SELECT id FROM sleep_confirmation)", "sleep_confirmation row 1 was never queued"},
    TreatmentDamage{"UndoNotQueued",     "DELETE FROM outbox WHERE operation = 'withdraw' AND id IN (SELECT step FROM session_step_withdrawal)", "session_step_withdrawal was never queued"},
    TreatmentDamage{"NapNotQueued",      "DELETE FROM outbox WHERE operation = 'withdraw' AND id IN (SELECT confirmation FROM sleep_withdrawal)", "sleep_withdrawal was never queued"},
    TreatmentDamage{"VitalsNotQueued",   "INSERT INTO vital_signs (id, at, zone, utc_offset, heart_rate, measured_by, recorded_at) VALUES (randomblob(16), 0, '', 0, 60, '', 0)", "vital_signs row 1 was never queued"},
    TreatmentDamage{"EffectNotQueued",   "INSERT INTO side_effect VALUES (1, randomblob(16), NULL, 0, '', 0, 'nausea', 'mild', 0)", "side_effect row 1 was never queued"},
    TreatmentDamage{"RideOfNoSession",   "UPDATE ride_event SET session = randomblob(16) WHERE seq = 1", "row of ride_event refers to nothing"}),
    [](const auto& generated) { return generated.param.name; });
// clang-format on

} // namespace
} // namespace homeward::storage
