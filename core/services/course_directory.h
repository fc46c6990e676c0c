#pragma once

#include "core/model/course.h"

#include <string_view>
#include <vector>

namespace homeward::services {

/// The templates of courses that the program brings (data/course_templates.json), in its order.
const std::vector<CourseTemplate>& courseTemplates();

/// Null where there is none of that name.
const CourseTemplate* findCourseTemplate(std::string_view name);

} // namespace homeward::services
