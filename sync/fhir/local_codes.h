#pragma once

#include "sync/fhir/coding.h"

/// Codes of our own, for what no verified standard code exists: docs/fhir.md, "Local codes". They
/// are one code system, and this is the only place that names it.
namespace homeward::fhir {

inline constexpr std::string_view kLocalSystem =
    "https://homeward.example/fhir/CodeSystem/homeward";

inline constexpr Code kMood{kLocalSystem, "mood-0-10", "Mood today, 0 very low to 10 very good"};
inline constexpr Code kEnergy{kLocalSystem, "energy-0-10", "Energy today, 0 to 10"};
inline constexpr Code kSleep{kLocalSystem, "sleep-last-night", "Sleep last night"};
inline constexpr Code kCourse{kLocalSystem, "course-since-baseline",
                              "Questionnaire total against the last one before treatment"};
inline constexpr Code kFall{kLocalSystem, "fall-from-baseline", "Fall from the baseline"};
inline constexpr Code kResponse{kLocalSystem, "response", "Fall of at least half of the baseline"};
inline constexpr Code kRemission{kLocalSystem, "remission",
                                 "Total below the instrument's remission threshold"};
inline constexpr Code kNotNoticed{kLocalSystem, "not-noticed", "Asked, and not noticed"};
inline constexpr Code kMildEffect{kLocalSystem, "mild", "Noticed, carried on"};
inline constexpr Code kModerateEffect{kLocalSystem, "moderate", "Had to slow down or rest"};
inline constexpr Code kSevereEffect{kLocalSystem, "severe",
                                    "Could not manage washing, eating or dressing"};
inline constexpr Code kIntravenous{kLocalSystem, "session-iv", "Ketamine session, infusion"};
inline constexpr Code kIntramuscular{kLocalSystem, "session-im", "Ketamine session, injection"};
inline constexpr Code kEsketamine{kLocalSystem, "session-esketamine",
                                  "Esketamine session, nasal spray"};
inline constexpr Code kOral{kLocalSystem, "session-oral",
                            "Ketamine session, by mouth in the clinic"};
inline constexpr Code kLowestRate{kLocalSystem, "heart-rate-lowest", "Lowest heart rate"};
inline constexpr Code kMeanRate{kLocalSystem, "heart-rate-mean", "Mean heart rate"};
inline constexpr Code kHighestRate{kLocalSystem, "heart-rate-highest", "Highest heart rate"};
inline constexpr Code kDiaryEntry{kLocalSystem, "diary-entry", "Diary entry"};
inline constexpr Code kBefore{kLocalSystem, "diary-before", "Intention before a session"};
inline constexpr Code kAfter{kLocalSystem, "diary-after", "Recall after a session"};
inline constexpr Code kIntegration{kLocalSystem, "diary-integration", "Integration"};
inline constexpr Code kFree{kLocalSystem, "diary-free", "Free entry"};

} // namespace homeward::fhir
