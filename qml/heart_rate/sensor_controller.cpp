#include "qml/heart_rate/sensor_controller.h"

#include "qml/heart_rate/sensor_words.h"

#include <QStringList>

namespace homeward::ui {

using services::DiaryError;
using services::Profile;

namespace {

/// What there is of a sensor to say, in one line.
QString lineOf(QStringList parts)
{
    parts.removeAll(QString{});
    QString line = parts.value(0);
    for (qsizetype part = 1; part < parts.size(); ++part)
        line = SensorController::tr("%1, %2").arg(line, parts.at(part));
    return line;
}

} // namespace

SensorController::SensorController(AppController& app, ProfileWorker& worker, WearableLink& link,
                                   QObject* parent)
    : QObject(parent),
      m_app(app),
      m_worker(worker),
      m_link(link)
{
    connect(&link, &WearableLink::statusChanged, this, &SensorController::follow);
    connect(&app, &AppController::stateChanged, this, [this] {
        if (m_app.state() == AppController::State::Open)
            readKept();
        else
            dropAll();
    });
}

SensorController::Place SensorController::place() const
{
    switch (m_link.status().stage) {
    case WearableStage::Idle:
        return m_isWanted && !m_kept ? Place::Choosing : Place::Idle;
    case WearableStage::Looking:
        return Place::Choosing;
    case WearableStage::Connecting:
    case WearableStage::SettingUp:
        return Place::Connecting;
    case WearableStage::Streaming:
    case WearableStage::Stale:
        return Place::Connected;
    case WearableStage::Away:
        return Place::Away;
    case WearableStage::Blocked:
        break;
    }
    return m_link.status().sensor ? Place::Away : Place::Choosing;
}

int SensorController::chosen() const
{
    const auto& rows = m_found.rows();
    for (std::size_t row = 0; row < rows.size(); ++row)
        if (rows[row].address == m_chosenAddress)
            return static_cast<int>(row);
    return -1;
}

void SensorController::setChosen(int index)
{
    m_chosenAddress = m_found.rows().at(static_cast<std::size_t>(index)).address;
    m_hasChosenNothing = false;
    Q_EMIT changed();
}

QString SensorController::name() const
{
    const auto& sensor = m_link.status().sensor;
    return sensor ? sensorName(sensor->sensor.name) : QString{};
}

QString SensorController::line() const
{
    QStringList parts{name()};
    if (m_link.status().stage == WearableStage::Streaming && m_contact == SensorContact::Contact)
        parts << tr("touching your skin");
    if (const auto percent = m_link.status().batteryPercent)
        parts << tr("battery %1 %").arg(*percent);
    return lineOf(parts);
}

QString SensorController::keptName() const
{
    return m_kept ? sensorName(m_kept->sensor.name) : QString{};
}

QString SensorController::keptDetail() const
{
    if (!m_kept)
        return {};
    QStringList parts;
    if (!m_kept->sensor.manufacturer.empty())
        parts << sensorName(m_kept->sensor.manufacturer);
    if (const auto percent = m_link.status().batteryPercent)
        parts << tr("battery %1 %").arg(*percent);
    return lineOf(parts);
}

bool SensorController::isAbout(WearableProblem problem) const
{
    return m_link.status().problem == problem;
}

QString SensorController::problem() const
{
    const WearableStatus& status = m_link.status();
    if (place() == Place::Connected || isNothingFound() || isOtherSensor())
        return {};
    if (status.problem)
        return wearableProblemText(*status.problem);
    return status.stage == WearableStage::Away ? wearableProblemText(WearableProblem::OutOfReach)
                                               : QString{};
}

bool SensorController::canChooseAnother() const
{
    return place() == Place::Away || isAbout(WearableProblem::NoHeartRate)
        || isAbout(WearableProblem::CannotNotify) || isAbout(WearableProblem::TwinServices);
}

void SensorController::noteContact(SensorContact contact)
{
    if (contact == m_contact)
        return;
    m_contact = contact;
    Q_EMIT changed();
}

SensorDescription SensorController::description() const
{
    const auto& sensor = m_link.status().sensor;
    return sensor ? sensor->sensor : SensorDescription{};
}

void SensorController::open()
{
    m_isWanted = true;
    if (!m_isKeptRead || m_link.status().stage != WearableStage::Idle)
        return; // it goes on once that is read, or goes on already
    if (m_kept)
        m_link.keep(*m_kept);
    else
        look();
    Q_EMIT changed();
}

void SensorController::close()
{
    m_isWanted = false;
    m_chosenAddress.clear();
    m_hasChosenNothing = false;
    m_link.stop();
}

void SensorController::look()
{
    m_isWanted = true;
    m_link.look();
}

void SensorController::connectChosen()
{
    m_hasChosenNothing = chosen() < 0;
    if (!m_hasChosenNothing)
        m_link.choose(m_chosenAddress);
    Q_EMIT changed();
}

void SensorController::acceptOther()
{
    m_link.accept();
}

void SensorController::forget()
{
    m_link.stop();
    m_worker.runOnProfile(
        this, [](Profile& profile) { return profile.heartRate().forget(); },
        [this](const Result<void, DiaryError>& forgotten) {
            if (!forgotten || m_app.state() != AppController::State::Open)
                return; // it stands there as before
            m_kept.reset();
            Q_EMIT changed();
        });
}

void SensorController::follow()
{
    m_found.show(m_link.status().found);
    rememberDescribed();
    Q_EMIT changed();
}

void SensorController::readKept()
{
    using Kept = Result<std::optional<KnownWearable>, DiaryError>;
    m_worker.runOnProfile(
        this, [](Profile& profile) { return profile.heartRate().sensor(); },
        [this](const Kept& kept) {
            if (m_app.state() != AppController::State::Open)
                return;
            m_kept = kept.value_or(std::nullopt);
            m_isKeptRead = true;
            if (m_isWanted)
                open();
            Q_EMIT changed();
        });
}

void SensorController::rememberDescribed()
{
    const WearableStatus& status = m_link.status();
    if (status.stage != WearableStage::Streaming || !status.sensor || status.sensor == m_kept
        || m_app.state() != AppController::State::Open)
        return;
    m_kept = status.sensor;
    m_worker.runOnProfile(
        this, [kept = *m_kept](Profile& profile) { return profile.heartRate().remember(kept); },
        [](const Result<void, DiaryError>&) {}); // else it is asked for again: nothing is lost
}

void SensorController::dropAll()
{
    m_kept.reset();
    m_isKeptRead = false;
    m_chosenAddress.clear();
    m_hasChosenNothing = false;
    m_found.show({});
    Q_EMIT changed();
}

} // namespace homeward::ui
