#pragma once

#include "core/model/reminder.h"
#include "qml/reminders/reminder_kind_model.h"
#include "qml/reminders/reminder_scheduler.h"
#include "qml/treatment/line_model.h"

#include <QObject>
#include <QString>
#include <QtQml/qqmlregistration.h>

#include <optional>

namespace homeward::ui {

/// What the person is reminded of and when, the next reminders in the very words of the lock
/// screen, and who brings them.
///
/// Lives in the GUI thread; the others outlive it.
class ReminderController : public QObject {
    Q_OBJECT
    QML_ELEMENT
    QML_UNCREATABLE("Handed to the pages by the application.")
    Q_PROPERTY(State state READ state NOTIFY changed FINAL)
    Q_PROPERTY(homeward::ui::ReminderKindModel* kinds READ kinds CONSTANT FINAL)
    Q_PROPERTY(homeward::ui::LineModel* upcoming READ upcoming CONSTANT FINAL)
    Q_PROPERTY(int moodMinutes READ moodMinutes NOTIFY changed FINAL)
    Q_PROPERTY(int quietFromMinutes READ quietFromMinutes NOTIFY changed FINAL)
    Q_PROPERTY(int quietUntilMinutes READ quietUntilMinutes NOTIFY changed FINAL)
    Q_PROPERTY(QString moodText READ moodText NOTIFY changed FINAL)
    Q_PROPERTY(QString quietText READ quietText NOTIFY changed FINAL)
    Q_PROPERTY(QString carrierText READ carrierText NOTIFY changed FINAL)
    Q_PROPERTY(QString testText READ testText NOTIFY changed FINAL)
    Q_PROPERTY(bool isTestFailed READ isTestFailed NOTIFY changed FINAL)
    Q_PROPERTY(QString problem READ problem NOTIFY changed FINAL)

public:
    enum class State {
        Unknown, ///< not read yet
        Ready,
        Failed,
    };
    Q_ENUM(State)

    ReminderController(AppController& app, ProfileWorker& worker, const WallClock& clock,
                       const SettingsController& settings, ReminderSystem system);

    ReminderScheduler& scheduler() { return m_scheduler; }

    State state() const { return m_state; }
    ReminderKindModel* kinds() { return &m_kinds; }
    LineModel* upcoming() { return &m_upcoming; }
    // Minutes after midnight.
    int moodMinutes() const { return static_cast<int>(m_settings.mood.count()); }
    int quietFromMinutes() const { return static_cast<int>(m_settings.quietFrom.count()); }
    int quietUntilMinutes() const { return static_cast<int>(m_settings.quietUntil.count()); }
    QString moodText() const; ///< "19:00"
    QString quietText() const; ///< "21:00 to 08:00"
    QString carrierText() const;
    QString testText() const; ///< what came of the test; empty before
    bool isTestFailed() const { return m_test.has_value() && !*m_test; }
    QString problem() const { return m_problem; }

    Q_INVOKABLE void refresh();
    Q_INVOKABLE void turn(int index, bool isOn);
    Q_INVOKABLE void setMood(int minutes);
    Q_INVOKABLE void setQuiet(int fromMinutes, int untilMinutes);
    Q_INVOKABLE void sendTest();
    /// The page is left: what came of the test is old.
    Q_INVOKABLE void close();

Q_SIGNALS:
    void changed();
    void saved(); ///< a change is on disk

private:
    /// What the page shows, as it was read.
    struct Facts {
        ReminderSettings settings;
        std::vector<services::PlannedReminder> next;
    };
    using Read = Result<Facts, services::DiaryError>;

    void save(const ReminderSettings& settings);
    void show(const Read& facts);
    void forget();

    AppController& m_app;
    ProfileWorker& m_worker;
    const WallClock& m_clock;
    const SettingsController& m_preferences;
    ReminderSystem m_system;
    ReminderScheduler m_scheduler;
    ReminderKindModel m_kinds;
    LineModel m_upcoming;
    State m_state = State::Unknown;
    ReminderSettings m_settings;
    std::optional<bool> m_test; ///< whether the device has shown it
    QString m_problem;
};

} // namespace homeward::ui
