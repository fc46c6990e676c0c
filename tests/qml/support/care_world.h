#pragma once

#include "tests/qml/support/world.h"

#include <liboath/oath.h>

#include <array>
#include <optional>

/// What happens around a treatment day without a page: sessions, rides, a clinic with a staff code.
namespace homeward::testing {

/// Does something with the open profile at once, and returns what came of it.
template <class Work>
auto onProfile(World& world, Work work)
{
    QObject context;
    std::optional<std::invoke_result_t<Work, services::Profile&>> result;
    world.worker.run(
        &context,
        [&](ui::ProfileDesk& desk) {
            result = work(*desk.profile);
            return true;
        },
        [](bool) {});
    return std::move(result).value();
}

inline ZonedInstant inBerlin(Instant at)
{
    return {at, *date::locate_zone("Europe/Berlin")};
}

inline SessionPlan sessionPlan(Instant start)
{
    return {.route = Route::Intravenous,
            .start = inBerlin(start),
            .length = std::chrono::minutes{40},
            .place = "Room 12"};
}

inline SessionId addSession(World& world, const SessionPlan& plan)
{
    return onProfile(world,
                     [&](services::Profile& profile) { return profile.sessions().add(plan); })
        .value()
        .id;
}

/// It happens now.
inline void takeStep(World& world, const SessionId& session, SessionStep step)
{
    const auto taken = onProfile(world, [&](services::Profile& profile) {
        return profile.sessions().take(session, step, world.clock.now());
    });
    if (!taken)
        throw std::runtime_error{"no step"};
}

inline RidePlan mayasRide(Instant expectedAt)
{
    return {.escort = Escort::create("Maya Okafor", "sister", "555 0142").value(),
            .method = RideMethod::Car,
            .expectedAt = inBerlin(expectedAt)};
}

inline void arrangeRide(World& world, const SessionId& session, const RidePlan& plan)
{
    const auto arranged = onProfile(
        world, [&](services::Profile& profile) { return profile.rides().arrange(session, plan); });
    if (!arranged)
        throw std::runtime_error{"no ride"};
}

inline RideHome rideOf(World& world, const SessionId& session)
{
    return onProfile(world, [&](services::Profile& profile) { return profile.rides().of(session); })
        .value();
}

/// The secret of RFC 6238, appendix B.
inline constexpr std::string_view kClinicSecret = "12345678901234567890";

inline void pairClinic(World& world)
{
    const auto entered = onProfile(world, [&](services::Profile& profile) {
        return profile.clinics().enter(
            {.name = "Riverside Clinic", .phone = "555 0100", .hours = "Monday to Friday, 8 to 17"},
            SecretBytes{kClinicSecret});
    });
    if (!entered)
        throw std::runtime_error{"no clinic"};
}

/// What the clinic's own device shows at that moment.
inline std::string staffCodeAt(Instant at)
{
    constexpr unsigned kDigits = 6;
    std::array<char, kDigits + 1> code{};
    const auto step = static_cast<std::uint64_t>(at.time_since_epoch().count()) / 30;
    if (oath_hotp_generate(kClinicSecret.data(), kClinicSecret.size(), step, kDigits, false,
                           OATH_HOTP_DYNAMIC_TRUNCATION, code.data())
        != OATH_OK)
        throw std::runtime_error{"no code"};
    return code.data();
}

} // namespace homeward::testing
