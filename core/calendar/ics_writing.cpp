#include "core/calendar/ics_writing.h"

#include "core/calendar/ics_parts.h"

namespace homeward::calendar {

namespace {

/// Names no program: that somebody uses this one is nobody's business.
constexpr const char* kProduct = "-//Calendar export//EN";

icaltimetype utcTime(Instant at)
{
    return icaltime_from_timet_with_zone(at.time_since_epoch().count(), 0,
                                         icaltimezone_get_utc_timezone());
}

icaltimetype dateOf(LocalDay day)
{
    const date::year_month_day parts{day};
    icaltimetype time = icaltime_null_date();
    time.year = static_cast<int>(parts.year());
    time.month = static_cast<int>(static_cast<unsigned>(parts.month()));
    time.day = static_cast<int>(static_cast<unsigned>(parts.day()));
    return time;
}

void addTimes(icalcomponent* event, const TimedAppointment& timed)
{
    icalcomponent_add_property(event, icalproperty_new_dtstart(utcTime(timed.start)));
    if (timed.length > std::chrono::minutes{0})
        icalcomponent_add_property(event,
                                   icalproperty_new_dtend(utcTime(timed.start + timed.length)));
}

void addTimes(icalcomponent* event, LocalDay day)
{
    icalcomponent_add_property(event, icalproperty_new_dtstart(dateOf(day)));
    icalcomponent_add_property(event, icalproperty_new_dtend(dateOf(day + date::days{1})));
}

icalcomponent* eventOf(const Appointment& appointment, Instant now, const CalendarTitles& titles)
{
    const bool isTimed = std::holds_alternative<TimedAppointment>(appointment.when);
    const std::string& title = isTimed ? titles.appointment : titles.day;
    icalcomponent* event = icalcomponent_new(ICAL_VEVENT_COMPONENT);
    const auto add = [event](icalproperty* property) {
        icalcomponent_add_property(event, property);
    };
    add(icalproperty_new_uid(appointment.uid.text().c_str()));
    add(icalproperty_new_dtstamp(utcTime(now)));
    add(icalproperty_new_sequence(appointment.sequence));
    std::visit([event](const auto& when) { addTimes(event, when); }, appointment.when);
    add(icalproperty_new_summary(title.c_str()));
    add(icalproperty_new_class(ICAL_CLASS_PRIVATE));
    add(icalproperty_new_transp(isTimed ? ICAL_TRANSP_OPAQUE : ICAL_TRANSP_TRANSPARENT));
    add(icalproperty_new_status(appointment.isCancelled ? ICAL_STATUS_CANCELLED
                                                        : ICAL_STATUS_CONFIRMED));
    return event;
}

} // namespace

std::string icsText(std::span<const Appointment> appointments, Instant now,
                    const CalendarTitles& titles)
{
    const Component calendar{icalcomponent_new(ICAL_VCALENDAR_COMPONENT)};
    icalcomponent_add_property(calendar.get(), icalproperty_new_version("2.0"));
    icalcomponent_add_property(calendar.get(), icalproperty_new_prodid(kProduct));
    icalcomponent_add_property(calendar.get(), icalproperty_new_method(ICAL_METHOD_PUBLISH));
    for (const Appointment& appointment : appointments)
        icalcomponent_add_component(calendar.get(), eventOf(appointment, now, titles));
    const LibraryText text{icalcomponent_as_ical_string_r(calendar.get())};
    return text.get();
}

} // namespace homeward::calendar
