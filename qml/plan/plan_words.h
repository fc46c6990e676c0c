#pragma once

#include "core/model/booster_plan.h"
#include "core/model/course.h"
#include "core/services/plans.h"

#include <QString>

#include <optional>

/// How courses and boosters are spoken of. Every date is the clinic's.
namespace homeward::ui {

/// "6 infusions in 2 weeks"; "8 sessions in 4 weeks, then 4 sessions in 4 weeks".
QString templateText(const CourseTemplate& courseTemplate);

/// What follows the last session, as a sentence.
QString afterCourseText(AfterCourse after);

QString courseProblemText(const services::CourseProblem& problem);
QString boosterProblemText(const services::BoosterProblem& problem);

/// "around Tue 9 Dec", "4 weeks after each session"; empty where nothing is on record.
QString boosterTimeText(const BoosterTime& when);

/// "Your clinic suggested thinking about your next session around Tue 9 Dec."
QString boosterSentence(LocalDay day);

} // namespace homeward::ui
