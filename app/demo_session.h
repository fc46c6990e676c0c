#pragma once

#include "core/base/wall_clock.h"
#include "core/services/profile.h"

namespace homeward::app {

/// A clinic, and a session that is planned for later today with somebody who drives home. False if
/// one of them could not be written.
bool addDemoSession(services::Profile& profile, const ZonedInstant& now);

} // namespace homeward::app
