#include "qml/heart_rate/rate_history.h"

#include "qml/support/moment_text.h"

#include <algorithm>
#include <utility>

namespace homeward::ui {

using services::DiaryError;
using services::HeartRatePoint;
using services::Profile;

RateHistory::RateHistory(AppController& app, ProfileWorker& worker, QObject* parent)
    : QObject(parent),
      m_app(app),
      m_worker(worker)
{
    connect(&app, &AppController::stateChanged, this, &RateHistory::forget);
    connect(&app, &AppController::diaryChanged, this, [this] {
        if (m_state != State::Unknown)
            refresh();
    });
}

QString RateHistory::dayTitle() const
{
    return m_day ? shortDayText(m_day->day) : QString{};
}

QString RateHistory::daySessions() const
{
    return m_day ? sessionsText(*m_day) : QString{};
}

QString RateHistory::chartSentence() const
{
    if (m_points.empty())
        return {};
    const auto low = std::ranges::min_element(m_points, {}, &HeartRatePoint::lowest);
    const auto high = std::ranges::max_element(m_points, {}, &HeartRatePoint::highest);
    return tr("Between %1 and %2.").arg(low->lowest).arg(high->highest);
}

QList<int> RateHistory::gridValues() const
{
    return m_points.empty() ? RateAxis{}.lines() : axisOf(m_points).lines();
}

QString RateHistory::firstTime() const
{
    return m_span ? timeText(onClockOf(m_day->recordings.front().start, m_span->from)) : QString{};
}

QString RateHistory::lastTime() const
{
    return m_span ? timeText(onClockOf(m_day->recordings.front().start, m_span->until)) : QString{};
}

void RateHistory::refresh()
{
    if (m_app.state() != AppController::State::Open)
        return;
    m_worker.runOnProfile(this, readRateDays,
                          [this](Result<std::vector<RateDay>, DiaryError> days) {
                              if (m_app.state() != AppController::State::Open)
                                  return; // locked meanwhile
                              m_state = days ? State::Ready : State::Failed;
                              if (days)
                                  m_days.setRows(std::move(*days));
                              Q_EMIT changed();
                          });
}

void RateHistory::openDay(int index)
{
    m_day = m_days.rows().at(static_cast<std::size_t>(index));
    m_lines.setRows(linesOf(*m_day));
    m_span = recordedSpan(*m_day);
    m_points.clear();
    Q_EMIT changed();
    if (m_span)
        readChart();
}

void RateHistory::readChart()
{
    using Points = Result<std::vector<HeartRatePoint>, DiaryError>;
    m_worker.runOnProfile(
        this,
        [span = *m_span](Profile& profile) {
            return profile.heartRate().chart(span.from, span.until, kPoints);
        },
        [this, day = m_day->day](Points points) {
            if (points && m_day && m_day->day == day)
                showChart(std::move(*points));
        });
}

void RateHistory::showChart(std::vector<HeartRatePoint> points)
{
    m_points = std::move(points);
    m_chart.setWindow(0, static_cast<double>((m_span->until - m_span->from).count()));
    m_chart.setContent(rateContent(m_points, *m_span, m_day->sessions));
    Q_EMIT changed();
}

void RateHistory::forget()
{
    m_days.setRows({});
    m_day.reset();
    m_lines.setRows({});
    m_span.reset();
    m_points.clear();
    m_chart.setContent({});
    m_state = State::Unknown;
    Q_EMIT changed();
}

} // namespace homeward::ui
