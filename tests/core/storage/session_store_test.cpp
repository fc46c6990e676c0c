#include "core/storage/session_store.h"

#include "tests/core/storage/treatment_rows.h"

#include <gtest/gtest.h>

#include <string>
#include <vector>

namespace homeward::storage {
namespace {

using namespace std::chrono_literals;

class SessionStoreTest : public TreatmentRows {
protected:
    std::vector<SessionId> idsWithin(const SessionWindow& window)
    {
        std::vector<SessionId> ids;
        const auto found = sessions().within(window).value();
        for (const TreatmentSession& session : found)
            ids.push_back(session.id);
        return ids;
    }

    bool isOpen(const SessionId& id)
    {
        auto statement = database().prepare("SELECT is_open FROM session WHERE id = ?").value();
        return statement.bind(bytesOf(id)).step().value() && statement.integer(0) == 1;
    }
};

TEST_F(SessionStoreTest, GivesAPlanBackAsItWas)
{
    SessionPlan plan = planAt(kNoon);
    plan.route = Route::EsketamineNasal;
    plan.kind = SessionKind::Booster;
    plan.start = {kNoon, "Asia/Kathmandu", 20'700s};
    plan.length = 0min;
    plan.place = std::string{"a\0b", 3};
    plan.doseText = "<b>";

    const SessionId id = planned(plan);

    EXPECT_EQ(sessions().find(id).value(), (TreatmentSession{.id = id, .plan = plan}));
}

TEST_F(SessionStoreTest, KeepsEveryRouteAndKind)
{
    for (const Route route :
         {Route::Intravenous, Route::Intramuscular, Route::EsketamineNasal, Route::OralInClinic})
        for (const SessionKind kind : {SessionKind::Induction, SessionKind::Booster}) {
            SessionPlan plan = planAt(kNoon);
            plan.route = route;
            plan.kind = kind;
            EXPECT_EQ(sessions().find(planned(plan)).value()->plan, plan);
        }
}

TEST_F(SessionStoreTest, GivesNothingForASessionThatWasNeverWritten)
{
    EXPECT_EQ(sessions().find(SessionId{storeIdOf(9)}).value(), std::nullopt);
    EXPECT_EQ(sessions().lastStep(SessionId{storeIdOf(9)}).value(), std::nullopt);
    EXPECT_EQ(sessions().latestEnd().value(), std::nullopt);
}

TEST_F(SessionStoreTest, CountsTheLatestPlanAndKeepsTheOthers)
{
    const SessionId id = planned(planAt(kNoon));
    replanned(id, planAt(kNoon + 24h));
    replanned(id, planAt(kNoon + 48h));

    const auto session = sessions().find(id).value().value();

    EXPECT_EQ(session.plan, planAt(kNoon + 48h));
    EXPECT_EQ(session.movedFrom, planAt(kNoon + 24h).start);
    EXPECT_EQ(database().integer("SELECT count(*) FROM session_plan"), 3);
}

TEST_F(SessionStoreTest, RefusesPlansAndStepsOfASessionThatIsNotThere)
{
    const SessionId none{storeIdOf(9)};

    EXPECT_EQ(sessions().insertPlan({.id = SessionPlanId{storeIdOf(8)},
                                     .session = none,
                                     .plan = planAt(kNoon),
                                     .recordedAt = kNoon}),
              unexpected{StorageError::Refused});
    EXPECT_EQ(sessions().insertStep(stepRow(none, SessionStep::Start, kNoon)),
              unexpected{StorageError::Refused});
}

TEST_F(SessionStoreTest, GivesEveryStepBackWithBothClocks)
{
    const SessionId id = planned(planAt(kNoon));
    const auto take = [&](SessionStep kind, Instant at) { return stepped(id, kind, at).taken; };

    TreatmentSession expected{.id = id, .plan = planAt(kNoon)};
    expected.started = take(SessionStep::Start, kNoon);
    expected.dosingEnded = take(SessionStep::EndDosing, kNoon + 1h);
    expected.observed = take(SessionStep::EndObservation, kNoon + 2h);
    expected.discharged = take(SessionStep::Discharge, kNoon + 3h);

    EXPECT_EQ(sessions().find(id).value(), expected);
}

TEST_F(SessionStoreTest, CountsTheLatestRowOfAStep)
{
    const SessionId id = planned(planAt(kNoon));
    const auto first = stepped(id, SessionStep::Start, kNoon);
    const auto second = stepped(id, SessionStep::Start, kNoon + 1h);

    EXPECT_EQ(sessions().find(id).value()->started, second.taken);
    EXPECT_EQ(sessions().lastStep(id).value(), second);
    EXPECT_EQ(sessions().everWritten(id, SessionStep::Start).value(), (std::vector{first, second}));
}

TEST_F(SessionStoreTest, CountsTheRowBeforeOneThatWasTakenBack)
{
    const SessionId id = planned(planAt(kNoon));
    const auto first = stepped(id, SessionStep::Start, kNoon);
    const auto second = stepped(id, SessionStep::Start, kNoon + 1h);

    ASSERT_TRUE(sessions().withdrawStep(second, kNoon + 2h));
    EXPECT_EQ(sessions().find(id).value()->started, first.taken);
    EXPECT_EQ(sessions().lastStep(id).value(), first);

    ASSERT_TRUE(sessions().withdrawStep(first, kNoon + 2h));
    EXPECT_EQ(sessions().find(id).value()->started, std::nullopt);
    EXPECT_EQ(sessions().everWritten(id, SessionStep::Start)->size(), 2U);
}

TEST_F(SessionStoreTest, RefusesToTakeAStepBackTwice)
{
    const SessionId id = planned(planAt(kNoon));
    const auto step = stepped(id, SessionStep::Start, kNoon);

    ASSERT_TRUE(sessions().withdrawStep(step, kNoon));
    EXPECT_EQ(sessions().withdrawStep(step, kNoon), unexpected{StorageError::Refused});
}

TEST_F(SessionStoreTest, IsOpenUntilDosingHasEndedOrItIsCancelled)
{
    const SessionId ended = planned(planAt(kNoon));
    const SessionId cancelled = planned(planAt(kNoon));

    EXPECT_TRUE(isOpen(ended));
    stepped(ended, SessionStep::Start, kNoon);
    EXPECT_TRUE(isOpen(ended));
    const auto end = stepped(ended, SessionStep::EndDosing, kNoon);
    EXPECT_FALSE(isOpen(ended));
    ASSERT_TRUE(sessions().withdrawStep(end, kNoon));
    EXPECT_TRUE(isOpen(ended));
    stepped(cancelled, SessionStep::Cancel, kNoon);
    EXPECT_FALSE(isOpen(cancelled));
}

TEST_F(SessionStoreTest, ListsByPlannedStartAndThenInTheOrderOfWriting)
{
    const SessionId late = planned(planAt(kNoon + 1h));
    const SessionId first = planned(planAt(kNoon));
    const SessionId second = planned(planAt(kNoon));

    std::vector<SessionId> listed;
    const auto found = sessions().list().value();
    for (const TreatmentSession& session : found)
        listed.push_back(session.id);

    EXPECT_EQ(listed, (std::vector{first, second, late}));
}

TEST_F(SessionStoreTest, FindsTheSessionsOfAWindow)
{
    const SessionId planned1 = planned(planAt(kNoon - 1h));
    const SessionId planned2 = planned(planAt(kNoon));
    const SessionId planned3 = planned(planAt(kNoon + 1h));
    const SessionId openForYears = planned(planAt(kNoon - 5 * 365 * 24h));
    stepped(openForYears, SessionStep::Start, kNoon - 5 * 365 * 24h);
    const SessionId endedBefore = planned(planAt(kNoon - 48h));
    stepped(endedBefore, SessionStep::EndDosing, kNoon - 24h - 1s);
    const SessionId endedAfter = planned(planAt(kNoon - 47h));
    stepped(endedAfter, SessionStep::EndDosing, kNoon - 24h);
    const SessionId cancelled = planned(planAt(kNoon));
    stepped(cancelled, SessionStep::Cancel, kNoon);

    EXPECT_EQ(idsWithin({.plannedFrom = kNoon, .plannedTo = kNoon + 1h, .endedFrom = kNoon - 24h}),
              (std::vector{openForYears, endedAfter, planned2, planned3}));
    EXPECT_EQ(
        idsWithin(
            {.plannedFrom = kNoon - 1h, .plannedTo = kNoon + 1h - 1s, .endedFrom = Instant::min()}),
        (std::vector{openForYears, endedBefore, endedAfter, planned1, planned2}));
}

TEST_F(SessionStoreTest, FindsTheLatestEndOfDosingThatCounts)
{
    const SessionId early = planned(planAt(kNoon));
    const SessionId late = planned(planAt(kNoon));
    stepped(early, SessionStep::EndDosing, kNoon);
    const auto end = stepped(late, SessionStep::EndDosing, kNoon + 1h);

    EXPECT_EQ(sessions().latestEnd().value(), kNoon + 1h);
    ASSERT_TRUE(sessions().withdrawStep(end, kNoon));
    EXPECT_EQ(sessions().latestEnd().value(), kNoon);
}

TEST_F(SessionStoreTest, ReadsAWindowWithoutAScanOfAllSessions)
{
    auto plan =
        database()
            .prepare("EXPLAIN QUERY PLAN " + std::string{kSelectSession} + std::string{kInWindow})
            .value();

    std::string steps;
    while (plan.step().value())
        steps += plan.text(3) + '\n';

    EXPECT_NE(steps.find("session_step_ends"), std::string::npos) << steps;
    for (const char* table : {"SCAN s\n", "SCAN p\n", "SCAN e\n", "SCAN z\n", "SCAN x\n"})
        EXPECT_EQ(steps.find(table), std::string::npos) << steps;
}

TEST_F(SessionStoreTest, SaysThatARowIsDamagedInsteadOfShowingIt)
{
    const SessionId id = planned(planAt(kNoon));
    stepped(id, SessionStep::Start, kNoon);
    ASSERT_TRUE(database().execute("PRAGMA ignore_check_constraints = ON;"
                                   "UPDATE session_step SET kind = 'other'"));
    EXPECT_EQ(sessions().find(id), unexpected{StorageError::Corrupt});
    EXPECT_EQ(sessions().lastStep(id), unexpected{StorageError::Corrupt});

    ASSERT_TRUE(database().execute("UPDATE session_plan SET route = 'other'"));
    EXPECT_EQ(sessions().list(), unexpected{StorageError::Corrupt});
}

} // namespace
} // namespace homeward::storage
