#pragma once

#include "qml/heart_rate/live_rate.h"
#include "qml/heart_rate/rate_entry.h"
#include "qml/heart_rate/rate_history.h"
#include "qml/heart_rate/recording_controller.h"
#include "qml/heart_rate/rest_controller.h"
#include "qml/heart_rate/sensor_controller.h"
#include "qml/side_effects/side_effect_controller.h"

#include <QObject>
#include <QString>
#include <QTimer>
#include <QtQml/qqmlregistration.h>

namespace homeward::ui {

/// What heart rate at home needs of the rest of the app. All but the maker must outlive it.
struct HeartRateNeeds {
    AppController& app;
    ProfileWorker& worker;
    const WallClock& wallClock;
    const BootClock& bootClock;
    const TreatmentController& treatment;
    const SideEffectController& sideEffects;
    WearableMaker maker;
};

/// Heart rate at home, put together: the sensor, its rate, a recording, the reading at rest, what
/// is on record. Goes on while other pages are shown; a recording also while the diary is locked.
///
/// Lives in the GUI thread.
class HeartRateController : public QObject {
    Q_OBJECT
    QML_ELEMENT
    QML_UNCREATABLE("Handed to the pages by the application.")
    Q_PROPERTY(homeward::ui::SensorController* sensor READ sensor CONSTANT FINAL)
    Q_PROPERTY(homeward::ui::LiveRate* live READ live CONSTANT FINAL)
    Q_PROPERTY(homeward::ui::RecordingController* recording READ recording CONSTANT FINAL)
    Q_PROPERTY(homeward::ui::RestController* rest READ rest CONSTANT FINAL)
    Q_PROPERTY(homeward::ui::RateHistory* history READ history CONSTANT FINAL)
    Q_PROPERTY(homeward::ui::RateEntry* entry READ entry CONSTANT FINAL)
    Q_PROPERTY(bool mayShowNumbers READ mayShowNumbers NOTIFY changed FINAL)
    Q_PROPERTY(QString quietLine READ quietLine NOTIFY changed FINAL)

public:
    explicit HeartRateController(HeartRateNeeds needs, QObject* parent = nullptr);

    SensorController* sensor() { return &m_sensor; }
    LiveRate* live() { return &m_live; }
    RecordingController* recording() { return &m_recording; }
    RestController* rest() { return &m_rest; }
    RateHistory* history() { return &m_history; }
    RateEntry* entry() { return &m_entry; }

    /// Not first on a day on which something severe was noticed, or where nobody knows.
    bool mayShowNumbers() const;

    /// What goes on while another page is shown; empty for nothing.
    QString quietLine() const;

    // The page is opened and left.
    Q_INVOKABLE void open();
    Q_INVOKABLE void leave();

    Q_INVOKABLE void record();
    Q_INVOKABLE void beginRest();
    Q_INVOKABLE void showNumbers(); ///< until the page is left

    /// The app leaves the front, or the device is about to sleep.
    void keepAll() { m_recorder.flush(); }

    /// What is to happen each second.
    void look();

Q_SIGNALS:
    void changed();
    void inUse(); ///< somebody sits before the page without touching it

private:
    bool isNeeded() const;
    void connectLink();
    void followApp();
    void runClock();
    void letGo(); ///< of the sensor, where nobody needs it

    AppController& m_app;
    const WallClock& m_wallClock;
    const SideEffectController& m_sideEffects;
    WearableLink m_link;
    Recorder m_recorder;
    SensorController m_sensor;
    LiveRate m_live;
    RecordingController m_recording;
    RestController m_rest;
    RateHistory m_history;
    RateEntry m_entry;
    QTimer m_second;
    bool m_isOpen = false;
    bool m_isShownAnyway = false;
};

} // namespace homeward::ui
