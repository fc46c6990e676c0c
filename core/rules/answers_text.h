#pragma once

#include "core/model/questionnaire_response.h"

#include <optional>
#include <span>
#include <string>
#include <string_view>
#include <vector>

namespace homeward::rules {

/// How answers leave the program and lie on record: "0,2,-,1". A number is the value of an answer,
/// "-" is declined, "?" is an item not reached yet.
std::string answersText(std::span<const ItemAnswer> answers);

/// Reads it back. Absent for anything else. Whether an item offers a value is checkedAnswers'
/// question, so a number may also be negative.
std::optional<std::vector<ItemAnswer>> answersFrom(std::string_view text);

} // namespace homeward::rules
