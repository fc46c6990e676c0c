#pragma once

#include "qml/treatment/day_reading.h"

#include <QString>

/// What Today says on the day of a session. Nothing here ever lets anybody go: staff decide.
namespace homeward::ui {

/// Whether a word about the end of dosing is due: it is over by any account, and nobody wrote its
/// end down.
bool isEndMissing(const DayReading& day);

/// Whether it is, at the clinic, the day for which the session is planned.
bool isOnPlannedDay(const DayReading& day);

QString dayTitle(const DayReading& day);
QString daySentence(const DayReading& day);
QString observationText(const DayReading& day);

/// "No driving until Wed 12 Nov, 13:50, and after a night's sleep." Empty once the rule has ended.
QString drivingText(const DayReading& day);

/// A moment of that day on the clinic's clock; and on the one here, where the two differ.
QString momentText(const DayReading& day, Instant at);

// Words that go with the way in which the medicine is given.
QString dosingText(Route route); ///< "Infusion"
QString dosingEndedText(Route route); ///< "The infusion has ended"
QString dosingEndQuestion(Route route); ///< "When did the infusion end?"
QString dosingEndUnknownText(Route route); ///< "The end of the infusion is unknown. ..."

} // namespace homeward::ui
