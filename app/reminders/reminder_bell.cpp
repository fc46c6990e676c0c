#include "app/reminders/reminder_bell.h"

#include <utility>

namespace homeward::app {

ReminderBell::ReminderBell(const std::filesystem::path& profile, DurableFiles& files,
                           const Clock& clock, ReminderBellListener listener)
    : m_listener(std::move(listener)),
      m_notifier(notificationListener()),
      m_post(profile, files, m_notifier, clock)
{
    const std::lock_guard lock{m_mutex};
    m_watch = std::make_unique<platform::ReminderWatch>(
        clock, platform::ReminderPlaces{.folder = profile}, work());
}

ReminderBell::~ReminderBell()
{
    std::unique_lock lock{m_mutex};
    const auto watch = std::move(m_watch);
    lock.unlock(); // it may wait for the lock to take what was answered
}

platform::NotificationListener ReminderBell::notificationListener()
{
    return {.onAnswer = [this](const platform::NotificationAnswer& answer) { hear(answer); },
            .onServiceAppeared = [this] { lookAgain(); }};
}

platform::ReminderWork ReminderBell::work()
{
    return {.next = [this] { return look(); }, .deliver = [this] { deliver(); }};
}

/// On the notifier's thread, which must not wait for the files: who has them may wait for it.
void ReminderBell::hear(platform::NotificationAnswer answer)
{
    {
        const std::lock_guard lock{m_mutex};
        m_answers.push_back(std::move(answer));
    }
    lookAgain();
}

void ReminderBell::lookAgain()
{
    const std::lock_guard lock{m_mutex};
    if (m_watch)
        m_watch->lookAgain();
}

std::optional<Instant> ReminderBell::look()
{
    takeAnswers();
    clearScreen();
    return m_post.next();
}

void ReminderBell::deliver()
{
    const auto shown = m_post.deliverDue();
    if (!shown || shown->empty())
        return;
    m_onScreen.insert(shown->begin(), shown->end());
    if (m_listener.onLedger)
        m_listener.onLedger();
}

void ReminderBell::takeAnswers()
{
    std::unique_lock lock{m_mutex};
    const auto answers = std::exchange(m_answers, {});
    lock.unlock();
    for (const platform::NotificationAnswer& answer : answers) {
        // Where it cannot be written, it is as if it had not been tapped: it may be again.
        if (!m_post.answer(answer.id, answer.key))
            continue;
        const auto timer = m_post.timerOf(answer.id);
        if (timer && m_listener.onLater)
            m_listener.onLater(*timer);
        if (answer.key == platform::kOpenKey && m_listener.onOpen)
            m_listener.onOpen(answer.activationToken);
        if (m_listener.onLedger)
            m_listener.onLedger();
    }
}

void ReminderBell::clearScreen()
{
    std::erase_if(m_onScreen, [this](const std::string& id) {
        const bool isSettled = m_post.isSettled(id);
        if (isSettled)
            m_notifier.withdraw(id);
        return isSettled;
    });
}

} // namespace homeward::app
