#include "app/reminders/reminder_post.h"

#include "core/services/reminder_fates.h"
#include "platform/posix/system_zone.h"

#include <algorithm>
#include <chrono>
#include <thread>
#include <type_traits>
#include <variant>

namespace homeward::app {

namespace {

/// Of the device, now. Where its database has no such zone, moments still are what they are.
const date::time_zone& deviceZone()
{
    const auto zone = platform::SystemZone{}.current();
    return zone ? **zone : *date::locate_zone("Etc/UTC");
}

bool isInUse(FileError error)
{
    return error == FileError::InUse;
}

bool isInUse(const services::DeliveryProblem& problem)
{
    return problem == services::DeliveryProblem{FileError::InUse};
}

/// Again while another process has the files. It shows at most a few, and waits for no service
/// longer than some seconds.
template <class Attempt>
std::invoke_result_t<Attempt> patiently(const Attempt& attempt)
{
    constexpr std::chrono::milliseconds kPause{100};
    constexpr int kMostTries = 300;
    auto result = attempt();
    for (int tries = 1; !result && isInUse(result.error()) && tries < kMostTries; ++tries) {
        std::this_thread::sleep_for(kPause);
        result = attempt();
    }
    return result;
}

} // namespace

ReminderPost::ReminderPost(const std::filesystem::path& profile, DurableFiles& files,
                           Notifier& notifier, const Clock& clock)
    : m_files(profile, files),
      m_notifier(notifier),
      m_clock(clock)
{
}

Result<services::DeliveryOutcome, services::DeliveryProblem>
ReminderPost::deliver(const std::string& id)
{
    return patiently([&] {
        return services::deliver({m_files, m_notifier, deviceZone()}, id, m_clock.now());
    });
}

Result<std::vector<std::string>, services::DeliveryProblem> ReminderPost::deliverDue()
{
    return patiently([&] {
        return services::deliverDue({m_files, m_notifier, deviceZone()}, m_clock.now());
    });
}

Result<void, FileError> ReminderPost::answer(const std::string& id, const std::string& key)
{
    return patiently([&] { return services::answerReminder(m_files, id, key, m_clock.now()); });
}

std::optional<Instant> ReminderPost::next() const
{
    const auto window = m_files.window();
    const auto ledger = m_files.ledger();
    if (!window || !ledger)
        return std::nullopt;
    return services::nextDelivery(*window, *ledger, deviceZone(), m_clock.now());
}

std::optional<ReminderTimer> ReminderPost::timerOf(const std::string& id) const
{
    auto window = m_files.window();
    const auto ledger = m_files.ledger();
    if (!window || !ledger)
        return std::nullopt;
    const auto found = std::ranges::find(window->reminders, id, &ScheduledReminder::id);
    if (found == window->reminders.end())
        return std::nullopt;
    window->reminders = {ScheduledReminder{*found}}; // its quiet hours stay
    const auto due = services::nextDelivery(*window, *ledger, deviceZone(), m_clock.now());
    if (!due)
        return std::nullopt;
    return ReminderTimer{.id = id, .at = *due};
}

bool ReminderPost::isSettled(const std::string& id) const
{
    const auto window = m_files.window();
    const auto ledger = m_files.ledger();
    if (!window || !ledger)
        return false; // nobody knows
    if (std::ranges::find(window->reminders, id, &ScheduledReminder::id) == window->reminders.end())
        return true;
    const auto fates = services::reminderFates(*ledger, m_clock.now());
    const auto fate = fates.find(id);
    return fate != fates.end() && (fate->second.isOver || fate->second.snoozedUntil);
}

} // namespace homeward::app
