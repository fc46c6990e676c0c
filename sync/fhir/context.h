#pragma once

#include "core/base/id.h"

#include <optional>
#include <string>
#include <string_view>

namespace homeward::fhir {

/// SNOMED CT's codes for how severe something is. Which of two a clinic uses for moderate differs.
struct SeverityCodes {
    std::string_view mild = "255604002";
    std::string_view moderate = "6736007";
    std::string_view severe = "24484000";
};

/// What every resource says alike, whatever record it comes from.
struct Context {
    std::string subject; ///< reference to the Patient: "urn:uuid:..." or "Patient/1"
    /// Namespace of the identifiers of records: they never change, wherever a record goes.
    std::string identifiers = "https://homeward.example/fhir/record";
    /// SNOMED CT is a licensed vocabulary: where it may not be used, our own codes and words stand
    /// alone.
    std::optional<SeverityCodes> snomed = SeverityCodes{};
};

} // namespace homeward::fhir
