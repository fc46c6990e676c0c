#include "app/cli/strap_recording.h"

#include <algorithm>
#include <utility>

namespace homeward::cli {

using services::DiaryError;

namespace {

/// A longer silence that nobody has told of: the device slept.
constexpr std::chrono::seconds kLongestSilence{5};

} // namespace

Result<StrapRecording, DiaryError> StrapRecording::begin(services::Profile& profile,
                                                         services::SealedParts sealed,
                                                         const Start& start,
                                                         const SensorDescription& sensor)
{
    StrapRecording recording{profile, std::move(sealed), start};
    auto mark = recording.m_sealed.markRecording();
    if (!mark)
        return unexpected{mark.error() == FileError::InUse ? DiaryError::Busy : DiaryError::Failed};
    const auto begun = profile.heartRate().begin(start.wall, sensor, std::nullopt);
    if (!begun)
        return unexpected{begun.error()};
    recording.m_mark = std::move(*mark);
    recording.m_recording = *begun;
    return recording;
}

void StrapRecording::note(const StrapEvent& event)
{
    if (const auto* rate = std::get_if<WearableRate>(&event)) {
        add(*rate);
    } else if (const auto* silence = std::get_if<StrapSilence>(&event)) {
        m_buffer.interrupt(silence->since, silence->reason);
        m_isSilent = true;
    }
}

void StrapRecording::add(const WearableRate& rate)
{
    if (!m_isSilent && rate.at - m_last > kLongestSilence)
        m_buffer.interrupt(m_last, GapReason::Stopped);
    m_isSilent = false;
    m_last = rate.at;
    m_buffer.add(rate.at, rate.bpm, rate.contact);
    writeDue(rate.at);
}

void StrapRecording::writeDue(SinceBoot now)
{
    if (auto part = m_buffer.due(now))
        write(std::move(*part));
}

Result<HeartRateRecording, DiaryError> StrapRecording::end(SinceBoot now)
{
    write(m_buffer.end(now));
    if (!m_waiting.empty())
        return unexpected{DiaryError::Failed};
    const auto all = m_profile.heartRate().recordings();
    if (!all)
        return unexpected{all.error()};
    const auto own = std::ranges::find(*all, m_recording->id, &HeartRateRecording::id);
    if (own == all->end())
        return unexpected{DiaryError::Failed};
    return *own;
}

void StrapRecording::write(services::RecordedPart part)
{
    m_waiting.push_back(std::move(part));
    while (!m_waiting.empty() && isWritten(m_waiting.front()))
        m_waiting.pop_front();
}

bool StrapRecording::isWritten(const services::RecordedPart& part)
{
    return m_profile.heartRate().add(m_recording->id, part)
        || m_sealed.add(m_recording->key, {m_recording->id, part});
}

} // namespace homeward::cli
