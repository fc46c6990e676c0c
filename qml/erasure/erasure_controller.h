#pragma once

#include "qml/profile/app_controller.h"
#include "qml/profile/profile_worker.h"

#include <QObject>
#include <QString>
#include <QtQml/qqmlregistration.h>

namespace homeward::ui {

/// Deletes everything from this device. Asks twice: for the passphrase, then whether it is meant.
///
/// Lives in the GUI thread; the others outlive it.
class ErasureController : public QObject {
    Q_OBJECT
    QML_ELEMENT
    QML_UNCREATABLE("Handed to the pages by the application.")
    Q_PROPERTY(State state READ state NOTIFY changed FINAL)
    Q_PROPERTY(QString problem READ problem NOTIFY changed FINAL)

public:
    /// How far it has come.
    enum class State {
        Asking, ///< for the passphrase; `problem` says why the last one was not taken
        Checking,
        Proven, ///< it was right: asks whether it is meant
        Erasing,
        Failed, ///< not everything is gone; `problem` says so, and `erase` goes on
    };
    Q_ENUM(State)

    ErasureController(AppController& app, ProfileWorker& worker);

    State state() const { return m_state; }
    QString problem() const { return m_problem; }

    Q_INVOKABLE void prove(const QString& passphrase);

    /// There is no way back. Leads to the first start once everything is gone.
    Q_INVOKABLE void erase();

    /// Nothing was meant; for a page that is left. What was begun goes on.
    Q_INVOKABLE void reset();

Q_SIGNALS:
    void changed();

private:
    void show(State state, const QString& problem = {});

    AppController& m_app;
    ProfileWorker& m_worker;
    State m_state = State::Asking;
    QString m_problem;
};

} // namespace homeward::ui
