#pragma once

#include "core/services/recorded_part.h"

#include <chrono>
#include <cstdint>
#include <optional>

namespace homeward::services {

/// What of a recording is in memory alone: at most a minute. Times are since boot; samples that
/// come out of order or before the start are left out and counted.
///
/// Any one thread.
class RecordingBuffer {
public:
    using SinceBoot = std::chrono::milliseconds;
    static constexpr std::chrono::seconds kMost{60};

    explicit RecordingBuffer(SinceBoot start) : m_start(start) { }

    void add(SinceBoot at, int bpm, SensorContact contact);

    /// No samples after the one at `since`; the gap ends with the next, or with the recording.
    void interrupt(SinceBoot since, GapReason reason);

    /// What is to be written down now, once kMost of time or a minute's end is reached; nothing
    /// before.
    [[nodiscard]] std::optional<RecordedPart> due(SinceBoot now);

    /// Everything there is, at once: before a lock or a sleep. Nothing where there is nothing.
    [[nodiscard]] std::optional<RecordedPart> flush();

    /// The last part, with the length.
    [[nodiscard]] RecordedPart end(SinceBoot at);

    int leftOut() const { return m_leftOut; }

private:
    SinceBoot m_start;
    std::uint32_t m_next = 0;
    RecordedPart m_part{};
    std::optional<HeartRateGap> m_open;
    int m_leftOut = 0;
};

} // namespace homeward::services
