#pragma once

#include "app/cli/failure.h"
#include "app/cli/options.h"
#include "core/model/treatment_session.h"

namespace homeward::cli {

/// What is said of a planned session beside its start.
struct PlanTexts {
    OptionalText route;
    OptionalText length;
    OptionalText kind;
    OptionalText place;
};

void addPlanTexts(CLI::App& command, PlanTexts& texts);

[[nodiscard]] Result<SessionPlan, Failure> parsePlan(const PlanTexts& texts,
                                                     const ZonedInstant& start);

} // namespace homeward::cli
