#pragma once

#include "core/calendar/event_times.h"
#include "core/calendar/ics_parts.h"

#include <cstddef>
#include <cstdint>
#include <vector>

namespace homeward::calendar {

/// How the repeats of an event were read.
enum class RepeatReading : std::uint8_t {
    All,
    FirstOnly, ///< it repeats in a way that is not read
    CutOff, ///< it goes on after the last that anybody wants to know
};

/// When the repeats of an event are of interest. What goes on for ever ends at `last`, or after
/// `most`.
struct RepeatLimits {
    Instant from;
    Instant last;
    std::size_t most;
};

/// When an event begins: its own start and those that its rule gives within the limits.
struct EventStarts {
    std::vector<FileMoment> moments;
    RepeatReading reading = RepeatReading::All;
};

/// Read are rules of days, weeks and months, and of weekdays and days of the month in them. Hours
/// and seconds would have no end, and no session is repeated every year. `first` is the event's own
/// start on the file's clock. Days that the event leaves out are still among them.
EventStarts startsOf(icalcomponent* event, const FileClock& clock, const icaltimetype& first,
                     const RepeatLimits& limits);

} // namespace homeward::calendar
