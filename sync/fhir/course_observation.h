#pragma once

#include "sync/fhir/answered_questionnaire.h"
#include "sync/fhir/resource.h"

#include <span>
#include <vector>

namespace homeward::fhir {

/// How far each total fell from the baseline of its instrument: the last total before the first
/// session. `answered` comes oldest first; where a baseline is not among it, nothing is said.
///
/// For the clinic alone: the patient's pages show neither response nor remission.
std::vector<Entry> courseObservations(std::span<const AnsweredQuestionnaire* const> answered,
                                      Instant firstSession, const Context& context);

} // namespace homeward::fhir
