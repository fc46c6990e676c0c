#pragma once

#include "core/model/treatment_session.h"

#include <chrono>
#include <cstdint>
#include <string>
#include <vector>

namespace homeward {

struct CourseTag;
using CourseId = Id<CourseTag>;

/// A stretch of a course: so many sessions, spread evenly over so many weeks.
struct CoursePhase {
    int sessions;
    int weeks;

    friend bool operator==(const CoursePhase&, const CoursePhase&) = default;
};

/// What follows the last session of a course. The clinic says more than that, or nobody does.
enum class AfterCourse : std::uint8_t {
    ClinicDecides, ///< no interval until the clinic sets one
    Review, ///< the clinic looks back with the person
    WeeklyOrFortnightly, ///< every one or two weeks, as the clinic says
};

/// How a clinic usually plans one way of treatment. A start for typing, never advice: each date is
/// the clinic's. Source: clinical-rules.md, "Protocols".
struct CourseTemplate {
    std::string name; ///< "iv-6x2w"
    Route route;
    std::chrono::minutes length; ///< of the dosing of each session
    std::vector<CoursePhase> phases; ///< empty: the clinic names every date
    AfterCourse after = AfterCourse::ClinicDecides;
    std::string source; ///< what the row was taken from
    std::string grade; ///< of that source: "A" to "C"

    friend bool operator==(const CourseTemplate&, const CourseTemplate&) = default;
};

/// Sessions that belong together, as they were at some time. A change is another version: what was
/// planned before stays on record, and so do the plans of each session (SessionPlan).
struct Course {
    CourseId id;
    int version = 1; ///< counts up from 1
    std::string templateName; ///< empty where none was used
    Route route;
    std::vector<SessionId> sessions; ///< in the order in which they were planned
    bool isEnded = false; ///< nothing more is planned in it
    Instant recordedAt;

    friend bool operator==(const Course&, const Course&) = default;
};

} // namespace homeward
