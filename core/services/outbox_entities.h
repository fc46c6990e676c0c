#pragma once

#include <string_view>

/// What rows of the outbox call the things that they speak of (docs/data-model.md).
namespace homeward::services {

inline constexpr std::string_view kMoodEntity = "mood";
inline constexpr std::string_view kQuestionnaireEntity = "questionnaire";
inline constexpr std::string_view kSideEffectEntity = "sideEffect";
inline constexpr std::string_view kVitalsEntity = "vitals";
inline constexpr std::string_view kPlanEntity = "session"; ///< with the id of a plan of it
inline constexpr std::string_view kStepEntity = "sessionStep";
inline constexpr std::string_view kDiaryEntity = "diary";
inline constexpr std::string_view kRideEntity = "ride";
inline constexpr std::string_view kSleepEntity = "sleep";
inline constexpr std::string_view kHeartRateRecordingEntity = "heartRateRecording"; ///< ended
inline constexpr std::string_view kHeartRateReadingEntity = "heartRateReading";

} // namespace homeward::services
