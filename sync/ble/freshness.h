#pragma once

#include "sync/ble/transport.h"

#include <chrono>
#include <optional>

namespace homeward::ble {

/// How old the newest packet is, and what that asks for.
class Freshness {
public:
    static constexpr std::chrono::seconds kStaleAfter{5};
    static constexpr std::chrono::seconds kSubscribeAgainAfter{10};
    static constexpr std::chrono::seconds kReconnectAfter{20};

    /// What an age asks for. Each is due once for each silence.
    enum class Due : std::uint8_t { Nothing, Stale, SubscribeAgain, Reconnect };

    void begin(SinceBoot now);
    void end() { m_isOn = false; }
    bool isOn() const { return m_isOn; }

    void fed(SinceBoot now);

    /// A packet has come since `begin`, and it is not stale.
    bool isFresh() const { return m_isOn && m_hasData && m_reached == Due::Nothing; }
    bool isStale() const { return m_isOn && m_reached != Due::Nothing; }

    std::optional<SinceBoot> deadline() const;

    /// The latest of what has become due.
    Due onTime(SinceBoot now);

private:
    SinceBoot m_last{};
    Due m_reached = Due::Nothing;
    bool m_isOn = false;
    bool m_hasData = false;
};

} // namespace homeward::ble
