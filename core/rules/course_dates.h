#pragma once

#include "core/base/zoned_instant.h"
#include "core/model/course.h"

#include <vector>

namespace homeward::rules {

/// The days that a template would have, if it begins on `first`: each phase's sessions spread
/// evenly over its weeks, rounded down to whole days. For a person to change into those of the
/// clinic. Only `first` where the template has no phases.
std::vector<LocalDay> courseDays(const CourseTemplate& courseTemplate, LocalDay first);

} // namespace homeward::rules
