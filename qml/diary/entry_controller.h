#pragma once

#include "core/base/wall_clock.h"
#include "qml/profile/app_controller.h"
#include "qml/profile/profile_worker.h"

#include <QObject>
#include <QString>
#include <QtQml/qqmlregistration.h>

#include <optional>

namespace homeward::ui {

/// One entry, to be read or corrected. What the person changes is held here until it is saved; an
/// error never clears it.
///
/// Lives in the GUI thread; the others outlive it.
class EntryController : public QObject {
    Q_OBJECT
    QML_ELEMENT
    QML_UNCREATABLE("Handed to the page by the application.")
    Q_PROPERTY(State state READ state NOTIFY changed FINAL)
    Q_PROPERTY(bool isLoaded READ isLoaded NOTIFY changed FINAL)
    Q_PROPERTY(QString title READ title NOTIFY changed FINAL)
    Q_PROPERTY(int score READ score WRITE setScore NOTIFY changed FINAL)
    Q_PROPERTY(int energy READ energy WRITE setEnergy NOTIFY changed FINAL)
    Q_PROPERTY(double sleepHours READ sleepHours WRITE setSleepHours NOTIFY changed FINAL)
    Q_PROPERTY(QString note READ note WRITE setNote NOTIFY changed FINAL)
    Q_PROPERTY(QString problem READ problem NOTIFY changed FINAL)

public:
    enum class State {
        Unknown, ///< not read yet
        Editing,
        Saving,
        Saved, ///< it is on disk; the page may go
        Failed, ///< `problem` says why; everything typed is kept
    };
    Q_ENUM(State)

    EntryController(AppController& app, ProfileWorker& worker, const WallClock& clock,
                    QObject* parent = nullptr);

    State state() const { return m_state; }
    bool isLoaded() const { return m_entry.has_value(); } ///< there is something to edit
    QString title() const; ///< day and time
    int score() const { return m_score; }
    int energy() const { return m_energy; } ///< -1 without
    double sleepHours() const { return m_sleepHours; } ///< -1 without
    QString note() const { return m_note; }
    QString problem() const { return m_problem; }

    void setScore(int score);
    void setEnergy(int energy);
    void setSleepHours(double hours);
    void setNote(const QString& note);

    Q_INVOKABLE void open(const QString& entryId);

    /// Saves what was changed; Saved at once if nothing was.
    Q_INVOKABLE void save();

    /// Saves or reads once more, whichever has failed.
    Q_INVOKABLE void retry();

Q_SIGNALS:
    void changed();

private:
    void showEntry(const MoodEntry& entry);
    Result<MoodReading, NoteError> reading() const;
    void show(State state, const QString& problem = {});
    void forget();

    AppController& m_app;
    ProfileWorker& m_worker;
    const WallClock& m_clock;
    State m_state = State::Unknown;
    QString m_entryId; ///< as it was asked for
    std::optional<MoodEntry> m_entry; ///< as it is on disk
    int m_score = -1;
    int m_energy = -1;
    double m_sleepHours = -1;
    QString m_note;
    QString m_problem;
};

} // namespace homeward::ui
