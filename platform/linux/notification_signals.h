#pragma once

namespace homeward::platform {

class NotificationService;

/// The service of the Desktop Notifications Specification; its interface has the same name.
inline constexpr const char* kNotificationsName = "org.freedesktop.Notifications";
inline constexpr const char* kNotificationsPath = "/org/freedesktop/Notifications";

/// Has `service` told, on its own bus and as long as that lasts, what becomes of notifications and
/// who the service is. False where the library refuses.
[[nodiscard]] bool hearNotificationSignals(NotificationService& service);

} // namespace homeward::platform
