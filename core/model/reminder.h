#pragma once

#include "core/base/time.h"
#include "core/base/zone.h"

#include <array>
#include <chrono>
#include <cstdint>
#include <optional>
#include <string>

namespace homeward {

/// What a reminder is for. Source: clinical-rules.md, "Reminders".
enum class ReminderKind : std::uint8_t {
    Mood,
    AfterSession, ///< a check-in 24 h after a session
    BeforeSession, ///< what to do, and what to leave alone, before one
    RideHome, ///< none is arranged yet
    RestrictionRunning, ///< a session is over and its rules hold
    RestrictionEnding, ///< the time of the last one is up
    Booster, ///< the clinic's date is near
    Questionnaire,
};

inline constexpr std::array kReminderKinds{
    ReminderKind::Mood,     ReminderKind::AfterSession,       ReminderKind::BeforeSession,
    ReminderKind::RideHome, ReminderKind::RestrictionRunning, ReminderKind::RestrictionEnding,
    ReminderKind::Booster,  ReminderKind::Questionnaire};

/// What a lock screen may say: two sets of neutral words, each in three wordings. Who reads over
/// a shoulder learns no more than that somebody wants to be reminded.
enum class ReminderWords : std::uint8_t {
    CheckIn, ///< "You have a check-in."
    Plan, ///< "There is something in your plan to read."
};

inline constexpr int kReminderWordings = 3;

/// When a reminder is due.
struct ReminderTime {
    Instant at; ///< by the zone that it was planned in
    /// Follows the person's clock wherever they travel. Absent: tied to a moment, such as a
    /// session.
    std::optional<LocalTime> onTheWall = {};

    friend bool operator==(const ReminderTime&, const ReminderTime&) = default;
};

/// A notification that ought to exist. Derived, never typed in.
struct Reminder {
    ReminderKind kind;
    std::string name; ///< the same in every plan, and once only: "mood/2026-11-25"
    ReminderTime due;
    Instant until; ///< from then on it is of no use and is not shown any more
    ReminderWords words;
    int wording = 0; ///< of kReminderWordings

    friend bool operator==(const Reminder&, const Reminder&) = default;
};

/// What a person has made of a reminder, or the program.
enum class ReminderStep : std::uint8_t {
    Shown,
    Done,
    Skipped,
    Snoozed, ///< to be shown again
    Superseded, ///< a later one of its kind was shown in its place
    Expired, ///< its use was over before it could be shown
};

/// One step in the life of a reminder, under the id that it has outside the diary
/// (ScheduledReminder::id).
struct ReminderEvent {
    std::string id;
    ReminderStep step;
    Instant at;
    std::optional<Instant> snoozedUntil = {}; ///< exactly where Snoozed

    friend bool operator==(const ReminderEvent&, const ReminderEvent&) = default;
};

/// What the person wants to be reminded of, and when. Times of day are those of the person's clock.
struct ReminderSettings {
    std::array<bool, kReminderKinds.size()> isOn{true, true, true, true, true, true, true, true};
    std::chrono::minutes mood{19 * 60};
    std::chrono::minutes quietFrom{21 * 60};
    std::chrono::minutes quietUntil{8 * 60}; ///< on the next day where it is not after `quietFrom`

    bool wants(ReminderKind kind) const { return isOn[static_cast<std::size_t>(kind)]; }

    friend bool operator==(const ReminderSettings&, const ReminderSettings&) = default;
};

} // namespace homeward
