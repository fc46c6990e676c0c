#pragma once

#include "core/model/safety_plan.h"
#include "qml/profile/app_controller.h"
#include "qml/profile/profile_worker.h"

#include <QObject>
#include <QString>
#include <QTimer>
#include <QtQml/qqmlregistration.h>

#include <chrono>
#include <optional>

namespace homeward::ui {

/// The words under one heading of the plan, saved while somebody types: a moment after the last
/// key, and at once when the page is left, the app goes to the back or the diary is locked.
///
/// Lives in the GUI thread; the others outlive it.
class PlanTextEditor : public QObject {
    Q_OBJECT
    QML_ELEMENT
    QML_UNCREATABLE("Belongs to the safety plan controller.")
    Q_PROPERTY(State state READ state NOTIFY changed FINAL)
    Q_PROPERTY(QString heading READ heading NOTIFY changed FINAL)
    Q_PROPERTY(QString hint READ hint NOTIFY changed FINAL)
    Q_PROPERTY(QString text READ text WRITE setText NOTIFY changed FINAL)
    Q_PROPERTY(QString problem READ problem NOTIFY changed FINAL)

public:
    enum class State {
        Kept, ///< what is shown is on disk
        Writing,
        Failed, ///< `problem` says why; the words are kept here
    };
    Q_ENUM(State)

    PlanTextEditor(AppController& app, ProfileWorker& worker, QObject* parent = nullptr);

    State state() const { return m_state; }
    QString heading() const;
    QString hint() const;
    QString text() const { return m_text; }
    QString problem() const { return m_problem; }
    void setText(const QString& text);

    void open(SafetyHeading heading, const QString& text);

    /// Saves what is not on disk yet.
    Q_INVOKABLE void save();

    void setPause(std::chrono::milliseconds pause) { m_pause.setInterval(pause); }

Q_SIGNALS:
    void changed();
    void saved(homeward::SafetyHeading heading, const QString& text);

private:
    void finish(const Result<void, services::DiaryError>& written, SafetyHeading heading,
                const QString& text);
    void forget();

    AppController& m_app;
    ProfileWorker& m_worker;
    QTimer m_pause;
    std::optional<SafetyHeading> m_heading;
    State m_state = State::Kept;
    QString m_text;
    QString m_kept; ///< as on disk
    QString m_problem;
};

} // namespace homeward::ui
