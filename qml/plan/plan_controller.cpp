#include "qml/plan/plan_controller.h"

#include "qml/plan/coming_up.h"
#include "qml/plan/plan_words.h"
#include "qml/plan/session_words.h"
#include "qml/ride/ride_words.h"
#include "qml/support/moment_text.h"
#include "qml/support/person_text.h"
#include "qml/treatment/before_text.h"

namespace homeward::ui {

using services::DiaryError;
using services::Profile;

PlanController::PlanController(AppController& app, ProfileWorker& worker, const WallClock& clock,
                               const SettingsController& settings, QObject* parent)
    : QObject(parent),
      m_app(app),
      m_worker(worker),
      m_clock(clock),
      m_settings(settings)
{
    connect(&app, &AppController::stateChanged, this, [this] {
        forget();
        refresh();
    });
    connect(&app, &AppController::treatmentChanged, this, &PlanController::refresh);
    connect(&settings, &SettingsController::changed, this, &PlanController::refresh);
}

QString PlanController::sourceText() const
{
    if (!m_facts.policy)
        return tr("Dates you wrote down. General rules; ask your clinic.");
    const PolicyOrigin& origin = m_facts.policy->origin;
    return tr("Dates you wrote down. Rules from %1, version %2.")
        .arg(insertedText(origin.name), QString::number(origin.version));
}

QString PlanController::nextId() const
{
    return m_facts.next ? QString::fromStdString(m_facts.next->id.text()) : QString{};
}

QString PlanController::nextWhen() const
{
    return m_facts.next ? sessionTimeText(m_facts.next->plan.start, m_clock.now()) : QString{};
}

QString PlanController::nextPlace() const
{
    return m_facts.next ? QString::fromStdString(m_facts.next->plan.place) : QString{};
}

QString PlanController::rideText() const
{
    return rideSentence(m_facts.ride);
}

bool PlanController::isRideArranged() const
{
    const RideState state = m_facts.ride.state;
    return state != RideState::NotArranged && state != RideState::NoRide;
}

QString PlanController::clinicName() const
{
    return m_facts.clinic ? QString::fromStdString(m_facts.clinic->name) : QString{};
}

QString PlanController::clinicPhone() const
{
    return m_facts.clinic ? QString::fromStdString(m_facts.clinic->phone) : QString{};
}

QString PlanController::boosterText() const
{
    return m_facts.boosterDay ? boosterSentence(*m_facts.boosterDay) : QString{};
}

QString PlanController::boosterDetail() const
{
    return m_facts.booster ? boosterTimeText(m_facts.booster->when) : QString{};
}

QString PlanController::nearTitle() const
{
    return nearSessionTitle(m_facts, m_clock.now());
}

QString PlanController::nearDetail() const
{
    return nearSessionDetail(m_facts, m_clock.now());
}

QString PlanController::nearBooster() const
{
    return nearBoosterText(m_facts, m_clock.now());
}

void PlanController::showEarlier()
{
    m_cut.earlier += TimelineCut::kMore;
    showTimeline();
    Q_EMIT changed();
}

void PlanController::showLater()
{
    m_cut.later += TimelineCut::kMore;
    showTimeline();
    Q_EMIT changed();
}

void PlanController::refresh()
{
    if (m_app.state() != AppController::State::Open)
        return;
    const PlanPlace place{.now = m_clock.now().at(),
                          .jurisdiction =
                              rules::jurisdictionOf(m_settings.regionId().toStdString())};
    m_worker.runOnProfile(
        this,
        [place, today = m_clock.now().day()](Profile& profile) {
            return readPlan(profile, place, today);
        },
        [this](const Result<PlanFacts, DiaryError>& facts) {
            if (m_app.state() != AppController::State::Open)
                return; // locked meanwhile
            if (facts) {
                show(*facts);
                return;
            }
            m_state = State::Failed; // the last good plan stays where there is one
            Q_EMIT changed();
        });
}

void PlanController::show(const PlanFacts& facts)
{
    m_facts = facts;
    showTimeline();
    if (facts.next)
        m_before.setRows(beforeLines(facts.rules, facts.next->plan.start, m_clock.now()));
    else
        m_before.setRows({});
    m_state = facts.sessions.empty() ? State::Empty : State::Ready;
    Q_EMIT changed();
}

void PlanController::showTimeline()
{
    TimelinePart part = partOf(
        timelineRows(
            {.sessions = m_facts.sessions, .courses = m_facts.courses, .now = m_clock.now()}),
        m_cut);
    m_hiddenEarlier = part.hiddenEarlier;
    m_hiddenLater = part.hiddenLater;
    m_timeline.setRows(std::move(part.rows));
}

void PlanController::forget()
{
    m_facts = {};
    m_cut = {};
    showTimeline();
    m_before.setRows({});
    m_state = State::Unknown;
    Q_EMIT changed();
}

} // namespace homeward::ui
