#pragma once

#include "qml/heart_rate/rate_chart.h"
#include "qml/heart_rate/rate_day_model.h"
#include "qml/profile/app_controller.h"
#include "qml/profile/profile_worker.h"
#include "qml/treatment/line_model.h"
#include "qml/trends/time_chart.h"

#include <QList>
#include <QObject>
#include <QString>
#include <QtQml/qqmlregistration.h>

#include <optional>
#include <vector>

namespace homeward::ui {

/// What is on record of heart rate, by day; one of the days open, with its chart.
///
/// Lives in the GUI thread; the others outlive it.
class RateHistory : public QObject {
    Q_OBJECT
    QML_ELEMENT
    QML_UNCREATABLE("Comes from HeartRateController.")
    Q_PROPERTY(State state READ state NOTIFY changed FINAL)
    Q_PROPERTY(homeward::ui::RateDayModel* days READ days CONSTANT FINAL)
    Q_PROPERTY(bool isEmpty READ isEmpty NOTIFY changed FINAL)
    Q_PROPERTY(QString dayTitle READ dayTitle NOTIFY changed FINAL)
    Q_PROPERTY(QString daySessions READ daySessions NOTIFY changed FINAL)
    Q_PROPERTY(homeward::ui::LineModel* lines READ lines CONSTANT FINAL)
    Q_PROPERTY(bool hasChart READ hasChart NOTIFY changed FINAL)
    Q_PROPERTY(QString chartSentence READ chartSentence NOTIFY changed FINAL)
    Q_PROPERTY(homeward::ui::TimeChart* chart READ chart CONSTANT FINAL)
    Q_PROPERTY(QList<int> gridValues READ gridValues NOTIFY changed FINAL)
    Q_PROPERTY(QString firstTime READ firstTime NOTIFY changed FINAL)
    Q_PROPERTY(QString lastTime READ lastTime NOTIFY changed FINAL)

public:
    enum class State {
        Unknown, ///< not read yet
        Ready,
        Failed, ///< what was read last stays
    };
    Q_ENUM(State)

    static constexpr int kPoints = 240; ///< of a day's chart, at most

    RateHistory(AppController& app, ProfileWorker& worker, QObject* parent = nullptr);

    State state() const { return m_state; }
    RateDayModel* days() { return &m_days; }
    bool isEmpty() const { return m_state == State::Ready && m_days.rows().empty(); }

    // The day that is open.
    QString dayTitle() const;
    QString daySessions() const;
    LineModel* lines() { return &m_lines; }
    bool hasChart() const { return !m_points.empty(); }
    QString chartSentence() const; ///< the same in words
    TimeChart* chart() { return &m_chart; }
    QList<int> gridValues() const;
    QString firstTime() const;
    QString lastTime() const;

    Q_INVOKABLE void refresh();
    Q_INVOKABLE void openDay(int index);

Q_SIGNALS:
    void changed();

private:
    void readChart();
    void showChart(std::vector<services::HeartRatePoint> points);
    void forget();

    AppController& m_app;
    ProfileWorker& m_worker;
    State m_state = State::Unknown;
    RateDayModel m_days;
    std::optional<RateDay> m_day;
    LineModel m_lines;
    std::optional<RateSpan> m_span;
    std::vector<services::HeartRatePoint> m_points;
    TimeChart m_chart;
};

} // namespace homeward::ui
