#pragma once

#include "core/model/course.h"
#include "core/services/profile.h"

#include <optional>
#include <vector>

namespace homeward::ui {

/// What the plan page is told of, read in one go on the worker.
struct PlanFacts {
    std::vector<TreatmentSession> sessions; ///< by planned start
    std::vector<Course> courses = {};
    std::optional<TreatmentSession> next = {};
    RideHome ride = {}; ///< of the next one
    rules::RulesInForce rules = {}; ///< of the next one's route
    std::optional<ClinicPolicy> policy = {};
    std::optional<Clinic> clinic = {};
    std::optional<BoosterPlan> booster = {}; ///< what the clinic has named, if anything
    std::optional<LocalDay> boosterDay = {}; ///< the day that it leads to
};

/// Where one reads them: a moment, and whose rules hold.
struct PlanPlace {
    Instant now;
    rules::Jurisdiction jurisdiction;
};

/// `today` is the person's.
[[nodiscard]] Result<PlanFacts, services::DiaryError>
readPlan(services::Profile& profile, const PlanPlace& place, LocalDay today);

/// The session that is under way, or else the first whose day has not passed.
std::optional<TreatmentSession> nextSession(const std::vector<TreatmentSession>& sessions,
                                            Instant now);

} // namespace homeward::ui
