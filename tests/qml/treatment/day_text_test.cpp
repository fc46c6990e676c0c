#include "qml/treatment/day_text.h"

#include "tests/qml/treatment/day_builder.h"

#include <gtest/gtest.h>

namespace homeward::ui::day_text_test {

using namespace homeward::testing;
using rules::DayStage;
using rules::RestrictionState;
using services::DayStatus;

rules::Observation observation(ObservationMode mode)
{
    return {.mode = mode,
            .state = RestrictionState::Active,
            .until = berlin(15h + 50min),
            .origin = kBuiltInOrigin};
}

DayReading observing(const rules::Observation& observed)
{
    DayStatus status = statusOf(DayStage::Observation, endedSession());
    status.observation = observed;
    return reading(std::move(status), berlin(14h + 25min));
}

TEST(DayText, BeforeTheSessionItsTimeIsTheTitle)
{
    const auto day = reading(statusOf(DayStage::Before, plannedSession()), berlin(9h));

    EXPECT_EQ(dayTitle(day), "Session today, 13:00");
    EXPECT_EQ(daySentence(day), "Room 2");
}

TEST(DayText, AnotherZoneIsToldBeside)
{
    const auto day =
        reading(statusOf(DayStage::Before, plannedSession()), berlin(9h), "America/New_York");

    EXPECT_EQ(dayTitle(day), "Session today, 13:00, Berlin time (07:00 here)");
}

TEST(DayText, OverdueAsksWhetherItHasBegun)
{
    const DayStatus status = statusOf(DayStage::Overdue, plannedSession());

    EXPECT_EQ(dayTitle(reading(status, berlin(14h))), "Has your session begun?");
    EXPECT_EQ(daySentence(reading(status, berlin(14h))), "It was planned for 13:00.");
    EXPECT_EQ(dayTitle(reading(status, berlin(48h))), "Did your session take place?");
    EXPECT_EQ(daySentence(reading(status, berlin(48h))), "It was planned for Tue 11 Nov, 13:00.");
}

TEST(DayText, TheWordsOfAnObservationFollowItsMode)
{
    EXPECT_EQ(observationText(observing(observation(ObservationMode::Planned))),
              "Planned until about 15:50. Staff decide when you can leave.");
    EXPECT_EQ(observationText(observing(observation(ObservationMode::AtLeast))),
              "At least until 15:50. Staff decide when you can leave.");
    EXPECT_EQ(observationText(observing(observation(ObservationMode::ClinicianDecides))),
              "Staff will tell you when you can leave.");
}

TEST(DayText, ATimeThatHasPassedChangesWordsOnly)
{
    auto passed = observation(ObservationMode::AtLeast);
    passed.isTimePassed = true;

    EXPECT_EQ(observationText(observing(passed)),
              "The planned time has passed. Staff decide when you can leave.");
}

TEST(DayText, AnEstimateIsCalledOne)
{
    auto guessed = observation(ObservationMode::Planned);
    guessed.isEstimated = true;

    EXPECT_EQ(observationText(observing(guessed)),
              "Planned until about 15:50 (estimated). Staff decide when you can leave.");
}

TEST(DayText, DrivingIsToldWithItsEnd)
{
    DayStatus status = statusOf(DayStage::Home, endedSession());
    status.restrictions = {drivingRule()};

    EXPECT_EQ(drivingText(reading(status, berlin(20h))),
              "No driving until Wed 12 Nov, 13:50, and after a night's sleep.");

    status.restrictions = {drivingRule(RestrictionState::AwaitingSleep)};
    EXPECT_EQ(drivingText(reading(status, berlin(40h))),
              "No driving until you have had a night's sleep.");

    status.restrictions = {drivingRule(RestrictionState::Unknown)};
    EXPECT_EQ(drivingText(reading(status, berlin(40h))),
              "No driving until your clinic tells you. The end is not known.");

    status.restrictions = {drivingRule(RestrictionState::Ended)};
    EXPECT_EQ(drivingText(reading(status, berlin(40h))), "");
}

TEST(DayText, WhileDosingRunsItsEndIsNotMissing)
{
    TreatmentSession session = plannedSession();
    session.started = taken(berlin(13h + 10min));
    const DayStatus status = statusOf(DayStage::During, session);

    EXPECT_FALSE(isEndMissing(reading(status, berlin(14h + 49min))));
    EXPECT_TRUE(isEndMissing(reading(status, berlin(14h + 50min))));
}

TEST(DayText, AwayFromTheClinicAnUnknownEndIsMissing)
{
    TreatmentSession session = plannedSession();
    session.started = taken(berlin(13h + 10min));

    EXPECT_TRUE(isEndMissing(reading(statusOf(DayStage::Leaving, session), berlin(13h + 20min))));
    EXPECT_FALSE(isEndMissing(reading(statusOf(DayStage::Home, endedSession()), berlin(20h))));
}

TEST(DayText, EachRouteHasItsOwnWordForTheEnd)
{
    EXPECT_EQ(dosingEndedText(Route::Intravenous), "The infusion has ended");
    EXPECT_EQ(dosingEndedText(Route::Intramuscular), "The injection was given");
    EXPECT_EQ(dosingEndedText(Route::EsketamineNasal), "The last spray was given");
    EXPECT_EQ(dosingEndedText(Route::OralInClinic), "The last tablet was taken");
    for (const Route route :
         {Route::Intravenous, Route::Intramuscular, Route::EsketamineNasal, Route::OralInClinic}) {
        EXPECT_TRUE(dosingEndQuestion(route).endsWith(u'?'));
        EXPECT_TRUE(dosingEndUnknownText(route).contains("Please ask staff."));
    }
}

TEST(DayText, WhoeverHasNoRideIsToldWhomToAsk)
{
    DayStatus status = statusOf(DayStage::Leaving, endedSession());
    EXPECT_EQ(daySentence(reading(status, berlin(16h))),
              "No ride yet. Tell staff; they will help you choose.");

    status.ride = rideWith(RideState::Planned);
    EXPECT_EQ(daySentence(reading(status, berlin(16h))), "Staff decide when you can leave.");
}

} // namespace homeward::ui::day_text_test
