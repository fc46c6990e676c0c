#pragma once

#include "app/cli/answer.h"
#include "core/base/zoned_instant.h"
#include "core/model/course.h"

#include <optional>
#include <vector>

namespace homeward::cli {

/// An array of {name, route, lengthMinutes, phases, after, grade, source, starts}; the starts are
/// those of a course that begins with `first`, or null.
Answer templatesAnswer(const std::vector<CourseTemplate>& templates,
                       const std::optional<ZonedInstant>& first);

} // namespace homeward::cli
