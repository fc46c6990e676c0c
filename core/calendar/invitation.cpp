#include "core/calendar/invitation.h"

#include "core/calendar/event_repeats.h"
#include "core/calendar/event_times.h"
#include "core/calendar/ics_outline.h"
#include "core/calendar/ics_parts.h"
#include "core/rules/course_check.h"

#include <algorithm>
#include <set>
#include <string>

namespace homeward::calendar {

namespace {

using Moments = std::set<Instant>;

/// The starts of each series that an event of its own replaces, by the series' UID.
using Replaced = std::map<std::string, Moments>;

std::string uidOf(icalcomponent* event)
{
    const char* uid = icalcomponent_get_uid(event);
    return uid ? uid : "";
}

/// Reads the events of one calendar into an invitation.
class EventReader {
public:
    EventReader(icalcomponent* calendar, const ZonedInstant& here, Invitation& invitation)
        : m_calendar(calendar),
          m_here(here),
          m_invitation(invitation)
    {
        forEachComponent(m_calendar, ICAL_VEVENT_COMPONENT, [this](icalcomponent* event) {
            if (const auto replaced = momentIn(event, ICAL_RECURRENCEID_PROPERTY))
                m_replaced[uidOf(event)].insert(replaced->at.at());
        });
    }

    void read()
    {
        forEachComponent(m_calendar, ICAL_VEVENT_COMPONENT,
                         [this](icalcomponent* event) { add(event); });
    }

private:
    void leaveOut(LeftOut reason) { ++m_invitation.leftOut[reason]; }

    std::optional<FileMoment> momentOf(icalproperty* property) const
    {
        const icalvalue* value = icalproperty_get_value(property);
        if (!value)
            return std::nullopt;
        const icaltimetype time = icalvalue_get_datetimedate(value);
        if (icaltime_is_null_time(time) || time.is_date)
            return std::nullopt;
        return FileClock{property, m_calendar, m_here}.momentOf(time);
    }

    std::optional<FileMoment> momentIn(icalcomponent* event, icalproperty_kind kind) const
    {
        icalproperty* property = icalcomponent_get_first_property(event, kind);
        return property ? momentOf(property) : std::nullopt;
    }

    /// Of the visit; absent where nobody says, and where it is no length of one.
    std::optional<std::chrono::minutes> lengthOf(icalcomponent* event, Instant start) const
    {
        constexpr std::chrono::hours kLongestVisit{24};
        std::chrono::seconds length{0};
        if (const auto end = momentIn(event, ICAL_DTEND_PROPERTY))
            length = end->at.at() - start;
        else if (auto* property = icalcomponent_get_first_property(event, ICAL_DURATION_PROPERTY))
            length =
                std::chrono::seconds{icaldurationtype_as_int(icalproperty_get_duration(property))};
        if (length <= std::chrono::seconds{0} || length > kLongestVisit)
            return std::nullopt;
        return std::chrono::floor<std::chrono::minutes>(length);
    }

    /// The moments and the days that a series leaves out.
    bool isExcluded(icalcomponent* event, const FileMoment& moment) const
    {
        bool isExcluded = false;
        forEachProperty(event, ICAL_EXDATE_PROPERTY, [&](icalproperty* property) {
            const icaltimetype time = icalproperty_get_exdate(property);
            const auto local = localTimeOf(time);
            const auto excluded = momentOf(property);
            isExcluded = isExcluded || (excluded && excluded->at.at() == moment.at.at())
                || (time.is_date && local
                    && std::chrono::floor<std::chrono::days>(*local) == moment.at.day());
        });
        return isExcluded;
    }

    void add(icalcomponent* event)
    {
        icalproperty* property = icalcomponent_get_first_property(event, ICAL_DTSTART_PROPERTY);
        const icaltimetype first =
            property ? icalproperty_get_dtstart(property) : icaltime_null_time();
        if (icaltime_is_null_time(first) || !localTimeOf(first))
            return leaveOut(LeftOut::Unreadable);
        if (first.is_date)
            return leaveOut(LeftOut::WholeDay);
        if (icalcomponent_get_status(event) == ICAL_STATUS_CANCELLED)
            return leaveOut(LeftOut::Cancelled);
        const FileClock clock{property, m_calendar, m_here};
        const EventStarts starts =
            startsOf(event, clock, first,
                     {m_here.at(), m_here.at() + rules::kPlanHorizon, Invitation::kMost});
        if (starts.reading == RepeatReading::FirstOnly)
            leaveOut(LeftOut::OtherRepeats);
        if (starts.reading == RepeatReading::CutOff)
            leaveOut(LeftOut::OverLimit);
        propose(event, starts.moments);
    }

