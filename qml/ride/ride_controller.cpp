#include "qml/ride/ride_controller.h"

#include "qml/ride/ride_words.h"
#include "qml/support/local_moment.h"

#include <utility>

namespace homeward::ui {

using services::CodePause;
using services::DiaryError;
using services::Profile;
using services::RideProblem;
using services::Rides;

namespace {

constexpr std::size_t kCodeLength = 6;

} // namespace

RideController::RideController(AppController& app, ProfileWorker& worker, const WallClock& clock,
                               const SettingsController& settings, QObject* parent)
    : QObject(parent),
      m_app(app),
      m_worker(worker),
      m_clock(clock),
      m_settings(settings)
{
    m_pauseTimer.setSingleShot(true);
    connect(&m_pauseTimer, &QTimer::timeout, this, &RideController::refresh);
    connect(&app, &AppController::stateChanged, this, &RideController::forget);
    connect(&app, &AppController::treatmentChanged, this, [this](const QObject* writer) {
        if (writer != this)
            refresh();
    });
}

void RideController::open(const QString& sessionId)
{
    forget();
    m_isAsked = true;
    const auto id = SessionId::parse(sessionId.toStdString());
    if (id) {
        m_asked = *id;
        refresh();
        return;
    }
    m_readError = DiaryError::NotFound;
    Q_EMIT changed();
}

void RideController::openToday()
{
    forget();
    m_isAsked = true;
    refresh();
}

void RideController::refresh()
{
    if (!m_isAsked || m_app.state() != AppController::State::Open)
        return;
    m_worker.runOnProfile(
        this, [asked = question()](Profile& profile) { return readRide(profile, asked); },
        [this, visit = m_visit](const Result<RideFacts, DiaryError>& facts) {
            if (visit != m_visit)
                return;
            receive(facts);
            Q_EMIT changed();
        });
}

RideQuestion RideController::question() const
{
    return {.session = m_asked,
            .zone = &zoneHere(m_clock),
            .place = {.now = m_clock.now().at(),
                      .jurisdiction = rules::jurisdictionOf(m_settings.regionId().toStdString())}};
}

void RideController::receive(const Result<RideFacts, DiaryError>& facts)
{
    if (facts) {
        m_facts = *facts;
        m_readError.reset();
        watchPause();
    } else {
        m_readError = facts.error(); // what was read before stays in sight
    }
}

void RideController::arrive()
{
    if (m_facts)
        write([id = m_facts->session.id, now = m_clock.now()](Rides& rides) {
            return rides.arrive(id, now);
        });
}

void RideController::noRide()
{
    if (m_facts)
        write([id = m_facts->session.id, now = m_clock.now()](Rides& rides) {
            return rides.noRide(id, std::nullopt, now);
        });
}

void RideController::choose(int choice)
{
    if (m_facts && choice >= 0 && choice < choiceNames().size())
        write([id = m_facts->session.id, wanted = static_cast<NoRideChoice>(choice),
               now = m_clock.now()](Rides& rides) { return rides.noRide(id, wanted, now); });
}

void RideController::enterDigit(int digit)
{
    if (!m_facts || m_isSaving || digit < 0 || digit > 9)
        return;
    if (isPaused()) {
        refresh(); // the pause may be over, or have become longer
        return;
    }
    if (m_code.size() == kCodeLength)
        m_code.clear(); // it could not be saved, and somebody types anew
    m_codeProblem.clear();
    m_code += static_cast<char>('0' + digit);
    Q_EMIT changed();
    if (m_code.size() == kCodeLength)
        write([id = m_facts->session.id, code = m_code, now = m_clock.now()](Rides& rides) {
            return rides.handOverByCode(id, code, now);
        });
}

void RideController::eraseDigit()
{
    if (m_code.empty() || m_isSaving)
        return;
    m_code.pop_back();
    Q_EMIT changed();
}

void RideController::handOver(const QString& initials)
{
    if (m_facts)
        write(
            [id = m_facts->session.id, by = initials.trimmed().toStdString(),
             now = m_clock.now()](Rides& rides) { return rides.handOverByInitials(id, by, now); });
}

void RideController::undo()
{
    if (!undoText().isEmpty())
        write([id = m_facts->session.id, plan = *m_facts->ride.plan](Rides& rides) {
            return rides.arrange(id, plan);
        });
}

void RideController::retry()
{
    if (m_lastWork)
        write(Work{m_lastWork}); // a copy: it is set anew
    else
        refresh();
}

void RideController::write(const Work& work)
{
    if (m_isSaving)
        return;
    m_lastWork = work;
    m_isSaving = true;
    m_problem.clear();
    Q_EMIT changed();
    m_worker.runOnProfile(
        this,
        [work, asked = question()](Profile& profile) -> Result<Outcome, DiaryError> {
            auto done = work(profile.rides());
            return Outcome{.done = std::move(done), .facts = readRide(profile, asked)};
        },
        [this, visit = m_visit](const Result<Outcome, DiaryError>& outcome) {
            if (outcome && outcome->done)
                m_app.noteTreatmentChange(this);
            if (visit == m_visit)
                finish(outcome);
        });
}

void RideController::finish(const Result<Outcome, DiaryError>& outcome)
{
    m_isSaving = false;
    if (!outcome) {
        refuse(outcome.error());
    } else {
        receive(outcome->facts);
        if (outcome->done)
            accept(*outcome->done);
        else
            refuse(outcome->done.error());
    }
    Q_EMIT changed();
}

void RideController::accept(const RideHome& ride)
{
    m_lastWork = nullptr; // it is done, and must not be done again
    m_code.clear();
    m_codeProblem.clear();
    if (m_facts)
        m_facts->ride = ride;
}

void RideController::refuse(const RideProblem& problem)
{
    const QString code = codeProblemText(problem);
    if (!std::holds_alternative<DiaryError>(problem))
        m_lastWork =
            nullptr; // the same once more has the same answer; after a full disk it has not
    if (std::holds_alternative<CodePause>(problem) || !code.isEmpty()) {
        m_code.clear();
        m_codeProblem = code;
    } else {
        m_problem = rideProblemText(problem);
    }
}

void RideController::watchPause()
{
    m_pausedUntil.reset();
    m_pauseTimer.stop();
    if (m_facts->pause <= std::chrono::seconds::zero())
        return;
    m_pausedUntil = m_clock.now().at() + m_facts->pause;
    m_code.clear();
    m_pauseTimer.start(m_facts->pause);
}

void RideController::forget()
{
    ++m_visit;
    m_pauseTimer.stop();
    m_isAsked = false;
    m_asked.reset();
    m_facts.reset();
    m_readError.reset();
    m_pausedUntil.reset();
    m_code.clear();
    m_isSaving = false;
    m_lastWork = nullptr;
    m_codeProblem.clear();
    m_problem.clear();
    Q_EMIT changed();
}

} // namespace homeward::ui
