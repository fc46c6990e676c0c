#include "sync/ble/obstacle.h"

#include <algorithm>
#include <chrono>

namespace homeward::ble {

namespace {

using std::chrono::milliseconds;

constexpr milliseconds kFirstWait{2500};
constexpr milliseconds kWaitForOthers{10'000};
constexpr milliseconds kLongestWait{60'000};

milliseconds waitBefore(WearableProblem problem, int failures)
{
    switch (problem) {
    case WearableProblem::NoHeartRate:
    case WearableProblem::CannotNotify:
    case WearableProblem::TwinServices:
        return kLongestWait; // such is the device
    case WearableProblem::Failed:
    case WearableProblem::NoAnswer:
        return std::min(kFirstWait * (1 << std::min(failures, 5)), kLongestWait);
    default:
        return kWaitForOthers;
    }
}

} // namespace

WearableProblem problemOf(TransportError error)
{
    switch (error) {
    case TransportError::BluetoothOff:
        return WearableProblem::BluetoothOff;
    case TransportError::NoAdapter:
        return WearableProblem::NoAdapter;
    case TransportError::NotAllowed:
        return WearableProblem::PermissionRefused;
    case TransportError::ServiceMissing:
        return WearableProblem::ServiceMissing;
    case TransportError::NotFound:
        return WearableProblem::NoHeartRate;
    case TransportError::CannotNotify:
        return WearableProblem::CannotNotify;
    case TransportError::InUse:
        return WearableProblem::InUseElsewhere;
    case TransportError::UnknownDevice:
    case TransportError::InProgress:
    case TransportError::Refused:
    case TransportError::Failed:
        break;
    }
    return WearableProblem::Failed;
}

GapReason gapReasonOf(TransportError radioProblem)
{
    return radioProblem == TransportError::ServiceMissing ? GapReason::ServiceGone
                                                          : GapReason::BluetoothOff;
}

bool isOfRadio(WearableProblem problem)
{
    return problem == WearableProblem::BluetoothOff || problem == WearableProblem::NoAdapter
        || problem == WearableProblem::PermissionRefused
        || problem == WearableProblem::ServiceMissing;
}

bool isForPerson(WearableProblem problem)
{
    switch (problem) {
    case WearableProblem::NothingFound: // it goes on looking
    case WearableProblem::OutOfReach:
    case WearableProblem::NoAnswer:
    case WearableProblem::Failed:
        return false;
    default:
        return true;
    }
}

void Obstacle::park(SinceBoot now, WearableProblem problem)
{
    m_problem = problem;
    m_retryAt = now + waitBefore(problem, m_failures);
    ++m_failures;
}

void Obstacle::clear(WearableProblem problem)
{
    if (m_problem == problem)
        m_problem.reset();
}

void Obstacle::clearOfRadio()
{
    if (!m_problem || !isOfRadio(*m_problem))
        return;
    m_problem.reset();
    m_retryAt.reset();
}

void Obstacle::clear()
{
    *this = {};
}

} // namespace homeward::ble
