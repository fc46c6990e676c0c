#include "core/rules/reminder_kinds.h"

#include "core/base/rfc3339.h"
#include "core/rules/reminder_names.h"

namespace homeward::rules {

std::string reminderName(ReminderKind kind, LocalDay day, std::string_view rest)
{
    std::string name{nameOf(kind)};
    name += '/' + dayText(day);
    if (!rest.empty())
        name.append("/").append(rest);
    return name;
}

std::string reminderName(ReminderKind kind, const TreatmentSession& session, std::string_view rest)
{
    std::string name = reminderName(kind, session.plan.start.day(), session.id.text());
    if (!rest.empty())
        name.append("/").append(rest);
    return name;
}

} // namespace homeward::rules
