#include "qml/treatment/session_steps.h"

#include "core/rules/session_steps.h"
#include "qml/support/problem_text.h"
#include "qml/treatment/day_text.h"
#include "qml/treatment/device_zone.h"

#include <algorithm>
#include <utility>

namespace homeward::ui {

namespace {

using services::Profile;
using services::SessionProblem;
using Stepped = Result<void, SessionProblem>;

constexpr std::chrono::hours kLongestDoubt{12}; // between a planned start and the real one

bool hasTaken(const TreatmentSession& session, SessionStep step)
{
    return (step == SessionStep::Start ? session.started : session.dosingEnded).has_value();
}

template <class Value, class Error>
Stepped stepped(const Result<Value, Error>& result)
{
    if (!result)
        return unexpected{SessionProblem{result.error()}};
    return {};
}

} // namespace

SessionSteps::SessionSteps(AppController& app, ProfileWorker& worker, const WallClock& clock,
                           QObject* parent)
    : QObject(parent),
      m_app(app),
      m_worker(worker),
      m_clock(clock)
{
}

void SessionSteps::follow(const std::optional<TreatmentSession>& session, rules::DayStage stage)
{
    if (session && m_session && session->id != m_session->id)
        forget();
    m_session = session;
    const Place place{m_clock.now().day(), stage};
    if (m_last != Last::Nothing && m_lastPlace.value_or(place) != place)
        m_last = Last::Nothing;
    m_lastPlace = place;
    Q_EMIT changed();
}

void SessionSteps::beginAnew()
{
    m_isPutOff = false;
    m_last = Last::Nothing;
    Q_EMIT changed();
}

void SessionSteps::forget()
{
    m_session.reset();
    m_touched.reset();
    m_time.clear();
    m_last = Last::Nothing;
    m_failedWork = nullptr;
    m_problem.clear();
    m_isPutOff = false;
    Q_EMIT changed();
}

QString SessionSteps::undoText() const
{
    switch (m_last) {
    case Last::Nothing:
        return {};
    case Last::Begun:
        return tr("The session has begun.");
    case Last::Cancelled:
        return tr("The session did not take place.");
    case Last::Ended:
        return m_session ? dosingEndedText(m_session->plan.route) + u'.' : QString{};
    case Last::PutOff:
        return tr("The session has not begun yet.");
    case Last::Slept:
        return tr("You have had a night's sleep.");
    case Last::NotSlept:
        break;
    }
    return tr("Not yet. The rules stay.");
}

bool SessionSteps::canTakeBeginBack() const
{
    return isAt(SessionStatus::Started);
}

bool SessionSteps::canTakeEndBack() const
{
    return isAt(SessionStatus::DosingEnded);
}

bool SessionSteps::isAt(SessionStatus status) const
{
    return m_session && m_session->status() == status;
}

void SessionSteps::begin()
{
    takeStep(SessionStep::Start, m_clock.now().at(), Last::Begun);
}

void SessionSteps::beginAtChosen()
{
    takeStep(SessionStep::Start, m_time.at(), Last::Begun);
}

void SessionSteps::cancel()
{
    takeStep(SessionStep::Cancel, m_clock.now().at(), Last::Cancelled);
}

void SessionSteps::putOff()
{
    m_isPutOff = true;
    noteDone(Last::PutOff);
}

void SessionSteps::endDosing()
{
    takeStep(SessionStep::EndDosing, m_clock.now().at(), Last::Ended);
}

void SessionSteps::endDosingAtChosen()
{
    takeStep(SessionStep::EndDosing, m_time.at(), Last::Ended);
}

void SessionSteps::takeBeginBack()
{
    takeAllBack(SessionStep::Start);
}

void SessionSteps::takeEndBack()
{
    takeAllBack(SessionStep::EndDosing);
}

void SessionSteps::confirmSleep()
{
    const auto confirm = [zone = &zoneOf(m_clock.now())](Profile& profile) {
        return stepped(profile.treatmentDay().confirmSleep(*zone));
    };
    act(confirm, Last::Slept);
}

void SessionSteps::declineSleep()
{
    noteDone(Last::NotSlept);
}

void SessionSteps::undo()
{
    switch (m_last) {
    case Last::Begun:
        takeBack(SessionStep::Start);
        break;
    case Last::Cancelled:
        takeBack(SessionStep::Cancel);
        break;
    case Last::Ended:
        takeBack(SessionStep::EndDosing);
        break;
    case Last::Slept:
        act([](Profile& profile) { return stepped(profile.treatmentDay().withdrawSleep()); },
            Last::Nothing);
        break;
    case Last::PutOff:
    case Last::NotSlept:
        beginAnew();
        break;
    case Last::Nothing:
        break;
    }
}

void SessionSteps::retry()
{
    if (m_failedWork)
        act(m_failedWork, m_failedLast);
}

void SessionSteps::chooseBegin()
{
    if (!m_session)
        return;
    const ZonedInstant& planned = m_session->plan.start;
    const ZonedInstant now = m_clock.now();
    const auto& started = m_session->started;
    m_time.open({planned.at() - kLongestDoubt, now.at()}, started ? started->at : planned.at(),
                planned, now);
}

void SessionSteps::chooseEnd()
{
    if (!m_session || !m_session->started)
        return;
    const ZonedInstant now = m_clock.now();
    const Instant start = m_session->started->at;
    const auto& ended = m_session->dosingEnded;
    m_time.open({start, std::min<Instant>(now.at(), start + rules::kLongestSession)},
                ended ? ended->at : start + m_session->plan.length, m_session->plan.start, now);
}

void SessionSteps::takeStep(SessionStep step, Instant at, Last last)
{
    if (!m_session)
        return;
    m_touched = m_session->id;
    const auto take = [id = m_session->id, step, at](Profile& profile) {
        return stepped(profile.sessions().take(id, step, at));
    };
    act(take, last);
}

void SessionSteps::takeAllBack(SessionStep step)
{
    if (!m_session)
        return;
    // Also what it had corrected: the step has not happened at all.
    const auto take = [id = m_session->id, step](Profile& profile) {
        auto left = profile.sessions().takeBack(id, step);
        while (left && hasTaken(*left, step))
            left = profile.sessions().takeBack(id, step);
        return stepped(left);
    };
    act(take, Last::Nothing);
}

void SessionSteps::takeBack(SessionStep step)
{
    if (!m_touched)
        return;
    const auto take = [id = *m_touched, step](Profile& profile) {
        return stepped(profile.sessions().takeBack(id, step));
    };
    act(take, Last::Nothing);
}

void SessionSteps::act(Work work, Last last)
{
    if (m_isWorking)
        return; // a second tap is no second step
    m_isWorking = true;
    m_failedWork = work;
    m_failedLast = last;
    m_worker.runOnProfile(this, std::move(work), [this, last](const Done& done) {
        m_isWorking = false;
        if (m_app.state() != AppController::State::Open)
            return; // it is on disk or it is not; there is just nobody to tell
        if (!done) {
            m_problem = sessionProblemText(done.error());
            Q_EMIT changed();
            return;
        }
        noteDone(last);
        Q_EMIT written();
    });
}

void SessionSteps::noteDone(Last last)
{
    m_last = last;
    m_lastPlace.reset();
    m_failedWork = nullptr;
    m_problem.clear();
    Q_EMIT changed();
    Q_EMIT acted();
}

} // namespace homeward::ui
