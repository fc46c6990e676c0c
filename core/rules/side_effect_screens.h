#pragma once

#include "core/base/zone.h"
#include "core/model/side_effect.h"
#include "core/model/treatment_session.h"

#include <cstdint>
#include <optional>
#include <span>

namespace homeward::rules {

/// The two times at which the checklist is offered. Both are optional, and the one exception to "no
/// questions" while rules of a session are in force.
enum class SideEffectScreen : std::uint8_t { Evening, NextMorning };

/// Which screen is due about a session: in the evening of the day on which its dosing ended, and on
/// the next morning, until something was reported about it in that time. Days and hours are those
/// of `zone`, where the person is. Nothing while it lasts, or where nobody wrote down that dosing
/// has ended: the person may still be at the clinic.
///
/// Source: clinical-rules.md, "Side effects".
std::optional<SideEffectScreen> sideEffectScreenDue(const TreatmentSession& session,
                                                    std::span<const SideEffectReport> reports,
                                                    Instant now, const date::time_zone& zone);

} // namespace homeward::rules
