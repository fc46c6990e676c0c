#pragma once

#include "core/model/side_effect.h"
#include "qml/treatment/day_reading.h"

#include <span>

namespace homeward::ui {

/// Whether the checklist is offered now: in the evening of a session day and on the next morning,
/// until something is reported in that time. Source: clinical-rules.md, "Side effects".
bool isSideEffectOfferDue(const DayReading& day, std::span<const SideEffectReport> reports);

} // namespace homeward::ui
