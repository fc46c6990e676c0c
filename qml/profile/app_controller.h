#pragma once

#include "qml/profile/profile_worker.h"

#include <QObject>
#include <QtQml/qqmlregistration.h>

namespace homeward::ui {

/// Where the person stands: at the first start, before a locked diary, or in it.
///
/// Lives in the GUI thread. `worker` must outlive it.
class AppController : public QObject {
    Q_OBJECT
    QML_ELEMENT
    QML_UNCREATABLE("Handed to the window by the application.")
    Q_PROPERTY(State state READ state NOTIFY stateChanged FINAL)
    Q_PROPERTY(bool zoneDataIsOld READ zoneDataIsOld CONSTANT FINAL)

public:
    /// Which part of the program the window shows.
    enum class State {
        Unknown, ///< not yet looked, or the folder cannot be looked into
        FirstStart,
        Locked,
        Open,
    };
    Q_ENUM(State)

    AppController(ProfileWorker& worker, bool zoneDataIsOld, QObject* parent = nullptr);

    State state() const { return m_state; }
    bool zoneDataIsOld() const { return m_zoneDataIsOld; }
    bool wasErased() const { return m_wasErased; } ///< since the start, and nobody has read so yet

    /// Looks whether there is a profile.
    void start();

    /// A profile has just been opened or made.
    void setOpen();

    /// Everything was deleted: the first start is next.
    void setErased();

    /// It was said that everything was deleted. Once is enough.
    void noteErasureRead() { m_wasErased = false; }

    /// Closes the diary and wipes its key. What pages hold is dropped with them.
    Q_INVOKABLE void lock();

    /// `writer` has put something into the diary: whoever shows it reads it anew.
    void noteDiaryChange(const QObject* writer);

    /// The same for what the treatment day is judged by: sessions, rules, rides, sleep, the clinic.
    void noteTreatmentChange(const QObject* writer);

Q_SIGNALS:
    void stateChanged();
    void diaryChanged(const QObject* writer);
    void treatmentChanged(const QObject* writer);

private:
    void setState(State state);

    ProfileWorker& m_worker;
    State m_state = State::Unknown;
    bool m_zoneDataIsOld;
    bool m_wasErased = false;
};

} // namespace homeward::ui
