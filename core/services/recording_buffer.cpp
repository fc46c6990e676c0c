#include "core/services/recording_buffer.h"

#include <algorithm>
#include <utility>

namespace homeward::services {

using std::chrono::milliseconds;
using std::chrono::minutes;

RecordingBuffer::RecordingBuffer(SinceBoot start, Instant wall)
    : m_start(start),
      m_intoMinute(wall - std::chrono::floor<minutes>(wall))
{
}

void RecordingBuffer::add(SinceBoot at, int bpm, SensorContact contact)
{
    const milliseconds sinceStart = at - m_start;
    if (sinceStart < m_last) {
        ++m_leftOut;
        return;
    }
    close(sinceStart);
    m_part.samples.push_back({.at = sinceStart, .bpm = bpm, .contact = contact});
    m_last = sinceStart;
}

void RecordingBuffer::interrupt(SinceBoot since, GapReason reason)
{
    if (m_open)
        return;
    const milliseconds from = std::max(since - m_start, m_last);
    m_open = HeartRateGap{.from = from, .until = from, .reason = reason};
}

std::optional<RecordedPart> RecordingBuffer::due(SinceBoot now)
{
    if (m_part.samples.size() >= kMostSamples)
        return flush();
    const milliseconds minute = minuteOf(now - m_start);
    const auto rest = std::ranges::find_if(
        m_part.samples, [&](const HeartRateSample& sample) { return sample.at >= minute; });
    return taken(static_cast<std::size_t>(rest - m_part.samples.begin()));
}

std::optional<RecordedPart> RecordingBuffer::flush()
{
    return taken(m_part.samples.size());
}

RecordedPart RecordingBuffer::end(SinceBoot at)
{
    const milliseconds length = std::max(at - m_start, m_last);
    close(length);
    m_part.number = m_next++;
    m_part.length = length;
    return std::exchange(m_part, {});
}

void RecordingBuffer::close(milliseconds until)
{
    if (!m_open)
        return;
    m_open->until = std::max(until, m_open->from);
    m_part.gaps.push_back(*m_open);
    m_open.reset();
}

/// So many of the samples, with all gaps that have ended.
std::optional<RecordedPart> RecordingBuffer::taken(std::size_t samples)
{
    if (samples == 0 && m_part.gaps.empty())
        return std::nullopt;
    const auto end = m_part.samples.begin() + static_cast<std::ptrdiff_t>(samples);
    RecordedPart part{.number = m_next++};
    part.samples.assign(m_part.samples.begin(), end);
    part.gaps = std::exchange(m_part.gaps, {});
    m_part.samples.erase(m_part.samples.begin(), end);
    return part;
}

milliseconds RecordingBuffer::minuteOf(milliseconds at) const
{
    return std::chrono::floor<minutes>(at + m_intoMinute) - m_intoMinute;
}

} // namespace homeward::services
