#pragma once

#include <cstdint>

namespace homeward {

/// How the medicine is given. Homeward knows no treatment outside a clinic.
enum class Route : std::uint8_t { Intravenous, Intramuscular, EsketamineNasal, OralInClinic };

} // namespace homeward
