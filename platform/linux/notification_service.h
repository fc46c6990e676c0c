#pragma once

#include "core/base/notifier.h"
#include "platform/linux/bus_connection.h"

#include <cstdint>
#include <functional>
#include <map>
#include <memory>
#include <optional>
#include <string>

namespace homeward::platform {

/// What a person did with a notification.
struct NotificationAnswer {
    std::string id;
    std::string key; ///< of NotificationAction, or kOpenKey
    std::string activationToken = {}; ///< for a window that is to come to the front
};

/// The key of a tap on the notification itself.
inline constexpr const char* kOpenKey = "default";

/// Who wants to hear of the notifications of a process. All may be empty; told on the thread of the
/// notifier.
struct NotificationListener {
    std::function<void(const NotificationAnswer&)> onAnswer = {};
    std::function<void(const std::string& id)> onClosed = {}; ///< also where the service ended
    std::function<void()> onServiceAppeared = {};
};

/// How long the process stays on the bus.
enum class NotificationSender : std::uint8_t {
    Stays, ///< as long as the person's session, or a window
    /// For some minutes. GNOME takes what a known program sent off the screen once that leaves the
    /// bus; so this one does not say which program it is beyond its name.
    Leaves,
};

/// org.freedesktop.Notifications over one connection. Of one thread.
/// Source: the Desktop Notifications Specification 1.2.
class NotificationService {
public:
    /// `listener` must outlive this.
    [[nodiscard]] static Result<std::unique_ptr<NotificationService>, NotifyError>
    connect(const NotificationListener& listener, NotificationSender sender);

    [[nodiscard]] Result<void, NotifyError> show(const Notification& notification);
    void withdraw(const std::string& id);

    /// Hears what has come in. False once the bus is gone.
    bool listen() const;
    sd_bus* bus() const { return m_connection.handle(); }

    // What the bus says.
    void hearAction(std::uint32_t number, const std::string& key);
    void hearToken(std::uint32_t number, const std::string& token);
    void hearClosed(std::uint32_t number);
    void hearOwner(bool wasThere, bool isThere);

    /// Says of all that were shown that they are closed.
    void closeAll();

private:
    /// What the service can do, as far as it matters here.
    struct Abilities {
        bool hasActions = false;
        bool hasBody = false;
        bool hasMarkup = false;
    };

    NotificationService(BusConnection connection, const NotificationListener& listener,
                        NotificationSender sender);
    [[nodiscard]] Result<void, NotifyError> learnAbilities();
    BusMessage notifyMessage(const Notification& notification) const;
    int appendTexts(sd_bus_message* message, const Notification& notification) const;
    int appendActions(sd_bus_message* message, const Notification& notification) const;
    int appendHints(sd_bus_message* message) const;
    std::uint32_t numberOf(const std::string& id) const;
    std::optional<std::string> idOf(std::uint32_t number) const;

    BusConnection m_connection;
    const NotificationListener& m_listener;
    NotificationSender m_sender;
    std::optional<Abilities> m_abilities;
    std::map<std::string, std::uint32_t> m_numbers; ///< the service's, by our ids
    std::map<std::uint32_t, std::string> m_tokens;
};

} // namespace homeward::platform
