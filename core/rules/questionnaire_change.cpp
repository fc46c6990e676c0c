#include "core/rules/questionnaire_change.h"

#include <algorithm>

namespace homeward::rules {

std::optional<DatedTotal> baselineOf(std::span<const DatedTotal> newestFirst,
                                     std::optional<Instant> firstSession)
{
    const auto found = std::ranges::find_if(newestFirst, [&](const DatedTotal& each) {
        return each.total && firstSession && each.at < *firstSession;
    });
    return found == newestFirst.end() ? std::nullopt : std::optional{*found};
}

std::optional<bool> isResponse(const Instrument& instrument, int baseline, int current)
{
    if (!instrument.hasResponse || baseline <= 0)
        return std::nullopt;
    return 2 * (baseline - current) >= baseline; // not by the rounded percentage
}

std::optional<bool> isRemission(const Instrument& instrument, int current)
{
    if (!instrument.remissionBelow)
        return std::nullopt;
    return current < *instrument.remissionBelow;
}

} // namespace homeward::rules
