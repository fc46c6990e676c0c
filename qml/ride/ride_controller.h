#pragma once

#include "core/base/wall_clock.h"
#include "qml/profile/app_controller.h"
#include "qml/profile/profile_worker.h"
#include "qml/ride/ride_facts.h"
#include "qml/settings/settings_controller.h"

#include <QObject>
#include <QString>
#include <QStringList>
#include <QTimer>
#include <QtQml/qqmlregistration.h>

#include <functional>
#include <optional>

namespace homeward::ui {

/// The way home from one session: who has come, what staff confirm, and what one shows to them.
///
/// Says "confirmed" only of what is on disk as handed over. Lives in the GUI thread; the others
/// outlive it.
class RideController : public QObject {
    Q_OBJECT
    QML_ELEMENT
    QML_UNCREATABLE("Handed to the pages by the application.")
    Q_PROPERTY(State state READ state NOTIFY changed FINAL)
    Q_PROPERTY(bool isSaving READ isSaving NOTIFY changed FINAL)
    Q_PROPERTY(QString sessionId READ sessionId NOTIFY changed FINAL)
    Q_PROPERTY(QString sessionText READ sessionText NOTIFY changed FINAL)
    Q_PROPERTY(bool canArrive READ canArrive NOTIFY changed FINAL)
    Q_PROPERTY(bool hasPlan READ hasPlan NOTIFY changed FINAL)
    Q_PROPERTY(QString stateText READ stateText NOTIFY changed FINAL)
    Q_PROPERTY(QString escortName READ escortName NOTIFY changed FINAL)
    Q_PROPERTY(QString detailText READ detailText NOTIFY changed FINAL)
    Q_PROPERTY(QString phone READ phone NOTIFY changed FINAL)
    Q_PROPERTY(QString methodText READ methodText NOTIFY changed FINAL)
    Q_PROPERTY(QString expectedText READ expectedText NOTIFY changed FINAL)
    Q_PROPERTY(QString arriveText READ arriveText NOTIFY changed FINAL)
    Q_PROPERTY(QString callText READ callText NOTIFY changed FINAL)
    Q_PROPERTY(QString arrivalText READ arrivalText NOTIFY changed FINAL)
    Q_PROPERTY(QString handOverText READ handOverText NOTIFY changed FINAL)
    Q_PROPERTY(bool hasDrivingRule READ hasDrivingRule NOTIFY changed FINAL)
    Q_PROPERTY(QString drivingText READ drivingText NOTIFY changed FINAL)
    Q_PROPERTY(bool needsSleep READ needsSleep NOTIFY changed FINAL)
    Q_PROPERTY(QString token READ token NOTIFY changed FINAL)
    Q_PROPERTY(QList<QString> choiceNames READ choiceNames CONSTANT FINAL)
    Q_PROPERTY(int choice READ choice NOTIFY changed FINAL)
    Q_PROPERTY(bool takesCode READ takesCode NOTIFY changed FINAL)
    Q_PROPERTY(int digits READ digits NOTIFY changed FINAL)
    Q_PROPERTY(bool isPaused READ isPaused NOTIFY changed FINAL)
    Q_PROPERTY(QString codeProblem READ codeProblem NOTIFY changed FINAL)
    Q_PROPERTY(QString undoText READ undoText NOTIFY changed FINAL)
    Q_PROPERTY(QString problem READ problem NOTIFY changed FINAL)

public:
    /// What the page shows; but for the first two and the last, the states of
    /// core/model/ride_home.h.
    enum class State {
        Unknown, ///< not read yet
        NoSession, ///< there is nothing to go home from
        NotArranged,
        Planned,
        Changed,
        Arrived,
        NoRide,
        HandedOver,
        Failed, ///< could not be read
    };
    Q_ENUM(State)

    RideController(AppController& app, ProfileWorker& worker, const WallClock& clock,
                   const SettingsController& settings, QObject* parent = nullptr);

    State state() const;
    bool isSaving() const { return m_isSaving; }
    QString sessionId() const;
    QString sessionText() const; ///< when the session is
    bool canArrive() const; ///< the session has begun, or was to begin by now
    bool hasPlan() const { return m_facts && m_facts->ride.plan; }
    QString stateText() const;
    QString escortName() const; ///< first name
    QString detailText() const; ///< "Sister, by car, at 15:52"
    QString phone() const;
    QString methodText() const; ///< "By car"
    QString expectedText() const; ///< when they come
    QString arriveText() const; ///< what one says when they are here: "Maya is here"
    QString callText() const; ///< "Call Maya"
    QString arrivalText() const; ///< for staff: who is here, and how
    QString handOverText() const;
    bool hasDrivingRule() const { return m_facts && m_facts->driving; } ///< in force or ended
    QString drivingText() const; ///< "Wed 12 Nov, 13:50"; empty where the end is not known
    bool needsSleep() const; ///< and a night's sleep
    QString token() const; ///< for staff to scan; empty where there is none
    QStringList choiceNames() const;
    int choice() const; ///< of staff, where there is no ride; -1 before
    bool takesCode() const { return m_facts && m_facts->hasStaffCode; }
    int digits() const { return static_cast<int>(m_code.size()); } ///< how many are in
    bool isPaused() const; ///< after five wrong codes
    QString codeProblem() const; ///< why the last code or initials did not count
    QString undoText() const; ///< what `undo` takes back; empty if nothing
    QString problem() const { return m_problem; }

    Q_INVOKABLE void open(const QString& sessionId);
    Q_INVOKABLE void openToday(); ///< of the day's session, or of the next one
    Q_INVOKABLE void refresh();
    Q_INVOKABLE void arrive();
    Q_INVOKABLE void noRide();
    Q_INVOKABLE void choose(int choice); ///< what staff have chosen
    Q_INVOKABLE void enterDigit(int digit); ///< the sixth one asks
    Q_INVOKABLE void eraseDigit();
    Q_INVOKABLE void handOver(const QString& initials);
    Q_INVOKABLE void undo(); ///< arrived, or no ride
    Q_INVOKABLE void retry();

Q_SIGNALS:
    void changed();

private:
    using Done = Result<RideHome, services::RideProblem>;
    using Work = std::function<Done(services::Rides&)>;

    /// How a wish went, and how things stand after it.
    struct Outcome {
        Done done;
        Result<RideFacts, services::DiaryError> facts;
    };

    RideQuestion question() const;
    void receive(const Result<RideFacts, services::DiaryError>& facts);
    void write(const Work& work);
    void finish(const Result<Outcome, services::DiaryError>& outcome);
    void accept(const RideHome& ride);
    void refuse(const services::RideProblem& problem);
    void watchPause();
    void forget();

    AppController& m_app;
    ProfileWorker& m_worker;
    const WallClock& m_clock;
    const SettingsController& m_settings;
    QTimer m_pauseTimer;
    std::optional<SessionId> m_asked; ///< absent for the day's
    bool m_isAsked = false; ///< a page has opened it
    int m_visit = 0; ///< answers to an earlier one come too late
    std::optional<RideFacts> m_facts;
    std::optional<services::DiaryError> m_readError;
    std::optional<Instant> m_pausedUntil;
    std::string m_code;
    bool m_isSaving = false;
    Work m_lastWork; ///< for retry
    QString m_codeProblem;
    QString m_problem;
};

} // namespace homeward::ui
