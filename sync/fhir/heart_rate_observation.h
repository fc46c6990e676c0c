#pragma once

#include "core/model/heart_rate.h"
#include "sync/fhir/resource.h"

#include <span>
#include <vector>

namespace homeward::fhir {

/// One rate, as FHIR's heart-rate profile wants it. A guided rest reading alone has the code of a
/// resting rate beside it.
Entry heartRateObservation(const HeartRateReading& reading, const Context& context);

/// A recording's samples (by time), one resource for each hour since its start in which there was a
/// valid one: a rate for each second, "E" for a second without, and the lowest, the mean and the
/// highest of those rates.
std::vector<Entry> heartRateSeries(const HeartRateRecording& recording,
                                   std::span<const HeartRateSample> samples,
                                   const Context& context);

} // namespace homeward::fhir
