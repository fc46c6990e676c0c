#pragma once

#include "core/base/wall_clock.h"
#include "qml/profile/app_controller.h"
#include "qml/profile/profile_worker.h"

#include <QObject>
#include <QString>
#include <QTimer>
#include <QtQml/qqmlregistration.h>

#include <functional>
#include <optional>

namespace homeward::ui {

/// Today's check-in: one tap saves, the rest may follow, the last step can be taken back.
///
/// Says Saved only after the diary has it on disk. Lives in the GUI thread; the others outlive it.
class CheckInController : public QObject {
    Q_OBJECT
    QML_ELEMENT
    QML_UNCREATABLE("Handed to the page by the application.")
    Q_PROPERTY(State state READ state NOTIFY changed FINAL)
    Q_PROPERTY(bool isAsking READ isAsking NOTIFY changed FINAL)
    Q_PROPERTY(int score READ score NOTIFY changed FINAL)
    Q_PROPERTY(int energy READ energy NOTIFY changed FINAL)
    Q_PROPERTY(double sleepHours READ sleepHours NOTIFY changed FINAL)
    Q_PROPERTY(QString note READ note NOTIFY changed FINAL)
    Q_PROPERTY(bool canUndo READ canUndo NOTIFY changed FINAL)
    Q_PROPERTY(int entriesToday READ entriesToday NOTIFY changed FINAL)
    Q_PROPERTY(QString problem READ problem NOTIFY changed FINAL)
    Q_PROPERTY(QString dateText READ dateText NOTIFY changed FINAL)
    Q_PROPERTY(QString greeting READ greeting NOTIFY changed FINAL)

public:
    /// What the page shows.
    enum class State {
        Unknown, ///< not read yet
        Asking,
        Saving, ///< the stone is chosen, nothing is promised yet
        Saved,
        Failed, ///< `problem` says why; what was chosen is kept
    };
    Q_ENUM(State)

    static constexpr std::chrono::seconds kUndoTime{10};

    CheckInController(AppController& app, ProfileWorker& worker, const WallClock& clock,
                      QObject* parent = nullptr);

    /// How long a step can be taken back.
    void setUndoTime(std::chrono::milliseconds time) { m_undoTimer.setInterval(time); }

    State state() const { return m_state; }
    bool isAsking() const { return m_isAsking; } ///< the question, or its answer
    int score() const; ///< -1 without
    int energy() const; ///< -1 without
    double sleepHours() const; ///< -1 without
    QString note() const;
    bool canUndo() const { return m_undoTimer.isActive(); }
    int entriesToday() const { return m_entriesToday; }
    QString problem() const { return m_problem; }
    QString dateText() const;
    QString greeting() const;

    Q_INVOKABLE void pick(int score); ///< a new entry, or another score for the one just made
    Q_INVOKABLE void setEnergy(int energy);
    Q_INVOKABLE void setSleepHours(double hours);
    Q_INVOKABLE void setNote(const QString& text); ///< empty takes it away
    Q_INVOKABLE void undo();
    Q_INVOKABLE void retry();
    Q_INVOKABLE void askAgain(); ///< for another entry today
    Q_INVOKABLE void changeScore(); ///< shows the question again for the entry just made

    /// Reads today anew: when the diary opens, changed elsewhere, or a new day has begun.
    Q_INVOKABLE void refresh();

    /// The same, if it is another day than the one on the page and nothing is under way.
    void refreshForNewDay();

Q_SIGNALS:
    void changed();

private:
    using Saved = Result<MoodEntry, services::DiaryError>;

    void forget();
    void followChange(const QObject* writer);
    void correct(const MoodReading& reading);
    void save(std::function<Saved(services::Diary&)> work);
    void showSaved(const MoodEntry& entry);
    void show(State state, const QString& problem = {});
    void showToday(const std::vector<services::DayView>& days);

    AppController& m_app;
    ProfileWorker& m_worker;
    const WallClock& m_clock;
    QTimer m_undoTimer;
    State m_state = State::Unknown;
    std::optional<MoodEntry> m_entry; ///< as it is on disk
    std::optional<MoodReading> m_reading; ///< as chosen, saved or not
    std::function<Saved(services::Diary&)> m_lastWork; ///< for retry
    bool m_isNewEntry = true; ///< whether the next pick makes an entry or corrects `m_entry`
    bool m_isAsking = true;
    LocalDay m_day{}; ///< the one on the page
    int m_entriesToday = 0;
    QString m_problem;
};

} // namespace homeward::ui
