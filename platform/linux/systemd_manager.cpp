#include "platform/linux/systemd_manager.h"

#include <systemd/sd-bus.h>

#include <utility>

namespace homeward::platform {

namespace {

BusMethod managerMethod(const char* member)
{
    return {.service = "org.freedesktop.systemd1",
            .path = "/org/freedesktop/systemd1",
            .interface = "org.freedesktop.systemd1.Manager",
            .member = member};
}

TimerError timerErrorFrom(BusError error)
{
    return error == BusError::Absent ? TimerError::Unavailable : TimerError::Failed;
}

/// A systemd that is not there is not to be started: it starts others.
BusMessage managerRequest(const BusConnection& connection, const char* member)
{
    BusMessage message = connection.request(managerMethod(member));
    if (message)
        ::sd_bus_message_set_auto_start(message.get(), 0);
    return message;
}

} // namespace

SystemdManager::SystemdManager(BusConnection connection) : m_connection(std::move(connection)) { }

Result<SystemdManager, TimerError> SystemdManager::connect()
{
    auto connection = BusConnection::open();
    if (!connection)
        return unexpected{TimerError::Unavailable};
    return SystemdManager{std::move(*connection)};
}

Result<std::set<std::string>, TimerError>
SystemdManager::activeUnits(const std::string& pattern) const
{
    const BusMessage message = managerRequest(m_connection, "ListUnitsByPatterns");
    if (!message
        || ::sd_bus_message_append(message.get(), "asas", 1, "active", 1, pattern.c_str()) < 0)
        return unexpected{TimerError::Failed};
    const auto reply = m_connection.call(message);
    if (!reply)
        return unexpected{timerErrorFrom(reply.error())};
    std::set<std::string> names;
    const char* name = nullptr;
    ::sd_bus_message_enter_container(reply->get(), SD_BUS_TYPE_ARRAY, "(ssssssouso)");
    while (::sd_bus_message_enter_container(reply->get(), SD_BUS_TYPE_STRUCT, "ssssssouso") > 0
           && ::sd_bus_message_read(reply->get(), "s", &name) > 0) {
        names.insert(name);
        ::sd_bus_message_skip(reply->get(), "sssssouso");
        ::sd_bus_message_exit_container(reply->get());
    }
    return names;
}

Result<void, TimerError> SystemdManager::reload() const
{
    const BusMessage message = managerRequest(m_connection, "Reload");
    if (!message)
        return unexpected{TimerError::Failed};
    const auto reply = m_connection.call(message);
    if (!reply)
        return unexpected{timerErrorFrom(reply.error())};
    return {};
}

Result<void, TimerError> SystemdManager::restart(const std::string& unit) const
{
    return ask("RestartUnit", unit);
}

Result<void, TimerError> SystemdManager::stop(const std::string& unit) const
{
    return ask("StopUnit", unit);
}

Result<void, TimerError> SystemdManager::ask(const char* member, const std::string& unit) const
{
    const BusMessage message = managerRequest(m_connection, member);
    if (!message || ::sd_bus_message_append(message.get(), "ss", unit.c_str(), "replace") < 0)
        return unexpected{TimerError::Failed};
    const auto reply = m_connection.call(message);
    if (!reply)
        return unexpected{timerErrorFrom(reply.error())};
    return {};
}

} // namespace homeward::platform
