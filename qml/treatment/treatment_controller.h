#pragma once

#include "core/base/wall_clock.h"
#include "qml/profile/app_controller.h"
#include "qml/profile/profile_worker.h"
#include "qml/settings/settings_controller.h"
#include "qml/treatment/session_day.h"
#include "qml/treatment/session_rules.h"
#include "qml/treatment/session_steps.h"

#include <QObject>
#include <QString>
#include <QTimer>
#include <QtQml/qqmlregistration.h>

#include <optional>

namespace homeward::ui {

/// How the treatment day stands, read anew when the diary opens, when the app comes to the front,
/// after every change, each minute while rules run, and when something is about to change.
///
/// What could not be read stays as it was known last. Lives in the GUI thread; the others outlive
/// it.
class TreatmentController : public QObject {
    Q_OBJECT
    QML_ELEMENT
    QML_UNCREATABLE("Handed to the pages by the application.")
    Q_PROPERTY(State state READ state NOTIFY changed FINAL)
    Q_PROPERTY(Stage stage READ stage NOTIFY changed FINAL)
    Q_PROPERTY(bool isPostSession READ isPostSession NOTIFY changed FINAL)
    Q_PROPERTY(bool isDim READ isDim NOTIFY changed FINAL)
    Q_PROPERTY(bool isOutdated READ isOutdated NOTIFY changed FINAL)
    Q_PROPERTY(bool asksSleep READ asksSleep NOTIFY changed FINAL)
    Q_PROPERTY(homeward::ui::SessionDay* day READ day CONSTANT FINAL)
    Q_PROPERTY(homeward::ui::SessionRules* rules READ rules CONSTANT FINAL)
    Q_PROPERTY(homeward::ui::SessionSteps* steps READ steps CONSTANT FINAL)
    Q_PROPERTY(QString clinicName READ clinicName NOTIFY changed FINAL)
    Q_PROPERTY(QString clinicPhone READ clinicPhone NOTIFY changed FINAL)
    Q_PROPERTY(QString clinicHours READ clinicHours NOTIFY changed FINAL)

public:
    /// Whether anything is known at all.
    enum class State {
        Unknown, ///< not read yet
        Known,
        Failed, ///< nothing could be read: nobody may take that for an ordinary day
    };
    Q_ENUM(State)

    /// rules::DayStage.
    enum class Stage { Everyday, Before, Overdue, During, Observation, Leaving, Home };
    Q_ENUM(Stage)

    TreatmentController(AppController& app, ProfileWorker& worker, const WallClock& clock,
                        const SettingsController& settings, QObject* parent = nullptr);

    State state() const { return m_state; }
    Stage stage() const;
    bool isPostSession() const { return m_reading && m_reading->status.isPostSession(); }

    /// The look of post-session mode. Stays while locked: a bright screen hurts.
    bool isDim() const { return m_isDim; }

    bool isOutdated() const { return m_isOutdated; } ///< it could not be read again
    bool asksSleep() const; ///< and nobody has answered since
    SessionDay* day() { return &m_day; }
    SessionRules* rules() { return &m_rules; }
    SessionSteps* steps() { return &m_steps; }
    QString clinicName() const;
    QString clinicPhone() const; ///< empty where nobody has entered one
    QString clinicHours() const;

    const std::optional<DayReading>& reading() const { return m_reading; }

    Q_INVOKABLE void refresh();

    /// The app has come to the front: timers stand still while a phone sleeps, and what was put
    /// off is asked again.
    void comeToFront();

Q_SIGNALS:
    void changed();

private:
    /// What is read at once.
    struct Read {
        services::DayStatus status;
        std::optional<Clinic> clinic;
    };

    const Clinic& clinic() const;
    void show(Read read, const ZonedInstant& here);
    void showFailure();
    void forget();
    void wakeForNextChange();

    AppController& m_app;
    ProfileWorker& m_worker;
    const WallClock& m_clock;
    const SettingsController& m_settings;
    SessionDay m_day;
    SessionRules m_rules;
    SessionSteps m_steps;
    QTimer m_wake;
    State m_state = State::Unknown;
    std::optional<DayReading> m_reading;
    bool m_isOutdated = false;
    bool m_isDim = false;
};

} // namespace homeward::ui
