#include "core/rules/reminder_names.h"

#include "core/rules/named_values.h"

namespace homeward::rules {

namespace {

constexpr std::array<Named<ReminderKind>, kReminderKinds.size()> kReminderKindNames{
    {{ReminderKind::Mood, "mood"},
     {ReminderKind::AfterSession, "afterSession"},
     {ReminderKind::BeforeSession, "beforeSession"},
     {ReminderKind::RideHome, "rideHome"},
     {ReminderKind::RestrictionRunning, "restrictionRunning"},
     {ReminderKind::RestrictionEnding, "restrictionEnding"},
     {ReminderKind::Booster, "booster"},
     {ReminderKind::Questionnaire, "questionnaire"}}};

constexpr std::array<Named<ReminderStep>, 6> kReminderStepNames{
    {{ReminderStep::Shown, "shown"},
     {ReminderStep::Done, "done"},
     {ReminderStep::Skipped, "skipped"},
     {ReminderStep::Snoozed, "snoozed"},
     {ReminderStep::Superseded, "superseded"},
     {ReminderStep::Expired, "expired"}}};

} // namespace

std::string_view nameOf(ReminderKind kind)
{
    return nameIn(kReminderKindNames, kind);
}

std::optional<ReminderKind> reminderKindOf(std::string_view name)
{
    return valueIn(kReminderKindNames, name);
}

std::string_view nameOf(ReminderStep step)
{
    return nameIn(kReminderStepNames, step);
}

std::optional<ReminderStep> reminderStepOf(std::string_view name)
{
    return valueIn(kReminderStepNames, name);
}

} // namespace homeward::rules
