#pragma once

#include "core/model/wearable.h"
#include "sync/ble/transport.h"

#include <functional>
#include <optional>
#include <vector>

namespace homeward::testing {

/// Everything that a session has told, with its times.
class SessionHeard final : public WearableListener {
public:
    /// A status, and when it was told.
    struct Told {
        ble::SinceBoot at;
        WearableStatus status;
    };

    /// A gap as it was told.
    struct Gap {
        ble::SinceBoot at;
        ble::SinceBoot since;
        GapReason reason;
    };

    explicit SessionHeard(std::function<ble::SinceBoot()> now) : m_now(std::move(now)) { }

    void statusChanged(const WearableStatus& status) override
    {
        statuses.push_back({m_now(), status});
    }
    void measured(const WearableRate& rate) override { rates.push_back(rate); }
    void interrupted(ble::SinceBoot since, GapReason reason) override
    {
        gaps.push_back({m_now(), since, reason});
    }

    const WearableStatus& last() const
    {
        static const WearableStatus kNothingYet;
        return statuses.empty() ? kNothingYet : statuses.back().status;
    }

    /// When a stage was first told after `from`.
    std::optional<ble::SinceBoot> firstAt(WearableStage stage, ble::SinceBoot from = {}) const
    {
        for (const Told& told : statuses)
            if (told.at >= from && told.status.stage == stage)
                return told.at;
        return std::nullopt;
    }

    std::vector<Told> statuses;
    std::vector<WearableRate> rates;
    std::vector<Gap> gaps;

private:
    std::function<ble::SinceBoot()> m_now;
};

} // namespace homeward::testing
