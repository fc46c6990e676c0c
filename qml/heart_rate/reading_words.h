#pragma once

#include "core/model/heart_rate.h"

#include <QString>

#include <chrono>

/// Readings and recordings in words. Told as they are, never judged.
namespace homeward::ui {

/// "Heart rate 72, recorded at rest at 08:12."
QString readingText(const HeartRateReading& reading);

/// What a reading rests upon: "58 readings in its minute, within 6 beats." Empty for one that was
/// typed in.
QString qualityText(const HeartRateReading& reading);

/// "1 h 40 min", "12 min", "40 s".
QString lengthText(std::chrono::milliseconds length);

} // namespace homeward::ui
