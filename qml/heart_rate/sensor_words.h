#pragma once

#include "core/model/wearable.h"

#include <QString>

#include <string>

/// Sensors in words.
namespace homeward::ui {

/// A name that a stranger's device gives itself: one plain line that ends.
QString sensorName(const std::string& told);

/// What the person can do about it.
QString wearableProblemText(WearableProblem problem);

/// The last two parts of an address, to tell two of one name apart.
QString addressEnding(const std::string& address);

} // namespace homeward::ui
