#pragma once

#include "core/model/safety_plan.h"

#include <optional>
#include <string>
#include <vector>

namespace homeward {

/// What of the clinic may be seen while the diary is locked. Its name is not among it: the lock
/// says nothing of what one is treated for.
struct ClinicLine {
    std::string phone; ///< as it is dialled
    std::string hours; ///< in the clinic's words; may be empty

    friend bool operator==(const ClinicLine&, const ClinicLine&) = default;
};

/// Who can be called while the diary is locked.
struct ReachableContacts {
    std::vector<PlanContact> people = {}; ///< of the safety plan, in the person's order
    std::optional<ClinicLine> clinic = {}; ///< absent where no number is on record

    friend bool operator==(const ReachableContacts&, const ReachableContacts&) = default;
};

} // namespace homeward
