#pragma once

#include "app/cli/strap_news.h"
#include "core/services/heart_rate.h"
#include "core/services/profile.h"
#include "core/services/recording_buffer.h"
#include "core/services/sealed_parts.h"

#include <chrono>
#include <deque>
#include <memory>

namespace homeward::cli {

/// A recording on its way into the diary. What cannot be written into it is sealed beside it, and
/// what cannot be written at all waits for the next part.
class StrapRecording {
public:
    using SinceBoot = std::chrono::milliseconds;

    /// When it begins, on both clocks.
    struct Start {
        ZonedInstant wall;
        SinceBoot boot;
    };

    /// `profile` and `files` must outlive it. Busy where another recording goes on.
    static Result<StrapRecording, services::DiaryError> begin(services::Profile& profile,
                                                              services::SealedParts sealed,
                                                              const Start& start,
                                                              const SensorDescription& sensor);

    void note(const StrapEvent& event);
    void writeDue(SinceBoot now);

    /// The recording as it is on record then.
    [[nodiscard]] Result<HeartRateRecording, services::DiaryError> end(SinceBoot now);

private:
    StrapRecording(services::Profile& profile, services::SealedParts sealed, const Start& start)
        : m_profile(profile),
          m_sealed(std::move(sealed)),
          m_buffer(start.boot, start.wall.at()),
          m_last(start.boot)
    {
    }

    void add(const WearableRate& rate);
    void write(services::RecordedPart part);
    bool isWritten(const services::RecordedPart& part);

    services::Profile& m_profile;
    services::SealedParts m_sealed;
    std::unique_ptr<DurableFiles::Lock> m_mark;
    std::optional<services::BegunRecording> m_recording;
    services::RecordingBuffer m_buffer;
    std::deque<services::RecordedPart> m_waiting;
    SinceBoot m_last; ///< rate
    bool m_isSilent = false; ///< the strap has said why nothing comes
};

} // namespace homeward::cli
