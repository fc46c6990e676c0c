#include "qml/treatment/rest_span.h"

#include "qml/treatment/rule_text.h"

#include <algorithm>

namespace homeward::ui {

namespace {

using namespace std::chrono_literals;

constexpr auto kNightFrom = 22h; // as it is drawn; no rule counts by it
constexpr auto kNightLength = 9h;

double partOf(const RestSpan& span, Instant at)
{
    using Parts = std::chrono::duration<double>;
    const Instant within = std::clamp(at, span.from, span.until);
    return Parts{within - span.from} / Parts{span.until - span.from};
}

void addNights(RestSpan& span, const ZonedInstant& place)
{
    const ZonedInstant first = onClockOf(place, span.from - kNightLength);
    for (LocalDay day = first.day();; day += date::days{1}) {
        const Instant night{(day + kNightFrom).time_since_epoch() - first.offset()};
        if (night >= span.until)
            return;
        if (night + kNightLength <= span.from)
            continue;
        span.nightStarts << partOf(span, night);
        span.nightEnds << partOf(span, night + kNightLength);
    }
}

} // namespace

std::optional<RestSpan> restSpan(const DayReading& day)
{
    const auto& session = day.status.session;
    const auto until = lastUntil(day);
    if (!session || !session->dosingEnded || !until || isRulesEndUnknown(day)
        || !hasRulesInForce(day) || *until <= session->dosingEnded->at)
        return std::nullopt;
    RestSpan span{.from = session->dosingEnded->at, .until = *until};
    const auto hours = std::chrono::floor<std::chrono::hours>(day.status.provenNow - span.from);
    span.passed = day.status.provenNow >= span.until ? 1.0 : partOf(span, span.from + hours);
    addNights(span, session->plan.start);
    return span;
}

} // namespace homeward::ui
