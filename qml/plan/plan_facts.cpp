#include "qml/plan/plan_facts.h"

#include "core/rules/booster_day.h"
#include "qml/plan/session_count.h"

#include <algorithm>

namespace homeward::ui {

using services::DiaryError;

namespace {

bool isUnderWay(const TreatmentSession& session)
{
    const SessionStatus status = session.status();
    return status != SessionStatus::Planned && status != SessionStatus::Discharged
        && status != SessionStatus::Cancelled;
}

Result<void, DiaryError> readNext(services::Profile& profile, PlanFacts& facts,
                                  const PlanPlace& place)
{
    facts.next = nextSession(facts.sessions, place.now);
    if (!facts.next)
        return {};
    const ClinicPolicy* policy = facts.policy ? &*facts.policy : nullptr;
    facts.rules = rules::rulesInForce(facts.next->plan.route, policy, place.jurisdiction);
    return profile.rides().of(facts.next->id).map([&](RideHome&& ride) {
        facts.ride = std::move(ride);
    });
}

Result<void, DiaryError> readPlans(services::Profile& profile, PlanFacts& facts, LocalDay today)
{
    auto courses = profile.plans().courses();
    if (!courses)
        return unexpected{courses.error()};
    const auto booster = profile.plans().booster();
    if (!booster)
        return unexpected{booster.error()};
    facts.courses = std::move(*courses);
    facts.booster = *booster;
    if (facts.booster)
        facts.boosterDay = rules::boosterDay(*facts.booster, facts.sessions, today);
    return {};
}

} // namespace

std::optional<TreatmentSession> nextSession(const std::vector<TreatmentSession>& sessions,
                                            Instant now)
{
    auto next = std::ranges::find_if(sessions, isUnderWay);
    if (next == sessions.end())
        next = std::ranges::find_if(sessions, [&](const TreatmentSession& session) {
            return session.status() == SessionStatus::Planned && !hasLapsed(session, now);
        });
    return next == sessions.end() ? std::nullopt : std::optional{*next};
}

Result<PlanFacts, DiaryError> readPlan(services::Profile& profile, const PlanPlace& place,
                                       LocalDay today)
{
    auto sessions = profile.sessions().list();
    auto policy = profile.policies().current();
    auto clinic = profile.clinics().current();
    if (!sessions)
        return unexpected{sessions.error()};
    if (!policy)
        return unexpected{policy.error()};
    if (!clinic)
        return unexpected{clinic.error()};
    PlanFacts facts{.sessions = std::move(*sessions),
                    .policy = std::move(*policy),
                    .clinic = std::move(*clinic)};
    if (const auto read = readPlans(profile, facts, today); !read)
        return unexpected{read.error()};
    return readNext(profile, facts, place).map([&] { return std::move(facts); });
}

} // namespace homeward::ui
