#pragma once

#include "core/model/wearable.h"

#include <chrono>
#include <mutex>
#include <variant>
#include <vector>

namespace homeward::cli {

/// Samples have stopped coming.
struct StrapSilence {
    std::chrono::milliseconds since;
    GapReason reason;
};

/// What belongs into a recording.
using StrapEvent = std::variant<WearableRate, StrapSilence>;

/// Keeps what a strap's own thread tells until a command asks for it.
class StrapNews final : public WearableListener {
public:
    void statusChanged(const WearableStatus& status) override;
    void measured(const WearableRate& rate) override;
    void interrupted(std::chrono::milliseconds since, GapReason reason) override;

    WearableStatus status();
    std::vector<StrapEvent> take(); ///< what has come since the last call

private:
    std::mutex m_mutex;
    WearableStatus m_status;
    std::vector<StrapEvent> m_events;
};

} // namespace homeward::cli
