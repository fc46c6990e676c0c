#pragma once

#include "sync/fhir/json.h"

#include <initializer_list>
#include <string_view>

namespace homeward::fhir {

/// A code in its system, with the words that the system has for it (may be empty).
struct Code {
    std::string_view system;
    std::string_view code;
    std::string_view display = {};
};

Json coding(const Code& code);

/// A CodeableConcept: the same thing in several systems, and in words unless `text` is empty.
Json codeableConcept(std::initializer_list<Code> codes, std::string_view text = {});

/// A unit of UCUM, and how people write it.
struct Unit {
    std::string_view code;
    std::string_view text;
};

inline constexpr Unit kScoreUnit{"{score}", "score"};
inline constexpr Unit kPerMinute{"/min", "beats/minute"};
inline constexpr Unit kMillimetresOfMercury{"mm[Hg]", "mmHg"};
inline constexpr Unit kPercent{"%", "%"};
inline constexpr Unit kMinutes{"min", "minutes"};

Json quantity(long long value, const Unit& unit);

/// One part of an Observation: what it is, and the member `name` ("valueQuantity") that says it.
Json component(const Code& code, std::string_view name, Json value);

} // namespace homeward::fhir
