#include "qml/heart_rate/recording_controller.h"

#include "qml/support/moment_text.h"
#include "qml/support/problem_text.h"

namespace homeward::ui {

namespace {

std::optional<SessionId> sessionOfTheDay(const TreatmentController& treatment)
{
    const auto& reading = treatment.reading();
    return reading && reading->status.session ? std::optional{reading->status.session->id}
                                              : std::nullopt;
}

} // namespace

RecordingController::RecordingController(Recorder& recorder, const WallClock& clock,
                                         const TreatmentController& treatment, QObject* parent)
    : QObject(parent),
      m_recorder(recorder),
      m_clock(clock),
      m_treatment(treatment)
{
    connect(&recorder, &Recorder::changed, this, &RecordingController::changed);
    connect(&recorder, &Recorder::saved, this, &RecordingController::noteSaved);
}

QString RecordingController::since() const
{
    return isRunning() ? tr("Recording since %1.").arg(timeText(*m_recorder.start())) : QString{};
}

QString RecordingController::problem() const
{
    if (!m_recorder.problem())
        return {};
    if (isRunning())
        return tr("The last part is not on disk yet. It is kept, and tried again.");
    return m_recorder.state() == Recorder::State::Idle
        ? tr("The recording could not be begun. Try again.")
        : saveProblemText(*m_recorder.problem());
}

void RecordingController::begin(const SensorDescription& sensor)
{
    m_saved.clear();
    m_recorder.begin(sensor, sessionOfTheDay(m_treatment));
}

void RecordingController::noteSaved()
{
    m_saved = tr("Saved: heart rate from %1 to %2.")
                  .arg(timeText(*m_recorder.start()), timeText(m_clock.now()));
    Q_EMIT changed();
}

void RecordingController::clear()
{
    m_saved.clear();
    Q_EMIT changed();
}

} // namespace homeward::ui
