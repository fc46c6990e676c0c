#pragma once

#include "core/services/reminder_files.h"
#include "platform/posix/posix_files.h"
#include "platform/posix/system_clock.h"
#include "tests/platform/linux/fake_desktop.h"
#include "tests/support/private_bus.h"
#include "tests/support/temporary_folder.h"

#include <gtest/gtest.h>

#include <chrono>
#include <optional>
#include <string>
#include <thread>
#include <vector>

namespace homeward::app {

/// A profile with reminders in its window, and a desktop to show them on.
class ReminderTest : public ::testing::Test {
protected:
    static inline const std::string kMood = "aaaaaaaaaaaaaaaaaaaaaa";
    static inline const std::string kPlan = "bbbbbbbbbbbbbbbbbbbbbb";

    /// Of a series of its own.
    ScheduledReminder dueIn(const std::string& id, std::chrono::seconds time) const
    {
        const Instant at = m_clock.now() + time;
        return {.id = id,
                .series = id,
                .at = at,
                .until = at + std::chrono::hours{2},
                .text = "You have a check-in."};
    }

    void put(std::vector<ScheduledReminder> reminders)
    {
        ASSERT_TRUE(m_reminders.replaceWindow(
            {.reminders = std::move(reminders), .labels = {"Done", "Later", "Skip"}}));
    }

    std::vector<ReminderStep> stepsOf(const std::string& id) const
    {
        std::vector<ReminderStep> steps;
        const auto ledger = m_reminders.ledger().value();
        for (const ReminderEvent& event : ledger)
            if (event.id == id)
                steps.push_back(event.step);
        return steps;
    }

    /// Once the ledger says so, at the latest after some seconds.
    std::vector<ReminderStep> stepsOfOnce(const std::string& id, std::size_t count) const
    {
        for (int tries = 0; stepsOf(id).size() < count && tries < 200; ++tries)
            std::this_thread::sleep_for(std::chrono::milliseconds{50});
        return stepsOf(id);
    }

    using Steps = std::vector<ReminderStep>;

    testing::PrivateBus m_bus;
    testing::TemporaryFolder m_folder;
    platform::PosixFiles m_files;
    platform::SystemClock m_clock;
    services::ReminderFiles m_reminders{m_folder.path(), m_files};
};

} // namespace homeward::app
