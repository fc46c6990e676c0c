#pragma once

#include "qml/profile/app_controller.h"
#include "qml/profile/profile_worker.h"

#include <QObject>
#include <QString>
#include <QtQml/qqmlregistration.h>

namespace homeward::ui {

/// Opens the locked diary with a passphrase or with the recovery words.
///
/// Lives in the GUI thread. `app` and `worker` must outlive it.
class LockController : public QObject {
    Q_OBJECT
    QML_ELEMENT
    QML_UNCREATABLE("Handed to the page by the application.")
    Q_PROPERTY(State state READ state NOTIFY changed FINAL)
    Q_PROPERTY(QString problem READ problem NOTIFY changed FINAL)

public:
    /// What the lock screen has to say.
    enum class State {
        Waiting, ///< for a secret
        Working,
        Refused, ///< `problem` says why
    };
    Q_ENUM(State)

    LockController(AppController& app, ProfileWorker& worker, QObject* parent = nullptr);

    State state() const { return m_state; }
    QString problem() const { return m_problem; }

    Q_INVOKABLE void unlock(const QString& passphrase);
    Q_INVOKABLE void unlockWithWords(const QString& words);

    /// Forgets what the last try said; for a page that is left.
    Q_INVOKABLE void reset();

Q_SIGNALS:
    void changed();

private:
    void open(services::Secret secret);
    void show(State state, const QString& problem = {});

    AppController& m_app;
    ProfileWorker& m_worker;
    State m_state = State::Waiting;
    QString m_problem;
};

} // namespace homeward::ui
