#pragma once

#include "core/rules/reminder_plan.h"

#include <string>
#include <string_view>
#include <vector>

/// Each kind of reminder by itself, before the plan puts them together: also those that are over,
/// past or no longer of use, so that what is planned does not depend on when one looks.
/// Source: clinical-rules.md, "Reminders".
namespace homeward::rules {

/// "mood/2026-11-25", "beforeSession/2026-12-03/0193.../evening". The day is part of it, so what is
/// planned anew for another day is another reminder.
std::string reminderName(ReminderKind kind, LocalDay day, std::string_view rest = {});

/// That of `session`: its own day, whatever the zone of the person is.
std::string reminderName(ReminderKind kind, const TreatmentSession& session,
                         std::string_view rest = {});

/// One a day, rarer while nobody answers. From the last answer on, or from a year ago.
std::vector<Reminder> moodReminders(const ReminderFacts& facts, const ReminderSettings& settings,
                                    const ReminderSpan& span);

/// A check-in a day after a session, once its rules have ended.
std::vector<Reminder> afterSessionReminders(const ReminderFacts& facts,
                                            const ReminderSettings& settings,
                                            const ReminderSpan& span);

/// The evening before a session, and each time from which on it asks for something. Also in quiet
/// hours.
std::vector<Reminder> beforeSessionReminders(const ReminderFacts& facts,
                                             const date::time_zone& zone);

/// Three days and one day before a session to which no ride home is arranged.
std::vector<Reminder> rideReminders(const ReminderFacts& facts, const ReminderSettings& settings,
                                    const date::time_zone& zone);

/// At the end of a session.
std::vector<Reminder> restrictionRunningReminders(const ReminderFacts& facts,
                                                  const ReminderSettings& settings,
                                                  const date::time_zone& zone);

/// When the time of the last rule after a session is up.
std::vector<Reminder> restrictionEndingReminders(const ReminderFacts& facts,
                                                 const ReminderSettings& settings,
                                                 const date::time_zone& zone);

/// A week before the clinic's day, and on it.
std::vector<Reminder> boosterReminders(const ReminderFacts& facts, const ReminderSettings& settings,
                                       const date::time_zone& zone);

/// On the day on which a questionnaire is due, and once more.
std::vector<Reminder> questionnaireReminders(const ReminderFacts& facts,
                                             const ReminderSettings& settings,
                                             const date::time_zone& zone);

} // namespace homeward::rules
