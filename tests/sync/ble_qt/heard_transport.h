#pragma once

#include "platform/posix/system_boot_clock.h"
#include "sync/ble_qt/qt_transport.h"
#include "tests/support/fakebluez/fake_bluez.h"

#include <QCoreApplication>
#include <QDeadlineTimer>

#include <algorithm>
#include <chrono>
#include <functional>
#include <optional>
#include <span>
#include <stdexcept>
#include <string>
#include <thread>
#include <vector>

/// A transport on the test's own thread, and all that it tells.
namespace homeward::ble_qt::testing {

using ble::Attribute;
using ble::TransportError;
using std::chrono::milliseconds;

/// Keeps what it hears, in the order in which it was told.
class Heard final : public ble::TransportListener {
public:
    /// Of one subscription or reading.
    template <class Value>
    struct Answer {
        Attribute attribute;
        Result<Value, TransportError> result;
    };

    /// Of one service.
    struct Details {
        ble::Service service;
        Result<std::vector<Attribute>, TransportError> attributes;
    };

    std::vector<std::optional<TransportError>> radio;
    std::vector<ble::Advertisement> air;
    std::vector<std::optional<TransportError>> scanEnds;
    int connects = 0;
    std::vector<TransportError> connectFailures;
    int disconnects = 0;
    std::vector<Result<ble::ServiceList, TransportError>> services;
    std::vector<Details> details;
    std::vector<Answer<void>> subscriptions;
    std::vector<Answer<std::vector<std::byte>>> values;
    std::vector<std::vector<std::byte>> rates;
    std::vector<std::vector<std::byte>> batteries;
    milliseconds last{};
    std::function<void()> onConnected = [] {};

    void radioChanged(Now now, std::optional<TransportError> problem) override
    {
        note(now);
        radio.push_back(problem);
    }
    void advertised(Now now, const ble::Advertisement& advertisement) override
    {
        note(now);
        air.push_back(advertisement);
    }
    void scanEnded(Now now, std::optional<TransportError> problem) override
    {
        note(now);
        scanEnds.push_back(problem);
    }
    void connected(Now now) override
    {
        note(now);
        ++connects;
        onConnected();
    }
    void connectFailed(Now now, TransportError error) override
    {
        note(now);
        connectFailures.push_back(error);
    }
    void disconnected(Now now) override
    {
        note(now);
        ++disconnects;
    }
    void servicesListed(Now now, const Result<ble::ServiceList, TransportError>& list) override
    {
        note(now);
        services.push_back(list);
    }
    void detailsListed(Now now, ble::Service service,
                       const Result<std::vector<Attribute>, TransportError>& attributes) override
    {
        note(now);
        details.push_back({service, attributes});
    }
    void subscribed(Now now, Attribute attribute, const Result<void, TransportError>& done) override
    {
        note(now);
        subscriptions.push_back({attribute, done});
    }
    void valueRead(Now now, Attribute attribute,
                   const Result<std::vector<std::byte>, TransportError>& value) override
    {
        note(now);
        values.push_back({attribute, value});
    }
    void notified(Now now, Attribute attribute, std::span<const std::byte> value) override
    {
        note(now);
        auto& kept = attribute == Attribute::BatteryLevel ? batteries : rates;
        kept.emplace_back(value.begin(), value.end());
    }

private:
    void note(Now now) { last = now; }
};

/// Lets the program run until `isSo`; false where it was not so in time.
inline bool comesTrue(const std::function<bool()>& isSo,
                      milliseconds patience = milliseconds{15000})
{
    QDeadlineTimer deadline{patience};
    while (!isSo() && !deadline.hasExpired()) {
        QCoreApplication::processEvents();
        std::this_thread::sleep_for(milliseconds{1});
    }
    return isSo();
}

/// Lets the program run for a while.
inline void pass(milliseconds time)
{
    (void)comesTrue([] { return false; }, time);
}

inline const std::string kAddress = "C0:FF:EE:00:18:0D";

/// A transport that hears of a fake, with the steps that most tests begin with.
struct HeardTransport {
    platform::SystemBootClock clock;
    Heard heard;
    QtTransport transport{clock};

    HeardTransport() { transport.tell(heard); }

    bool isReady()
    {
        return comesTrue([&] { return !heard.radio.empty() && !heard.radio.back(); });
    }

    /// Looks until the strap is in the air, and stops.
    bool find(const std::string& address = kAddress)
    {
        heard.air.clear();
        transport.startScan();
        const bool isFound = comesTrue([&] {
            return std::any_of(heard.air.begin(), heard.air.end(), [&](const auto& one) {
                return one.address == address && one.signal && one.offersHeartRate;
            });
        });
        transport.stopScan();
        return isFound && comesTrue([&] { return !heard.scanEnds.empty(); });
    }

    bool connectStrap(const std::string& address = kAddress)
    {
        const int before = heard.connects;
        transport.connectTo(address);
        return comesTrue([&] { return heard.connects > before; });
    }

    bool list(ble::Service service)
    {
        const auto before = heard.details.size();
        transport.listDetails(service);
        return comesTrue([&] { return heard.details.size() > before; });
    }

    /// Up to the list of services, with the details of all there are.
    bool setUp()
    {
        if (!isReady() || !find() || !connectStrap())
            return false;
        transport.listServices();
        if (!comesTrue([&] { return !heard.services.empty(); }) || !heard.services.back())
            return false;
        for (const ble::Service service : heard.services.back()->services) {
            if (!list(service))
                return false;
        }
        return true;
    }

    Result<void, TransportError> subscribe(Attribute attribute)
    {
        const auto before = heard.subscriptions.size();
        transport.subscribe(attribute);
        if (!comesTrue([&] { return heard.subscriptions.size() > before; }))
            throw std::runtime_error{"no answer to a subscription"};
        return heard.subscriptions.back().result;
    }

    Result<std::vector<std::byte>, TransportError> read(Attribute attribute)
    {
        const auto before = heard.values.size();
        transport.read(attribute);
        if (!comesTrue([&] { return heard.values.size() > before; }))
            throw std::runtime_error{"no answer to a reading"};
        return heard.values.back().result;
    }
};

} // namespace homeward::ble_qt::testing
