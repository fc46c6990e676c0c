#pragma once

#include "core/base/clock.h"
#include "core/base/random.h"
#include "core/base/subscription.h"
#include "core/model/booster_plan.h"
#include "core/model/course.h"
#include "core/services/problem.h"
#include "core/services/sessions.h"
#include "core/storage/store.h"

#include <cstdint>
#include <optional>
#include <span>
#include <variant>
#include <vector>

namespace homeward::services {

/// Why a course was not written down. Nothing of it was.
enum class CourseError : std::uint8_t {
    NoSessions,
    TooMany, ///< over Plans::kMostSessions
    InThePast, ///< a session would have begun already
    SameDay, ///< two on one day
    OtherRoute, ///< a session of another route than the course
    Ended,
};

/// Why a date or an interval was not written down. What was there before still holds.
enum class BoosterError : std::uint8_t {
    InThePast,
    TooFar, ///< more than two years ahead
    WeeksOutOfRange,
};

using CourseProblem = std::variant<CourseError, rules::SessionError, DiaryError>;
using BoosterProblem = Problem<BoosterError>;

/// Courses and boosters, as the clinic has planned them and the person has written them down.
/// Nothing is rewritten: a change is another version. The dates of the sessions are theirs alone
/// (Sessions): moving one moves no other, and nothing is caught up by itself.
///
/// Lives on the thread of its store.
class Plans {
public:
    static constexpr std::size_t kMostSessions = 100;

    /// All must outlive this.
    Plans(storage::Store& store, const Clock& clock, Random& random, Sessions& sessions);

    /// A course with these sessions, written down together or not at all. `templateName` may be
    /// empty.
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

    /// A date has to be today on the clocks of `zone` or later, and within two years.
    [[nodiscard]] Result<BoosterPlan, BoosterProblem>
    setBooster(const decltype(BoosterPlan::when)& when, BoosterSource source,
               const date::time_zone& zone);

    /// Nothing before the first.
    [[nodiscard]] Result<std::optional<BoosterPlan>, DiaryError> booster();

    /// The oldest first.
    [[nodiscard]] Result<std::vector<BoosterPlan>, DiaryError> boosterHistory();

    /// Told after each change that is made here.
    [[nodiscard]] Subscription onChange(Publisher<>::Listener listener);

private:
    storage::Store& m_store;
    const Clock& m_clock;
    Random& m_random;
    Sessions& m_sessions;
    Publisher<> m_changes;
};

} // namespace homeward::services
