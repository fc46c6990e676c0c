#pragma once

#include "qml/treatment/day_reading.h"
#include "qml/treatment/line_model.h"

#include <QString>
#include <QStringList>

#include <optional>
#include <vector>

/// What the Rules page says. Whatever is not known to have ended is said to be in force.
namespace homeward::ui {

/// Whether any rule is in force.
bool hasRulesInForce(const DayReading& day);

/// Whether the end of the rules is nothing but an estimate.
bool isRulesEndUnknown(const DayReading& day);

/// When time is up for the last of those in force; once all have ended, when the last did.
std::optional<Instant> lastUntil(const DayReading& day);

QString rulesTitle(const DayReading& day); ///< "Rules until tomorrow"
QString rulesDetail(const DayReading& day); ///< "Wed 12 Nov, 13:50, and after a night's sleep."
QString rulesSource(const DayReading& day); ///< "These are your clinic's rules, version 4."

/// Without a rule: empty. Driving and machines are one line where they end together.
std::vector<Line> ruleLines(const DayReading& day);
QStringList medicineLines(const DayReading& day);

} // namespace homeward::ui
