#pragma once

#include "core/base/zoned_instant.h"
#include "core/rules/reminder_plan.h"

/// How the daily question about mood becomes rarer while nobody answers.
/// Source: clinical-rules.md, "Reminders".
namespace homeward::rules {

/// The day from which ignored days are counted: the last with a check-in, or the day before the
/// first on which anybody could answer.
///
/// A check-in of tomorrow was made in another zone, or before the clock was set back a day. One of
/// a later day was made by a clock that was wrong, and says nothing: yesterday then.
LocalDay countedFrom(const ReminderFacts& facts, LocalDay today);

/// Whether to ask `since` days after that one: each day until three were ignored, then every second
/// day until ten were, then once a week.
bool isMoodAskedAfter(date::days since);

} // namespace homeward::rules
