#pragma once

#include "core/model/course.h"

#include <QString>

#include <optional>
#include <string>
#include <vector>

namespace homeward::ui {

/// A day and a time as somebody names them.
struct CourseDate {
    int day; ///< days since 1970-01-01
    int minutes; ///< since midnight

    // NOLINTNEXTLINE(modernize-use-nullptr) -- takes the 0 of a rewritten < for a pointer
    friend auto operator<=>(const CourseDate&, const CourseDate&) = default;
};

/// A course as it is being written down: parts that may still be open, and its dates so far.
struct CourseDraft {
    static constexpr int kOpen = -1;

    int route = kOpen; ///< of Route
    int choice = kOpen; ///< of templatesOf(route); one past the last for other dates
    int day = kOpen; ///< of the first session
    int minutes = 12 * 60;
    QString place = {};
    std::vector<CourseDate> dates = {};

    friend bool operator==(const CourseDraft&, const CourseDraft&) = default;
};

/// The templates of a route that name dates, in the program's order.
std::vector<const CourseTemplate*> templatesOf(int route);

/// The one that a draft has chosen. For other dates the one of its route without any, or null.
const CourseTemplate* templateOf(const CourseDraft& draft);

/// The dates that its template would have: to be changed into the clinic's. The first alone where
/// the clinic names the others. Route, choice and day must be chosen.
std::vector<CourseDate> proposedDates(const CourseDraft& draft);

/// What is written down of it, on the clocks of `place`.
std::vector<SessionPlan> plansOf(const CourseDraft& draft, const ZonedInstant& place);

} // namespace homeward::ui
