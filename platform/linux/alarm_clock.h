#pragma once

#include "core/base/time.h"
#include "platform/posix/file_descriptor.h"

#include <optional>

namespace homeward::platform {

/// Rings at a moment of the wall clock, at once if it is over, and where somebody sets that clock.
class AlarmClock {
public:
    AlarmClock();

    /// For poll().
    int file() const { return m_timer.number(); }

    /// Nothing: it does not ring. Ends a ringing.
    void set(std::optional<Instant> moment);

private:
    FileDescriptor m_timer;
};

} // namespace homeward::platform
