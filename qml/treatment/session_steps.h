#pragma once

#include "core/base/wall_clock.h"
#include "core/rules/day_stage.h"
#include "qml/profile/app_controller.h"
#include "qml/profile/profile_worker.h"
#include "qml/treatment/time_choice.h"

#include <QObject>
#include <QString>
#include <QtQml/qqmlregistration.h>

#include <functional>
#include <optional>

namespace homeward::ui {

/// What a person can do on the way of a session: each step is on disk before it is said to be, and
/// the last one can be taken back. A step that could not be saved stays to be tried again.
///
/// Belongs to the TreatmentController. Lives in the GUI thread; the others outlive it.
class SessionSteps : public QObject {
    Q_OBJECT
    QML_ELEMENT
    QML_UNCREATABLE("Belongs to the treatment controller.")
    Q_PROPERTY(homeward::ui::TimeChoice* time READ time CONSTANT FINAL)
    Q_PROPERTY(QString problem READ problem NOTIFY changed FINAL)
    Q_PROPERTY(QString undoText READ undoText NOTIFY changed FINAL)
    Q_PROPERTY(bool isPutOff READ isPutOff NOTIFY changed FINAL)
    Q_PROPERTY(bool canTakeBeginBack READ canTakeBeginBack NOTIFY changed FINAL)
    Q_PROPERTY(bool canTakeEndBack READ canTakeEndBack NOTIFY changed FINAL)

public:
    SessionSteps(AppController& app, ProfileWorker& worker, const WallClock& clock,
                 QObject* parent = nullptr);

    /// The session that the day is about, if there is one, and how far the day has come. Another
    /// session than before begins anew. On another day, and once the day has moved on from what a
    /// step led to, that step is no longer what one has just done: its undo goes.
    void follow(const std::optional<TreatmentSession>& session, rules::DayStage stage);

    /// The person comes back to the app: "not yet" is asked again, and what was done last is no
    /// longer what they have just done. A time can still be changed.
    void beginAnew();
    void forget();

    TimeChoice* time() { return &m_time; }
    QString problem() const { return m_problem; } ///< why the last step is not on disk
    QString undoText() const; ///< what was done last, while it can be taken back
    bool isPutOff() const { return m_isPutOff; } ///< "not yet" to "has your session begun?"
    bool isSleepAnswered() const { return m_last == Last::Slept || m_last == Last::NotSlept; }
    // Whether that step is the last one on record.
    bool canTakeBeginBack() const;
    bool canTakeEndBack() const;

    Q_INVOKABLE void begin(); ///< the session begins now
    Q_INVOKABLE void beginAtChosen();
    Q_INVOKABLE void cancel(); ///< the session did not take place
    Q_INVOKABLE void putOff(); ///< it has not begun yet
    Q_INVOKABLE void endDosing(); ///< now
    Q_INVOKABLE void endDosingAtChosen();
    Q_INVOKABLE void takeBeginBack();
    Q_INVOKABLE void takeEndBack();
    Q_INVOKABLE void confirmSleep();
    Q_INVOKABLE void declineSleep(); ///< "not yet"
    Q_INVOKABLE void undo(); ///< takes back what was done last
    Q_INVOKABLE void retry();

    // Prepare `time`.
    Q_INVOKABLE void chooseBegin();
    Q_INVOKABLE void chooseEnd();

Q_SIGNALS:
    void changed();
    void acted(); ///< what was asked for is done
    void written(); ///< and it is on disk

private:
    using Done = Result<void, services::SessionProblem>;
    using Work = std::function<Done(services::Profile&)>;

    /// What was done last.
    enum class Last { Nothing, Begun, Cancelled, Ended, PutOff, Slept, NotSlept };

    /// Where the day stood when the last step was first seen to have happened.
    struct Place {
        LocalDay day;
        rules::DayStage stage;

        friend bool operator==(const Place&, const Place&) = default;
    };

    bool isAt(SessionStatus status) const;
    void takeStep(SessionStep step, Instant at, Last last);
    void takeAllBack(SessionStep step);
    void takeBack(SessionStep step);
    void act(Work work, Last last);
    void noteDone(Last last);

    AppController& m_app;
    ProfileWorker& m_worker;
    const WallClock& m_clock;
    TimeChoice m_time;
    std::optional<TreatmentSession> m_session;
    std::optional<SessionId> m_touched; ///< by the last step; a cancelled one is nobody's day
    Last m_last = Last::Nothing;
    std::optional<Place> m_lastPlace; ///< none until the day is read again
    Work m_failedWork; ///< for retry
    Last m_failedLast = Last::Nothing;
    QString m_problem;
    bool m_isPutOff = false;
    bool m_isWorking = false;
};

} // namespace homeward::ui
