#include "qml/ride/ride_facts.h"

#include "core/credentials/ride_token.h"
#include "core/services/ride_confirmation.h"

#include <algorithm>

namespace homeward::ui {

using services::DayStatus;
using services::DiaryError;
using services::Profile;

namespace {

/// The day's session, or else the next one.
Result<TreatmentSession, DiaryError> meantSession(Profile& profile, const RideQuestion& question,
                                                  const DayStatus& day)
{
    if (question.session)
        return profile.sessions().find(*question.session);
    if (day.session)
        return *day.session;
    const auto sessions = profile.sessions().list();
    if (!sessions)
        return unexpected{sessions.error()};
    if (auto next = nextSession(*sessions, question.place.now))
        return std::move(*next);
    return unexpected{DiaryError::NotFound};
}

std::optional<rules::Restriction> drivingRule(const DayStatus& day, const SessionId& session)
{
    const auto rule =
        std::ranges::find(day.restrictions, RuleKind::NoDriving, &rules::Restriction::kind);
    const bool isAboutIt = day.session && day.session->id == session;
    return isAboutIt && rule != day.restrictions.end() ? std::optional{*rule} : std::nullopt;
}

/// The token of a ride that is handed over on the day it is about.
std::string tokenOf(Profile& profile, const RideHome& ride, const DayStatus& day)
{
    if (!day.session || day.session->id != ride.session)
        return {};
    const auto claims = services::rideClaims(ride, day);
    return claims ? credentials::signedToken(*claims, profile.signingKey()) : std::string{};
}

Result<void, DiaryError> readStaffCode(Profile& profile, RideFacts& facts)
{
    const auto clinic = profile.clinics().current();
    if (!clinic)
        return unexpected{clinic.error()};
    const auto pause = profile.rides().codePause();
    if (!pause)
        return unexpected{pause.error()};
    facts.hasStaffCode = *clinic && (*clinic)->hasStaffCode;
    facts.pause = *pause;
    return {};
}

} // namespace

Result<RideFacts, DiaryError> readRide(Profile& profile, const RideQuestion& question)
{
    auto day = profile.treatmentDay().status(*question.zone, question.place.jurisdiction);
    if (!day)
        return unexpected{day.error()};
    auto session = meantSession(profile, question, *day);
    if (!session)
        return unexpected{session.error()};
    auto ride = profile.rides().of(session->id);
    if (!ride)
        return unexpected{ride.error()};
    RideFacts facts{.session = std::move(*session), .ride = std::move(*ride)};
    facts.driving = drivingRule(*day, facts.session.id);
    facts.token = tokenOf(profile, facts.ride, *day);
    return readStaffCode(profile, facts).map([&] { return std::move(facts); });
}

} // namespace homeward::ui
