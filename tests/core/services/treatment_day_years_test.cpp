#include "core/services/day_facts.h"

#include "tests/core/services/treatment_fixture.h"

#include <gtest/gtest.h>

namespace homeward::services {
namespace {

using namespace std::chrono_literals;

/// Ten years of weekly sessions, each with its night's sleep, written as the services would.
class TreatmentYearsTest : public TreatmentTest {
protected:
    static constexpr int kWeeks = 520;

    void SetUp() override
    {
        ASSERT_TRUE(database().execute(
            "WITH RECURSIVE week (n) AS (VALUES (1) UNION ALL SELECT n + 1 FROM week WHERE n < 520)"
            " INSERT INTO session (id, recorded_at, is_open)"
            " SELECT CAST(printf('%016d', n) AS BLOB), 0, 0 FROM week;"
            "INSERT INTO session_plan (id, session, route, kind, start_at, zone, utc_offset,"
            " length_minutes, place, dose_text, recorded_at) SELECT CAST(printf('p%015d', seq) AS"
            " BLOB), id, 'iv', 'booster', 1394000000 + seq * 604800, 'Europe/Berlin', 3600, 40, '',"
            " '', 0 FROM session;"
            "INSERT INTO session_step (id, session, kind, at, recorded_at, boot, since_boot_ms)"
            " SELECT CAST(printf('s%015d', seq) AS BLOB), session, 'start', start_at, start_at, '',"
            " 0 FROM session_plan;"
            "INSERT INTO session_step (id, session, kind, at, recorded_at, boot, since_boot_ms)"
            " SELECT CAST(printf('e%015d', seq) AS BLOB), session, 'endDosing', start_at + 2400,"
            " start_at + 2400, '', 0 FROM session_plan;"
            "INSERT INTO sleep_confirmation (id, zone, utc_offset, recorded_at, boot,"
            " since_boot_ms) SELECT CAST(printf('n%015d', seq) AS BLOB), zone, 3600,"
            " start_at + 90000, '', 0 FROM session_plan;"));
        clock().advance(std::max(0s, Instant{1394000000s + kWeeks * 604800s} + 72h - now()));
    }

    DayFacts facts()
    {
        return dayFacts({store(), sessions(), policies(), rides()}, clock().read()).value();
    }
};

TEST_F(TreatmentYearsTest, ReadOnlyTheSessionsOfTheLastWeeks)
{
    EXPECT_EQ(sessions().list()->size(), 520U);
    EXPECT_LE(facts().sessions.size(), 5U); // kReach before the latest end of dosing
    EXPECT_LE(facts().sleeps.size(), 5U);
}

TEST_F(TreatmentYearsTest, ReadASessionWithoutAnEndHoweverLongAgo)
{
    ASSERT_TRUE(database().execute("DELETE FROM session_step WHERE kind = 'endDosing' AND session ="
                                   " (SELECT id FROM session WHERE seq = 7);"
                                   "UPDATE session SET is_open = 1 WHERE seq = 7"));

    const DayStatus status = this->status();

    EXPECT_EQ(driving(status), rules::RestrictionState::Unknown);
    EXPECT_EQ(status.session->plan.start.at(), (Instant{1394000000s + 7 * 604800s}));
}

TEST_F(TreatmentYearsTest, ReadEverySessionAfterTheLastNightThatWasConfirmed)
{
    ASSERT_TRUE(database().execute("DELETE FROM sleep_confirmation WHERE seq > 500"));

    EXPECT_GE(facts().sessions.size(), 20U);
    EXPECT_LE(facts().sessions.size(), 21U);
}

TEST_F(TreatmentYearsTest, HideNothingFromAClockThatIsSetForward)
{
    const SessionId id = endedSession();
    clock().set(now() + 20 * 365 * 24h);

    EXPECT_EQ(status().session->id, id);
    EXPECT_EQ(driving(status()), rules::RestrictionState::Active);
}

TEST_F(TreatmentYearsTest, AreLookedUpByIndex)
{
    auto plan = database()
                    .prepare("EXPLAIN QUERY PLAN SELECT session FROM session_step"
                             " WHERE is_current = 1 AND kind = 'endDosing' AND at >= 5")
                    .value();
    ASSERT_TRUE(plan.step().value());
    EXPECT_NE(plan.text(3).find("COVERING INDEX session_step_ends"), std::string::npos);
}

} // namespace
} // namespace homeward::services
