#pragma once

#include "core/base/reminder_timers.h"

#include <optional>
#include <vector>

namespace homeward::testing {

/// A system that keeps the timers it is given, or says why it does not.
class RecordingTimers final : public ReminderTimers {
public:
    std::vector<ReminderTimer> timers = {};
    int replacements = 0;
    std::optional<TimerError> problem = {};

    Result<void, TimerError> replace(std::span<const ReminderTimer> wanted) override
    {
        ++replacements;
        if (problem)
            return unexpected{*problem};
        timers.assign(wanted.begin(), wanted.end());
        return {};
    }

    ReminderCarrier carrier() override
    {
        return problem ? ReminderCarrier::Nobody : ReminderCarrier::SystemTimers;
    }
};

} // namespace homeward::testing
