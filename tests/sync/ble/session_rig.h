#pragma once

#include "sync/ble/wearable_session.h"
#include "tests/sync/ble/session_heard.h"
#include "tests/sync/ble/simulated_radio.h"

#include <gtest/gtest.h>

namespace homeward::testing {

/// A session among simulated straps. Its time passes in `run` alone, from event to event.
class SessionRig {
public:
    using Now = ble::SinceBoot;

    SessionRig() : heard([this] { return radio.now(); }), session(radio, heard)
    {
        radio.tell(session);
    }

    void run(std::chrono::milliseconds duration);

    /// The strap as it is known once it was connected.
    static KnownWearable known(const SimulatedStrap& strap)
    {
        return {{strap.name, "Maker", "M1", strap.serial}, strap.address};
    }

    void keep(const SimulatedStrap& strap) { session.keep(radio.now(), known(strap)); }

    /// Keeps `strap`, which is in range, until its heart rate comes.
    void stream(const SimulatedStrap& strap);

    WearableStage stage() const { return heard.last().stage; }
    std::optional<WearableProblem> problem() const { return heard.last().problem; }
    Now now() const { return radio.now(); }

    /// Whether a person is told what is, or why there is nothing.
    bool isSettled() const { return stage() == WearableStage::Streaming || problem().has_value(); }

    SimulatedRadio radio;
    SessionHeard heard;
    ble::WearableSession session;
};

/// What a test that went right has left.
inline void expectNoViolation(const SessionRig& rig)
{
    EXPECT_EQ(rig.radio.violations, std::vector<std::string>{});
}

} // namespace homeward::testing
