#pragma once

#include "core/model/course.h"

#include <string_view>
#include <vector>

namespace homeward::services {

/// The templates of courses that the program brings (data/course_templates.json), in its order.
/// Part of the program: a test reads every row of it.
const std::vector<CourseTemplate>& courseTemplates();

/// Reads the form of data/course_templates.json. Throws nothing; a template that does not fit is
/// left out as a whole.
std::vector<CourseTemplate> courseTemplatesFrom(std::string_view json);

/// Null where there is none of that name.
const CourseTemplate* findCourseTemplate(std::string_view name);

} // namespace homeward::services
