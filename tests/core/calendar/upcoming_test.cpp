#include "core/calendar/upcoming.h"

#include "core/calendar/ics_writing.h"
#include "tests/support/profile_fixture.h"

#include <gtest/gtest.h>

namespace homeward::calendar::upcoming_test {

using namespace std::chrono_literals;
using std::chrono::days;

/// A profile in Berlin; it is Tuesday 5 March 2024, 13:00 there.
class Upcoming : public testing::ProfileTest {
protected:
    void SetUp() override { m_profile = create().value(); }

    services::Sessions& sessions() { return m_profile->sessions(); }

    SessionPlan planIn(std::chrono::seconds ahead)
    {
        return {.route = Route::Intravenous,
                .start = testing::momentIn("Europe/Berlin", now().at() + ahead),
                .length = 40min,
                .place = "Clinic at the Park",
                .doseText = "as agreed"};
    }

    TreatmentSession planned(std::chrono::seconds ahead)
    {
        return sessions().add(planIn(ahead)).value();
    }

    BoosterPlan booster(const BoosterTime& when)
    {
        return m_profile->plans()
            .setBooster(when, BoosterSource::Person, *findZone("Europe/Berlin").value())
            .value();
    }

    std::vector<Appointment> upcoming()
    {
        return upcomingAppointments(*m_profile, testing::momentIn("Europe/Berlin", now().at()))
            .value();
    }

