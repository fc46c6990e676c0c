#pragma once

#include "core/base/wall_clock.h"
#include "qml/profile/app_controller.h"
#include "qml/profile/profile_worker.h"
#include "qml/settings/settings_controller.h"
#include "qml/treatment/line_model.h"
#include "qml/trends/notice_controller.h"
#include "qml/trends/score_card.h"
#include "qml/trends/trend_window.h"

#include <QList>
#include <QObject>
#include <QQmlListProperty>
#include <QString>
#include <QtQml/qqmlregistration.h>

#include <cstddef>
#include <vector>

namespace homeward::ui {

/// How mood, questionnaires and side effects went over time: charts, the same in words, and the
/// same as tables.
///
/// Lives in the GUI thread; the others outlive it.
class TrendsController : public QObject {
    Q_OBJECT
    QML_ELEMENT
    QML_UNCREATABLE("Handed to the page by the application.")
    Q_PROPERTY(State state READ state NOTIFY changed FINAL)
    Q_PROPERTY(int range READ range WRITE setRange NOTIFY changed FINAL)
    Q_PROPERTY(bool hasMood READ hasMood NOTIFY changed FINAL)
    Q_PROPERTY(QString sentence READ sentence NOTIFY changed FINAL)
    Q_PROPERTY(QString detail READ detail NOTIFY changed FINAL)
    Q_PROPERTY(QString firstDate READ firstDate NOTIFY changed FINAL)
    Q_PROPERTY(QString lastDate READ lastDate NOTIFY changed FINAL)
    Q_PROPERTY(bool canGoBack READ canGoBack NOTIFY changed FINAL)
    Q_PROPERTY(bool canGoOn READ canGoOn NOTIFY changed FINAL)
    Q_PROPERTY(homeward::ui::TimeChart* mood READ mood CONSTANT FINAL)
    Q_PROPERTY(homeward::ui::TableModel* moodTable READ moodTable CONSTANT FINAL)
    Q_PROPERTY(
        QQmlListProperty<homeward::ui::ScoreCard> scores READ scores NOTIFY scoresChanged FINAL)
    Q_PROPERTY(homeward::ui::LineModel* effects READ effects CONSTANT FINAL)
    Q_PROPERTY(QString heartRate READ heartRate NOTIFY changed FINAL)
    Q_PROPERTY(QString restingRate READ restingRate NOTIFY changed FINAL)
    Q_PROPERTY(QString unreadable READ unreadable NOTIFY changed FINAL)
    Q_PROPERTY(homeward::ui::NoticeController* notice READ notice CONSTANT FINAL)

public:
    enum class State {
        Unknown, ///< not read yet
        Ready,
        Failed, ///< what was read last stays
    };
    Q_ENUM(State)

    static constexpr std::size_t kFewestForALine = 3; ///< days with an entry

    TrendsController(AppController& app, ProfileWorker& worker, const WallClock& clock,
                     const SettingsController& settings, QObject* parent = nullptr);

    State state() const { return m_state; }
    int range() const { return m_window.range(); }
    void setRange(int range);
    bool hasMood() const { return m_reading.days.size() >= kFewestForALine; }
    QString sentence() const;
    QString detail() const;
    QString firstDate() const { return firstDateText(m_window); }
    QString lastDate() const { return lastDateText(m_window); }
    bool canGoBack() const { return m_window.canGoBack(); }
    bool canGoOn() const { return m_window.canGoOn(); }
    TimeChart* mood() { return &m_mood; }
    TableModel* moodTable() { return &m_moodTable; } ///< filled by openTable
    /// Of the questionnaires that were answered at least once.
    QQmlListProperty<ScoreCard> scores() { return {this, &m_scores}; }
    LineModel* effects() { return &m_effects; }
    QString heartRate() const; ///< empty where none was read out
    QString restingRate() const; ///< the last reading at rest; empty where there is none
    QString unreadable() const; ///< how many questionnaires could not be read; empty for none
    NoticeController* notice() { return &m_notice; }

    /// The page calls it when it is shown.
    Q_INVOKABLE void refresh();

    /// What the chart shows now, as a table.
    Q_INVOKABLE void openTable();

    // To earlier and to later days.
    Q_INVOKABLE void goBack();
    Q_INVOKABLE void goOn();
    Q_INVOKABLE void goToFirst();
    Q_INVOKABLE void goToToday();

    /// The chart is dragged by so many pixels.
    Q_INVOKABLE void drag(double pixels);

Q_SIGNALS:
    void changed();
    void scoresChanged();

private:
    void show(TrendsReading reading);
    void showScores(const std::vector<ChartMark>& marks);
    void follow();
    void forget();

    AppController& m_app;
    ProfileWorker& m_worker;
    const WallClock& m_clock;
    NoticeController m_notice;
    State m_state = State::Unknown;
    TrendsReading m_reading;
    TrendWindow m_window;
    TimeChart m_mood;
    TableModel m_moodTable;
    QList<ScoreCard*> m_scores; ///< children of this
    LineModel m_effects;
};

} // namespace homeward::ui
