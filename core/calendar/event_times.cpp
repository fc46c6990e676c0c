#include "core/calendar/event_times.h"

#include <algorithm>

namespace homeward::calendar {

namespace {

constexpr int kFirstYear = 1900;
constexpr int kLastYear = 2200;

/// The zone of an IANA name, also where a program has put its own path before it:
/// "/example.org/20240101_1/Europe/Berlin". Null where the database knows none.
const date::time_zone* zoneNamed(std::string_view name)
{
    for (;;) {
        if (const auto zone = findZone(name))
            return *zone;
        const auto slash = name.find('/');
        if (slash == std::string_view::npos)
            return nullptr;
        name.remove_prefix(slash + 1);
    }
}

template <std::size_t Size>
bool isSingle(const short (&values)[Size]) // NOLINT(modernize-avoid-c-arrays) -- the library's
{
    return values[0] == ICAL_RECURRENCE_ARRAY_MAX || values[1] == ICAL_RECURRENCE_ARRAY_MAX;
}

template <std::size_t Size>
bool isNone(const short (&values)[Size]) // NOLINT(modernize-avoid-c-arrays) -- the library's
{
    return values[0] == ICAL_RECURRENCE_ARRAY_MAX;
}

/// Whether a rule says "on one day of each year", as those of clock changes do. The library works
/// out every occurrence of centuries, and a second of every day would keep it for hours.
bool isYearlyRule(const icalrecurrencetype& rule)
{
    return rule.freq == ICAL_YEARLY_RECURRENCE && !rule.rscale && isSingle(rule.by_day)
        && isSingle(rule.by_month) && isNone(rule.by_hour) && isNone(rule.by_minute)
        && isNone(rule.by_second) && isNone(rule.by_year_day) && isNone(rule.by_week_no)
        && isNone(rule.by_set_pos);
}

bool isHarmlessPart(icalcomponent* part)
{
    constexpr int kMostProperties = 200; // a few names, and a date for each change of a century
    int count = icalcomponent_count_properties(part, ICAL_ANY_PROPERTY);
    bool isHarmless =
        count <= kMostProperties && icalcomponent_count_properties(part, ICAL_RRULE_PROPERTY) <= 1;
    forEachProperty(part, ICAL_RRULE_PROPERTY, [&](icalproperty* rule) {
        isHarmless = isHarmless && isYearlyRule(icalproperty_get_rrule(rule));
    });
    return isHarmless;
}

/// Whether the library can work the clocks out that a file describes.
bool isHarmless(icaltimezone* zone)
{
    constexpr int kMostParts = 50;
    icalcomponent* description = icaltimezone_get_component(zone);
    if (!description
        || icalcomponent_count_components(description, ICAL_ANY_COMPONENT) > kMostParts)
        return false;
    bool areHarmless = true;
    forEachComponent(description, ICAL_ANY_COMPONENT, [&](icalcomponent* part) {
        areHarmless = areHarmless && isHarmlessPart(part);
    });
    return areHarmless;
}

const char* zoneIdOf(icalproperty* property)
{
    icalparameter* parameter = icalproperty_get_first_parameter(property, ICAL_TZID_PARAMETER);
    return parameter ? icalparameter_get_tzid(parameter) : nullptr;
}

} // namespace

std::optional<LocalTime> localTimeOf(const icaltimetype& time)
{
    const date::year_month_day day{date::year{time.year},
                                   date::month(static_cast<unsigned>(time.month)),
                                   date::day(static_cast<unsigned>(time.day))};
    const bool isTime = time.hour >= 0 && time.hour < 24 && time.minute >= 0 && time.minute < 60
        && time.second >= 0 && time.second <= 60;
    if (time.year < kFirstYear || time.year > kLastYear || !day.ok() || !isTime)
        return std::nullopt;
    return LocalTime{date::local_days{day}} + std::chrono::hours{time.hour}
    + std::chrono::minutes{time.minute} + std::chrono::seconds{std::min(time.second, 59)};
}

FileClock::FileClock(icalproperty* property, icalcomponent* calendar, const ZonedInstant& here)
    : m_here(*findZone(here.zone()))
{
    const char* id = zoneIdOf(property);
    if (!id)
        return;
    m_named = zoneNamed(id);
    icaltimezone* described = m_named ? nullptr : icalcomponent_get_timezone(calendar, id);
    if (!described)
        return;
    if (const char* location = icaltimezone_get_location(described))
        m_named = zoneNamed(location);
    if (!m_named && isHarmless(described))
        m_described = described;
}

std::optional<FileMoment> FileClock::momentOf(const icaltimetype& time) const
{
    const auto local = localTimeOf(time);
    if (!local)
        return std::nullopt;
    if (icaltime_is_utc(time))
        return FileMoment{{Instant{local->time_since_epoch()}, *m_here}, StartClock::Moment};
    if (m_named)
        return FileMoment{{latestInstant(*local, *m_named), *m_named}, StartClock::Named};
    if (m_described)
        return describedMoment(time);
    return FileMoment{{latestInstant(*local, *m_here), *m_here}, StartClock::Assumed};
}

std::optional<FileMoment> FileClock::describedMoment(const icaltimetype& time) const
{
    const auto seconds = icaltime_as_timet_with_zone(time, m_described);
    return FileMoment{{Instant{std::chrono::seconds{seconds}}, *m_here}, StartClock::Moment};
}

} // namespace homeward::calendar
