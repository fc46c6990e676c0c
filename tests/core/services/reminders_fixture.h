#pragma once

#include "core/services/reminder_delivery.h"
#include "core/services/reminders.h"
#include "tests/support/profile_fixture.h"
#include "tests/support/recording_notifier.h"

#include <algorithm>
#include <chrono>
#include <memory>
#include <string>
#include <vector>

namespace homeward::services {

/// A person in Berlin whose diary is open, on Tuesday 5 March 2024 at 13:00 there, and the files
/// beside it.
class RemindersTest : public testing::ProfileTest {
protected:
    static constexpr const char* kBerlin = "Europe/Berlin";

    RemindersTest() : m_profile(create().value()) { }

    Profile& profile() { return *m_profile; }
    testing::ManualClock& clock() { return world().clock; }
    Reminders& reminders() { return m_profile->reminders(); }

    ReminderPlace place() const { return {*findZone(m_zone).value(), kJurisdiction}; }
    ZonedInstant moment() { return testing::momentIn(m_zone, clock().now()); }

    ReminderWindow schedule()
    {
        return reminders().schedule(m_files, place(), englishReminderTexts()).value();
    }

    std::vector<PlannedReminder> plan(int days = 30)
    {
        return reminders().plan(place(), std::chrono::days{days}).value();
    }

    std::vector<Instant> momentsOf(ReminderKind kind, int days = 30)
    {
        std::vector<Instant> moments;
        for (const PlannedReminder& each : plan(days))
            if (each.reminder.kind == kind)
                moments.push_back(each.reminder.due.at);
        return moments;
    }

    bool isPlanned(ReminderKind kind, int days = 30) { return !momentsOf(kind, days).empty(); }

    /// What the system does once the next one is due; gives its id.
    std::string deliverNext()
    {
        const auto next = nextDelivery(m_files.window().value(), m_files.ledger().value(), zone(),
                                       clock().now());
        clock().advance(std::max(*next - clock().now(), std::chrono::seconds{0}));
        return deliverDue({m_files, m_notifier, zone()}, clock().now()).value().at(0);
    }

    const date::time_zone& zone() const { return *findZone(m_zone).value(); }

    void checkIn() { ASSERT_TRUE(profile().diary().record(testing::readingOf(5), moment())); }

    SessionId plannedSession(std::chrono::hours ahead, Route route = Route::Intravenous)
    {
        const SessionPlan plan{.route = route,
                               .start = testing::momentIn(m_zone, clock().now() + ahead),
                               .length = std::chrono::minutes{40}};
        return profile().sessions().add(plan).value().id;
    }

    static constexpr auto kJurisdiction = rules::Jurisdiction::Elsewhere;

    const char* m_zone = kBerlin;
    platform::PosixFiles m_posix;
    ReminderFiles m_files{folder().path, m_posix};
    testing::RecordingNotifier m_notifier;

private:
    std::unique_ptr<Profile> m_profile;
};

} // namespace homeward::services
