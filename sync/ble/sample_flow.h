#pragma once

#include "core/model/wearable.h"
#include "sync/ble/transport.h"

#include <optional>

namespace homeward::ble {

/// Passes samples on, and tells of each gap once: when it begins, with the time of the last
/// sample. The next sample ends it.
class SampleFlow {
public:
    explicit SampleFlow(WearableListener& listener) : m_listener(listener) { }

    void measured(const WearableRate& rate)
    {
        m_last = rate.at;
        m_listener.measured(rate);
    }

    /// Nothing is interrupted where nothing has come since the last gap.
    void interrupted(GapReason reason)
    {
        if (!m_last)
            return;
        const SinceBoot since = *m_last;
        m_last.reset();
        m_listener.interrupted(since, reason);
    }

private:
    WearableListener& m_listener;
    std::optional<SinceBoot> m_last;
};

} // namespace homeward::ble
