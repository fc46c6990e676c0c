#pragma once

#include "qml/clinic/clinic_controller.h"
#include "qml/plan/plan_controller.h"
#include "qml/plan/session_editor.h"
#include "qml/ride/ride_controller.h"
#include "qml/ride/ride_editor.h"
#include "qml/vitals/vitals_controller.h"

#include <QObject>
#include <QtQml/qqmlregistration.h>

namespace homeward::ui {

/// What the pages about treatment are handed, made together: the plan, the ride home, the clinic,
/// the vital signs.
///
/// Lives in the GUI thread; the others outlive it.
class Care : public QObject {
    Q_OBJECT
    QML_ELEMENT
    QML_UNCREATABLE("Handed to the window by the application.")
    Q_PROPERTY(homeward::ui::PlanController* plan READ plan CONSTANT FINAL)
    Q_PROPERTY(homeward::ui::SessionEditor* sessionEditor READ sessionEditor CONSTANT FINAL)
    Q_PROPERTY(homeward::ui::RideController* ride READ ride CONSTANT FINAL)
    Q_PROPERTY(homeward::ui::RideEditor* rideEditor READ rideEditor CONSTANT FINAL)
    Q_PROPERTY(homeward::ui::ClinicController* clinic READ clinic CONSTANT FINAL)
    Q_PROPERTY(homeward::ui::VitalsController* vitals READ vitals CONSTANT FINAL)

public:
    Care(AppController& app, ProfileWorker& worker, const WallClock& clock,
         const SettingsController& settings)
        : m_plan(app, worker, clock, settings),
          m_sessionEditor(app, worker, clock),
          m_ride(app, worker, clock, settings),
          m_rideEditor(app, worker, clock, settings),
          m_clinic(app, worker),
          m_vitals(app, worker, clock)
    {
    }

    PlanController* plan() { return &m_plan; }
    SessionEditor* sessionEditor() { return &m_sessionEditor; }
    RideController* ride() { return &m_ride; }
    RideEditor* rideEditor() { return &m_rideEditor; }
    ClinicController* clinic() { return &m_clinic; }
    VitalsController* vitals() { return &m_vitals; }

private:
    PlanController m_plan;
    SessionEditor m_sessionEditor;
    RideController m_ride;
    RideEditor m_rideEditor;
    ClinicController m_clinic;
    VitalsController m_vitals;
};

} // namespace homeward::ui
