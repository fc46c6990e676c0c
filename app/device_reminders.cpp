#include "app/device_reminders.h"

#include "app/reminders/reminder_start.h"

namespace homeward::app {

namespace {

/// A device without a screen for notifications.
class NoScreen final : public Notifier {
public:
    Result<void, NotifyError> show(const Notification&) override
    {
        return unexpected{NotifyError::Unavailable};
    }
    void withdraw(const std::string&) override { }
};

/// A device that starts nothing.
class NoTimers final : public ReminderTimers {
public:
    Result<void, TimerError> replace(std::span<const ReminderTimer>) override
    {
        return unexpected{TimerError::Unavailable};
    }
    ReminderCarrier carrier() override { return ReminderCarrier::Nobody; }
};

} // namespace

DeviceReminders::DeviceReminders(const std::filesystem::path& profile, DurableFiles& files,
                                 const Clock& clock, Reminding reminding)
    : m_noTimers(std::make_unique<NoTimers>()),
      m_silence(std::make_unique<NoScreen>())
{
    if (reminding == Reminding::Nowhere)
        return;
    m_timers = reminderTimers(profile, files);
    // Told on the bell's thread: a signal finds its way to the receiver's.
    m_bell = std::make_unique<ReminderBell>(
        profile, files, clock,
        ReminderBellListener{.onOpen =
                                 [this](const std::string& token) {
                                     Q_EMIT openAsked(QString::fromStdString(token));
                                 },
                             .onLedger = [this] { Q_EMIT ledgerChanged(); },
                             .onLater = [this](const ReminderTimer& timer) { putOff(timer); }});
}

DeviceReminders::~DeviceReminders() = default;

void DeviceReminders::putOff(const ReminderTimer& timer)
{
    if (m_timers)
        m_worker.post([this, timer] { (void)m_timers->put(timer); });
}

ui::ReminderSystem DeviceReminders::system()
{
    ReminderTimers& timers = m_timers ? static_cast<ReminderTimers&>(*m_timers) : *m_noTimers;
    return {m_worker, m_bell ? m_bell->notifier() : *m_silence, timers};
}

} // namespace homeward::app
