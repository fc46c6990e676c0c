#pragma once

#include "core/base/wall_clock.h"
#include "qml/plan/plan_facts.h"
#include "qml/plan/timeline_model.h"
#include "qml/profile/app_controller.h"
#include "qml/profile/profile_worker.h"
#include "qml/settings/settings_controller.h"
#include "qml/treatment/line_model.h"

#include <QObject>
#include <QString>
#include <QtQml/qqmlregistration.h>

namespace homeward::ui {

/// The timeline of sessions past and to come, and what to know about the next one.
///
/// Lives in the GUI thread; the others outlive it.
class PlanController : public QObject {
    Q_OBJECT
    QML_ELEMENT
    QML_UNCREATABLE("Handed to the page by the application.")
    Q_PROPERTY(homeward::ui::TimelineModel* timeline READ timeline CONSTANT FINAL)
    Q_PROPERTY(homeward::ui::LineModel* before READ before CONSTANT FINAL)
    Q_PROPERTY(State state READ state NOTIFY changed FINAL)
    Q_PROPERTY(QString sourceText READ sourceText NOTIFY changed FINAL)
    Q_PROPERTY(bool hasNext READ hasNext NOTIFY changed FINAL)
    Q_PROPERTY(QString nextId READ nextId NOTIFY changed FINAL)
    Q_PROPERTY(QString nextWhen READ nextWhen NOTIFY changed FINAL)
    Q_PROPERTY(QString nextPlace READ nextPlace NOTIFY changed FINAL)
    Q_PROPERTY(QString rideText READ rideText NOTIFY changed FINAL)
    Q_PROPERTY(bool isRideArranged READ isRideArranged NOTIFY changed FINAL)
    Q_PROPERTY(QString clinicName READ clinicName NOTIFY changed FINAL)
    Q_PROPERTY(QString clinicPhone READ clinicPhone NOTIFY changed FINAL)
    Q_PROPERTY(QString boosterText READ boosterText NOTIFY changed FINAL)
    Q_PROPERTY(QString boosterDetail READ boosterDetail NOTIFY changed FINAL)
    Q_PROPERTY(QString nearTitle READ nearTitle NOTIFY changed FINAL)
    Q_PROPERTY(QString nearDetail READ nearDetail NOTIFY changed FINAL)
    Q_PROPERTY(QString nearBooster READ nearBooster NOTIFY changed FINAL)
    Q_PROPERTY(int hiddenEarlier READ hiddenEarlier NOTIFY changed FINAL)
    Q_PROPERTY(int hiddenLater READ hiddenLater NOTIFY changed FINAL)

public:
    enum class State {
        Unknown, ///< not read yet
        Empty,
        Ready,
        Failed,
    };
    Q_ENUM(State)

    PlanController(AppController& app, ProfileWorker& worker, const WallClock& clock,
                   const SettingsController& settings, QObject* parent = nullptr);

    TimelineModel* timeline() { return &m_timeline; }
    LineModel* before() { return &m_before; }
    State state() const { return m_state; }
    QString sourceText() const; ///< who says so
    bool hasNext() const { return m_facts.next.has_value(); }
    QString nextId() const;
    QString nextWhen() const;
    QString nextPlace() const; ///< as the person wrote it; may be empty
    QString rideText() const;
    bool isRideArranged() const;
    QString clinicName() const; ///< empty where none is known
    QString clinicPhone() const; ///< empty where none is known
    QString boosterText() const; ///< the clinic's day as a sentence; empty where there is none
    QString boosterDetail() const; ///< what is on record of it: "4 weeks after your last session"
    QString nearTitle() const; ///< a session within a week, for Today; empty otherwise
    QString nearDetail() const;
    QString nearBooster() const; ///< the clinic's day, for Today; empty while it is far away
    int hiddenEarlier() const { return m_hiddenEarlier; } ///< sessions before those in the timeline
    int hiddenLater() const { return m_hiddenLater; }

    Q_INVOKABLE void refresh();
    Q_INVOKABLE void showEarlier(); ///< some more of the sessions that are hidden
    Q_INVOKABLE void showLater();

Q_SIGNALS:
    void changed();

private:
    void show(const PlanFacts& facts);
    void showTimeline();
    void forget();

    AppController& m_app;
    ProfileWorker& m_worker;
    const WallClock& m_clock;
    const SettingsController& m_settings;
    TimelineModel m_timeline;
    LineModel m_before;
    State m_state = State::Unknown;
    PlanFacts m_facts;
    TimelineCut m_cut;
    int m_hiddenEarlier = 0;
    int m_hiddenLater = 0;
};

} // namespace homeward::ui
