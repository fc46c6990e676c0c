#pragma once

#include "core/base/zoned_instant.h"

#include <QString>

/// Days and times as the person reads them: in their language, by the clock they had on the wall.
namespace homeward::ui {

QString dayText(LocalDay day); ///< "Tuesday 11 November"
QString shortDayText(LocalDay day); ///< "Tue 11 Nov 2026"
QString briefDayText(LocalDay day); ///< "Tue 11 Nov"
QString timeText(const ZonedInstant& moment); ///< "20:15"
QString dayAndTimeText(const ZonedInstant& moment); ///< "Tue 11 Nov, 20:15"

/// "Today, 20:15", "Tomorrow, 20:15", or with the day.
QString nearTimeText(const ZonedInstant& moment, const ZonedInstant& now);

/// Another moment on the clock of `like`. Its last known offset holds where the zone is not known.
ZonedInstant onClockOf(const ZonedInstant& like, Instant at);

/// A moment on the clock of `place`, and on the one here where the two differ:
/// "13:50, New York time (19:50 here)".
QString timeThereAndHere(Instant at, const ZonedInstant& place, const ZonedInstant& here);
QString dayAndTimeThereAndHere(Instant at, const ZonedInstant& place, const ZonedInstant& here);

/// "20:15", and the place where it was if the clock here shows another time.
QString timeAndPlaceText(const ZonedInstant& moment, const ZonedInstant& now);

} // namespace homeward::ui
