#pragma once

#include "core/model/side_effect.h"
#include "core/model/treatment_session.h"

#include <cstdint>
#include <span>
#include <vector>

namespace homeward::rules {

/// How long after the end of dosing something was noticed. Each span has its first moment and not
/// its last.
enum class HourSpan : std::uint8_t {
    BeforeTheEnd, ///< while dosing went on
    FirstHour,
    SecondHour,
    TwoToFour,
    FourToTwelve,
    TwelveToDay,
    Later,
};

/// In how many sessions an item was noticed in one span, and how much at the most.
struct EffectCount {
    const SideEffectItem* item; ///< never null
    int sessions;
    Severity worst; ///< never None

    friend bool operator==(const EffectCount&, const EffectCount&) = default;
};

/// What was noticed in one span.
struct EffectSpan {
    HourSpan span;
    std::vector<EffectCount> effects; ///< in the order of the checklist, at least one

    friend bool operator==(const EffectSpan&, const EffectSpan&) = default;
};

/// Side effects by hours after the dose.
struct EffectHours {
    std::vector<EffectSpan> spans; ///< in order; those with nothing are left out
    int unplaced = 0; ///< reports without a session, or of one whose end of dosing is not known

    friend bool operator==(const EffectHours&, const EffectHours&) = default;
};

/// The span of something that was noticed at `at`.
HourSpan hourSpanOf(Instant at, Instant dosingEnd);

/// Of several reports of one item in one span of one session, the one that was written down last
/// counts; "none" takes the others back. Nothing is scored.
EffectHours effectHours(std::span<const SideEffectReport> reports,
                        std::span<const TreatmentSession> sessions);

} // namespace homeward::rules
