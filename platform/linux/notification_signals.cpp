#include "platform/linux/notification_signals.h"

#include "platform/linux/notification_service.h"

#include <systemd/sd-bus.h>

#include <cstdint>

namespace homeward::platform {

namespace {

NotificationService& serviceOf(void* self)
{
    return *static_cast<NotificationService*>(self);
}

int onActionInvoked(sd_bus_message* message, void* self, sd_bus_error* /*error*/)
{
    std::uint32_t number = 0;
    const char* key = nullptr;
    if (::sd_bus_message_read(message, "us", &number, &key) > 0)
        serviceOf(self).hearAction(number, key);
    return 0;
}

int onActivationToken(sd_bus_message* message, void* self, sd_bus_error* /*error*/)
{
    std::uint32_t number = 0;
    const char* token = nullptr;
    if (::sd_bus_message_read(message, "us", &number, &token) > 0)
        serviceOf(self).hearToken(number, token);
    return 0;
}

int onNotificationClosed(sd_bus_message* message, void* self, sd_bus_error* /*error*/)
{
    std::uint32_t number = 0;
    std::uint32_t reason = 0;
    if (::sd_bus_message_read(message, "uu", &number, &reason) > 0)
        serviceOf(self).hearClosed(number);
    return 0;
}

int onNameOwnerChanged(sd_bus_message* message, void* self, sd_bus_error* /*error*/)
{
    const char* name = nullptr;
    const char* before = nullptr;
    const char* now = nullptr;
    if (::sd_bus_message_read(message, "sss", &name, &before, &now) > 0)
        serviceOf(self).hearOwner(*before != '\0', *now != '\0');
    return 0;
}

bool hearSignal(NotificationService& service, const char* member, sd_bus_message_handler_t handler)
{
    return ::sd_bus_match_signal_async(service.bus(), nullptr, kNotificationsName,
                                       kNotificationsPath, kNotificationsName, member, handler,
                                       nullptr, &service)
        >= 0;
}

bool hearOwners(NotificationService& service)
{
    constexpr const char* kOwner =
        "type='signal',sender='org.freedesktop.DBus',path='/org/freedesktop/DBus',"
        "interface='org.freedesktop.DBus',member='NameOwnerChanged',"
        "arg0='org.freedesktop.Notifications'";
    return ::sd_bus_add_match_async(service.bus(), nullptr, kOwner, onNameOwnerChanged, nullptr,
                                    &service)
        >= 0;
}

} // namespace

// Without a wait for the bus: it does what it is asked in order, and Notify comes after these.
bool hearNotificationSignals(NotificationService& service)
{
    return hearSignal(service, "ActionInvoked", onActionInvoked)
        && hearSignal(service, "ActivationToken", onActivationToken)
        && hearSignal(service, "NotificationClosed", onNotificationClosed) && hearOwners(service);
}

} // namespace homeward::platform
