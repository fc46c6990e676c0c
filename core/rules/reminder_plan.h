#pragma once

#include "core/base/zoned_instant.h"
#include "core/model/clinic_policy.h"
#include "core/model/reminder.h"
#include "core/model/ride_home.h"
#include "core/model/treatment_session.h"
#include "core/rules/questionnaire_schedule.h"

#include <chrono>
#include <map>
#include <optional>
#include <string>
#include <vector>

/// Which notifications ought to exist. A pure function: the same facts give the same reminders,
/// under the same names, so what carries them out is a difference. Source: clinical-rules.md,
/// "Reminders".
namespace homeward::rules {

/// A session with what its reminders hang on.
struct ReminderSession {
    TreatmentSession session;
    std::vector<BeforeRule> before = {}; ///< of the policy in force
    RideState ride = RideState::NotArranged;
    std::chrono::minutes observation{0}; ///< as planned by the policy in force
    /// When the last of its rules ends by what is known; absent where nobody knows, and for a
    /// session that has not begun.
    std::optional<Instant> lastRuleEnds = {};
};

/// A questionnaire that the program asks for.
struct ReminderQuestionnaire {
    std::string instrument;
    QuestionnaireDue due;
};

/// What has become of one reminder.
struct ReminderHandling {
    std::optional<Instant> shownAt = {};
    std::optional<Instant> snoozedUntil = {}; ///< in place of its own moment
    bool isOver = false; ///< done, skipped or superseded: never again
};

/// What is known when a plan is made.
struct ReminderFacts {
    std::vector<ReminderSession> sessions = {};
    std::vector<ReminderQuestionnaire> questionnaires = {};
    LocalDay remindedSince; ///< before it nobody could have answered: the day of the first start
    std::optional<LocalDay> lastMood = {}; ///< the latest day with a check-in
    /// The day for thinking about the next session, from a clinic's date or interval.
    std::optional<LocalDay> boosterDay = {};
    /// By name. Takes its own reminder away or moves it, and moves the repeat of a questionnaire;
    /// so what a plan without any of it does not name need not be here.
    std::map<std::string, ReminderHandling> handled = {};
};

/// The moment that a plan is made at, and how far it looks.
struct ReminderSpan {
    Instant now;
    Instant until; ///< exclusive
    const date::time_zone& zone; ///< where the person is
};

/// All that are due before `span.until` and of use after `span.now`, the earliest first: those
/// whose moment has passed unshown are among them. None that is over, or shown and not snoozed.
/// Two of one kind at the same moment are one. `settings` are checked ones. Looks ten years ahead
/// at the most; takes time with the square of the sessions that began, and else with what it gives.
std::vector<Reminder> reminderPlan(const ReminderFacts& facts, const ReminderSettings& settings,
                                   const ReminderSpan& span);

} // namespace homeward::rules
