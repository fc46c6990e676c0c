#pragma once

#include "core/model/wearable.h"
#include "sync/ble/found_list.h"

#include <chrono>
#include <optional>

namespace homeward::ble {

/// The search of a person who has no sensor yet: what is in the air, and whether it is time to
/// say that there is nothing.
class Looking {
public:
    static constexpr std::chrono::seconds kPatience{20};

    void begin(SinceBoot now);
    void end() { m_isOn = false; }
    bool isOn() const { return m_isOn; }

    /// The radio was gone: the time without it is no time of looking.
    void beginAgain(SinceBoot now);

    void take(const Advertisement& advertisement) { m_found.take(advertisement); }
    const FoundList& found() const { return m_found; }

    void scanEnded(std::optional<TransportError> problem);

    /// It goes on looking all the same.
    std::optional<WearableProblem> problem() const;

    std::optional<SinceBoot> deadline() const;
    void onTime(SinceBoot now);

private:
    FoundList m_found;
    std::optional<WearableProblem> m_problem; ///< of the last scan
    SinceBoot m_since{};
    bool m_isOn = false;
    bool m_isLate = false; ///< kPatience is over
};

} // namespace homeward::ble
