#pragma once

#include "core/rules/reminder_plan.h"

namespace homeward::rules {

/// Whether rules of another session than `session` are in force at `at`, or may be: it began
/// before, and they end later. Where nobody knows their end, for kForgottenAfter from its start.
bool isUnderOtherRules(const ReminderFacts& facts, const TreatmentSession& session, Instant at);

} // namespace homeward::rules
