#pragma once

#include "core/services/clinician_page.h"
#include "core/services/profile.h"

namespace homeward::services {

/// Reads what the page is made from.
[[nodiscard]] Result<ClinicianFacts, DiaryError> clinicianFacts(Profile& profile);

} // namespace homeward::services
