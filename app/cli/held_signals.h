#pragma once

#include <chrono>
#include <csignal>

namespace homeward::cli {

/// Holds back the signals that end a program, from here to its end: what is on its way to the disk
/// gets there. To be made before any thread, since threads begin with the same mask.
class HeldSignals {
public:
    HeldSignals();

    /// Waits so long at most. Whether one has come, now or before.
    bool comeWithin(std::chrono::milliseconds patience);

private:
    sigset_t m_signals{};
    bool m_haveCome = false;
};

} // namespace homeward::cli
