#include "qml/trends/trends_controller.h"

#include "core/services/instrument_directory.h"
#include "qml/trends/mood_content.h"
#include "qml/trends/trend_words.h"

#include <algorithm>
#include <utility>

namespace homeward::ui {

using services::DiaryError;
using services::Profile;
using services::ScoredResponse;

namespace {

std::vector<ScoredResponse> ofInstrument(const std::vector<ScoredResponse>& all,
                                         const Instrument& instrument)
{
    std::vector<ScoredResponse> own;
    std::ranges::copy_if(all, std::back_inserter(own), [&](const ScoredResponse& response) {
        return response.response.instrument == instrument.id;
    });
    return own;
}

} // namespace

TrendsController::TrendsController(AppController& app, ProfileWorker& worker,
                                   const WallClock& clock, const SettingsController& settings,
                                   QObject* parent)
    : QObject(parent),
      m_app(app),
      m_worker(worker),
      m_clock(clock),
      m_notice(app, worker, clock, settings)
{
    const auto followChange = [this] {
        if (m_state != State::Unknown)
            refresh();
    };
    m_window.setDays(LocalDay::max(), clock.now().day());
    follow();
    connect(&app, &AppController::stateChanged, this, &TrendsController::forget);
    connect(&app, &AppController::diaryChanged, this, followChange);
    connect(&app, &AppController::treatmentChanged, this, followChange);
}

QString TrendsController::sentence() const
{
    return hasMood() ? moodSentence(m_reading, m_window) : QString{};
}

QString TrendsController::detail() const
{
    return hasMood() ? moodDetail(m_reading, m_window) : QString{};
}

QString TrendsController::heartRate() const
{
    return m_reading.heartRate ? heartRateSentence(*m_reading.heartRate) : QString{};
}

QString TrendsController::restingRate() const
{
    return m_reading.resting ? restingRateSentence(*m_reading.resting) : QString{};
}

QString TrendsController::unreadable() const
{
    const auto count = static_cast<int>(m_reading.answered.unreadable);
    return count == 0
        ? QString{}
        : tr("%n answered questionnaires could not be read. They are kept.", nullptr, count);
}

void TrendsController::refresh()
{
    if (m_app.state() != AppController::State::Open)
        return;
    m_worker.runOnProfile(this, readTrends, [this](Result<TrendsReading, DiaryError> reading) {
        if (m_app.state() != AppController::State::Open)
            return; // locked meanwhile
        if (reading) {
            show(std::move(*reading));
            return;
        }
        m_state = State::Failed;
        Q_EMIT changed();
    });
}

void TrendsController::show(TrendsReading reading)
{
    m_reading = std::move(reading);
    const LocalDay first = m_reading.days.empty() ? LocalDay::max() : m_reading.days.front().start;
    m_window.setDays(first, m_clock.now().day());
    const std::vector<ChartMark> marks = marksOf(m_reading.sessions);
    m_mood.setContent(hasMood() ? moodContent(m_reading)
                                : ChartContent{.series = {}, .marks = marks});
    showScores(marks);
    m_effects.setRows(effectLines(m_reading.effects));
    m_state = State::Ready;
    follow();
}

void TrendsController::showScores(const std::vector<ChartMark>& marks)
{
    QList<ScoreCard*> cards;
    for (const Instrument& instrument : services::instruments()) {
        const auto own = ofInstrument(m_reading.answered.responses, instrument);
        if (own.empty())
            continue;
        const auto kept = std::ranges::find(
            m_scores, instrument.id, [](const ScoreCard* card) { return card->instrument().id; });
        cards.push_back(kept == m_scores.end() ? new ScoreCard(instrument, this) : *kept);
        cards.back()->show(own, marks);
    }
    if (cards == m_scores)
        return;
    m_scores = std::move(cards);
    Q_EMIT scoresChanged();
}

void TrendsController::setRange(int range)
{
    m_window.setRange(static_cast<TrendWindow::Range>(std::clamp(
        range, static_cast<int>(TrendWindow::FourWeeks), static_cast<int>(TrendWindow::All))));
    follow();
}

void TrendsController::goBack()
{
    m_window.moveBackHalf();
    follow();
}

void TrendsController::goOn()
{
    m_window.moveOnHalf();
    follow();
}

void TrendsController::goToFirst()
{
    m_window.moveToFirst();
    follow();
}

void TrendsController::goToToday()
{
    m_window.moveToToday();
    follow();
}

void TrendsController::drag(double pixels)
{
    const double width = m_mood.size().width();
    if (width <= 0)
        return;
    m_window.moveBack(pixels / width * (m_window.to() - m_window.from()));
    follow();
}

void TrendsController::openTable()
{
    m_moodTable.setRows(homeward::ui::moodTable(m_reading, m_window));
}

void TrendsController::follow()
{
    m_mood.setWindow(m_window.from(), m_window.to());
    for (ScoreCard* card : m_scores)
        card->chart()->setWindow(m_window.from(), m_window.to());
    Q_EMIT changed();
}

void TrendsController::forget()
{
    m_reading = {};
    m_window.setRange(TrendWindow::FourWeeks);
    m_window.setDays(LocalDay::max(), m_clock.now().day());
    m_mood.setContent({});
    m_moodTable.setRows({});
    m_effects.setRows({});
    for (ScoreCard* card : std::exchange(m_scores, {}))
        card->deleteLater();
    m_state = State::Unknown;
    Q_EMIT scoresChanged();
    follow();
}

} // namespace homeward::ui
