#pragma once

#include "platform/posix/system_boot_clock.h"
#include "sync/ble_qt/bluetooth_wearable.h"
#include "tests/support/fakebluez/fake_bluez.h"

#include <algorithm>
#include <chrono>
#include <condition_variable>
#include <functional>
#include <mutex>
#include <optional>
#include <thread>
#include <vector>

/// The whole client over a fake, and all that a person would hear of it.
namespace homeward::ble_qt::testing {

/// Samples have stopped coming.
struct Interruption {
    std::chrono::milliseconds since;
    GapReason reason;
};

/// Keeps what it hears, for the test's own thread.
class Worn final : public WearableListener {
public:
    void statusChanged(const WearableStatus& status) override
    {
        note([&] { m_statuses.push_back(status); });
    }
    void measured(const WearableRate& rate) override
    {
        note([&] { m_rates.push_back(rate); });
    }
    void interrupted(std::chrono::milliseconds since, GapReason reason) override
    {
        note([&] { m_interruptions.push_back({since, reason}); });
    }

    /// Waits until it is so; false where it was not so in time.
    bool hears(const std::function<bool(const Worn&)>& isSo,
               std::chrono::milliseconds patience = std::chrono::seconds{20})
    {
        std::unique_lock lock{m_mutex};
        return m_changed.wait_for(lock, patience, [&] { return isSo(*this); });
    }

    // Inside `hears` alone, or once the wearable is gone

    const std::vector<WearableStatus>& statuses() const { return m_statuses; }
    const std::vector<WearableRate>& rates() const { return m_rates; }
    const std::vector<Interruption>& interruptions() const { return m_interruptions; }
    WearableStatus status() const
    {
        return m_statuses.empty() ? WearableStatus{} : m_statuses.back();
    }

    // At any time

    std::size_t rateCount()
    {
        const std::lock_guard lock{m_mutex};
        return m_rates.size();
    }
    WearableStatus now()
    {
        const std::lock_guard lock{m_mutex};
        return status();
    }

private:
    void note(const std::function<void()>& keep)
    {
        const std::lock_guard lock{m_mutex};
        keep();
        m_changed.notify_all();
    }

    std::mutex m_mutex;
    std::condition_variable m_changed;
    std::vector<WearableStatus> m_statuses;
    std::vector<WearableRate> m_rates;
    std::vector<Interruption> m_interruptions;
};

/// A wearable with its listener, and the waits that most tests need.
struct WornStrap {
    platform::SystemBootClock clock;
    Worn worn;
    std::optional<BluetoothWearable> wearable{std::in_place, clock};

    WornStrap() { wearable->tell(worn); }

    bool finds(const std::string& address)
    {
        wearable->look();
        return worn.hears([&](const Worn& heard) {
            const auto found = heard.status().found;
            return std::any_of(found.begin(), found.end(),
                               [&](const auto& one) { return one.address == address; });
        });
    }

    bool reaches(WearableStage stage, std::chrono::milliseconds patience = std::chrono::seconds{20})
    {
        return worn.hears([&](const Worn& heard) { return heard.status().stage == stage; },
                          patience);
    }

    bool hasProblem(WearableProblem problem,
                    std::chrono::milliseconds patience = std::chrono::seconds{20})
    {
        return worn.hears([&](const Worn& heard) { return heard.status().problem == problem; },
                          patience);
    }

    bool hearsMore(std::chrono::milliseconds patience = std::chrono::seconds{20})
    {
        const auto before = worn.rateCount();
        return worn.hears([&](const Worn& heard) { return heard.rates().size() > before; },
                          patience);
    }

    /// Looks, chooses, and waits for the first rate.
    bool streams(const std::string& address = "C0:FF:EE:00:18:0D")
    {
        if (!finds(address))
            return false;
        wearable->choose(address);
        return hearsMore();
    }
};

} // namespace homeward::ble_qt::testing
