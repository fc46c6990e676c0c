#include "core/services/treatment_day.h"

#include "tests/core/services/treatment_fixture.h"

#include <gtest/gtest.h>

#include <map>
#include <ostream>
#include <thread>

namespace homeward::services {
namespace {

using namespace std::chrono_literals;

/// Every table of a treatment day with its rows.
using Rows = std::map<std::string, std::int64_t>;

class TreatmentFailures : public TreatmentTest {
protected:
    Rows rows()
    {
        Rows counted;
        for (const char* table :
             {"session", "session_plan", "session_step", "session_step_withdrawal",
              "sleep_confirmation", "sleep_withdrawal", "ride_event", "staff_code_try",
              "vital_signs", "side_effect", "outbox"})
            counted[table] = count(table);
        return counted;
    }

    void fillDisk()
    {
        const auto pages = database().integer("PRAGMA page_count").value();
        ASSERT_TRUE(database().integer("PRAGMA max_page_count = " + std::to_string(pages)));
    }
};

struct Interruption {
    std::string table;
};

void PrintTo(const Interruption& interruption, std::ostream* out)
{
    *out << interruption.table;
}

class InTheMiddle : public TreatmentFailures, public ::testing::WithParamInterface<Interruption> {
protected:
    SessionId m_planned = sessions().add(planAt(now() + 48h))->id;
    SessionId m_ended = readyToLeave();
};

TEST_P(InTheMiddle, LeavesAllOfAChangeOrNothing)
{
    confirmSleep();
    block(GetParam().table);
    const Rows before = rows();
    const auto listed = sessions().list().value();
    const auto ride = rides().of(m_ended).value();

    (void)sessions().add(planAt(now() + 96h));
    (void)sessions().replan(m_planned, planAt(now() + 72h));
    (void)sessions().take(m_planned, SessionStep::Cancel, now());
    (void)sessions().takeBack(m_ended, SessionStep::EndDosing);
    (void)rides().handOverByInitials(m_ended, "AB", moment());
    (void)day().withdrawSleep();
    (void)day().confirmSleep(*findZone(kBerlin).value());

    ASSERT_TRUE(database().execute("DROP TRIGGER stop_" + GetParam().table));
    EXPECT_TRUE(findings().empty()) << findings().front();
    if (GetParam().table == "outbox") {
        EXPECT_EQ(rows(), before);
        EXPECT_EQ(sessions().list().value(), listed);
        EXPECT_EQ(rides().of(m_ended).value(), ride);
    }
}

INSTANTIATE_TEST_SUITE_P(
    Writing, InTheMiddle,
    ::testing::Values(Interruption{"outbox"}, Interruption{"session"}, Interruption{"session_plan"},
                      Interruption{"session_step"}, Interruption{"session_step_withdrawal"},
                      Interruption{"ride_event"}, Interruption{"sleep_confirmation"},
                      Interruption{"sleep_withdrawal"}, Interruption{"clock_span"}),
    [](const auto& generated) { return generated.param.table; });

TEST_F(TreatmentFailures, DoNotHandOverWithoutADischarge)
{
    const SessionId id = readyToLeave();
    block("session_step");

    EXPECT_EQ(rides().handOverByInitials(id, "AB", moment()).error(),
              RideProblem{DiaryError::Failed});

    reopen();
    EXPECT_EQ(rides().of(id)->state, RideState::Arrived);
    EXPECT_EQ(sessions().find(id)->status(), SessionStatus::DosingEnded);
    EXPECT_EQ(queued("ride"), 2);
}

TEST_F(TreatmentFailures, DoNotDischargeWithoutAHandOver)
{
    const SessionId id = readyToLeave();
    ASSERT_TRUE(database().execute("CREATE TRIGGER stop BEFORE INSERT ON outbox"
                                   " WHEN new.entity = 'sessionStep'"
                                   " BEGIN SELECT RAISE(ROLLBACK, 'stop'); END"));

    EXPECT_EQ(rides().handOverByInitials(id, "AB", moment()).error(),
              RideProblem{DiaryError::Failed});

    EXPECT_EQ(rides().of(id)->state, RideState::Arrived);
    EXPECT_EQ(sessions().find(id)->status(), SessionStatus::DosingEnded);
}

TEST_F(TreatmentFailures, SayThatTheDiskIsFullAndKeepWhatWasThere)
{
    const SessionId id = endedSession();
    const DayStatus before = status();
    fillDisk();
    SessionPlan plan = planAt(now() + 48h);
    plan.place = std::string(500, 'x');

    bool isFull = false;
    for (int i = 0; i < 100 && !isFull; ++i) {
        plan.start = momentAt(now() + (i + 2) * 24h);
        const auto added = sessions().add(plan);
        isFull = !added && added.error() == SessionProblem{DiaryError::DiskFull};
        ASSERT_TRUE(added || isFull);
    }

    EXPECT_TRUE(isFull);
    EXPECT_EQ(sessions().find(id).value(), before.session);
    EXPECT_EQ(status().restrictions, before.restrictions);
    EXPECT_TRUE(findings().empty());
}

TEST_F(TreatmentFailures, SayThatNothingMayBeWrittenAndStillShowTheRules)
{
    const SessionId id = readyToLeave();
    const auto before = status().restrictions;
    ASSERT_TRUE(database().execute("PRAGMA query_only = ON"));

    EXPECT_EQ(sessions().add(planAt(now() + 48h)).error(), SessionProblem{DiaryError::ReadOnly});
    EXPECT_EQ(sessions().take(id, SessionStep::Discharge, now()).error(),
              SessionProblem{DiaryError::ReadOnly});
    EXPECT_EQ(rides().handOverByInitials(id, "AB", moment()).error(),
              RideProblem{DiaryError::ReadOnly});
    EXPECT_EQ(day().confirmSleep(*findZone(kBerlin).value()).error(), DiaryError::ReadOnly);
    EXPECT_EQ(status().restrictions, before);
}

TEST_F(TreatmentFailures, TellNobodyOfWhatWasNotWritten)
{
    const SessionId id = endedSession();
    int told = 0;
    const auto ofSessions = sessions().onChange([&](const SessionId&) { ++told; });
    const auto ofRides = rides().onChange([&](const SessionId&) { ++told; });
    block("outbox");

    EXPECT_FALSE(sessions().add(planAt(now() + 48h)));
    EXPECT_FALSE(sessions().take(id, SessionStep::Discharge, now()));
    EXPECT_FALSE(sessions().takeBack(id, SessionStep::EndDosing));
    EXPECT_FALSE(rides().arrange(id, ridePlan()));

    EXPECT_EQ(told, 0);
}

TEST_F(TreatmentFailures, SayThatTheyAreUsedFromAThreadThatTheyDoNotBelongTo)
{
    endedSession();
    Result<DayStatus, DiaryError> status;
    Result<std::vector<TreatmentSession>, DiaryError> listed;
    std::thread{[&] {
        status = day().status(*findZone(kBerlin).value(), rules::Jurisdiction::Unknown);
        listed = sessions().list();
    }}.join();

    EXPECT_EQ(status.error(), DiaryError::Failed);
    EXPECT_EQ(listed.error(), DiaryError::Failed);
}

} // namespace
} // namespace homeward::services
