#pragma once

#include "core/services/rides.h"

#include <chrono>
#include <string_view>

namespace homeward::services {

/// What stands between a code that somebody types and a confirmed hand-over: it works once, and
/// five wrong ones pause for a minute. Survives a restart of the program and of the device.
///
/// Lives on the thread of its store.
class StaffCodeGate {
public:
    static constexpr int kTriesBeforePause = 5;
    static constexpr std::chrono::seconds kPause{60};

    /// Must outlive this.
    explicit StaffCodeGate(storage::Store& store) : m_store(store) { }

    /// What is left of a pause; zero if a code is looked at.
    [[nodiscard]] Result<std::chrono::seconds, DiaryError> pauseLeft(const ClockReading& now);

    /// The step of a right code. A wrong one is on record before this returns; during a pause none
    /// is looked at. The caller writes down that the step is used.
    [[nodiscard]] Result<credentials::CodeStep, RideProblem>
    look(const SecretBytes& secret, std::string_view code, const ClockReading& now);

private:
    storage::Store& m_store;
};

} // namespace homeward::services
