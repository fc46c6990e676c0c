#pragma once

#include "qml/heart_rate/heart_rate_controller.h"
#include "tests/qml/controllers/open_world.h"
#include "tests/qml/support/care_world.h"
#include "tests/support/fake_wearable.h"
#include "tests/support/manual_boot_clock.h"

namespace homeward::testing {

/// An open diary, and a strap that does what the test says.
class HeartRateTest : public OpenWorldTest {
protected:
    void SetUp() override { open(); }

    static SensorDescription strap()
    {
        return {.name = "Polar H10", .manufacturer = "Polar", .model = "H10", .serial = "A1"};
    }

    void settle() { World::settle(); }

    /// Time goes by on both clocks, a second at a time.
    void pass(std::chrono::seconds time)
    {
        for (; time.count() > 0; --time) {
            world.clock.advance(std::chrono::seconds{1});
            bootClock.now += std::chrono::seconds{1};
            heartRate.look();
            settle();
        }
    }

    /// The page is open and the strap on it streams.
    void connectStrap()
    {
        heartRate.open();
        settle();
        wearable->find({.address = "C0:01", .name = "Polar H10", .signal = -50});
        settle();
        heartRate.sensor()->setChosen(0);
        heartRate.sensor()->connectChosen();
        wearable->describe(strap(), 80);
        wearable->be(WearableStage::Streaming);
        settle();
    }

    void send(int bpm, SensorContact contact = SensorContact::Contact)
    {
        wearable->send({.at = bootClock.now, .bpm = bpm, .contact = contact});
        settle();
    }

    /// A rate each second.
    void beat(int seconds, int bpm, SensorContact contact = SensorContact::Contact)
    {
        for (int second = 0; second < seconds; ++second) {
            pass(std::chrono::seconds{1});
            send(bpm, contact);
        }
    }

    std::vector<HeartRateRecording> recordings()
    {
        return onProfile(
                   world,
                   [](services::Profile& profile) { return profile.heartRate().recordings(); })
            .value();
    }
    std::vector<HeartRateReading> readings()
    {
        return onProfile(world,
                         [](services::Profile& profile) { return profile.heartRate().readings(); })
            .value();
    }
    services::RecordedSamples samples()
    {
        const auto id = recordings().front().id;
        return onProfile(
                   world,
                   [id](services::Profile& profile) { return profile.heartRate().samples(id); })
            .value();
    }
    std::optional<KnownWearable> remembered()
    {
        return onProfile(world,
                         [](services::Profile& profile) { return profile.heartRate().sensor(); })
            .value();
    }

    ManualBootClock bootClock;
    FakeWearable* wearable = nullptr; ///< null until something is asked of it
    ui::SettingsController settings{world.worker, {}};
    ui::TreatmentController treatment{app, world.worker, world.wallClock, settings};
    ui::SideEffectController sideEffects{app, world.worker, world.wallClock, treatment};
    ui::HeartRateController heartRate{
        {app, world.worker, world.wallClock, bootClock, treatment, sideEffects, [this] {
             auto made = std::make_unique<FakeWearable>();
             wearable = made.get();
             return made;
         }}};
};

} // namespace homeward::testing
