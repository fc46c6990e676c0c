#pragma once

#include "app/cli/answer.h"
#include "app/cli/open_day.h"

namespace homeward::cli {

/// There, "not found" speaks of a course.
Failure courseFailureOf(const services::CourseProblem& problem);

/// A course that was written down with its sessions, or why it was not.
[[nodiscard]] Result<Answer, Failure>
courseShown(const Invocation& invocation, const OpenDay& day,
            const Result<Course, services::CourseProblem>& course);

} // namespace homeward::cli
