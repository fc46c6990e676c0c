#pragma once

#include "core/model/treatment_session.h"
#include "sync/fhir/resource.h"

#include <optional>

namespace homeward::fhir {

/// A session as its patient wrote it down, who is named as the one who says so: the clinic's own
/// record of it is another. Nothing for a session that has not begun, or did not take place.
std::optional<Entry> sessionProcedure(const TreatmentSession& session, const Context& context);

} // namespace homeward::fhir
