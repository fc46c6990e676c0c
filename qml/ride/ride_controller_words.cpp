#include "qml/plan/session_words.h"
#include "qml/ride/ride_controller.h"
#include "qml/ride/ride_words.h"
#include "qml/support/moment_text.h"
#include "qml/support/person_text.h"

// What the controller says of the ride as it stands; what it does is in ride_controller.cpp.
namespace homeward::ui {

namespace {

RideController::State pageState(RideState state)
{
    using Page = RideController::State;
    switch (state) {
    case RideState::NotArranged:
        return Page::NotArranged;
    case RideState::Planned:
        return Page::Planned;
    case RideState::Arrived:
        return Page::Arrived;
    case RideState::HandedOver:
        return Page::HandedOver;
    case RideState::Changed:
        return Page::Changed;
    case RideState::NoRide:
        return Page::NoRide;
    }
    return Page::Unknown;
}

} // namespace

RideController::State RideController::state() const
{
    if (m_facts)
        return pageState(m_facts->ride.state);
    if (m_readError == services::DiaryError::NotFound)
        return State::NoSession;
    return m_readError ? State::Failed : State::Unknown;
}

QString RideController::sessionId() const
{
    return m_facts ? QString::fromStdString(m_facts->session.id.text()) : QString{};
}

QString RideController::sessionText() const
{
    return m_facts ? sessionTimeText(m_facts->session.plan.start, m_clock.now()) : QString{};
}

bool RideController::canArrive() const
{
    return m_facts
        && (m_facts->session.started || m_facts->session.plan.start.at() <= m_clock.now().at());
}

QString RideController::stateText() const
{
    return m_facts ? rideStateText(m_facts->ride) : QString{};
}

QString RideController::escortName() const
{
    return hasPlan() ? QString::fromStdString(m_facts->ride.plan->escort.firstName()) : QString{};
}

QString RideController::detailText() const
{
    return m_facts ? rideDetailText(m_facts->ride, m_clock.now()) : QString{};
}

QString RideController::phone() const
{
    return hasPlan() ? QString::fromStdString(m_facts->ride.plan->escort.phone()) : QString{};
}

QString RideController::methodText() const
{
    return hasPlan() ? rideMethodNames().value(static_cast<int>(m_facts->ride.plan->method))
                     : QString{};
}

QString RideController::expectedText() const
{
    if (!hasPlan())
        return {};
    const ZonedInstant& expected = m_facts->ride.plan->expectedAt;
    return dayAndTimeThereAndHere(expected.at(), expected, m_clock.now());
}

QString RideController::arriveText() const
{
    return hasPlan() ? arrivedText(*m_facts->ride.plan) : QString{};
}

QString RideController::callText() const
{
    return hasPlan() ? tr("Call %1").arg(insertedText(m_facts->ride.plan->escort.firstName()))
                     : QString{};
}

QString RideController::arrivalText() const
{
    if (!hasPlan())
        return {};
    const RidePlan& plan = *m_facts->ride.plan;
    const QString who = insertedText(plan.escort.firstName());
    const QString relation = insertedText(plan.escort.relation());
    const QString how = rideMethodText(plan.method);
    return takesCode()
        ? tr("%1 (%2) is here, %3. Staff type their code.").arg(who, relation, how)
        : tr("%1 (%2) is here, %3. Staff write their initials.").arg(who, relation, how);
}

QString RideController::handOverText() const
{
    return m_facts ? ui::handOverText(m_facts->ride, m_clock.now()) : QString{};
}

QString RideController::drivingText() const
{
    const bool isKnown = m_facts && m_facts->driving && m_facts->driving->until
        && !m_facts->driving->isEstimated
        && m_facts->driving->state != rules::RestrictionState::Unknown;
    if (!isKnown)
        return {};
    const ZonedInstant& start = m_facts->session.plan.start;
    return dayAndTimeThereAndHere(*m_facts->driving->until, start, m_clock.now());
}

bool RideController::needsSleep() const
{
    return m_facts && m_facts->driving && m_facts->driving->needsSleep;
}

QString RideController::token() const
{
    return m_facts ? QString::fromStdString(m_facts->token) : QString{};
}

QStringList RideController::choiceNames() const
{
    return noRideChoiceNames();
}

int RideController::choice() const
{
    return m_facts && m_facts->ride.choice ? static_cast<int>(*m_facts->ride.choice) : -1;
}

bool RideController::isPaused() const
{
    return m_pausedUntil && m_clock.now().at() < *m_pausedUntil;
}

QString RideController::codeProblem() const
{
    if (!isPaused())
        return m_codeProblem;
    const ZonedInstant now = m_clock.now();
    // To the minute after, so that nobody comes too early.
    const Instant next = std::chrono::ceil<std::chrono::minutes>(*m_pausedUntil);
    return tr("Five codes did not match. The next try is at %1.")
        .arg(timeText(onClockOf(now, next)));
}

QString RideController::undoText() const
{
    if (!hasPlan())
        return {};
    const RideState state = m_facts->ride.state;
    if (state == RideState::NoRide)
        return tr("You said that there is no ride.");
    return state == RideState::Arrived ? stateText() : QString{};
}

} // namespace homeward::ui
