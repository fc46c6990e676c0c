#pragma once

#include "core/base/boot_clock.h"
#include "core/base/wall_clock.h"
#include "core/model/wearable.h"
#include "core/services/heart_rate.h"
#include "core/services/recording_buffer.h"
#include "core/services/sealed_parts.h"
#include "qml/profile/app_controller.h"
#include "qml/profile/profile_worker.h"

#include <QObject>

#include <chrono>
#include <deque>
#include <memory>
#include <optional>

namespace homeward::ui {

/// Writes down what a sensor sends: parts of at most a minute go to the worker, which puts them
/// into the diary, or, while that is locked, beside it as sealed files. One part at a time; what
/// could not be written waits and is tried again with the next.
///
/// Lives in the GUI thread; the others outlive it. Dropping it ends the recording.
class Recorder : public QObject {
    Q_OBJECT

public:
    enum class State {
        Idle,
        Beginning, ///< what comes is kept already
        Recording,
        Ending, ///< its last part is on its way to the disk
    };

    Recorder(AppController& app, ProfileWorker& worker, const WallClock& wallClock,
             const BootClock& bootClock, QObject* parent = nullptr);
    ~Recorder() override;

    State state() const { return m_state; }
    bool isRunning() const { return m_state == State::Beginning || m_state == State::Recording; }
    const std::optional<ZonedInstant>& start() const { return m_start; } ///< of the last one
    const std::optional<SessionId>& session() const { return m_session; }

    /// Why something is not on disk yet.
    const std::optional<services::DiaryError>& problem() const { return m_problem; }

    /// Nothing where one runs already, or has not been saved yet.
    void begin(const SensorDescription& sensor, std::optional<SessionId> session);

    void add(const WearableRate& rate);
    void interrupt(std::chrono::milliseconds since, GapReason reason);

    /// Writes down what is due. To be called each second.
    void look();

    /// Sends everything on its way: before a lock or a sleep.
    void flush();

    void end();

    /// Tries again to write what waits.
    void retry();

Q_SIGNALS:
    void changed();
    void saved(); ///< the recording has ended, and all of it is on disk

private:
    /// Its mark tells whoever opens the diary that it is not abandoned (SealedParts).
    struct Marked {
        services::BegunRecording recording;
        std::unique_ptr<DurableFiles::Lock> mark;
    };
    using Begun = Result<Marked, services::DiaryError>;

    static Begun beginMarked(ProfileDesk& desk, const ZonedInstant& start,
                             const SensorDescription& sensor, std::optional<SessionId> session);

    void followApp();
    void keepBegun(Begun begun);
    void queue(std::optional<services::RecordedPart> part);
    void send();
    void noteSent(const Result<void, services::DiaryError>& written);
    void sendAllAtOnce();
    void forget();

    AppController& m_app;
    ProfileWorker& m_worker;
    const WallClock& m_wallClock;
    const BootClock& m_bootClock;
    State m_state = State::Idle;
    std::optional<ZonedInstant> m_start;
    std::optional<SessionId> m_session;
    std::optional<Marked> m_recording;
    std::optional<services::RecordingBuffer> m_buffer;
    std::deque<services::RecordedPart> m_waiting; ///< by number; the first may be on its way
    std::chrono::milliseconds m_lastAt{};
    bool m_isInterrupted = false; ///< somebody has said why nothing comes
    bool m_isSending = false;
    int m_visit = 0; ///< answers to what was forgotten are dropped
    std::optional<services::DiaryError> m_problem;
};

} // namespace homeward::ui
