#pragma once

#include "sync/fhir/answered_questionnaire.h"
#include "sync/fhir/resource.h"

#include <optional>

namespace homeward::fhir {

/// The total, derived from its response. Nothing where there is none: an item was declined, or the
/// instrument's total has no code.
std::optional<Entry> totalObservation(const AnsweredQuestionnaire& answered,
                                      const Context& context);

} // namespace homeward::fhir
