#pragma once

#include "core/model/heart_rate.h"

#include <chrono>
#include <cstdint>
#include <optional>
#include <string>
#include <vector>

/// What the program asks of a heart-rate sensor, and what it hears of it: the port. sync/ble
/// implements it over Bluetooth LE.
namespace homeward {

/// How far the way to a sensor has come.
enum class WearableStage : std::uint8_t {
    Idle, ///< nothing is wanted; also after the person's own disconnect
    Looking, ///< for sensors to choose from
    Connecting,
    SettingUp,
    Streaming,
    Stale, ///< connected, and nothing came for 5 s
    Away, ///< the link is lost; it comes back by itself
    Blocked, ///< `problem` says what the person has to do first; goes on by itself afterwards
};

/// Why there is no rate, as far as a person can do something about it.
enum class WearableProblem : std::uint8_t {
    BluetoothOff,
    NoAdapter, ///< the device has no Bluetooth
    PermissionRefused,
    ServiceMissing, ///< the system's Bluetooth service does not run
    NothingFound, ///< 20 s without a sensor
    OutOfReach, ///< known, and not answering
    InUseElsewhere, ///< connected, and another program has its measurements
    NoHeartRate, ///< the device has no Heart Rate Service
    CannotNotify, ///< its measurement cannot be subscribed to
    TwinServices, ///< two Heart Rate Services, of which the system shows one
    DifferentSensor, ///< same name, other serial: the person is asked
    NoAnswer, ///< a step was not answered in time
    Failed, ///< anything else
};

/// What a person needs to choose a sensor.
struct FoundWearable {
    std::string address; ///< a cache for now: it changes with batteries and privacy
    std::string name; ///< a stranger's text; empty where it tells none
    int signal = 0; ///< RSSI in dBm

    friend bool operator==(const FoundWearable&, const FoundWearable&) = default;
};

/// A sensor that was chosen before. It is known by its name with serial; the address is where it
/// was last.
struct KnownWearable {
    SensorDescription sensor;
    std::string address;

    friend bool operator==(const KnownWearable&, const KnownWearable&) = default;
};

/// How things stand with the sensor.
struct WearableStatus {
    WearableStage stage = WearableStage::Idle;
    std::optional<WearableProblem> problem = {};
    std::vector<FoundWearable> found = {}; ///< while looking: strongest first, at most 50
    std::optional<KnownWearable> sensor = {}; ///< the chosen one, as far as it has described itself
    std::optional<int> batteryPercent = {};

    friend bool operator==(const WearableStatus&, const WearableStatus&) = default;
};

/// One measurement of the sensor.
struct WearableRate {
    std::chrono::milliseconds at; ///< since boot, when it came in
    int bpm; ///< 0: the sensor has no rate
    SensorContact contact;
    std::vector<std::uint16_t> rr = {}; ///< as sent, in 1/1024 s, oldest first

    friend bool operator==(const WearableRate&, const WearableRate&) = default;
};

/// Who wants to know. Called on the wearable's own thread: whoever lives elsewhere passes it on.
class WearableListener {
public:
    virtual ~WearableListener() = default;

    virtual void statusChanged(const WearableStatus& status) = 0;
    virtual void measured(const WearableRate& rate) = 0;

    /// Samples have stopped coming; the last one came at `since` (since boot). Told once for each
    /// gap, which ends with the next `measured`.
    virtual void interrupted(std::chrono::milliseconds since, GapReason reason) = 0;
};

/// A heart-rate sensor, found and kept. Calls return at once and may come from any thread; what
/// comes of them is told to the listener.
class Wearable {
public:
    virtual ~Wearable() = default;

    /// To be called once, before anything else; `listener` must outlive this.
    virtual void tell(WearableListener& listener) = 0;

    /// Shows what is in reach, until something is chosen or `stop`.
    virtual void look() = 0;

    /// Connects to one that was found.
    virtual void choose(const std::string& address) = 0;

    /// Connects to one chosen before, and keeps trying.
    virtual void keep(const KnownWearable& sensor) = 0;

    /// The answer to DifferentSensor: take the new one.
    virtual void accept() = 0;

    /// The person's own end: nothing is tried any more until they ask.
    virtual void stop() = 0;
};

} // namespace homeward