    void propose(icalcomponent* event, const std::vector<FileMoment>& moments)
    {
        const auto length = lengthOf(event, moments.front().at.at());
        const bool isSeries = !icalcomponent_get_first_property(event, ICAL_RECURRENCEID_PROPERTY);
        const auto replaced = m_replaced.find(uidOf(event));
        for (const FileMoment& moment : moments) {
            const Instant at = moment.at.at();
            const bool isReplaced =
                isSeries && replaced != m_replaced.end() && replaced->second.contains(at);
            if (isReplaced || (moments.size() > 1 && isExcluded(event, moment)))
                continue;
            if (at < m_here.at())
                leaveOut(LeftOut::Past);
            else if (at > m_here.at() + rules::kPlanHorizon)
                leaveOut(LeftOut::TooFar);
            else
                m_invitation.starts.push_back({moment.at, moment.clock, length});
        }
    }

    icalcomponent* m_calendar;
    const ZonedInstant& m_here;
    Invitation& m_invitation;
    Replaced m_replaced;
};

/// The calendars of a text: one, or several in a row.
std::vector<icalcomponent*> calendarsIn(icalcomponent* whole)
{
    if (!whole)
        return {};
    if (icalcomponent_isa(whole) == ICAL_VCALENDAR_COMPONENT)
        return {whole};
    std::vector<icalcomponent*> calendars;
    forEachComponent(whole, ICAL_VCALENDAR_COMPONENT,
                     [&](icalcomponent* each) { calendars.push_back(each); });
    return calendars;
}

Result<void, InvitationError> checkMessage(icalcomponent* calendar)
{
    switch (icalcomponent_get_method(calendar)) {
    case ICAL_METHOD_NONE:
    case ICAL_METHOD_REQUEST:
    case ICAL_METHOD_PUBLISH:
    case ICAL_METHOD_ADD:
        return {};
    case ICAL_METHOD_CANCEL:
        return unexpected{InvitationError::TakenBack};
    default:
        return unexpected{InvitationError::OtherMessage};
    }
}

/// The earliest first, no moment twice, and no more than anybody can confirm.
void tidy(Invitation& invitation)
{
    auto& starts = invitation.starts;
    const auto at = [](const ProposedStart& start) { return start.start.at(); };
    std::ranges::stable_sort(starts, {}, at);
    const auto isSame = [&](const ProposedStart& one, const ProposedStart& other) {
        return at(one) == at(other);
    };
    starts.erase(std::unique(starts.begin(), starts.end(), isSame), starts.end());
    if (starts.size() <= Invitation::kMost)
        return;
    invitation.leftOut[LeftOut::OverLimit] += static_cast<int>(starts.size() - Invitation::kMost);
    starts.erase(starts.begin() + static_cast<std::ptrdiff_t>(Invitation::kMost), starts.end());
}

} // namespace

Result<Invitation, InvitationError> readInvitation(std::string_view text, const ZonedInstant& here)
{
    const auto lines = unfoldedCalendar(text);
    if (!lines)
        return unexpected{lines.error()};
    const Component whole{icalparser_parse_string(lines->c_str())};
    const auto calendars = calendarsIn(whole.get());
    if (calendars.empty())
        return unexpected{InvitationError::NotACalendar};
    Invitation invitation;
    int events = 0;
    for (icalcomponent* calendar : calendars) {
        if (const auto checked = checkMessage(calendar); !checked)
            return unexpected{checked.error()};
        events += icalcomponent_count_components(calendar, ICAL_VEVENT_COMPONENT);
        EventReader{calendar, here, invitation}.read();
    }
    if (events == 0)
        return unexpected{InvitationError::NoEvents};
    tidy(invitation);
    return invitation;
}

} // namespace homeward::calendar
