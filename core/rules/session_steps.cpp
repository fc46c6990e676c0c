#include "core/rules/session_steps.h"

#include "core/rules/restrictions.h"

#include <algorithm>
#include <array>
#include <optional>
#include <utility>

namespace homeward::rules {

namespace {

using Taken = std::optional<StepTaken>;
using StepResult = Result<void, SessionError>;

/// From the first moment of dosing to the first after it.
struct Dosing {
    Instant from;
    Instant to;

    bool overlaps(const Dosing& other) const { return from < other.to && other.from < to; }
};

/// Two injections planned for the same minute are one too many, though each takes no time.
Dosing plannedDosing(const SessionPlan& plan)
{
    return {plan.start.at(), plan.start.at() + std::max(plan.length, std::chrono::minutes{1})};
}

std::optional<Dosing> dosingOf(const TreatmentSession& session)
{
    if (session.status() == SessionStatus::Cancelled)
        return std::nullopt;
    if (!session.started)
        return plannedDosing(session.plan);
    const auto end = dosingEndOf(session, session.started->at);
    return Dosing{session.started->at,
                  std::max(end->at, session.started->at + std::chrono::minutes{1})};
}

/// The steps that follow each other, in order.
std::array<Taken TreatmentSession::*, 4> wayOfASession()
{
    return {&TreatmentSession::started, &TreatmentSession::dosingEnded, &TreatmentSession::observed,
            &TreatmentSession::discharged};
}

Taken& placeOf(TreatmentSession& session, SessionStep step)
{
    if (step == SessionStep::Cancel)
        return session.cancelled;
    return session.*wayOfASession()[static_cast<std::size_t>(step)];
}

/// Whether the session is at a point where the step can follow, or be corrected.
StepResult checkTurn(const TreatmentSession& session, SessionStep step)
{
    const bool isCancel = step == SessionStep::Cancel;
    if (session.cancelled)
        return isCancel ? StepResult{} : unexpected{SessionError::Over};
    if (isCancel && session.discharged)
        return unexpected{SessionError::Over};
    if (isCancel && session.started)
        return unexpected{SessionError::AlreadyStarted};
    if (!isCancel && step != SessionStep::Start && !session.started)
        return unexpected{SessionError::NotStarted};
    return {};
}

StepResult checkOrder(const TreatmentSession& session)
{
    std::optional<Instant> latest;
    for (const auto step : wayOfASession()) {
        const Taken& taken = session.*step;
        if (!taken)
            continue;
        if (latest && taken->at < *latest)
            return unexpected{SessionError::BeforeStart};
        latest = taken->at;
    }
    if (session.started && session.dosingEnded
        && session.dosingEnded->at - session.started->at > kLongestSession)
        return unexpected{SessionError::TooLongAgo};
    return {};
}

} // namespace

Result<void, SessionError> checkPlan(const SessionPlan& plan,
                                     std::span<const TreatmentSession> others)
{
    if (plan.length < std::chrono::minutes{0} || plan.length > kLongestDosing)
        return unexpected{SessionError::LengthOutOfRange};
    if (plan.place.size() > kLongestPlanText || plan.doseText.size() > kLongestPlanText)
        return unexpected{SessionError::TextTooLong};
    const auto isInTheWay = [dosing = plannedDosing(plan)](const TreatmentSession& other) {
        const auto taken = dosingOf(other);
        return taken && taken->overlaps(dosing);
    };
    if (std::ranges::any_of(others, isInTheWay))
        return unexpected{SessionError::Overlaps};
    return {};
}

Result<TreatmentSession, SessionError> withStep(TreatmentSession session, SessionStep step,
                                                const StepTaken& taken)
{
    if (const auto turn = checkTurn(session, step); !turn)
        return unexpected{turn.error()};
    if (taken.at > taken.recorded.wall)
        return unexpected{SessionError::InTheFuture};
    placeOf(session, step) = taken;
    if (const auto order = checkOrder(session); !order)
        return unexpected{order.error()};
    return session;
}

} // namespace homeward::rules
