#include "platform/linux/notification_service.h"

#include "platform/linux/notification_signals.h"
#include "platform/linux/notification_text.h"

#include <systemd/sd-bus.h>

#include <string_view>
#include <utility>

namespace homeward::platform {

namespace {

constexpr const char* kProgramName = "Homeward";
constexpr const char* kDesktopEntry = "homeward"; // as app/main.cpp tells Qt
constexpr const char* kIcon = "appointment-soon"; // of every icon theme; says nothing of health
constexpr std::uint8_t kNormalUrgency = 1;
constexpr std::int32_t kAsLongAsTheServiceLikes = -1;

BusMethod method(const char* member)
{
    return {.service = kNotificationsName,
            .path = kNotificationsPath,
            .interface = kNotificationsName,
            .member = member};
}

NotifyError notifyErrorOf(BusError error)
{
    switch (error) {
    case BusError::Absent:
        return NotifyError::Unavailable;
    case BusError::NoAnswer:
        return NotifyError::TimedOut;
    case BusError::Refused:
        break;
    }
    return NotifyError::Refused;
}

} // namespace

NotificationService::NotificationService(BusConnection connection,
                                         const NotificationListener& listener,
                                         NotificationSender sender)
    : m_connection(std::move(connection)),
      m_listener(listener),
      m_sender(sender)
{
}

Result<std::unique_ptr<NotificationService>, NotifyError>
NotificationService::connect(const NotificationListener& listener, NotificationSender sender)
{
    auto connection = BusConnection::open();
    if (!connection)
        return unexpected{NotifyError::Unavailable};
    std::unique_ptr<NotificationService> service{
        new NotificationService{std::move(*connection), listener, sender}};
    if (!hearNotificationSignals(*service))
        return unexpected{NotifyError::Unavailable};
    return service;
}

Result<void, NotifyError> NotificationService::learnAbilities()
{
    if (m_abilities)
        return {};
    const auto reply = m_connection.call(m_connection.request(method("GetCapabilities")));
    if (!reply)
        return unexpected{notifyErrorOf(reply.error())};
    Abilities found;
    const char* word = nullptr;
    ::sd_bus_message_enter_container(reply->get(), SD_BUS_TYPE_ARRAY, "s");
    while (::sd_bus_message_read(reply->get(), "s", &word) > 0) {
        const std::string_view ability = word;
        found.hasActions = found.hasActions || ability == "actions";
        found.hasBody = found.hasBody || ability == "body";
        found.hasMarkup = found.hasMarkup || ability == "body-markup";
    }
    m_abilities = found;
    return {};
}

Result<void, NotifyError> NotificationService::show(const Notification& notification)
{
    if (auto learned = learnAbilities(); !learned)
        return learned;
    const BusMessage message = notifyMessage(notification);
    if (!message)
        return unexpected{NotifyError::Refused};
    const auto reply = m_connection.call(message);
    if (!reply)
        return unexpected{notifyErrorOf(reply.error())};
    std::uint32_t number = 0;
    if (::sd_bus_message_read(reply->get(), "u", &number) <= 0 || number == 0)
        return unexpected{NotifyError::Refused};
    m_numbers[notification.id] = number;
    return {};
}

/// Null where the library refuses a text (not UTF-8) or has no memory left.
BusMessage NotificationService::notifyMessage(const Notification& notification) const
{
    BusMessage message = m_connection.request(method("Notify"));
    const bool isComplete = message && appendTexts(message.get(), notification) >= 0
        && appendActions(message.get(), notification) >= 0 && appendHints(message.get()) >= 0
        && ::sd_bus_message_append(message.get(), "i", kAsLongAsTheServiceLikes) >= 0;
    return isComplete ? std::move(message) : BusMessage{};
}

int NotificationService::appendTexts(sd_bus_message* message,
                                     const Notification& notification) const
{
    const NotificationText text =
        notificationText(notification.text, m_abilities->hasBody, m_abilities->hasMarkup);
    return ::sd_bus_message_append(message, "susss", kProgramName, numberOf(notification.id), kIcon,
                                   text.summary.c_str(), text.body.c_str());
}

int NotificationService::appendActions(sd_bus_message* message,
                                       const Notification& notification) const
{
    int done = ::sd_bus_message_open_container(message, SD_BUS_TYPE_ARRAY, "s");
    if (m_abilities->hasActions) {
        // Its label is seldom shown: it is a tap on the notification itself.
        done = done < 0 ? done : ::sd_bus_message_append(message, "ss", kOpenKey, kProgramName);
        for (const NotificationAction& action : notification.actions)
            done = done < 0
                ? done
                : ::sd_bus_message_append(message, "ss", action.key.c_str(), action.label.c_str());
    }
    return done < 0 ? done : ::sd_bus_message_close_container(message);
}

int NotificationService::appendHints(sd_bus_message* message) const
{
    constexpr int kTrue = 1;
    if (m_sender == NotificationSender::Leaves)
        return ::sd_bus_message_append(message, "a{sv}", 2, "urgency", "y", kNormalUrgency,
                                       "suppress-sound", "b", kTrue);
    return ::sd_bus_message_append(message, "a{sv}", 3, "urgency", "y", kNormalUrgency,
                                   "suppress-sound", "b", kTrue, "desktop-entry", "s",
                                   kDesktopEntry);
}

void NotificationService::withdraw(const std::string& id)
{
    const auto shown = m_numbers.extract(id);
    if (shown.empty())
        return;
    const BusMessage message = m_connection.request(method("CloseNotification"));
    if (message && ::sd_bus_message_append(message.get(), "u", shown.mapped()) >= 0)
        (void)m_connection.call(message); // it may be gone already, which is as well
}

bool NotificationService::listen() const
{
    int processed = 1;
    while (processed > 0)
        processed = ::sd_bus_process(bus(), nullptr);
    return processed == 0;
}

void NotificationService::hearAction(std::uint32_t number, const std::string& key)
{
    const auto id = idOf(number);
    if (!id || !m_listener.onAnswer)
        return;
    auto token = m_tokens.extract(number);
    m_listener.onAnswer(
        {.id = *id, .key = key, .activationToken = token.empty() ? std::string{} : token.mapped()});
}

void NotificationService::hearToken(std::uint32_t number, const std::string& token)
{
    if (idOf(number))
        m_tokens[number] = token;
}

void NotificationService::hearClosed(std::uint32_t number)
{
    const auto id = idOf(number);
    if (!id)
        return;
    m_numbers.erase(*id);
    m_tokens.erase(number);
    if (m_listener.onClosed)
        m_listener.onClosed(*id);
}

/// Another service, or none: numbers and abilities were those of the former. One that came because
/// it was called is the one that has just shown something.
void NotificationService::hearOwner(bool wasThere, bool isThere)
{
    m_abilities.reset();
    if (wasThere)
        closeAll();
    if (isThere && m_listener.onServiceAppeared)
        m_listener.onServiceAppeared();
}

void NotificationService::closeAll()
{
    m_tokens.clear();
    const auto shown = std::exchange(m_numbers, {});
    for (const auto& [id, number] : shown)
        if (m_listener.onClosed)
            m_listener.onClosed(id);
}

std::uint32_t NotificationService::numberOf(const std::string& id) const
{
    const auto found = m_numbers.find(id);
    return found == m_numbers.end() ? 0 : found->second;
}

std::optional<std::string> NotificationService::idOf(std::uint32_t number) const
{
    for (const auto& [id, one] : m_numbers)
        if (one == number)
            return id;
    return std::nullopt;
}

} // namespace homeward::platform
