#include "qml/diary/diary_controller.h"

#include "qml/support/problem_text.h"

#include <algorithm>
#include <iterator>

namespace homeward::ui {

using services::DayView;
using services::Diary;
using services::DiaryError;

namespace {

constexpr int kMostHits = 200;

template <class Item>
std::vector<DiaryRow> rowsOf(const std::vector<Item>& items)
{
    std::vector<DiaryRow> rows;
    rows.reserve(items.size());
    std::ranges::transform(items, std::back_inserter(rows),
                           [](const Item& item) { return rowOf(item); });
    return rows;
}

} // namespace

DiaryController::DiaryController(AppController& app, ProfileWorker& worker, QObject* parent)
    : QObject(parent),
      m_app(app),
      m_worker(worker)
{
    connect(&app, &AppController::stateChanged, this, &DiaryController::forget);
    connect(&app, &AppController::diaryChanged, this, &DiaryController::followChange);
}

void DiaryController::refresh()
{
    if (m_app.state() != AppController::State::Open)
        return;
    if (isSearching())
        search(m_words);
    else
        load({.before = LocalDay::max(), .limit = daysShown()});
}

void DiaryController::loadMore()
{
    if (m_hasMore && !isSearching() && !m_model.rows().empty()) {
        m_hasMore = false; // until the answer says so again
        load({.before = m_model.rows().back().day, .isMore = true});
    }
}

int DiaryController::daysShown() const
{
    return std::max(kDaysAtOnce, m_model.rowCount());
}

void DiaryController::followChange()
{
    if (m_state != State::Unknown)
        refresh();
}

void DiaryController::load(const Stretch& stretch)
{
    m_worker.runOnDiary(
        this, [stretch](Diary& diary) { return diary.daysBefore(stretch.before, stretch.limit); },
        [this, stretch, question = ++m_question](const Days& days) {
            if (question == m_question)
                showDays(days, stretch);
        });
}

void DiaryController::showDays(const Days& days, const Stretch& stretch)
{
    if (!days) {
        show(State::Failed, readProblemText(days.error()));
        return;
    }
    m_hasMore = static_cast<int>(days->size()) == stretch.limit;
    if (stretch.isMore)
        m_model.append(rowsOf(*days));
    else
        m_model.setRows(rowsOf(*days));
    show(m_model.rows().empty() ? State::Empty : State::Ready);
}

void DiaryController::search(const QString& words)
{
    m_words = words.simplified();
    if (!isSearching()) {
        load({.before = LocalDay::max()});
        return;
    }
    m_worker.runOnDiary(
        this,
        [text = m_words.toStdString()](Diary& diary) { return diary.search(text, kMostHits); },
        [this, question = ++m_question](const Result<std::vector<MoodEntry>, DiaryError>& hits) {
            if (question != m_question)
                return;
            if (!hits) {
                show(State::Failed, readProblemText(hits.error()));
                return;
            }
            m_model.setRows(rowsOf(*hits));
            show(hits->empty() ? State::Empty : State::Ready);
        });
}

void DiaryController::forget()
{
    ++m_question;
    m_words.clear();
    m_model.setRows({});
    show(State::Unknown);
}

void DiaryController::show(State state, const QString& problem)
{
    m_state = state;
    m_problem = problem;
    Q_EMIT changed();
}

} // namespace homeward::ui
