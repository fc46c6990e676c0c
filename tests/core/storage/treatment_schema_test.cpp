#include "tests/core/storage/treatment_rows.h"

#include <gtest/gtest.h>

#include <ostream>
#include <string>

namespace homeward::storage {
namespace {

struct BadRow {
    std::string name;
    std::string sql;
};

void PrintTo(const BadRow& bad, std::ostream* out)
{
    *out << bad.name;
}

class TreatmentSchema : public TreatmentRows, public ::testing::WithParamInterface<BadRow> { };

TEST_P(TreatmentSchema, RefusesWhatCannotBe)
{
    planned(planAt(kNoon));

    EXPECT_EQ(database().execute(GetParam().sql), unexpected{StorageError::Refused});
}

// clang-format off
INSTANTIATE_TEST_SUITE_P(Rows, TreatmentSchema, ::testing::Values(
    BadRow{"ShortId",           "UPDATE session SET id = x'00'"},
    BadRow{"UnknownRoute",      "UPDATE session_plan SET route = 'patch'"},
    BadRow{"UnknownKind",       "UPDATE session_plan SET kind = 'extra'"},
    BadRow{"NegativeLength",    "UPDATE session_plan SET length_minutes = -1"},
    BadRow{"EndlessDosing",     "UPDATE session_plan SET length_minutes = 241"},
    BadRow{"TwoPlansThatCount", "INSERT INTO session_plan SELECT 9, randomblob(16), session, route, kind, start_at, zone, utc_offset, length_minutes, place, dose_text, recorded_at, 1 FROM session_plan"},
    BadRow{"UnknownStep",       "INSERT INTO session_step SELECT 9, randomblob(16), id, 'nap', 0, 0, '', 0, 1 FROM session"},
    BadRow{"TimeBeforeBoot",    "INSERT INTO session_step SELECT 9, randomblob(16), id, 'start', 0, 0, '', -1, 1 FROM session"},
    BadRow{"StepOfNoSession",   "INSERT INTO session_step VALUES (9, randomblob(16), randomblob(16), 'start', 0, 0, '', 0, 1)"},
    BadRow{"RunWithoutName",    "INSERT INTO clock_span VALUES (9, '', 0, 0, 0, 0)"},
    BadRow{"RunThatRunsBack",   "INSERT INTO clock_span VALUES (9, 'a', 0, 5, 0, 4)"},
    BadRow{"PolicyVersionZero", "INSERT INTO policy VALUES (9, randomblob(16), 'n', 0, '', '', 0)"},
    BadRow{"EmptySecret",       "INSERT INTO clinic VALUES (9, randomblob(16), 'n', '1', '', x'', 0)"},
    BadRow{"RideWithoutEscort", "INSERT INTO ride_event (id, session, kind, at, zone, utc_offset, method, recorded_at) SELECT randomblob(16), id, 'arranged', 0, '', 0, 'taxi', 0 FROM session"},
    BadRow{"ArrivalOfAnEscort", "INSERT INTO ride_event (id, session, kind, at, zone, utc_offset, escort_name, escort_relation, escort_phone, method, recorded_at) SELECT randomblob(16), id, 'arrived', 0, '', 0, 'n', 'r', '1', 'taxi', 0 FROM session"},
    BadRow{"ChoiceWithARide",   "INSERT INTO ride_event (id, session, kind, at, zone, utc_offset, choice, recorded_at) SELECT randomblob(16), id, 'arrived', 0, '', 0, 'wait', 0 FROM session"},
    BadRow{"UnprovenHandOver",  "INSERT INTO ride_event (id, session, kind, at, zone, utc_offset, recorded_at) SELECT randomblob(16), id, 'handedOver', 0, '', 0, 0 FROM session"},
    BadRow{"ProofOfAnArrival",  "INSERT INTO ride_event (id, session, kind, at, zone, utc_offset, proof, confirmed_by, recorded_at) SELECT randomblob(16), id, 'arrived', 0, '', 0, 'staffCode', '', 0 FROM session"},
    BadRow{"CodeForNothing",    "INSERT INTO staff_code_try (step, recorded_at, boot, since_boot_ms) VALUES (1, 0, '', 0)"},
    BadRow{"NoVitalSign",       "INSERT INTO vital_signs (id, at, zone, utc_offset, measured_by, recorded_at) VALUES (randomblob(16), 0, '', 0, '', 0)"},
    BadRow{"HalfAPressure",     "INSERT INTO vital_signs (id, at, zone, utc_offset, systolic, measured_by, recorded_at) VALUES (randomblob(16), 0, '', 0, 120, '', 0)"},
    BadRow{"PressureUpsideDown", "INSERT INTO vital_signs (id, at, zone, utc_offset, systolic, diastolic, measured_by, recorded_at) VALUES (randomblob(16), 0, '', 0, 80, 80, '', 0)"},
    BadRow{"SaturationOver100", "INSERT INTO vital_signs (id, at, zone, utc_offset, saturation, measured_by, recorded_at) VALUES (randomblob(16), 0, '', 0, 101, '', 0)"},
    BadRow{"UnknownSeverity",   "INSERT INTO side_effect VALUES (9, randomblob(16), NULL, 0, '', 0, 'nausea', 'awful', 0)"},
    BadRow{"EffectOfNothing",   "INSERT INTO side_effect VALUES (9, randomblob(16), NULL, 0, '', 0, '', 'mild', 0)"}),
    [](const auto& generated) { return generated.param.name; });
// clang-format on

} // namespace
} // namespace homeward::storage
