#pragma once

#include "core/model/route.h"

#include <cstdint>
#include <optional>
#include <string_view>
#include <vector>

namespace homeward::rules {

/// The cards of "What to expect", in the order of a course.
enum class ExpectationCard : std::uint8_t {
    Before,
    During,
    HoursAfter,
    WeeksAfter,
    SideEffects,
    WhenToCall,
};

inline constexpr int kExpectationCards = 6;

/// Where a statement comes from, by grade (clinical-rules.md). Nothing of grade D is here.
enum class ExpectationSource : std::uint8_t {
    Label, ///< A: the official prescribing information
    Study, ///< B: peer-reviewed
    Leaflets, ///< C: what clinics give their patients
};

/// One statement of a card. In English; the pages translate it. No rate, dose, price or praise.
/// Source: clinical-rules.md, "What to expect".
struct Expectation {
    std::string_view text;
    ExpectationSource source;

    friend bool operator==(const Expectation&, const Expectation&) = default;
};

/// What the card says to a person who is treated that way. Where the way is not known, what holds
/// for every one of them.
std::vector<Expectation> expectationsOf(ExpectationCard card, std::optional<Route> route);

} // namespace homeward::rules
