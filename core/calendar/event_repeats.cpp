#include "core/calendar/event_repeats.h"

#include <string_view>

namespace homeward::calendar {

namespace {

/// A rule that began earlier is not worked through up to today.
constexpr std::chrono::years kLongestSeries{10};

template <std::size_t Size>
bool isEmpty(const short (&values)[Size]) // NOLINT(modernize-avoid-c-arrays) -- the library's
{
    return values[0] == ICAL_RECURRENCE_ARRAY_MAX;
}

bool isReadRule(const icalrecurrencetype& rule)
{
    const bool isReadStep = rule.freq == ICAL_DAILY_RECURRENCE
        || rule.freq == ICAL_WEEKLY_RECURRENCE || rule.freq == ICAL_MONTHLY_RECURRENCE;
    return isReadStep && rule.interval >= 1 && !rule.rscale && isEmpty(rule.by_hour)
        && isEmpty(rule.by_minute) && isEmpty(rule.by_second) && isEmpty(rule.by_year_day)
        && isEmpty(rule.by_week_no) && isEmpty(rule.by_set_pos) && isEmpty(rule.by_month);
}

/// The library takes a rule that it cannot read out, and leaves a note.
bool hasBrokenRule(icalcomponent* event)
{
    bool isBroken = false;
    forEachProperty(event, ICAL_XLICERROR_PROPERTY, [&](icalproperty* error) {
        const char* text = icalproperty_get_xlicerror(error);
        isBroken =
            isBroken || (text && std::string_view{text}.find("RRULE") != std::string_view::npos);
    });
    return isBroken;
}

/// The one rule of an event that repeats in a way that is read.
std::optional<icalrecurrencetype> readRuleOf(icalcomponent* event)
{
    if (icalcomponent_count_properties(event, ICAL_RRULE_PROPERTY) != 1
        || icalcomponent_count_properties(event, ICAL_EXRULE_PROPERTY) > 0 || hasBrokenRule(event))
        return std::nullopt;
    const icalrecurrencetype rule =
        icalproperty_get_rrule(icalcomponent_get_first_property(event, ICAL_RRULE_PROPERTY));
    return isReadRule(rule) ? std::optional{rule} : std::nullopt;
}

bool isRepeated(icalcomponent* event)
{
    return icalcomponent_count_properties(event, ICAL_RRULE_PROPERTY) > 0
        || icalcomponent_count_properties(event, ICAL_EXRULE_PROPERTY) > 0 || hasBrokenRule(event);
}

/// The library would compare the figures of an end in UTC with those of other clocks.
bool isAfter(const FileMoment& moment, const icaltimetype& time, const icaltimetype& until)
{
    if (icaltime_is_null_time(until))
        return false;
    if (until.is_date)
        return icaltime_compare_date_only(time, until) > 0;
    if (!icaltime_is_utc(until))
        return icaltime_compare(time, until) > 0;
    const auto end = localTimeOf(until);
    return !end || moment.at.at() > Instant{end->time_since_epoch()};
}

/// The repeats after the first, by the rule.
class Repeats {
public:
    Repeats(icalrecurrencetype rule, const icaltimetype& first)
        : m_until(rule.until),
          m_iterator(iteratorOf(rule, first))
    {
    }

    RepeatReading addTo(std::vector<FileMoment>& moments, const FileClock& clock,
                        const RepeatLimits& limits) const
    {
        const LocalTime soonest{limits.from.time_since_epoch() - std::chrono::days{2}};
        while (m_iterator) {
            const icaltimetype time = icalrecur_iterator_next(m_iterator.get());
            const auto local = localTimeOf(time);
            if (local && *local < soonest)
                continue;
            const auto moment = local ? clock.momentOf(time) : std::nullopt;
            if (!moment || isAfter(*moment, time, m_until))
                break;
            if (moment->at.at() > limits.last || moments.size() > limits.most)
                return RepeatReading::CutOff;
            if (moment->at.at() >= limits.from)
                moments.push_back(*moment);
        }
        return RepeatReading::All;
    }

private:
    static RepeatIterator iteratorOf(icalrecurrencetype rule, const icaltimetype& first)
    {
        rule.until = icaltime_null_time();
        return RepeatIterator{icalrecur_iterator_new(rule, first)};
    }

    icaltimetype m_until;
    RepeatIterator m_iterator;
};

} // namespace

EventStarts startsOf(icalcomponent* event, const FileClock& clock, const icaltimetype& first,
                     const RepeatLimits& limits)
{
    EventStarts starts;
    const auto moment = clock.momentOf(first);
    if (!moment)
        return starts;
    starts.moments.push_back(*moment);
    if (!isRepeated(event))
        return starts;
    const auto rule = readRuleOf(event);
    starts.reading = RepeatReading::FirstOnly;
    if (rule && moment->at.at() > limits.from - kLongestSeries)
        starts.reading = Repeats{*rule, first}.addTo(starts.moments, clock, limits);
    return starts;
}

} // namespace homeward::calendar
