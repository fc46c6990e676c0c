#include "app/cli/open_day.h"

#include "app/cli/values.h"
#include "core/services/preferences.h"

#include <algorithm>

namespace homeward::cli {

namespace {

using rules::DayStage;

bool isAtClinic(DayStage stage)
{
    return stage != DayStage::Everyday && stage != DayStage::Home;
}

Result<std::optional<SessionId>, Failure> nextPlanned(const OpenDay& day, Instant now)
{
    const auto sessions = explainedTreatment(day.profile->sessions().list());
    if (!sessions)
        return unexpected{sessions.error()};
    const auto isToCome = [&](const TreatmentSession& session) {
        return session.status() == SessionStatus::Planned && session.plan.start.at() > now;
    };
    const auto next = std::ranges::find_if(*sessions, isToCome); // the earliest comes first
    if (next == sessions->end())
        return std::nullopt;
    return next->id;
}

} // namespace

Result<services::DayStatus, Failure> OpenDay::status() const
{
    return explainedTreatment(profile->treatmentDay().status(*zone, jurisdiction));
}

rules::Jurisdiction jurisdictionFor(const Invocation& invocation)
{
    const auto folder = invocation.folder();
    if (!folder)
        return rules::Jurisdiction::Unknown;
    return rules::jurisdictionOf(
        services::loadPreferences(invocation.surroundings().files, folder->preferences()).region);
}

Result<OpenDay, Failure> openDay(const Invocation& invocation)
{
    const auto zone = invocation.zone();
    if (!zone)
        return unexpected{zone.error()};
    auto profile = invocation.openProfile();
    if (!profile)
        return unexpected{profile.error()};
    return OpenDay{std::move(*profile), *zone, jurisdictionFor(invocation)};
}

Result<std::optional<SessionId>, Failure> parseSession(const OptionalText& text)
{
    if (!text)
        return std::nullopt;
    return parseSessionId(*text).map([](const SessionId& id) { return std::optional{id}; });
}

void addSessionOption(CLI::App& command, OptionalText& session)
{
    addText(command, "--session", session, "Of which session, if not of the one of the day",
            "UUID");
}

std::optional<SessionId> sessionAtClinic(const services::DayStatus& status)
{
    if (!status.session || !isAtClinic(status.stage))
        return std::nullopt;
    return status.session->id;
}

Result<SessionId, Failure> rideSession(const OpenDay& day, const std::optional<SessionId>& named,
                                       RideUse use)
{
    if (named)
        return *named;
    const auto status = day.status();
    if (!status)
        return unexpected{status.error()};
    const bool isSpokenOf = use == RideUse::Show && status->stage != DayStage::Everyday;
    if (status->session && (isSpokenOf || isAtClinic(status->stage)))
        return status->session->id;
    const auto next = nextPlanned(day, status->provenNow);
    if (!next)
        return unexpected{next.error()};
    if (*next)
        return **next;
    if (status->session)
        return status->session->id;
    return unexpected{notFound("noSuchSession",
                               "No session is under way, and none is planned. Name one with "
                               "--session; \"session list\" shows them.")};
}

} // namespace homeward::cli
