#pragma once

#include "core/model/wearable.h"

#include <chrono>
#include <string>
#include <vector>

namespace homeward::testing {

/// A wearable that does what the test says, and remembers what it was asked for.
class FakeWearable final : public Wearable {
public:
    void tell(WearableListener& listener) override { m_listener = &listener; }

    void look() override
    {
        asked.emplace_back("look");
        status = {.stage = WearableStage::Looking};
        say();
    }
    void choose(const std::string& address) override
    {
        asked.push_back("choose " + address);
        status.stage = WearableStage::Connecting;
        for (const FoundWearable& one : status.found)
            if (one.address == address)
                status.sensor = KnownWearable{{.name = one.name}, one.address};
        say();
    }
    void keep(const KnownWearable& sensor) override
    {
        asked.push_back("keep " + sensor.sensor.name);
        status = {.stage = WearableStage::Connecting, .sensor = sensor};
        say();
    }
    void accept() override { asked.emplace_back("accept"); }
    void stop() override
    {
        asked.emplace_back("stop");
        status = {};
        say();
    }

    // What the test makes happen.
    void find(const FoundWearable& one)
    {
        status.found.push_back(one);
        say();
    }
    void be(WearableStage stage, std::optional<WearableProblem> problem = {})
    {
        status.stage = stage;
        status.problem = problem;
        say();
    }
    void describe(const SensorDescription& sensor, int battery)
    {
        status.sensor = KnownWearable{sensor, "C0:FF:EE:00:4F:2A"};
        status.batteryPercent = battery;
        say();
    }
    void send(const WearableRate& rate) { m_listener->measured(rate); }
    void interrupt(std::chrono::milliseconds since, GapReason reason)
    {
        m_listener->interrupted(since, reason);
    }

    WearableStatus status;
    std::vector<std::string> asked;

private:
    void say() { m_listener->statusChanged(status); }

    WearableListener* m_listener = nullptr;
};

} // namespace homeward::testing
