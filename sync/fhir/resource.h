#pragma once

#include "core/base/id.h"
#include "core/base/zoned_instant.h"
#include "sync/fhir/coding.h"
#include "sync/fhir/context.h"
#include "sync/fhir/json.h"

#include <cstdint>
#include <string>
#include <string_view>

namespace homeward::fhir {

/// A resource, and the id by which others in the same file speak of it.
struct Entry {
    Uuid id;
    Json resource;
};

/// Records that become several resources: which of them. Appended only: ids come from it.
enum class Part : std::uint8_t {
    Whole,
    Total,
    Course,
    HeartRate,
    BloodPressure,
    OxygenSaturation,
    HeartRateHour, ///< numbered
};

/// The id of a part: the record's own, or one that always follows from it.
Uuid partId(const Uuid& record, Part part);

/// The same for parts of which there are many.
Uuid partId(const Uuid& record, Part part, std::uint32_t number);

/// "urn:uuid:...", for references inside a file and its full URLs.
std::string urn(const Uuid& id);

Json reference(std::string_view target);

Json identifier(const Uuid& id, const Context& context);

/// The beginning that all Observations share: what, when, about whom, by its own identifier.
/// "corrected" for `status` if it takes the place of another.
struct ObservationStart {
    Uuid id;
    std::string_view status = "final";
    Code category;
    Json code; ///< CodeableConcept
    ZonedInstant effective;
    Instant issued;
};
Json observation(const ObservationStart& start, const Context& context);

/// A text as FHIR allows one: without white space around it. May become empty.
std::string trimmed(std::string_view text);

} // namespace homeward::fhir
