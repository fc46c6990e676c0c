#pragma once

#include "core/base/wall_clock.h"
#include "core/services/profile.h"

namespace homeward::app {

/// What a demo profile is protected with; said openly, since there is nothing to protect.
inline constexpr std::string_view kDemoPassphrase = "only a demo";

/// Writes twelve weeks of invented entries, up to yesterday. False if one could not be written.
bool fillDemoDiary(services::Diary& diary, const ZonedInstant& now);

/// Makes a profile with such entries and a session today (demo_session.h). Cheap to open.
[[nodiscard]] Result<void, services::ProfileError>
makeDemoProfile(const services::ProfileFolder& folder, const WallClock& wallClock,
                services::Surroundings surroundings);

} // namespace homeward::app
