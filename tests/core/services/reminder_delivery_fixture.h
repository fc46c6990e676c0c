#pragma once

#include "core/services/reminder_delivery.h"
#include "tests/support/memory_files.h"
#include "tests/support/recording_notifier.h"

#include <gtest/gtest.h>

#include <chrono>
#include <string>
#include <vector>

namespace homeward::services {

/// A device in Berlin at noon of 2 March 2026 with reminders in its window.
class DeliveryTest : public ::testing::Test {
protected:
    static inline const Instant kNoon{std::chrono::sys_days{std::chrono::year{2026} / 3 / 2}
                                      + std::chrono::hours{11}}; // of Berlin

    /// One of the series "plan" that is of use for two hours.
    static ScheduledReminder due(const std::string& id, Instant at,
                                 const std::string& series = "plan")
    {
        return {.id = id,
                .series = series,
                .at = at,
                .until = at + std::chrono::hours{2},
                .text = "There is something to read."};
    }

    /// One that is due when the person's clock shows what it shows in Berlin at `at`, until five
    /// hours later.
    static ScheduledReminder dueOnTheWall(const std::string& id, Instant at)
    {
        ScheduledReminder reminder = due(id, at, "mood");
        reminder.onTheWall = findZone("Europe/Berlin").value()->to_local(at);
        reminder.until = at + std::chrono::hours{5};
        return reminder;
    }

    void put(std::vector<ScheduledReminder> reminders)
    {
        ASSERT_TRUE(m_files.replaceWindow(
            {.reminders = std::move(reminders), .labels = {"Done", "Later", "Skip"}}));
    }

    DeliveryPort port()
    {
        return {.files = m_files, .notifier = m_notifier, .zone = *findZone(m_zone).value()};
    }

    DeliveryOutcome deliver(const std::string& id, Instant now)
    {
        return services::deliver(port(), id, now).value();
    }

    std::vector<std::string> deliverDue(Instant now)
    {
        return services::deliverDue(port(), now).value();
    }

    std::optional<Instant> next(Instant now = kNoon)
    {
        return nextDelivery(m_files.window().value(), m_files.ledger().value(), port().zone, now);
    }

    void tap(const std::string& id, std::string_view key, Instant now)
    {
        ASSERT_TRUE(answerReminder(m_files, id, key, now));
    }

    std::vector<ReminderStep> stepsOf(const std::string& id)
    {
        std::vector<ReminderStep> steps;
        const auto ledger = m_files.ledger().value();
        for (const ReminderEvent& event : ledger)
            if (event.id == id)
                steps.push_back(event.step);
        return steps;
    }

    testing::MemoryFiles m_memory;
    ReminderFiles m_files{"profile", m_memory};
    testing::RecordingNotifier m_notifier;
    std::string m_zone = "Europe/Berlin";
};

} // namespace homeward::services
