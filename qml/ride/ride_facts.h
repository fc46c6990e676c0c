#pragma once

#include "core/services/profile.h"
#include "qml/plan/plan_facts.h"

#include <optional>
#include <string>

namespace homeward::ui {

/// What a page about the ride home is told of, read in one go on the worker.
struct RideFacts {
    TreatmentSession session;
    RideHome ride;
    bool hasStaffCode = false; ///< staff confirm by the clinic's code, otherwise by initials
    std::chrono::seconds pause{0}; ///< how long no code is looked at
    /// The driving rule of the day, where it speaks of this session.
    std::optional<rules::Restriction> driving = {};
    std::string token = {}; ///< for staff to scan; empty where there is none
};

/// Which ride one means. Without a session the one of the day, or else of the next session.
struct RideQuestion {
    std::optional<SessionId> session;
    const date::time_zone* zone; ///< never null
    PlanPlace place;
};

/// NotFound where there is no session at all.
[[nodiscard]] Result<RideFacts, services::DiaryError> readRide(services::Profile& profile,
                                                               const RideQuestion& question);

} // namespace homeward::ui
