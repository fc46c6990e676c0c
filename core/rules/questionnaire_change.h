#pragma once

#include "core/base/time.h"
#include "core/model/instrument.h"

#include <optional>
#include <span>

/// How a total stands against the one before treatment. For what the clinic gets; a page for
/// patients shows neither name. Source: clinical-rules.md, "Change since the baseline".
namespace homeward::rules {

/// What one response of an instrument adds up to.
struct DatedTotal {
    Instant at;
    std::optional<int> total; ///< absent if an item was declined

    friend bool operator==(const DatedTotal&, const DatedTotal&) = default;
};

/// The last complete total before the first session began. Absent without one, and where no session
/// has begun. `newestFirst` as Questionnaires::list gives them, of one instrument.
std::optional<DatedTotal> baselineOf(std::span<const DatedTotal> newestFirst,
                                     std::optional<Instant> firstSession);

/// Whether the total has fallen by half of the baseline or more. Absent where the instrument has no
/// such name, and where the baseline is 0.
std::optional<bool> isResponse(const Instrument& instrument, int baseline, int current);

/// Whether the total is below the instrument's limit. Absent where it has none.
std::optional<bool> isRemission(const Instrument& instrument, int current);

} // namespace homeward::rules
