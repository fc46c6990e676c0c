#include "qml/vitals/vitals_controller.h"

#include "qml/plan/plan_facts.h"
#include "qml/support/problem_text.h"

namespace homeward::ui {

using services::DiaryError;
using services::Profile;

namespace {

constexpr qsizetype kLongestName = 100;
constexpr int kNoNumber = -1; // outside every range, so that it is asked again

/// An empty field says nothing; anything but a whole number in western digits is none.
std::optional<int> numberIn(const QString& text)
{
    const QString trimmed = text.trimmed();
    if (trimmed.isEmpty())
        return std::nullopt;
    bool isNumber = false;
    const int number = trimmed.toInt(&isNumber);
    return isNumber ? number : kNoNumber;
}

/// The session that is under way; the numbers belong to it.
std::optional<SessionId> sessionUnderWay(Profile& profile, Instant now)
{
    const auto sessions = profile.sessions().list();
    const auto next = sessions ? nextSession(*sessions, now) : std::nullopt;
    return next && next->started ? std::optional{next->id} : std::nullopt;
}

} // namespace

VitalsController::VitalsController(AppController& app, ProfileWorker& worker,
                                   const WallClock& clock, QObject* parent)
    : QObject(parent),
      m_app(app),
      m_worker(worker),
      m_clock(clock)
{
    connect(&app, &AppController::stateChanged, this, &VitalsController::forget);
}

QString VitalsController::pressureFault() const
{
    if (m_error == VitalsError::HalfPressure)
        return tr("Blood pressure is two numbers. Please ask staff for the other one.");
    if (m_error == VitalsError::SystolicNotAbove)
        return tr("The first number is the larger one. Please ask staff to read both again.");
    if (m_error == VitalsError::PressureOutOfRange)
        return tr("Nobody can have these numbers. Please ask staff to read them again.");
    return {};
}

QString VitalsController::heartRateFault() const
{
    return m_error == VitalsError::HeartRateOutOfRange
        ? tr("Nobody can have this number. Please ask staff to read it again.")
        : QString{};
}

QString VitalsController::saturationFault() const
{
    return m_error == VitalsError::SaturationOutOfRange
        ? tr("This is a number from 1 to 100. Please ask staff to read it again.")
        : QString{};
}

bool VitalsController::Typed::isEmpty() const
{
    return systolic.isEmpty() && diastolic.isEmpty() && heartRate.isEmpty() && saturation.isEmpty();
}

void VitalsController::type(QString& field, const QString& text)
{
    if (field == text)
        return;
    field = text;
    m_error.reset();
    show(State::Ready);
}

void VitalsController::refresh()
{
    if (m_app.state() != AppController::State::Open)
        return;
    m_worker.runOnProfile(
        this, [](Profile& profile) { return profile.vitals().list(); },
        [this](const Listed& records) {
            if (m_app.state() != AppController::State::Open)
                return; // locked meanwhile
            if (!records) {
                show(State::Failed, readProblemText(records.error()));
                m_hasDiskProblem = true;
                Q_EMIT changed();
                return;
            }
            m_records.show(*records, m_clock.now());
            show(m_state == State::Saved ? State::Saved : State::Ready);
        });
}

Result<VitalSigns, VitalsError> VitalsController::typedSigns() const
{
    return VitalSigns::create({.systolic = numberIn(m_typed.systolic),
                               .diastolic = numberIn(m_typed.diastolic),
                               .heartRate = numberIn(m_typed.heartRate),
                               .saturation = numberIn(m_typed.saturation)});
}

void VitalsController::save()
{
    if (m_state == State::Saving)
        return;
    if (m_typed.measuredBy.size() > kLongestName) {
        show(State::Failed, tr("The name is too long to save. Your text is still here."));
        return;
    }
    const auto signs = typedSigns();
    if (signs) {
        write(*signs);
        return;
    }
    m_error = signs.error();
    show(State::Failed,
         m_error == VitalsError::Nothing ? tr("Write at least one number.") : QString{});
}

void VitalsController::write(const VitalSigns& signs)
{
    show(State::Saving);
    m_worker.runOnProfile(
        this,
        [signs, now = m_clock.now(),
         by = m_typed.measuredBy.trimmed().toStdString()](Profile& profile) {
            return profile.vitals().record(signs, now, by, sessionUnderWay(profile, now.at()));
        },
        [this](const Result<VitalsRecord, DiaryError>& record) {
            if (m_app.state() != AppController::State::Open)
                return; // it is on disk; there is just nobody to tell
            if (!record) {
                show(State::Failed, saveProblemText(record.error()));
                m_hasDiskProblem = true;
                Q_EMIT changed();
                return;
            }
            m_typed = {.systolic = {},
                       .diastolic = {},
                       .heartRate = {},
                       .saturation = {},
                       .measuredBy = m_typed.measuredBy};
            show(State::Saved);
            refresh();
        });
}

void VitalsController::retry()
{
    if (m_typed.isEmpty())
        refresh();
    else
        save();
}

void VitalsController::show(State state, const QString& problem)
{
    m_state = state;
    m_problem = problem;
    m_hasDiskProblem = false;
    Q_EMIT changed();
}

void VitalsController::forget()
{
    m_records.setRows({});
    m_typed = {};
    m_error.reset();
    show(State::Unknown);
}

} // namespace homeward::ui
