#include "tests/core/services/reminders_fixture.h"

namespace homeward::services::reminder_facts_test {

using namespace std::chrono_literals;
using std::chrono::days;

namespace {

/// What is on record, as the plan of reminders sees it.
class ReminderFactsTest : public RemindersTest {
protected:
    void take(const SessionId& id, SessionStep step)
    {
        ASSERT_TRUE(profile().sessions().take(id, step, clock().now()));
    }

    /// A session whose dosing has just ended.
    SessionId heldSession(Route route = Route::Intravenous)
    {
        const SessionId id = plannedSession(0h, route);
        take(id, SessionStep::Start);
        clock().advance(40min);
        take(id, SessionStep::EndDosing);
        return id;
    }

    RidePlan ridePlan()
    {
        return {.escort = Escort::create("Ada", "sister", "030 1234").value(),
                .method = RideMethod::Taxi,
                .expectedAt = moment()};
    }
};

TEST_F(ReminderFactsTest, SpeakOfTheRulesAfterTheObservationThatIsPlanned)
{
    plannedSession(5 * 24h);
    const Instant planned = clock().now() + 5 * 24h + 40min + 60min + 2h; // with a margin
    EXPECT_EQ(momentsOf(ReminderKind::RestrictionRunning), std::vector{planned});

    clock().advance(5 * 24h + 20min);
    heldSession();
    EXPECT_EQ(momentsOf(ReminderKind::RestrictionRunning).back(), clock().now() + 2h);
}

TEST_F(ReminderFactsTest, AskForNoCheckInOnADayThatHasOne)
{
    checkIn();

    EXPECT_EQ(momentsOf(ReminderKind::Mood).at(0),
              Instant{std::chrono::sys_days{std::chrono::year{2024} / 3 / 6} + 18h});
}

TEST_F(ReminderFactsTest, AskForTheRideUntilItIsArranged)
{
    const SessionId id = plannedSession(7 * 24h);
    EXPECT_EQ(momentsOf(ReminderKind::RideHome).size(), 2U);

    ASSERT_TRUE(profile().rides().arrange(id, ridePlan()));
    EXPECT_FALSE(isPlanned(ReminderKind::RideHome));
}

TEST_F(ReminderFactsTest, SpeakOfTheTimeBeforeASessionThatIsPlannedForSoonOrForLater)
{
    plannedSession(20 * 24h);
    EXPECT_TRUE(isPlanned(ReminderKind::BeforeSession));

    clock().advance(days{18});
    EXPECT_TRUE(isPlanned(ReminderKind::BeforeSession));
}

TEST_F(ReminderFactsTest, SayNothingOfASessionThatWasCancelled)
{
    const SessionId id = plannedSession(7 * 24h);
    take(id, SessionStep::Cancel);

    EXPECT_FALSE(isPlanned(ReminderKind::BeforeSession));
    EXPECT_FALSE(isPlanned(ReminderKind::RideHome));
}

TEST_F(ReminderFactsTest, TellWhenTheRulesOfASessionEnd)
{
    heldSession();
    const auto status = profile().treatmentDay().status(zone(), kJurisdiction).value();
    Instant last = Instant::min();
    for (const rules::Restriction& rule : status.restrictions)
        last = std::max(last, rule.until.value());

    ASSERT_EQ(momentsOf(ReminderKind::RestrictionEnding).size(), 1U);
    EXPECT_GE(momentsOf(ReminderKind::RestrictionEnding)[0], last);
}

TEST_F(ReminderFactsTest, PromiseNoEndWhereNobodyKnowsIt)
{
    const SessionId id = plannedSession(0h);
    take(id, SessionStep::Start);
    clock().advance(5h);

    EXPECT_FALSE(isPlanned(ReminderKind::RestrictionEnding));
    EXPECT_FALSE(isPlanned(ReminderKind::AfterSession));
}

TEST_F(ReminderFactsTest, SpeakOfABoosterOnlyOnceTheClinicHasSaidWhen)
{
    heldSession();
    clock().advance(days{3});
    EXPECT_FALSE(isPlanned(ReminderKind::Booster, 90));

    ASSERT_TRUE(profile().plans().setBooster(BoosterInterval{4}, BoosterSource::Person, zone()));
    EXPECT_EQ(momentsOf(ReminderKind::Booster, 90).size(), 2U);

    ASSERT_TRUE(profile().plans().setBooster(NoBooster{}, BoosterSource::Person, zone()));
    EXPECT_FALSE(isPlanned(ReminderKind::Booster, 90));
}

TEST_F(ReminderFactsTest, AskForQuestionnairesThatAreDue)
{
    plannedSession(7 * 24h);

    EXPECT_TRUE(isPlanned(ReminderKind::Questionnaire));
}

} // namespace

} // namespace homeward::services::reminder_facts_test
