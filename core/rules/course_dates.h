#pragma once

#include "core/base/zoned_instant.h"
#include "core/model/course.h"

#include <vector>

namespace homeward::rules {

/// The days that a template would have, if it begins on `first`: each phase's sessions spread
/// evenly over its weeks, rounded down to whole days. For a person to change into those of the
/// clinic. Only `first` where the template has no phases.
std::vector<LocalDay> courseDays(const CourseTemplate& courseTemplate, LocalDay first);

/// The starts on those days, at the time of day that the clocks showed at the first.
std::vector<ZonedInstant> courseStarts(const CourseTemplate& courseTemplate,
                                       const ZonedInstant& first);

} // namespace homeward::rules
