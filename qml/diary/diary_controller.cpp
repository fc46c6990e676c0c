#include "qml/diary/diary_controller.h"

#include "qml/diary/writing_words.h"
#include "qml/support/problem_text.h"

#include <algorithm>

namespace homeward::ui {

using services::DiaryError;
using services::Profile;

namespace {

constexpr int kMostHits = 200;

} // namespace

DiaryController::DiaryController(AppController& app, ProfileWorker& worker, const WallClock& clock,
                                 QObject* parent)
    : QObject(parent),
      m_app(app),
      m_worker(worker),
      m_clock(clock)
{
    connect(&app, &AppController::stateChanged, this, &DiaryController::forget);
    connect(&app, &AppController::diaryChanged, this, &DiaryController::followChange);
}

QStringList DiaryController::stageNames() const
{
    return ui::stageNames();
}

void DiaryController::refresh()
{
    if (m_app.state() != AppController::State::Open)
        return;
    if (isSearching())
        search(m_words);
    else
        load(question(rowsShown()), false);
}

void DiaryController::loadMore()
{
    if (!m_hasMore || isSearching())
        return;
    m_hasMore = false; // until the answer says so again
    DiaryQuestion next = question(kRowsAtOnce);
    next.place = m_next;
    load(next, true);
}

void DiaryController::showStage(int stage)
{
    m_stage = stage;
    m_model.setRows({});
    Q_EMIT changed();
    refresh();
}

int DiaryController::rowsShown() const
{
    return std::max(kRowsAtOnce, m_model.rowCount());
}

DiaryQuestion DiaryController::question(int limit) const
{
    return {.stage =
                m_stage == kAll ? std::nullopt : std::optional{static_cast<DiaryStage>(m_stage)},
            .limit = limit,
            .now = m_clock.now().at()};
}

void DiaryController::followChange()
{
    if (m_state != State::Unknown)
        refresh();
}

void DiaryController::load(const DiaryQuestion& question, bool isMore)
{
    m_worker.runOnProfile(
        this, [question](Profile& profile) { return readStretch(profile, question); },
        [this, isMore, asked = ++m_question](const Result<DiaryStretch, DiaryError>& stretch) {
            if (asked != m_question)
                return;
            if (stretch)
                showStretch(*stretch, isMore);
            else
                show(State::Failed, readProblemText(stretch.error()));
        });
}

void DiaryController::showStretch(const DiaryStretch& stretch, bool isMore)
{
    m_next = stretch.next;
    m_hasMore = stretch.hasMore;
    if (isMore)
        m_model.append(stretch.rows);
    else
        m_model.setRows(stretch.rows);
    m_drafts.setRows(stretch.drafts);
    show(m_model.rows().empty() ? State::Empty : State::Ready);
}

void DiaryController::search(const QString& words)
{
    m_words = words.simplified();
    if (!isSearching()) {
        load(question(kRowsAtOnce), false);
        return;
    }
    m_worker.runOnProfile(
        this,
        [question = question(kMostHits), words = m_words](Profile& profile) {
            return findRows(profile, question, words);
        },
        [this, asked = ++m_question](const Result<DiaryRows, DiaryError>& hits) {
            if (asked != m_question)
                return;
            if (!hits) {
                show(State::Failed, readProblemText(hits.error()));
                return;
            }
            m_model.setRows(*hits);
            show(hits->empty() ? State::Empty : State::Ready);
        });
}

void DiaryController::forget()
{
    ++m_question;
    m_words.clear();
    m_stage = kAll;
    m_hasMore = false;
    m_model.setRows({});
    m_drafts.setRows({});
    show(State::Unknown);
}

void DiaryController::show(State state, const QString& problem)
{
    m_state = state;
    m_problem = problem;
    Q_EMIT changed();
}

} // namespace homeward::ui
