#include "qml/preparing/expectation_controller.h"

#include "qml/plan/plan_facts.h"
#include "qml/plan/session_words.h"

namespace homeward::ui {

using services::DiaryError;
using services::Profile;

ExpectationController::ExpectationController(AppController& app, ProfileWorker& worker,
                                             const WallClock& clock,
                                             const TreatmentController& treatment, QObject* parent)
    : QObject(parent),
      m_app(app),
      m_worker(worker),
      m_clock(clock),
      m_treatment(treatment)
{
    connect(&app, &AppController::stateChanged, this, [this] {
        m_planned.reset();
        show();
        refresh();
    });
    connect(&app, &AppController::treatmentChanged, this, &ExpectationController::refresh);
    connect(&treatment, &TreatmentController::changed, this, &ExpectationController::show);
}

QString ExpectationController::routeText() const
{
    const auto way = route();
    return way ? tr("%1.").arg(routeName(*way)) : tr("For every kind of session.");
}

QString ExpectationController::cardName() const
{
    return cards().at(m_card);
}

void ExpectationController::open(int card)
{
    m_card = card;
    show();
}

void ExpectationController::refresh()
{
    if (m_app.state() != AppController::State::Open)
        return;
    m_worker.runOnProfile(
        this, [](Profile& profile) { return profile.sessions().list(); },
        [this](const Result<std::vector<TreatmentSession>, DiaryError>& sessions) {
            if (!sessions || m_app.state() != AppController::State::Open)
                return; // what holds for every way is shown then
            const auto next = nextSession(*sessions, m_clock.now().at());
            m_planned.reset();
            if (next)
                m_planned = next->plan.route;
            else if (!sessions->empty())
                m_planned = sessions->back().plan.route;
            show();
        });
}

void ExpectationController::show()
{
    m_statements.setRows(
        rules::expectationsOf(static_cast<rules::ExpectationCard>(m_card), route()));
    Q_EMIT changed();
}

std::optional<Route> ExpectationController::route() const
{
    const auto& day = m_treatment.reading();
    return day && day->status.session ? std::optional{day->status.session->plan.route} : m_planned;
}

} // namespace homeward::ui
