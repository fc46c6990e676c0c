#include "app/cli/course_shown.h"

#include "app/cli/plan_answer.h"

namespace homeward::cli {

Failure courseFailureOf(const services::CourseProblem& problem)
{
    if (problem == services::CourseProblem{services::DiaryError::NotFound})
        return notFound("noSuchCourse", "There is no such course. \"plan show\" shows them.");
    return failureOf(problem);
}

Result<Answer, Failure> courseShown(const Invocation& invocation, const OpenDay& day,
                                    const Result<Course, services::CourseProblem>& course)
{
    if (!course)
        return unexpected{courseFailureOf(course.error())};
    return explained(day.profile->sessions().list())
        .map([&](const std::vector<TreatmentSession>& sessions) {
            return courseAnswer(*course, sessions,
                                day.onOwnClock(invocation.surroundings().clock.now()));
        });
}

} // namespace homeward::cli
