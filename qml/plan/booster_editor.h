#pragma once

#include "core/base/wall_clock.h"
#include "core/services/plans.h"
#include "qml/profile/app_controller.h"
#include "qml/profile/profile_worker.h"

#include <QObject>
#include <QString>
#include <QtQml/qqmlregistration.h>

#include <functional>
#include <optional>

namespace homeward::ui {

/// The date or the interval that the clinic has named for thinking about the next session, as the
/// person writes it down. Proposes nothing: without a choice of theirs nothing can be saved.
///
/// Lives in the GUI thread; the others outlive it.
class BoosterEditor : public QObject {
    Q_OBJECT
    QML_ELEMENT
    QML_UNCREATABLE("Handed to the pages by the application.")
    Q_PROPERTY(State state READ state NOTIFY changed FINAL)
    Q_PROPERTY(bool isKnown READ isKnown NOTIFY changed FINAL)
    Q_PROPERTY(QString dateText READ dateText NOTIFY changed FINAL)
    Q_PROPERTY(QString intervalText READ intervalText NOTIFY changed FINAL)
    Q_PROPERTY(int day READ day WRITE setDay NOTIFY changed FINAL)
    Q_PROPERTY(int weeks READ weeks WRITE setWeeks NOTIFY changed FINAL)
    Q_PROPERTY(int today READ today NOTIFY changed FINAL)
    Q_PROPERTY(bool canUndo READ canUndo NOTIFY changed FINAL)
    Q_PROPERTY(bool canRetry READ canRetry NOTIFY changed FINAL)
    Q_PROPERTY(QString savedText READ savedText NOTIFY changed FINAL)
    Q_PROPERTY(QString problem READ problem NOTIFY changed FINAL)

public:
    static constexpr int kOpen = -1; ///< nothing is chosen yet

    enum class State {
        Unknown, ///< not read yet
        Editing,
        Saving,
        Saved, ///< it is on disk; the page may go
        Failed, ///< `problem` says why; what was chosen is kept
    };
    Q_ENUM(State)

    BoosterEditor(AppController& app, ProfileWorker& worker, const WallClock& clock,
                  QObject* parent = nullptr);

    State state() const { return m_state; }
    bool isKnown() const; ///< the clinic has named something, and has not taken it back
    QString dateText() const; ///< empty where no date is on record
    QString intervalText() const;
    int day() const { return m_day; } ///< days since 1970-01-01
    int weeks() const { return m_weeks; }
    int today() const;
    bool canUndo() const { return m_before.has_value(); }
    bool canRetry() const { return m_state == State::Failed && m_wanted; }
    QString savedText() const { return m_savedText; }
    QString problem() const { return m_problem; }

    void setDay(int day);
    void setWeeks(int weeks);

    Q_INVOKABLE void open(); ///< reads what is on record
    Q_INVOKABLE void saveDay();
    Q_INVOKABLE void saveWeeks();
    Q_INVOKABLE void takeBack(); ///< the clinic did, or the person was mistaken
    Q_INVOKABLE void undo();
    Q_INVOKABLE void retry();

Q_SIGNALS:
    void changed();

private:
    /// Whether what is written can be taken back, and in whose words.
    struct Wish {
        BoosterTime when;
        QString saying = {}; ///< empty for an undo, which is not undone
    };

    void write(const Wish& wish);
    void noteSaved(const Wish& wish);
    void showRecord(const std::optional<BoosterPlan>& plan);
    void show(State state, const QString& problem = {});
    void forgetUndo();
    void forget();

    AppController& m_app;
    ProfileWorker& m_worker;
    const WallClock& m_clock;
    State m_state = State::Unknown;
    BoosterTime m_onRecord;
    int m_day = kOpen;
    int m_weeks = kOpen;
    std::optional<Wish> m_wanted; ///< for retry
    std::optional<BoosterTime> m_before; ///< for undo
    QString m_savedText;
    QString m_problem;
};

} // namespace homeward::ui
