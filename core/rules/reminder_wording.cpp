#include "core/rules/reminder_wording.h"

#include "core/rules/reminder_times.h"

#include <map>

namespace homeward::rules {

namespace {

int wordingOf(LocalDay day)
{
    const auto turn = day.time_since_epoch().count() % kReminderWordings;
    return turn < 0 ? turn + kReminderWordings : turn;
}

} // namespace

void giveWordings(std::vector<Reminder>& reminders, const date::time_zone& zone)
{
    std::map<ReminderKind, int> last;
    for (Reminder& each : reminders) {
        each.wording = wordingOf(dayOn(zone, each.due.at));
        const auto [before, isFirst] = last.try_emplace(each.kind, each.wording);
        if (!isFirst && before->second == each.wording)
            each.wording = (each.wording + 1) % kReminderWordings;
        before->second = each.wording;
    }
}

} // namespace homeward::rules
