#pragma once

#include "core/base/result.h"

#include <chrono>
#include <cstddef>
#include <cstdint>
#include <optional>
#include <span>
#include <string>
#include <vector>

/// Bluetooth LE as the session needs it. Small, so that the session is tested without a radio;
/// every call returns at once, and what comes of it is told to the listener later, on the same
/// thread.
namespace homeward::ble {

/// A moment: time since the device was started.
using SinceBoot = std::chrono::milliseconds;

/// The characteristics that are of use. Source: Bluetooth Assigned Numbers, 3.8.1.
enum class Attribute : std::uint16_t {
    SystemId = 0x2A23,
    ModelNumber = 0x2A24,
    SerialNumber = 0x2A25,
    FirmwareRevision = 0x2A26,
    ManufacturerName = 0x2A29,
    BatteryLevel = 0x2A19,
    HeartRateMeasurement = 0x2A37,
    BodySensorLocation = 0x2A38,
};

/// The services that are of use. Source: Bluetooth Assigned Numbers, 3.4.1.
enum class Service : std::uint16_t {
    DeviceInformation = 0x180A,
    HeartRate = 0x180D,
    Battery = 0x180F,
};

/// A device that is in the air.
struct Advertisement {
    std::string address;
    std::string name = {};
    std::optional<int> signal = {}; ///< dBm; absent where the system only remembers the device
    bool offersHeartRate = false;

    friend bool operator==(const Advertisement&, const Advertisement&) = default;
};

/// Why a step of the transport failed.
enum class TransportError : std::uint8_t {
    BluetoothOff,
    NoAdapter,
    NotAllowed,
    ServiceMissing, ///< nobody answers for Bluetooth on this system
    UnknownDevice, ///< the system has forgotten it: it has to be found anew
    InProgress, ///< the system still tries what was asked before
    NotFound, ///< the device has no such attribute
    CannotNotify, ///< no Client Characteristic Configuration, or it was refused
    InUse,
    Refused, ///< the device or the system said no
    Failed, ///< anything else; worth another try
};

/// What the device offers, once its services are listed.
struct ServiceList {
    std::vector<Service> services = {}; ///< of those above
    bool hasTwins = false; ///< more than one Heart Rate Service

    friend bool operator==(const ServiceList&, const ServiceList&) = default;
};

/// Who is told. `now` is the time since boot at which the system told of it.
class TransportListener {
public:
    using Now = SinceBoot;

    virtual ~TransportListener() = default;

    /// The state of the radio: absent when it is ready. Told once after the start, then on change.
    virtual void radioChanged(Now now, std::optional<TransportError> problem) = 0;

    virtual void advertised(Now now, const Advertisement& advertisement) = 0;
    /// Answers `stopScan`; also told where a scan ends by itself or cannot begin.
    virtual void scanEnded(Now now, std::optional<TransportError> problem) = 0;

    virtual void connected(Now now) = 0;
    virtual void connectFailed(Now now, TransportError error) = 0;
    virtual void disconnected(Now now) = 0; ///< a link that stood is gone

    virtual void servicesListed(Now now, const Result<ServiceList, TransportError>& services) = 0;
    virtual void
    detailsListed(Now now, Service service,
                  const Result<std::vector<Attribute>, TransportError>& attributes) = 0;
    virtual void subscribed(Now now, Attribute attribute,
                            const Result<void, TransportError>& done) = 0;
    virtual void valueRead(Now now, Attribute attribute,
                           const Result<std::vector<std::byte>, TransportError>& value) = 0;
    virtual void notified(Now now, Attribute attribute, std::span<const std::byte> value) = 0;
};

/// One connection at a time.
class Transport {
public:
    virtual ~Transport() = default;

    virtual void startScan() = 0;
    virtual void stopScan() = 0; ///< answered by `scanEnded`

    /// Asked again and again while a device is away: that must not break off what the system still
    /// tries, and either call is answered when the device comes. A link that stands already is
    /// told as `connected` at once.
    virtual void connectTo(const std::string& address) = 0;

    /// Of a link that stands, answered by `disconnected`. Also gives up a pending `connectTo`, of
    /// which nothing is told any more.
    virtual void disconnect() = 0;

    virtual void listServices() = 0;
    virtual void listDetails(Service service) = 0; ///< one at a time, with nothing else under way
    virtual void subscribe(Attribute attribute) = 0;
    virtual void read(Attribute attribute) = 0;
};

} // namespace homeward::ble
