#include "qml/treatment/way_model.h"

#include "tests/qml/treatment/day_builder.h"

#include <gtest/gtest.h>

namespace homeward::ui::way_model_test {

using namespace homeward::testing;
using rules::DayStage;
using services::DayStatus;

std::vector<int> placesAt(DayStage stage)
{
    TreatmentSession session = endedSession();
    if (stage == DayStage::During)
        session.dosingEnded.reset();
    std::vector<int> places;
    for (const WayStop& stop : wayStops(reading(statusOf(stage, session), berlin(14h))))
        places.push_back(stop.place);
    return places;
}

TEST(WayStops, ThereAreFiveAndOneOfThemIsNow)
{
    EXPECT_EQ(placesAt(DayStage::During), (std::vector{0, 1, 2, 2, 2}));
    EXPECT_EQ(placesAt(DayStage::Observation), (std::vector{0, 0, 1, 2, 2}));
    EXPECT_EQ(placesAt(DayStage::Leaving), (std::vector{0, 0, 0, 1, 2}));
    EXPECT_EQ(placesAt(DayStage::Home), (std::vector{0, 0, 0, 0, 1}));
}

TEST(WayStops, ObservationReadsAsInTheDesign)
{
    DayStatus status = statusOf(DayStage::Observation, endedSession());
    status.restrictions = {drivingRule()};
    status.ride = rideWith(RideState::Planned);

    const auto stops = wayStops(reading(status, berlin(14h + 25min)));

    EXPECT_EQ(stops[1].title, "Infusion");
    EXPECT_EQ(stops[1].detail, "13:10 to 13:50");
    EXPECT_EQ(stops[2].title, "Rest at the clinic");
    EXPECT_EQ(stops[2].detail, "You are here. Staff are nearby.");
    EXPECT_EQ(stops[3].title, "Ride home with Maya");
    EXPECT_EQ(stops[3].detail, "Expected at about 15:50.");
    EXPECT_EQ(stops[4].detail, "No driving until Wed 12 Nov, 13:50, and after a night's sleep.");
}

TEST(WayStops, AnEndThatNobodyWroteDownIsCalledUnknown)
{
    TreatmentSession session = plannedSession();
    session.started = taken(berlin(13h + 10min));

    const auto running =
        wayStops(reading(statusOf(DayStage::During, session), berlin(13h + 30min)));
    const auto missing = wayStops(reading(statusOf(DayStage::Home, session), berlin(30h)));

    EXPECT_EQ(running[1].detail, "You are here. Staff are nearby.");
    EXPECT_EQ(running[4].detail, "No driving after your session.");
    EXPECT_EQ(missing[1].detail, "13:10, end unknown");
}

TEST(WayStops, TheRideSaysHowItStands)
{
    const auto rideAt = [](RideState state) {
        DayStatus status = statusOf(DayStage::Observation, endedSession());
        status.ride = rideWith(state);
        if (state == RideState::HandedOver)
            status.ride.handOver = HandOver{.proof = HandOverProof::StaffCode,
                                            .at = at("Europe/Berlin", berlin(15h + 52min))};
        return wayStops(reading(status, berlin(15h)))[3];
    };

    EXPECT_EQ(rideAt(RideState::NoRide).title, "Ride home");
    EXPECT_EQ(rideAt(RideState::NoRide).detail, "No ride yet. Tell staff.");
    EXPECT_EQ(rideAt(RideState::Changed).detail, "Expected at about 15:50.");
    EXPECT_EQ(rideAt(RideState::Arrived).detail, "Maya is here.");
    EXPECT_EQ(rideAt(RideState::HandedOver).detail, "Handed over at 15:52");
}

TEST(WayStops, WhatLiesBehindExpectsNothingMore)
{
    DayStatus status = statusOf(DayStage::Home, endedSession());
    status.ride = rideWith(RideState::Planned);
    status.observation = rules::Observation{.mode = ObservationMode::Planned,
                                            .state = rules::RestrictionState::Active,
                                            .until = berlin(15h + 50min),
                                            .origin = kBuiltInOrigin};

    const auto stops = wayStops(reading(status, berlin(26h)));

    EXPECT_EQ(stops[2].detail, "");
    EXPECT_EQ(stops[3].detail, "");

    status.session->observed = taken(berlin(15h + 45min));
    EXPECT_EQ(wayStops(reading(status, berlin(26h)))[2].detail, "Until 15:45");
}

TEST(WayStops, WhileDosingRunsStaffDecideAboutTheRest)
{
    TreatmentSession session = plannedSession();
    session.started = taken(berlin(13h + 10min));
    DayStatus status = statusOf(DayStage::During, session);
    status.observation = rules::Observation{.mode = ObservationMode::Planned,
                                            .state = rules::RestrictionState::Unknown,
                                            .until = berlin(16h + 50min),
                                            .isEstimated = true,
                                            .origin = kBuiltInOrigin};

    EXPECT_EQ(wayStops(reading(status, berlin(13h + 30min)))[2].detail,
              "Staff decide when you can leave.");
}

TEST(WayModel, ShowsEveryRole)
{
    WayModel model;
    model.setRows({{"Infusion", "13:10", 1}});

    const auto roles = model.roleNames();
    EXPECT_EQ(model.data(model.index(0), roles.key("title")), "Infusion");
    EXPECT_EQ(model.data(model.index(0), roles.key("detail")), "13:10");
    EXPECT_EQ(model.data(model.index(0), roles.key("place")), 1);
}

} // namespace homeward::ui::way_model_test
