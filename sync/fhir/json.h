#pragma once

#include <nlohmann/json.hpp>

namespace homeward::fhir {

/// Keeps members in the order in which FHIR's own pages name them, so that the same record is the
/// same text. Numbers in it are whole: nothing of ours needs a decimal, so none can be rounded.
using Json = nlohmann::ordered_json;

} // namespace homeward::fhir
