#pragma once

#include "core/model/side_effect.h"
#include "sync/fhir/resource.h"

namespace homeward::fhir {

/// One answer of the checklist: a symptom, and how much it was noticed. "Not noticed" is an answer.
Entry sideEffectObservation(const SideEffectReport& report, const Context& context);

} // namespace homeward::fhir
