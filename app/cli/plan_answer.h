#pragma once

#include "app/cli/answer.h"
#include "core/base/zoned_instant.h"
#include "core/model/booster_plan.h"
#include "core/model/course.h"
#include "core/model/treatment_session.h"

#include <optional>
#include <vector>

/// How courses and boosters look, to scripts and to people.
namespace homeward::cli {

/// What is on record of a plan.
struct PlanOnRecord {
    std::vector<Course> courses;
    std::vector<TreatmentSession> sessions; ///< all there are, by planned start
    std::optional<BoosterPlan> booster;
};

/// {courses, otherSessions, booster}; `here` is now, where the person is.
Answer planAnswer(const PlanOnRecord& plan, const ZonedInstant& here);

/// {id, version, template, route, ended, recordedAt, sessions}
Answer courseAnswer(const Course& course, const std::vector<TreatmentSession>& sessions,
                    const ZonedInstant& here);

/// {version, date, everyWeeks, source, recordedAt, around, text}
Answer boosterAnswer(const BoosterPlan& plan, const std::vector<TreatmentSession>& sessions,
                     const ZonedInstant& here);

} // namespace homeward::cli
