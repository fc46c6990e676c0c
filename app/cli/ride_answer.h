#pragma once

#include "app/cli/answer.h"
#include "app/cli/open_day.h"
#include "core/credentials/ride_token.h"
#include "core/model/ride_home.h"

/// How the way home stands, to scripts and to people.
namespace homeward::cli {

/// {session, state, escort, method, expectedAt, arrivedAt, choice, handOver, blockers, token,
/// publicKey}
[[nodiscard]] Result<Answer, Failure> rideAnswer(const OpenDay& day, const RideHome& ride);

/// Opens the diary and takes one step of the ride of a session: the named one, or that of the day.
/// `change(day, session)` gives the ride as it then stands.
template <class Change>
[[nodiscard]] Result<Answer, Failure> changeRide(const Invocation& invocation,
                                                 const OptionalText& session, Change change)
{
    const auto named = parseSession(session);
    if (!named)
        return unexpected{named.error()};
    const auto day = openDay(invocation);
    if (!day)
        return unexpected{day.error()};
    const auto id = rideSession(*day, *named, RideUse::Change);
    if (!id)
        return unexpected{id.error()};
    const auto ride = explained(change(*day, *id));
    if (!ride)
        return unexpected{ride.error()};
    return rideAnswer(*day, *ride);
}

/// What a confirmation says that was found valid.
Answer verifiedAnswer(const credentials::RideClaims& claims, const date::time_zone& here);

} // namespace homeward::cli
