#pragma once

#include "sync/ble/transport.h"

#include <chrono>
#include <deque>
#include <optional>

namespace homeward::ble {

/// Listens for advertisements in short windows, never more than 10 s in any minute: a scan costs
/// the battery, and disturbs whatever else the radio does.
class Scan {
public:
    static constexpr std::chrono::seconds kWindow{5};
    static constexpr std::chrono::seconds kPause{10}; ///< between two windows
    static constexpr std::chrono::seconds kMost{10}; ///< in each kSpan
    static constexpr std::chrono::seconds kSpan{60};
    static constexpr std::chrono::seconds kAnswerWithin{5}; ///< after stopScan

    explicit Scan(Transport& transport) : m_transport(transport) { }

    /// As soon as what was spent in the last minute allows, and on and on until `unwant`.
    void want(SinceBoot now);
    void unwant(SinceBoot now);
    void ended(SinceBoot now); ///< the transport says so

    /// Nothing is under way, not even a stop: a connection may begin.
    bool isQuiet() const { return m_state == State::Quiet; }

    /// When the next window may begin; absent while one is open.
    std::optional<SinceBoot> readyAt() const;

    std::optional<SinceBoot> deadline() const;
    void onTime(SinceBoot now);

private:
    enum class State : std::uint8_t { Quiet, Running, Stopping };

    /// A stretch of time in which the radio listened.
    struct Window {
        SinceBoot from;
        SinceBoot until;
    };

    std::chrono::milliseconds left(SinceBoot now) const;
    SinceBoot affordableFrom(SinceBoot from) const;
    void start(SinceBoot now);
    void stop(SinceBoot now);

    Transport& m_transport;
    State m_state = State::Quiet;
    bool m_isWanted = false;
    SinceBoot m_from{}; ///< of the window that is open
    SinceBoot m_due{}; ///< Quiet: earliest next window; else: end of the window, or of the wait
    std::deque<Window> m_spent;
};

} // namespace homeward::ble
