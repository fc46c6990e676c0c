#pragma once

#include "app/cli/answer.h"
#include "core/services/heart_rate.h"

#include <string>

/// What there is of heart rate, in both forms.
namespace homeward::cli {

Json recordingJson(const HeartRateRecording& recording);
std::string recordingLine(const HeartRateRecording& recording, const date::time_zone& here);

Json heartReadingJson(const HeartRateReading& reading);
std::string heartReadingLine(const HeartRateReading& reading, const date::time_zone& here);

} // namespace homeward::cli
