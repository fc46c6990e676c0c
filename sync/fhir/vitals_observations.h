#pragma once

#include "core/model/vital_signs.h"
#include "sync/fhir/resource.h"

#include <vector>

namespace homeward::fhir {

/// Heart rate, blood pressure and oxygen saturation as FHIR's vital-signs profiles want them, each
/// one only if it was read out.
std::vector<Entry> vitalsObservations(const VitalsRecord& record, const Context& context);

} // namespace homeward::fhir
