#pragma once

#include "core/base/zoned_instant.h"

#include <QString>

/// Days and times as the person reads them: in their language, by the clock they had on the wall.
namespace homeward::ui {

QString dayText(LocalDay day); ///< "Tuesday 11 November"
QString shortDayText(LocalDay day); ///< "Tue 11 Nov 2026"
QString timeText(const ZonedInstant& moment); ///< "20:15"

/// "20:15", and the place where it was if the clock here shows another time.
QString timeAndPlaceText(const ZonedInstant& moment, const ZonedInstant& now);

} // namespace homeward::ui
