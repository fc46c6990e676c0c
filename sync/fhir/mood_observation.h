#pragma once

#include "core/model/mood_entry.h"
#include "sync/fhir/resource.h"

namespace homeward::fhir {

/// A check-in: mood, and energy and sleep if they were said. Its note is a person's own writing and
/// stays where it is: it has no share flag.
Entry moodObservation(const MoodEntry& entry, const Context& context);

} // namespace homeward::fhir
