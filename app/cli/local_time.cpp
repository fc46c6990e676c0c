#include "app/cli/local_time.h"

#include "core/base/rfc3339.h"

namespace homeward::cli {

namespace {

/// "2026-03-02 06:00"
std::string minuteText(const ZonedInstant& moment)
{
    constexpr std::size_t kMinute = 16;
    std::string text = rfc3339(moment).substr(0, kMinute);
    text.at(dayText(moment.day()).size()) = ' ';
    return text;
}

} // namespace

ZonedInstant onClocksOf(const ZonedInstant& place, Instant at)
{
    const auto zone = findZone(place.zone());
    return zone ? ZonedInstant{at, **zone} : ZonedInstant{at, place.zone(), place.offset()};
}

Json timeJson(const ZonedInstant& place, std::optional<Instant> at)
{
    return at ? Json(rfc3339(onClocksOf(place, *at))) : Json(nullptr);
}

Json timeJson(const std::optional<ZonedInstant>& moment)
{
    return moment ? Json(rfc3339(*moment)) : Json(nullptr);
}

std::string timeText(const ZonedInstant& moment, const date::time_zone& here)
{
    std::string text = minuteText(moment) + " (" + moment.zone() + ')';
    const ZonedInstant other{moment.at(), here};
    if (other.offset() != moment.offset())
        text += ", which is " + minuteText(other) + " (" + other.zone() + ')';
    return text;
}

Json textJson(const std::string& text)
{
    return text.empty() ? Json(nullptr) : Json(text);
}

} // namespace homeward::cli
