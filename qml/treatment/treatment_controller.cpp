#include "qml/treatment/treatment_controller.h"

#include "core/rules/policy_templates.h"
#include "qml/treatment/device_zone.h"

#include <algorithm>
#include <utility>

namespace homeward::ui {

namespace {

using namespace std::chrono_literals;
using rules::DayStage;
using services::DiaryError;
using services::Profile;
using Stage = TreatmentController::Stage;

static_assert(static_cast<int>(Stage::Everyday) == static_cast<int>(DayStage::Everyday));
static_assert(static_cast<int>(Stage::During) == static_cast<int>(DayStage::During));
static_assert(static_cast<int>(Stage::Home) == static_cast<int>(DayStage::Home));

constexpr std::chrono::minutes kPostSessionRhythm{1};
constexpr std::chrono::hours kLongestRhythm{1}; // a day begins without anybody changing anything

} // namespace

TreatmentController::TreatmentController(AppController& app, ProfileWorker& worker,
                                         const WallClock& clock, const SettingsController& settings,
                                         QObject* parent)
    : QObject(parent),
      m_app(app),
      m_worker(worker),
      m_clock(clock),
      m_settings(settings),
      m_steps(app, worker, clock)
{
    m_wake.setSingleShot(true);
    connect(&m_wake, &QTimer::timeout, this, &TreatmentController::refresh);
    connect(&app, &AppController::stateChanged, this, [this] {
        forget();
        refresh();
    });
    connect(&app, &AppController::treatmentChanged, this, &TreatmentController::refresh);
    connect(&settings, &SettingsController::changed, this, &TreatmentController::refresh);
    connect(&m_steps, &SessionSteps::changed, this, &TreatmentController::changed);
    connect(&m_steps, &SessionSteps::written, this, [this] { m_app.noteTreatmentChange(this); });
}

Stage TreatmentController::stage() const
{
    return m_reading ? static_cast<Stage>(m_reading->status.stage) : Stage::Everyday;
}

bool TreatmentController::asksSleep() const
{
    return m_rules.asksSleep() && !m_steps.isSleepAnswered();
}

const Clinic& TreatmentController::clinic() const
{
    static const Clinic kNone;
    return m_reading && m_reading->clinic ? *m_reading->clinic : kNone;
}

QString TreatmentController::clinicName() const
{
    return QString::fromStdString(clinic().name);
}

QString TreatmentController::clinicPhone() const
{
    return QString::fromStdString(clinic().phone);
}

QString TreatmentController::clinicHours() const
{
    return QString::fromStdString(clinic().hours);
}

void TreatmentController::refresh()
{
    if (m_app.state() != AppController::State::Open)
        return;
    const ZonedInstant here = m_clock.now();
    const auto jurisdiction = rules::jurisdictionOf(m_settings.preferences().region);
    m_worker.runOnProfile(
        this,
        [zone = &zoneOf(here), jurisdiction](Profile& profile) -> Result<Read, DiaryError> {
            auto status = profile.treatmentDay().status(*zone, jurisdiction);
            if (!status)
                return unexpected{status.error()};
            auto clinic = profile.clinics().current();
            if (!clinic)
                return unexpected{clinic.error()};
            return Read{std::move(*status), std::move(*clinic)};
        },
        [this, here](Result<Read, DiaryError> read) {
            if (m_app.state() != AppController::State::Open)
                return; // locked meanwhile
            if (read)
                show(std::move(*read), here);
            else
                showFailure();
        });
}

void TreatmentController::comeToFront()
{
    m_steps.beginAnew();
    refresh();
}

void TreatmentController::show(Read read, const ZonedInstant& here)
{
    m_reading = DayReading{std::move(read.status), std::move(read.clinic), here};
    m_state = State::Known;
    m_isOutdated = false;
    m_isDim = isPostSession();
    m_day.show(*m_reading);
    m_rules.show(*m_reading);
    m_steps.follow(m_reading->status.session, m_reading->status.stage);
    wakeForNextChange();
    Q_EMIT changed();
}

void TreatmentController::showFailure()
{
    m_isOutdated = m_state == State::Known;
    if (!m_isOutdated)
        m_state = State::Failed;
    m_wake.start(kPostSessionRhythm);
    Q_EMIT changed();
}

void TreatmentController::forget()
{
    m_wake.stop();
    m_reading.reset();
    m_day.clear();
    m_rules.clear();
    m_steps.forget();
    m_state = State::Unknown;
    m_isOutdated = false;
    Q_EMIT changed();
}

void TreatmentController::wakeForNextChange()
{
    std::chrono::milliseconds wait = isPostSession() ? kPostSessionRhythm : kLongestRhythm;
    if (const auto& next = m_reading->status.nextChange)
        wait = std::clamp<std::chrono::milliseconds>(*next - m_reading->here.at(), 1s, wait);
    m_wake.start(wait);
}

} // namespace homeward::ui
