#pragma once

#include "core/rules/reminder_plan.h"
#include "tests/support/session_samples.h"

#include <chrono>
#include <string>
#include <utility>
#include <vector>

/// A person in Berlin who wants every kind of reminder.
namespace homeward::testing {

inline LocalDay day(const std::string& text)
{
    return std::chrono::floor<date::days>(reading(text + " 00:00"));
}

struct Reminded {
    rules::ReminderFacts facts = {};
    ReminderSettings settings = {};
    std::string zone = "Europe/Berlin";

    Reminded() { facts.remindedSince = day("2026-03-01"); }

    /// That kind alone.
    Reminded& only(ReminderKind kind)
    {
        settings.isOn.fill(false);
        settings.isOn[static_cast<std::size_t>(kind)] = true;
        return *this;
    }

    const date::time_zone& clock() const { return *findZone(zone).value(); }
    Instant at(const std::string& local) const { return moment(local, zone).at(); }

    std::vector<Reminder> plan(const std::string& now, const std::string& until) const
    {
        return rules::reminderPlan(facts, settings,
                                   {.now = at(now), .until = at(until), .zone = clock()});
    }

    std::string line(const Reminder& reminder) const
    {
        return date::format("%F %R ", clock().to_local(reminder.due.at)) + reminder.name;
    }

    /// "2026-03-02 19:00 mood/2026-03-02"
    std::vector<std::string> lines(const std::string& now, const std::string& until) const
    {
        std::vector<std::string> all;
        for (const Reminder& each : plan(now, until))
            all.push_back(line(each));
        return all;
    }

    /// The moments alone: "2026-03-02 19:00".
    std::vector<std::string> times(const std::string& now, const std::string& until) const
    {
        std::vector<std::string> all;
        for (const std::string& each : lines(now, until))
            all.push_back(each.substr(0, 16));
        return all;
    }
};

/// A session by name: what its reminders are called.
inline std::string idText(int number)
{
    return sessionNumber(number).text();
}

inline rules::ReminderSession planned(const ZonedInstant& start,
                                      std::vector<BeforeRule> before = {})
{
    rules::ReminderSession facts{.session = plannedSession(start)};
    facts.before = std::move(before);
    facts.observation = std::chrono::hours{2};
    return facts;
}

/// Dosing ended at `end`, and nobody knows more than `lastRuleEnds`.
inline rules::ReminderSession dosed(const ZonedInstant& end, std::optional<Instant> lastRuleEnds)
{
    rules::ReminderSession facts{.session = dosedSession(end)};
    facts.observation = std::chrono::hours{2};
    facts.lastRuleEnds = lastRuleEnds;
    return facts;
}

} // namespace homeward::testing
