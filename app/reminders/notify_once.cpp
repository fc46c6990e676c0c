#include "app/reminders/notify_once.h"

#include "app/reminders/reminder_post.h"
#include "platform/linux/desktop_notifier.h"
#include "platform/linux/reminder_watch.h"

#include <condition_variable>
#include <mutex>
#include <optional>
#include <thread>
#include <variant>

namespace homeward::app {

namespace {

using services::DeliveryOutcome;
using services::DeliveryProblem;
using Outcome = Result<DeliveryOutcome, DeliveryProblem>;

/// Where the first end of a notification is left for who waits for it.
class NotificationEnd {
public:
    /// Without a key: it is off the screen.
    struct End {
        std::string key = {};
        std::string activationToken = {};
    };

    void tell(End end)
    {
        {
            const std::lock_guard lock{m_mutex};
            if (!m_end)
                m_end = std::move(end);
        }
        m_told.notify_one();
    }

    std::optional<End> wait(std::chrono::seconds patience)
    {
        std::unique_lock lock{m_mutex};
        m_told.wait_for(lock, patience, [this] { return m_end.has_value(); });
        return m_end;
    }

private:
    std::mutex m_mutex;
    std::condition_variable m_told;
    std::optional<End> m_end;
};

platform::NotificationListener listenerOf(NotificationEnd& end)
{
    return {.onAnswer =
                [&end](const platform::NotificationAnswer& answer) {
                    end.tell({answer.key, answer.activationToken});
                },
            .onClosed = [&end](const std::string& /*id*/) { end.tell({}); }};
}

/// While the desktop starts there may be nobody yet who shows it.
Outcome deliverOnceThereIsAService(ReminderPost& post, const std::string& id,
                                   std::chrono::seconds patience)
{
    const auto deadline = std::chrono::steady_clock::now() + patience;
    std::chrono::seconds pause{1};
    for (;;) {
        auto outcome = post.deliver(id);
        if (outcome || outcome.error() != DeliveryProblem{NotifyError::Unavailable}
            || std::chrono::steady_clock::now() + pause > deadline)
            return outcome;
        std::this_thread::sleep_for(pause);
        pause *= 2;
    }
}

/// Until it is answered, closed, or settled somewhere else; then what was answered.
std::optional<NotificationEnd::End> waitForEnd(const NotifyPlace& place, const ReminderPost& post,
                                               const std::string& id, NotificationEnd& end,
                                               std::chrono::seconds patience)
{
    const platform::ReminderWatch watch{place.clock,
                                        {.folder = place.profile},
                                        {.next = [&]() -> std::optional<Instant> {
                                             if (post.isSettled(id))
                                                 end.tell({});
                                             return std::nullopt;
                                         },
                                         .deliver = [] {}}};
    return end.wait(patience);
}

ReminderExit exitOf(const DeliveryProblem& problem)
{
    const auto* file = std::get_if<FileError>(&problem);
    return file != nullptr && *file != FileError::InUse ? ReminderExit::Failed
                                                        : ReminderExit::TryAgain;
}

void wakeAgain(const NotifyPlace& place, const ReminderPost& post, const std::string& id)
{
    const auto timer = post.timerOf(id);
    if (timer && place.wakeAgain)
        place.wakeAgain(*timer);
}

} // namespace

ReminderExit notifyOnce(const NotifyPlace& place, const std::string& id,
                        const NotifyPatience& patience)
{
    NotificationEnd end;
    platform::DesktopNotifier notifier{listenerOf(end), platform::NotificationSender::Leaves};
    ReminderPost post{place.profile, place.files, notifier, place.clock};
    const Outcome outcome = deliverOnceThereIsAService(post, id, patience.service);
    if (!outcome)
        return exitOf(outcome.error());
    if (outcome == DeliveryOutcome::NotYet)
        wakeAgain(place, post, id);
    if (outcome != DeliveryOutcome::Shown)
        return ReminderExit::Done;
    const auto answer = waitForEnd(place, post, id, end, patience.answer);
    if (!answer)
        return ReminderExit::Done; // it may stay where it is
    notifier.withdraw(id);
    if (answer->key.empty())
        return ReminderExit::Done;
    if (!post.answer(id, answer->key))
        return ReminderExit::Failed;
    wakeAgain(place, post, id);
    if (answer->key == platform::kOpenKey && place.open)
        place.open(answer->activationToken);
    return ReminderExit::Done;
}

} // namespace homeward::app
