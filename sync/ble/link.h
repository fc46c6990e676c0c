#pragma once

#include "sync/ble/transport.h"

#include <chrono>
#include <optional>
#include <string>

namespace homeward::ble {

/// The connection to one device: opened by a call that is repeated until it is answered, never
/// more often than once in 2 s, and closed before another is opened.
class Link {
public:
    enum class State : std::uint8_t { Down, Opening, Up, Closing };

    static constexpr std::chrono::milliseconds kLeastBetweenCalls{2000};
    static constexpr std::chrono::milliseconds kRepeat{2500};
    static constexpr std::chrono::milliseconds kCloseWithin{3000};

    explicit Link(Transport& transport) : m_transport(transport) { }

    State state() const { return m_state; }
    bool isUp() const { return m_state == State::Up; }

    void open(SinceBoot now, const std::string& address); ///< where it is Down
    void close(SinceBoot now);
    void drop(); ///< the radio is gone, and nobody will answer

    /// Since when another call is allowed.
    SinceBoot nextCallAllowed() const;

    // What the transport tells: whether it is news. A link that nobody has asked for is closed.

    bool connected(SinceBoot now);
    bool failed() const { return m_state == State::Opening; }
    bool disconnected();

    std::optional<SinceBoot> deadline() const;
    void onTime(SinceBoot now);

private:
    void call(SinceBoot now);

    Transport& m_transport;
    State m_state = State::Down;
    std::string m_address;
    std::optional<SinceBoot> m_called;
    SinceBoot m_due{}; ///< Opening: the next call; Closing: the end of the wait
};

} // namespace homeward::ble