    LocalDay today() const { return testing::momentIn("Europe/Berlin", now().at()).day(); }

private:
    std::unique_ptr<services::Profile> m_profile;
};

TEST_F(Upcoming, IsNothingWhereNothingIsPlanned)
{
    EXPECT_TRUE(upcoming().empty());
}

TEST_F(Upcoming, IsEachSessionFromTodayOnByItsStart)
{
    const auto later = planned(48h);
    const auto sooner = planned(1h);

    const auto found = upcoming();

    ASSERT_EQ(found.size(), 2U);
    EXPECT_EQ(found[0].when,
              (std::variant<TimedAppointment, LocalDay>{
                  TimedAppointment{sooner.plan.start.at(), 40min}}));
    EXPECT_EQ(
        found[1].when,
        (std::variant<TimedAppointment, LocalDay>{TimedAppointment{later.plan.start.at(), 40min}}));
    EXPECT_EQ(found[0].sequence, 0);
    EXPECT_FALSE(found[0].isCancelled);
    EXPECT_NE(found[0].uid, found[1].uid);
}

TEST_F(Upcoming, IsNoSessionThatBeganOrWhoseDayHasPassed)
{
    const auto session = planned(0s);
    planned(48h);
    ASSERT_TRUE(sessions().take(session.id, SessionStep::Start, now().at()));
    EXPECT_EQ(upcoming().size(), 1U);

    world().clock.advance(35h); // the first second of its day
    EXPECT_EQ(upcoming().size(), 1U);
    world().clock.advance(24h);
    EXPECT_TRUE(upcoming().empty());
}

TEST_F(Upcoming, CountsUpWhenASessionIsMovedCancelledAndTakenUpAgain)
{
    const SessionId id = planned(48h).id;
    const Uuid uid = upcoming().at(0).uid;
    const auto expectNow = [&](int sequence, bool isCancelled) {
        const Appointment found = upcoming().at(0);
        EXPECT_EQ(found.uid, uid);
        EXPECT_EQ(found.sequence, sequence);
        EXPECT_EQ(found.isCancelled, isCancelled);
    };

    ASSERT_TRUE(sessions().replan(id, planIn(72h)));
    expectNow(1, false);
    ASSERT_TRUE(sessions().take(id, SessionStep::Cancel, now().at()));
    expectNow(2, true);
    ASSERT_TRUE(sessions().takeBack(id, SessionStep::Cancel));
    expectNow(3, false);
    ASSERT_TRUE(sessions().take(id, SessionStep::Cancel, now().at()));
    expectNow(4, true);
}

TEST_F(Upcoming, TellsNothingOfTheRecord)
{
    const auto session = planned(48h);
    booster(BoosterDate{today() + days{60}});

    const std::string text = icsText(upcoming(), now().at());

    for (const std::string& word : {session.id.text(), std::string{"Park"}, std::string{"agreed"},
                                    std::string{"iv"}, std::string{"booster"}})
        EXPECT_EQ(text.find(word), std::string::npos) << word << text;
    EXPECT_EQ(upcoming().at(0).uid.text().at(14), '8'); // a version without a time in it
}

TEST_F(Upcoming, HoldsTheDayThatTheClinicSuggested)
{
    booster(BoosterDate{today() + days{60}});
    const Appointment before = upcoming().at(0);
    EXPECT_EQ(before.when, (std::variant<TimedAppointment, LocalDay>{today() + days{60}}));

    booster(BoosterDate{today() + days{70}});

    const Appointment after = upcoming().at(0);
    EXPECT_EQ(after.uid, before.uid);
    EXPECT_GT(after.sequence, before.sequence);
    EXPECT_EQ(after.when, (std::variant<TimedAppointment, LocalDay>{today() + days{70}}));
}

TEST_F(Upcoming, CancelsTheDayOfABoosterThatWasTakenBackOrAnswered)
{
    const LocalDay day = today() + days{60};
    booster(BoosterDate{day});
    const auto session = planned(days{61});
    const auto found = upcoming();
    ASSERT_EQ(found.size(), 2U);
    EXPECT_TRUE(found[1].isCancelled);
    EXPECT_EQ(found[1].when, (std::variant<TimedAppointment, LocalDay>{day}));

    ASSERT_TRUE(sessions().take(session.id, SessionStep::Cancel, now().at()));
    EXPECT_FALSE(upcoming().at(1).isCancelled);

    booster(NoBooster{});
    EXPECT_TRUE(upcoming().at(1).isCancelled);
    EXPECT_EQ(upcoming().at(1).when, (std::variant<TimedAppointment, LocalDay>{day}));
}

TEST_F(Upcoming, CountsAnIntervalOnWithEachSessionThatTookPlace)
{
    booster(BoosterInterval{4});
    EXPECT_TRUE(upcoming().empty()); // nothing to count from

    const auto first = planned(0s);
    ASSERT_TRUE(sessions().take(first.id, SessionStep::Start, now().at()));
    const Appointment before = upcoming().at(0);
    EXPECT_EQ(before.when, (std::variant<TimedAppointment, LocalDay>{today() + days{28}}));
    world().clock.advance(days{28});
    const auto second = planned(0s);
    ASSERT_TRUE(sessions().take(second.id, SessionStep::Start, now().at()));

    const Appointment after = upcoming().at(0);

    EXPECT_EQ(after.uid, before.uid);
    EXPECT_GT(after.sequence, before.sequence);
    EXPECT_EQ(after.when, (std::variant<TimedAppointment, LocalDay>{today() + days{28}}));
}

TEST_F(Upcoming, CancelsAnIntervalWhileASessionIsPlanned)
{
    booster(BoosterInterval{4});
    const auto first = planned(0s);
    ASSERT_TRUE(sessions().take(first.id, SessionStep::Start, now().at()));
    planned(days{20});

    const Appointment found = upcoming().at(1);

    EXPECT_TRUE(found.isCancelled);
    EXPECT_EQ(found.when, (std::variant<TimedAppointment, LocalDay>{today() + days{28}}));
}

TEST_F(Upcoming, DropsADayThatHasPassed)
{
    booster(BoosterDate{today()});
    EXPECT_EQ(upcoming().size(), 1U);

    world().clock.advance(24h);

    EXPECT_TRUE(upcoming().empty());
}

} // namespace homeward::calendar::upcoming_test
