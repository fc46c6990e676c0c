#pragma once

#include "core/model/wearable.h"
#include "sync/ble/transport.h"

#include <optional>

namespace homeward::ble {

/// The reason that a person is told where the transport gives this one.
WearableProblem problemOf(TransportError error);

/// Why samples stop when the radio does.
GapReason gapReasonOf(TransportError radioProblem);

/// Whether the fault is with the radio and not with the device.
bool isOfRadio(WearableProblem problem);

/// Whether the person has to do something first.
bool isForPerson(WearableProblem problem);

/// What stands in the way of the heart rate, and when it is worth another try: what fails again
/// and again is tried less and less often.
class Obstacle {
public:
    std::optional<WearableProblem> problem() const { return m_problem; }

    /// Shows the reason and goes on trying.
    void name(WearableProblem problem) { m_problem = problem; }

    /// Shows the reason and tries again later, at `retryAt`.
    void park(SinceBoot now, WearableProblem problem);

    void clear(WearableProblem problem); ///< if it is this one
    void clearOfRadio();
    void clear();

    /// Absent where nothing has to be waited for.
    std::optional<SinceBoot> retryAt() const { return m_retryAt; }
    void retry() { m_retryAt.reset(); }

private:
    std::optional<WearableProblem> m_problem;
    std::optional<SinceBoot> m_retryAt;
    int m_failures = 0; ///< in a row
};

} // namespace homeward::ble
