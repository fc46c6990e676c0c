#include "qml/clinic/clinic_controller.h"

#include "qml/support/problem_text.h"

namespace homeward::ui {

using services::ClinicError;
using services::DiaryError;
using services::Profile;

ClinicController::ClinicController(AppController& app, ProfileWorker& worker, QObject* parent)
    : QObject(parent),
      m_app(app),
      m_worker(worker)
{
    connect(&app, &AppController::stateChanged, this, [this] {
        forget();
        refresh();
    });
    connect(&app, &AppController::treatmentChanged, this, [this](const QObject* writer) {
        if (writer != this)
            refresh();
    });
}

QString ClinicController::knownName() const
{
    return m_clinic ? QString::fromStdString(m_clinic->name) : QString{};
}

QString ClinicController::knownPhone() const
{
    return m_clinic ? QString::fromStdString(m_clinic->phone) : QString{};
}

QString ClinicController::knownHours() const
{
    return m_clinic ? QString::fromStdString(m_clinic->hours) : QString{};
}

QString ClinicController::nameFault() const
{
    return m_error == ClinicError::NoName ? tr("Write the name of your clinic.") : QString{};
}

QString ClinicController::phoneFault() const
{
    return m_error == ClinicError::NoDigitInPhone ? tr("Write a number that you can call.")
                                                  : QString{};
}

void ClinicController::setName(const QString& name)
{
    m_name = name;
    m_error.reset();
    show(State::Ready);
}

void ClinicController::setPhone(const QString& phone)
{
    m_phone = phone;
    m_error.reset();
    show(State::Ready);
}

void ClinicController::setHours(const QString& hours)
{
    m_hours = hours;
    m_error.reset();
    show(State::Ready);
}

void ClinicController::refresh()
{
    if (m_app.state() != AppController::State::Open)
        return;
    m_worker.runOnProfile(
        this, [](Profile& profile) { return profile.clinics().current(); },
        [this](const Result<std::optional<Clinic>, DiaryError>& clinic) {
            if (m_app.state() == AppController::State::Open)
                receive(clinic);
        });
}

void ClinicController::receive(const Result<std::optional<Clinic>, DiaryError>& clinic)
{
    if (!clinic) {
        show(State::Failed, readProblemText(clinic.error()));
        return;
    }
    m_clinic = *clinic;
    if (m_isEditing)
        Q_EMIT changed(); // what is typed, and what is wrong with it, stays
    else
        show(State::Ready);
}

void ClinicController::edit()
{
    if (!m_isEditing) {
        m_isEditing = true;
        m_name = knownName();
        m_phone = knownPhone();
        m_hours = knownHours();
    }
    m_error.reset();
    show(State::Ready);
}

void ClinicController::save()
{
    if (m_state == State::Saving)
        return;
    const Clinic clinic{.name = m_name.trimmed().toStdString(),
                        .phone = m_phone.trimmed().toStdString(),
                        .hours = m_hours.trimmed().toStdString()};
    show(State::Saving);
    m_worker.runOnProfile(
        this, [clinic](Profile& profile) { return profile.clinics().enter(clinic, std::nullopt); },
        [this](const Entered& entered) {
            if (m_app.state() == AppController::State::Open)
                finish(entered);
        });
}

void ClinicController::finish(const Entered& entered)
{
    if (entered) {
        m_clinic = *entered;
        m_isEditing = false;
        show(State::Saved);
        m_app.noteTreatmentChange(this);
        return;
    }
    if (const auto* diary = std::get_if<DiaryError>(&entered.error())) {
        show(State::Failed, saveProblemText(*diary));
        return;
    }
    m_error = std::get<ClinicError>(entered.error());
    const bool isBesideItsField = !nameFault().isEmpty() || !phoneFault().isEmpty();
    show(State::Failed,
         isBesideItsField ? QString{}
             : m_error == ClinicError::TooLong
             ? tr("This is too long to save. Your text is still here. Make it shorter.")
             : tr("This has a character that cannot be saved. Your text is still here."));
}

void ClinicController::retry()
{
    if (m_isEditing)
        save();
    else
        refresh();
}

void ClinicController::show(State state, const QString& problem)
{
    m_state = state;
    m_problem = problem;
    Q_EMIT changed();
}

void ClinicController::forget()
{
    m_clinic.reset();
    m_isEditing = false;
    m_name.clear();
    m_phone.clear();
    m_hours.clear();
    m_error.reset();
    show(State::Unknown);
}

} // namespace homeward::ui
