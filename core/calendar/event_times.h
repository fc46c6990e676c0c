#pragma once

#include "core/calendar/ics_parts.h"
#include "core/calendar/invitation.h"

#include <optional>
#include <string>

/// What the times of a calendar file mean.
namespace homeward::calendar {

/// A moment of a file, and how it is known.
struct FileMoment {
    ZonedInstant at;
    StartClock clock;
};

/// The day and the time of day that stand in a file; absent for what is none, and for years that no
/// appointment lies in.
std::optional<LocalTime> localTimeOf(const icaltimetype& time);

/// The clocks that times of one property are meant on.
class FileClock {
public:
    /// `property` belongs to a part of `calendar`; both must outlive this.
    FileClock(icalproperty* property, icalcomponent* calendar, const ZonedInstant& here);

    /// Absent for what is no time.
    std::optional<FileMoment> momentOf(const icaltimetype& time) const;

private:
    std::optional<FileMoment> describedMoment(const icaltimetype& time) const;

    const date::time_zone* m_here;
    const date::time_zone* m_named = nullptr; ///< that the file names and the database knows
    icaltimezone* m_described = nullptr; ///< that the file describes alone
};

} // namespace homeward::calendar
