#pragma once

#include "core/base/result.h"

#include <chrono>
#include <cstdint>
#include <memory>

struct sd_bus;
struct sd_bus_message;

namespace homeward::platform {

/// Why nothing came back over the bus.
enum class BusError : std::uint8_t {
    Absent, ///< no bus, or nobody on it has that name
    Refused,
    NoAnswer, ///< asked, and it ended or hung before an answer came
};

/// Drops its share in a message of the bus.
struct BusMessageRelease {
    void operator()(sd_bus_message* message) const;
};
using BusMessage = std::unique_ptr<sd_bus_message, BusMessageRelease>;

/// Whom to call, and what: all in the words of D-Bus.
struct BusMethod {
    const char* service;
    const char* path;
    const char* interface;
    const char* member;
};

/// One connection to the bus of the person's session. Every wait on it ends after kPatience,
/// whatever the other side does. Used by one thread at a time.
class BusConnection {
public:
    static constexpr std::chrono::seconds kPatience{2};

    [[nodiscard]] static Result<BusConnection, BusError> open();

    /// Null only if there is no memory left for it.
    BusMessage request(const BusMethod& method) const;

    /// Sends what `request` made, and waits.
    [[nodiscard]] Result<BusMessage, BusError> call(const BusMessage& message) const;

    sd_bus* handle() const { return m_bus.get(); }

private:
    struct Close {
        void operator()(sd_bus* bus) const;
    };

    explicit BusConnection(sd_bus* bus) : m_bus(bus) { }

    std::unique_ptr<sd_bus, Close> m_bus;
};

} // namespace homeward::platform
