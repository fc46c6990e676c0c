#pragma once

#include "core/base/clock.h"
#include "core/base/random.h"
#include "core/base/subscription.h"
#include "core/model/booster_plan.h"
#include "core/model/course.h"
#include "core/rules/booster_day.h"
#include "core/rules/course_check.h"
#include "core/services/problem.h"
#include "core/services/sessions.h"
#include "core/storage/store.h"

#include <optional>
#include <span>
#include <string_view>
#include <variant>
#include <vector>

namespace homeward::services {

using rules::BoosterError;
using rules::CourseError;

using CourseProblem = std::variant<CourseError, rules::SessionError, DiaryError>;
using BoosterProblem = Problem<BoosterError>;

/// Courses and boosters, as the clinic has planned them and the person has written them down.
/// They come from the clinic, so nobody has to be told of them but of their sessions. Nothing is
/// rewritten: a change is another version. The dates of the sessions are theirs alone
/// (Sessions): moving one moves no other, and nothing is caught up by itself.
///
/// Lives on the thread of its store.
class Plans {
public:
    /// All must outlive this.
    Plans(storage::Store& store, const Clock& clock, Random& random, Sessions& sessions);

    /// A course with these sessions, written down together or not at all; it is of their route, and
    /// keeps them in the order of their starts. `templateName` may be empty.
    [[nodiscard]] Result<Course, CourseProblem> start(std::string_view templateName,
                                                      std::span<const SessionPlan> sessions);

    /// Another session at the end of a course.
    [[nodiscard]] Result<Course, CourseProblem> extend(const CourseId& id, const SessionPlan& plan);

    /// Nothing more is planned in it. Its sessions stay as they are.
    [[nodiscard]] Result<Course, CourseProblem> end(const CourseId& id);

    /// As each is now, the one that was begun last first.
    [[nodiscard]] Result<std::vector<Course>, DiaryError> courses();

    /// As it was, the oldest version first.
    [[nodiscard]] Result<std::vector<Course>, DiaryError> history(const CourseId& id);

    /// A date has to be today on the clocks of `zone` or later. Whoever says the same again as the
    /// last version makes no other.
    [[nodiscard]] Result<BoosterPlan, BoosterProblem>
    setBooster(const BoosterTime& when, BoosterSource source, const date::time_zone& zone);

    /// Nothing before the first.
    [[nodiscard]] Result<std::optional<BoosterPlan>, DiaryError> booster();

    /// The oldest first.
    [[nodiscard]] Result<std::vector<BoosterPlan>, DiaryError> boosterHistory();

    /// Told after each change that is made here.
    [[nodiscard]] Subscription onChange(Publisher<>::Listener listener);

private:
    [[nodiscard]] Result<Course, CourseProblem> write(Course course,
                                                      std::span<const SessionPlan> added);
    [[nodiscard]] Result<Course, DiaryError> find(const CourseId& id);

    storage::Store& m_store;
    const Clock& m_clock;
    Random& m_random;
    Sessions& m_sessions;
    Publisher<> m_changes;
};

} // namespace homeward::services
