#include "qml/heart_rate/recorder.h"

#include <utility>

namespace homeward::ui {

using services::BegunRecording;
using services::DiaryError;
using services::RecordedPart;
using services::SealedParts;

namespace {

/// A longer silence that nobody has told of: the device slept.
constexpr std::chrono::seconds kLongestSilence{5};

/// On the worker. Nothing is made where the profile is gone: it may have been deleted.
Result<void, DiaryError> writeDown(ProfileDesk& desk, const BegunRecording& recording,
                                   const RecordedPart& part)
{
    if (desk.profile && desk.profile->heartRate().add(recording.id, part))
        return {};
    if (services::presenceOf(desk.folder, desk.surroundings.files)
        != services::ProfilePresence::Present)
        return unexpected{DiaryError::Failed};
    SealedParts sealed{desk.folder.path, desk.surroundings.files};
    if (!sealed.add(recording.key, {recording.id, part}))
        return unexpected{DiaryError::Failed};
    return {};
}

} // namespace

Recorder::Recorder(AppController& app, ProfileWorker& worker, const WallClock& wallClock,
                   const BootClock& bootClock, QObject* parent)
    : QObject(parent),
      m_app(app),
      m_worker(worker),
      m_wallClock(wallClock),
      m_bootClock(bootClock)
{
    connect(&app, &AppController::stateChanged, this, &Recorder::followApp);
}

Recorder::~Recorder()
{
    if (isRunning() && m_buffer)
        m_waiting.push_back(m_buffer->end(m_bootClock.sinceBoot()));
    sendAllAtOnce();
}

void Recorder::begin(const SensorDescription& sensor, std::optional<SessionId> session)
{
    if (m_state != State::Idle)
        return;
    m_state = State::Beginning;
    m_start = m_wallClock.now();
    m_session = session;
    m_lastAt = m_bootClock.sinceBoot();
    m_buffer.emplace(m_lastAt, m_start->at());
    m_problem.reset();
    m_worker.run(
        this,
        [start = *m_start, sensor, session](ProfileDesk& desk) {
            return beginMarked(desk, start, sensor, session);
        },
        [this, visit = m_visit](Begun begun) {
            if (visit == m_visit)
                keepBegun(std::move(begun));
        });
    Q_EMIT changed();
}

Recorder::Begun Recorder::beginMarked(ProfileDesk& desk, const ZonedInstant& start,
                                      const SensorDescription& sensor,
                                      std::optional<SessionId> session)
{
    if (!desk.profile)
        return unexpected{DiaryError::Failed};
    auto mark = SealedParts{desk.folder.path, desk.surroundings.files}.markRecording();
    if (!mark)
        return unexpected{mark.error() == FileError::InUse ? DiaryError::Busy : DiaryError::Failed};
    const auto recording = desk.profile->heartRate().begin(start, sensor, session);
    if (!recording)
        return unexpected{recording.error()};
    return Marked{*recording, std::move(*mark)};
}

void Recorder::keepBegun(Begun begun)
{
    if (!begun) {
        forget();
        m_problem = begun.error();
        Q_EMIT changed();
        return;
    }
    m_recording = std::move(*begun);
    if (m_state == State::Beginning)
        m_state = State::Recording;
    send();
    Q_EMIT changed();
}

void Recorder::add(const WearableRate& rate)
{
    if (!isRunning())
        return;
    if (!m_isInterrupted && rate.at - m_lastAt > kLongestSilence)
        m_buffer->interrupt(m_lastAt, GapReason::Stopped);
    m_isInterrupted = false;
    m_lastAt = rate.at;
    m_buffer->add(rate.at, rate.bpm, rate.contact);
    queue(m_buffer->due(rate.at));
}

void Recorder::interrupt(std::chrono::milliseconds since, GapReason reason)
{
    if (!isRunning())
        return;
    m_buffer->interrupt(since, reason);
    m_isInterrupted = true;
}

void Recorder::look()
{
    if (isRunning())
        queue(m_buffer->due(m_bootClock.sinceBoot()));
}

void Recorder::flush()
{
    if (isRunning())
        queue(m_buffer->flush());
}

void Recorder::end()
{
    if (!isRunning())
        return;
    m_state = State::Ending;
    queue(m_buffer->end(m_bootClock.sinceBoot()));
    m_buffer.reset();
    Q_EMIT changed();
}

void Recorder::retry()
{
    send();
}

void Recorder::followApp()
{
    switch (m_app.state()) {
    case AppController::State::Open:
        retry();
        return;
    case AppController::State::Locked:
        flush();
        return;
    case AppController::State::FirstStart:
        forget(); // everything was deleted
        Q_EMIT changed();
        return;
    case AppController::State::Unknown:
        return;
    }
}

void Recorder::queue(std::optional<RecordedPart> part)
{
    if (!part)
        return;
    m_waiting.push_back(std::move(*part));
    send();
}

void Recorder::send()
{
    if (m_isSending || m_waiting.empty() || !m_recording)
        return;
    m_isSending = true;
    m_worker.run(
        this,
        [recording = m_recording->recording, part = m_waiting.front()](ProfileDesk& desk) {
            return writeDown(desk, recording, part);
        },
        [this, visit = m_visit](const Result<void, DiaryError>& written) {
            if (visit == m_visit)
                noteSent(written);
        });
}

void Recorder::noteSent(const Result<void, DiaryError>& written)
{
    m_isSending = false;
    m_problem = written ? std::nullopt : std::optional{written.error()};
    if (written) {
        m_waiting.pop_front();
        send();
    }
    const bool isDone = m_state == State::Ending && m_waiting.empty();
    if (isDone)
        forget();
    Q_EMIT changed();
    if (isDone) {
        Q_EMIT saved();
        m_app.noteDiaryChange(this);
    }
}

void Recorder::sendAllAtOnce()
{
    if (!m_recording)
        return;
    // The one on its way goes again: a part that comes twice changes nothing.
    for (const RecordedPart& part : std::exchange(m_waiting, {}))
        m_worker.run(
            nullptr,
            [recording = m_recording->recording, part](ProfileDesk& desk) {
                return writeDown(desk, recording, part);
            },
            [](const Result<void, DiaryError>&) {});
}

void Recorder::forget()
{
    ++m_visit;
    m_state = State::Idle;
    m_session.reset();
    m_recording.reset();
    m_buffer.reset();
    m_waiting.clear();
    m_isSending = m_isInterrupted = false;
    m_problem.reset();
}

} // namespace homeward::ui
