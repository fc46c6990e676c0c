#pragma once

#include "core/base/time.h"
#include "core/services/recorded_part.h"

#include <chrono>
#include <cstddef>
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
    static constexpr std::size_t kMostSamples = 6000; ///< however fast they come

    /// `wall` is the same moment on the wall clock: with it, a part ends with a minute of that
    /// clock, and so takes one row.
    explicit RecordingBuffer(SinceBoot start, Instant wall = {});

    void add(SinceBoot at, int bpm, SensorContact contact);

    /// No samples after the one at `since`; the gap ends with the next, or with the recording. Of
    /// several in a row, the first counts.
    void interrupt(SinceBoot since, GapReason reason);

    /// What is to be written down now: the minutes that are over, or everything at kMostSamples;
    /// nothing before.
    [[nodiscard]] std::optional<RecordedPart> due(SinceBoot now);

    /// Everything there is, at once: before a lock or a sleep. Nothing where there is nothing.
    [[nodiscard]] std::optional<RecordedPart> flush();

    /// The last part, with the length.
    [[nodiscard]] RecordedPart end(SinceBoot at);

    int leftOut() const { return m_leftOut; }

private:
    void close(std::chrono::milliseconds until); ///< the open gap
    [[nodiscard]] std::optional<RecordedPart> taken(std::size_t samples);
    std::chrono::milliseconds minuteOf(std::chrono::milliseconds at) const; ///< its start

    SinceBoot m_start;
    std::chrono::milliseconds m_intoMinute; ///< of the wall clock, at the start
    std::uint32_t m_next = 0;
    std::chrono::milliseconds m_last{0}; ///< sample, or end of a gap
    RecordedPart m_part{};
    std::optional<HeartRateGap> m_open;
    int m_leftOut = 0;
};

} // namespace homeward::services
