#pragma once

#include "core/services/profile.h"
#include "qml/treatment/line_model.h"
#include "qml/trends/chart_shapes.h"

#include <QString>

#include <vector>

namespace homeward::ui {

/// A session that took place, by the number that the charts give it.
struct NumberedSession {
    int number;
    TreatmentSession session;
};

/// What is on record of one day, earliest first.
struct RateDay {
    LocalDay day;
    std::vector<HeartRateReading> readings = {};
    std::vector<HeartRateRecording> recordings = {};
    std::vector<NumberedSession> sessions = {};
};

/// Days with a rate on record, newest first.
[[nodiscard]] Result<std::vector<RateDay>, services::DiaryError>
readRateDays(services::Profile& profile);

/// "At rest 72. Recorded 1 h 40 min."
QString dayText(const RateDay& day);

/// "Session 3", or nothing.
QString sessionsText(const RateDay& day);

/// Each reading and each recording in its order.
std::vector<Line> linesOf(const RateDay& day);

} // namespace homeward::ui
