#include "app/demo_session.h"

#include <algorithm>
#include <optional>
#include <string>
#include <utility>

namespace homeward::app {

namespace {

using namespace std::chrono_literals;

const Clinic kClinic{.name = "River clinic", .phone = "555 0100", .hours = "Mon to Fri, 8 to 17"};

/// In two hours, at a full ten minutes; still today, as long as the day has ten minutes left.
ZonedInstant plannedStart(const ZonedInstant& now)
{
    const auto untilMidnight = std::chrono::seconds{now.day() + date::days{1} - now.local()};
    const Instant latest = now.at() + untilMidnight - 10min;
    const Instant wished = std::min(now.at() + 2h, latest);
    return {wished - wished.time_since_epoch() % 10min, now.zone(), now.offset()};
}

} // namespace

bool addDemoSession(services::Profile& profile, const ZonedInstant& now)
{
    const ZonedInstant start = plannedStart(now);
    auto escort = Escort::create("Maya Weber", "Sister", "555 0123");
    if (!escort || !profile.clinics().enter(kClinic, std::nullopt))
        return false;
    const auto session = profile.sessions().add(
        {.route = Route::Intravenous, .start = start, .length = 40min, .place = "Room 2"});
    if (!session)
        return false;
    const ZonedInstant pickUp{start.at() + 170min, start.zone(), start.offset()};
    return profile.rides()
        .arrange(session->id, {.escort = std::move(*escort), .expectedAt = pickUp})
        .has_value();
}

} // namespace homeward::app
