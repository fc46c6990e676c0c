#include "core/calendar/upcoming.h"

#include "core/rules/booster_day.h"
#include "core/rules/session_outlook.h"

#include <sodium.h>

#include <algorithm>
#include <ranges>
#include <string_view>

namespace homeward::calendar {

namespace {

using rules::SessionOutlook;
using services::DiaryError;
using Sessions = std::vector<TreatmentSession>;

/// An id that nobody can go back from: those of the record tell when they were made, and stand in
/// what a clinic gets.
Uuid uidOf(std::string_view kind, const Uuid& id)
{
    Uuid::Bytes bytes{};
    crypto_generichash_state state{};
    crypto_generichash_init(&state, nullptr, 0, bytes.size());
    crypto_generichash_update(&state, reinterpret_cast<const unsigned char*>(kind.data()),
                              kind.size());
    crypto_generichash_update(&state, reinterpret_cast<const unsigned char*>(id.bytes().data()),
                              id.bytes().size());
    crypto_generichash_final(&state, reinterpret_cast<unsigned char*>(bytes.data()), bytes.size());
    bytes.at(6) = (bytes.at(6) & std::byte{0x0F}) | std::byte{0x80}; // version 8, RFC 9562
    bytes.at(8) = (bytes.at(8) & std::byte{0x3F}) | std::byte{0x80};
    return Uuid{bytes};
}

/// Also of one that was cancelled.
bool isToCome(TreatmentSession session, Instant now)
{
    session.cancelled.reset();
    const SessionOutlook outlook = rules::sessionOutlook(session, now);
    return outlook == SessionOutlook::Upcoming || outlook == SessionOutlook::Today;
}

Sessions heldOf(const Sessions& sessions)
{
    Sessions held;
    std::ranges::copy_if(sessions, std::back_inserter(held), [](const TreatmentSession& session) {
        return session.started && !session.cancelled;
    });
    return held;
}

/// The day that the clinic's last word gave, whether it still holds or not.
std::optional<LocalDay> lastNamedDay(const std::vector<BoosterPlan>& history, const Sessions& held,
                                     LocalDay today)
{
    for (auto plan = history.rbegin(); plan != history.rend(); ++plan) {
        if (const auto* date = std::get_if<BoosterDate>(&plan->when))
            return date->day;
        if (const auto day = rules::boosterDay(*plan, held, today))
            return day;
    }
    return std::nullopt;
}

/// Counts up with each version, and with each session that an interval counts from.
int sequenceOf(const BoosterPlan& plan, const Sessions& held)
{
    return plan.version - 1 + static_cast<int>(held.size());
}

std::optional<Appointment> boosterOf(const std::vector<BoosterPlan>& history,
                                     const Sessions& sessions, LocalDay today)
{
    if (history.empty())
        return std::nullopt;
    const Sessions held = heldOf(sessions);
    const auto day = rules::boosterDay(history.back(), sessions, today);
    const auto named = day ? day : lastNamedDay(history, held, today);
    if (!named || *named < today)
        return std::nullopt;
    return Appointment{.uid = {},
                       .sequence = sequenceOf(history.back(), held),
                       .when = *named,
                       .isCancelled = !day};
}

} // namespace

Result<std::vector<Appointment>, DiaryError> upcomingAppointments(services::Profile& profile,
                                                                  const ZonedInstant& here)
{
    const auto sessions = profile.sessions().list();
    if (!sessions)
        return unexpected{sessions.error()};
    std::vector<Appointment> appointments;
    for (const TreatmentSession& session : *sessions) {
        if (!isToCome(session, here.at()))
            continue;
        const auto changes = profile.sessions().changesOf(session.id);
        if (!changes)
            return unexpected{changes.error()};
        appointments.push_back(
            {.uid = uidOf("session", session.id.uuid()),
             .sequence = *changes,
             .when = TimedAppointment{session.plan.start.at(), session.plan.length},
             .isCancelled = session.cancelled.has_value()});
    }
    const auto history = profile.plans().boosterHistory();
    if (!history)
        return unexpected{history.error()};
    if (auto booster = boosterOf(*history, *sessions, here.day())) {
        booster->uid = uidOf("booster", profile.id());
        appointments.push_back(*booster);
    }
    return appointments;
}

} // namespace homeward::calendar
