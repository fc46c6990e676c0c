#pragma once

#include "core/model/treatment_session.h"

#include <QString>
#include <QStringList>

/// How a session is spoken of.
namespace homeward::ui {

QStringList routeNames(); ///< in the order of Route
QString routeName(Route route); ///< "Infusion into a vein"
QString lengthText(std::chrono::minutes length); ///< "40 minutes"

/// "Cancelled", "Done", or empty for one that is to come.
QString sessionStatusText(SessionStatus status);

/// "Tue 18 Nov, 13:00": with its year if that is another, and by both clocks where they differ.
QString sessionTimeText(const ZonedInstant& start, const ZonedInstant& now);

} // namespace homeward::ui
