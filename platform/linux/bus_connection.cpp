#include "platform/linux/bus_connection.h"

#include <systemd/sd-bus.h>

#include <algorithm>
#include <array>
#include <cerrno>
#include <string_view>

namespace homeward::platform {

namespace {

using BusClock = std::chrono::steady_clock;

std::uint64_t microseconds(BusClock::duration span)
{
    const auto count = std::chrono::duration_cast<std::chrono::microseconds>(span).count();
    return static_cast<std::uint64_t>(std::max<std::int64_t>(count, 0));
}

BusError busErrorNamed(std::string_view name)
{
    using namespace std::literals;
    constexpr std::array kAbsent{"org.freedesktop.DBus.Error.ServiceUnknown"sv,
                                 "org.freedesktop.DBus.Error.NameHasNoOwner"sv,
                                 "org.freedesktop.DBus.Error.NoServer"sv};
    constexpr std::array kNoAnswer{"org.freedesktop.DBus.Error.NoReply"sv,
                                   "org.freedesktop.DBus.Error.Timeout"sv,
                                   "org.freedesktop.DBus.Error.TimedOut"sv,
                                   "org.freedesktop.DBus.Error.Disconnected"sv,
                                   "System.Error.ECONNRESET"sv,
                                   "System.Error.ENOTCONN"sv,
                                   "System.Error.EPIPE"sv,
                                   "System.Error.ETIMEDOUT"sv};
    // The bus has a file that says how to start the service, and it could not be started.
    if (std::ranges::count(kAbsent, name) > 0
        || name.starts_with("org.freedesktop.DBus.Error.Spawn."))
        return BusError::Absent;
    return std::ranges::count(kNoAnswer, name) > 0 ? BusError::NoAnswer : BusError::Refused;
}

BusError busErrorOf(const sd_bus_error& error, int number)
{
    if (error.name != nullptr)
        return busErrorNamed(error.name);
    const bool isSilence = number == -ETIMEDOUT || number == -ECONNRESET || number == -ENOTCONN;
    return isSilence ? BusError::NoAnswer : BusError::Refused;
}

} // namespace

void BusMessageRelease::operator()(sd_bus_message* message) const
{
    ::sd_bus_message_unref(message);
}

// Without a flush: that would wait for a peer that does not read.
void BusConnection::Close::operator()(sd_bus* bus) const
{
    ::sd_bus_close_unref(bus);
}

Result<BusConnection, BusError> BusConnection::open()
{
    sd_bus* bus = nullptr;
    if (::sd_bus_open_user(&bus) < 0)
        return unexpected{BusError::Absent};
    BusConnection connection{bus};
    ::sd_bus_set_exit_on_disconnect(bus, 0); // the loss of a bus is no end of the program
    // The library would wait 90 s for a bus that takes the connection and says nothing.
    const auto deadline = BusClock::now() + kPatience;
    while (::sd_bus_is_ready(bus) == 0) {
        const int processed = ::sd_bus_process(bus, nullptr);
        if (processed < 0)
            break;
        if (processed > 0)
            continue;
        if (BusClock::now() >= deadline)
            return unexpected{BusError::NoAnswer};
        ::sd_bus_wait(bus, microseconds(deadline - BusClock::now()));
    }
    if (::sd_bus_is_ready(bus) <= 0)
        return unexpected{BusError::Absent};
    return connection;
}

BusMessage BusConnection::request(const BusMethod& method) const
{
    sd_bus_message* message = nullptr;
    ::sd_bus_message_new_method_call(handle(), &message, method.service, method.path,
                                     method.interface, method.member);
    return BusMessage{message};
}

Result<BusMessage, BusError> BusConnection::call(const BusMessage& message) const
{
    sd_bus_error error{};
    sd_bus_message* reply = nullptr;
    const int done =
        ::sd_bus_call(handle(), message.get(), microseconds(kPatience), &error, &reply);
    if (done >= 0)
        return BusMessage{reply};
    const BusError reason = busErrorOf(error, done);
    ::sd_bus_error_free(&error);
    return unexpected{reason};
}

} // namespace homeward::platform
