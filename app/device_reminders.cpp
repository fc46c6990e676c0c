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

std::unique_ptr<ReminderTimers> timersOf(const std::filesystem::path& profile, DurableFiles& files,
                                         Reminding reminding)
{
    std::unique_ptr<ReminderTimers> timers;
    if (reminding == Reminding::OnThisDevice)
        timers = reminderTimers(profile, files);
    return timers ? std::move(timers) : std::make_unique<NoTimers>();
}

} // namespace

DeviceReminders::DeviceReminders(const std::filesystem::path& profile, DurableFiles& files,
                                 const Clock& clock, Reminding reminding)
    : m_timers(timersOf(profile, files, reminding)),
      m_silence(std::make_unique<NoScreen>())
{
    if (reminding == Reminding::Nowhere)
        return;
    // Told on the bell's thread: a signal finds its way to the receiver's.
    m_bell = std::make_unique<ReminderBell>(
        profile, files, clock,
        ReminderBellListener{.onOpen =
                                 [this](const std::string& token) {
                                     Q_EMIT openAsked(QString::fromStdString(token));
                                 },
                             .onLedger = [this] { Q_EMIT ledgerChanged(); }});
}

DeviceReminders::~DeviceReminders() = default;

ui::ReminderSystem DeviceReminders::system()
{
    return {m_worker, m_bell ? m_bell->notifier() : *m_silence, *m_timers};
}

} // namespace homeward::app
