#pragma once

#include "core/services/rides.h"

#include <QString>
#include <QStringList>

/// How the ride home is spoken of. Who is not handed over never reads the word "confirmed".
namespace homeward::ui {

QStringList rideMethodNames(); ///< in the order of RideMethod
QString rideMethodText(RideMethod method); ///< "by car"
QStringList noRideChoiceNames(); ///< in the order of NoRideChoice

QString arrivedText(const RidePlan& plan); ///< "Maya is here"

/// The state alone, as the pill of the page has it.
QString rideStateText(const RideHome& ride);

/// "Maya drives you home.", for a row of another page.
QString rideSentence(const RideHome& ride);

/// "Sister, by car, at 15:52"; empty without a plan.
QString rideDetailText(const RideHome& ride, const ZonedInstant& now);

/// "Handed over at 15:52. Staff initials: JR"; empty before.
QString handOverText(const RideHome& ride, const ZonedInstant& now);

QString rideErrorText(rules::RideError error);

/// Why something could not be written down, code and initials included.
QString rideProblemText(const services::RideProblem& problem);

/// Why a code or initials did not count; empty for any other reason.
QString codeProblemText(const services::RideProblem& problem);
QString escortErrorText(EscortError error);

} // namespace homeward::ui
