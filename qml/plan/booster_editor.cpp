#include "qml/plan/booster_editor.h"

#include "qml/plan/plan_words.h"
#include "qml/support/local_moment.h"
#include "qml/support/problem_text.h"

#include <utility>

namespace homeward::ui {

using services::BoosterProblem;
using services::DiaryError;
using services::Profile;

namespace {

QString textOf(const BoosterTime& when, bool isWanted)
{
    return isWanted ? boosterTimeText(when) : QString{};
}

} // namespace

BoosterEditor::BoosterEditor(AppController& app, ProfileWorker& worker, const WallClock& clock,
                             QObject* parent)
    : QObject(parent),
      m_app(app),
      m_worker(worker),
      m_clock(clock)
{
    connect(&app, &AppController::stateChanged, this, &BoosterEditor::forget);
    connect(&app, &AppController::treatmentChanged, this, [this](const QObject* writer) {
        if (writer != this)
            forgetUndo(); // undo is for what was done last
    });
}

bool BoosterEditor::isKnown() const
{
    return !std::holds_alternative<NoBooster>(m_onRecord);
}

QString BoosterEditor::dateText() const
{
    return textOf(m_onRecord, std::holds_alternative<BoosterDate>(m_onRecord));
}

QString BoosterEditor::intervalText() const
{
    return textOf(m_onRecord, std::holds_alternative<BoosterInterval>(m_onRecord));
}

int BoosterEditor::today() const
{
    return dayOf(m_clock.now());
}

void BoosterEditor::setDay(int day)
{
    m_day = day;
    show(State::Editing);
}

void BoosterEditor::setWeeks(int weeks)
{
    m_weeks = weeks;
    show(State::Editing);
}

void BoosterEditor::open()
{
    m_wanted.reset();
    forgetUndo();
    show(State::Unknown);
    m_worker.runOnProfile(
        this, [](Profile& profile) { return profile.plans().booster(); },
        [this](const Result<std::optional<BoosterPlan>, DiaryError>& plan) {
            if (m_app.state() != AppController::State::Open)
                return;
            if (plan)
                showRecord(*plan);
            else
                show(State::Failed, readProblemText(plan.error()));
        });
}

void BoosterEditor::showRecord(const std::optional<BoosterPlan>& plan)
{
    m_onRecord = plan ? plan->when : BoosterTime{};
    const auto* date = std::get_if<BoosterDate>(&m_onRecord);
    const auto* interval = std::get_if<BoosterInterval>(&m_onRecord);
    m_day = date ? date->day.time_since_epoch().count() : kOpen;
    m_weeks = interval ? interval->weeks : kOpen;
    show(State::Editing);
}

void BoosterEditor::saveDay()
{
    if (m_day == kOpen) {
        show(State::Failed, tr("Choose a day."));
        return;
    }
    write({.when = BoosterDate{LocalDay{date::days{m_day}}}, .saying = tr("Saved: %1.")});
}

void BoosterEditor::saveWeeks()
{
    if (m_weeks == kOpen) {
        show(State::Failed, tr("Choose a number of weeks."));
        return;
    }
    write({.when = BoosterInterval{m_weeks}, .saying = tr("Saved: %1.")});
}

void BoosterEditor::takeBack()
{
    if (isKnown())
        write({.when = NoBooster{}, .saying = tr("Taken back.")});
}

void BoosterEditor::undo()
{
    if (m_before)
        write({.when = *m_before});
}

void BoosterEditor::retry()
{
    if (m_wanted)
        write(Wish{*m_wanted}); // a copy: it is set anew
    else
        open();
}

void BoosterEditor::write(const Wish& wish)
{
    if (m_state == State::Saving)
        return;
    m_wanted = wish;
    show(State::Saving);
    m_worker.runOnProfile(
        this,
        [when = wish.when, zone = &zoneHere(m_clock)](Profile& profile) {
            return profile.plans().setBooster(when, BoosterSource::Person, *zone);
        },
        [this, wish](const Result<BoosterPlan, BoosterProblem>& saved) {
            if (m_app.state() != AppController::State::Open)
                return; // it is on disk; there is just nobody to tell
            if (saved)
                noteSaved(wish);
            else
                show(State::Failed, boosterProblemText(saved.error()));
        });
}

void BoosterEditor::noteSaved(const Wish& wish)
{
    m_wanted.reset(); // it is done, and must not be done again
    const BoosterTime before = std::exchange(m_onRecord, wish.when);
    m_before = wish.saying.isEmpty() ? std::nullopt : std::optional{before};
    m_savedText = wish.saying.contains(QStringLiteral("%1"))
        ? wish.saying.arg(boosterTimeText(wish.when))
        : wish.saying;
    showRecord(BoosterPlan{.when = wish.when, .recordedAt = {}});
    show(State::Saved);
    m_app.noteTreatmentChange(this);
}

void BoosterEditor::show(State state, const QString& problem)
{
    m_state = state;
    m_problem = problem;
    Q_EMIT changed();
}

void BoosterEditor::forgetUndo()
{
    m_before.reset();
    m_savedText.clear();
    Q_EMIT changed();
}

void BoosterEditor::forget()
{
    m_wanted.reset();
    m_before.reset();
    m_savedText.clear();
    m_onRecord = {};
    m_day = kOpen;
    m_weeks = kOpen;
    show(State::Unknown);
}

} // namespace homeward::ui
