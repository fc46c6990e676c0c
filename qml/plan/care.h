#pragma once

#include "qml/clinic/clinic_controller.h"
#include "qml/diary/session_notes.h"
#include "qml/diary/writing_controller.h"
#include "qml/erasure/erasure_controller.h"
#include "qml/export/export_controller.h"
#include "qml/import/import_controller.h"
#include "qml/plan/booster_editor.h"
#include "qml/plan/calendar_controller.h"
#include "qml/plan/course_editor.h"
#include "qml/plan/plan_controller.h"
#include "qml/plan/session_editor.h"
#include "qml/preparing/expectation_controller.h"
#include "qml/preparing/preparation_controller.h"
#include "qml/ride/ride_controller.h"
#include "qml/ride/ride_editor.h"
#include "qml/safety_plan/plan_file.h"
#include "qml/vitals/vitals_controller.h"

#include <QObject>
#include <QtQml/qqmlregistration.h>

namespace homeward::ui {

/// What the pages about treatment and about the record as a whole are handed, made together: the
/// plan, the ride home, the clinic, the vital signs, what was written about sessions, what to
/// prepare and expect, the files that leave and come in, the deletion.
///
/// Lives in the GUI thread; the others outlive it.
class Care : public QObject {
    Q_OBJECT
    QML_ELEMENT
    QML_UNCREATABLE("Handed to the window by the application.")
    Q_PROPERTY(homeward::ui::PlanController* plan READ plan CONSTANT FINAL)
    Q_PROPERTY(homeward::ui::SessionEditor* sessionEditor READ sessionEditor CONSTANT FINAL)
    Q_PROPERTY(homeward::ui::CourseEditor* course READ course CONSTANT FINAL)
    Q_PROPERTY(homeward::ui::BoosterEditor* booster READ booster CONSTANT FINAL)
    Q_PROPERTY(homeward::ui::CalendarController* calendar READ calendar CONSTANT FINAL)
    Q_PROPERTY(homeward::ui::RideController* ride READ ride CONSTANT FINAL)
    Q_PROPERTY(homeward::ui::RideEditor* rideEditor READ rideEditor CONSTANT FINAL)
    Q_PROPERTY(homeward::ui::ClinicController* clinic READ clinic CONSTANT FINAL)
    Q_PROPERTY(homeward::ui::VitalsController* vitals READ vitals CONSTANT FINAL)
    Q_PROPERTY(homeward::ui::WritingController* writing READ writing CONSTANT FINAL)
    Q_PROPERTY(homeward::ui::SessionNotes* notes READ notes CONSTANT FINAL)
    Q_PROPERTY(homeward::ui::PreparationController* preparation READ preparation CONSTANT FINAL)
    Q_PROPERTY(homeward::ui::ExpectationController* expectations READ expectations CONSTANT FINAL)
    Q_PROPERTY(homeward::ui::ExportController* exporter READ exporter CONSTANT FINAL)
    Q_PROPERTY(homeward::ui::ImportController* importer READ importer CONSTANT FINAL)
    Q_PROPERTY(homeward::ui::PlanFile* planFile READ planFile CONSTANT FINAL)
    Q_PROPERTY(homeward::ui::ErasureController* erasure READ erasure CONSTANT FINAL)

public:
    Care(AppController& app, ProfileWorker& worker, const WallClock& clock,
         const SettingsController& settings, const TreatmentController& treatment)
        : m_plan(app, worker, clock, settings),
          m_sessionEditor(app, worker, clock),
          m_course(app, worker, clock),
          m_booster(app, worker, clock),
          m_calendar(app, worker, clock, m_sessionEditor),
          m_ride(app, worker, clock, settings),
          m_rideEditor(app, worker, clock, settings),
          m_clinic(app, worker),
          m_vitals(app, worker, clock),
          m_writing(app, worker, clock),
          m_notes(app, worker, clock, treatment),
          m_preparation(app, worker),
          m_expectations(app, worker, clock, treatment),
          m_exporter(app, worker, clock, settings),
          m_importer(app, worker, clock),
          m_planFile(app, worker, clock, settings),
          m_erasure(app, worker)
    {
    }

    PlanController* plan() { return &m_plan; }
    SessionEditor* sessionEditor() { return &m_sessionEditor; }
    CourseEditor* course() { return &m_course; }
    BoosterEditor* booster() { return &m_booster; }
    CalendarController* calendar() { return &m_calendar; }
    RideController* ride() { return &m_ride; }
    RideEditor* rideEditor() { return &m_rideEditor; }
    ClinicController* clinic() { return &m_clinic; }
    VitalsController* vitals() { return &m_vitals; }
    WritingController* writing() { return &m_writing; }
    SessionNotes* notes() { return &m_notes; }
    PreparationController* preparation() { return &m_preparation; }
    ExpectationController* expectations() { return &m_expectations; }
    ExportController* exporter() { return &m_exporter; }
    ImportController* importer() { return &m_importer; }
    PlanFile* planFile() { return &m_planFile; }
    ErasureController* erasure() { return &m_erasure; }

private:
    PlanController m_plan;
    SessionEditor m_sessionEditor;
    CourseEditor m_course;
    BoosterEditor m_booster;
    CalendarController m_calendar;
    RideController m_ride;
    RideEditor m_rideEditor;
    ClinicController m_clinic;
    VitalsController m_vitals;
    WritingController m_writing;
    SessionNotes m_notes;
    PreparationController m_preparation;
    ExpectationController m_expectations;
    ExportController m_exporter;
    ImportController m_importer;
    PlanFile m_planFile;
    ErasureController m_erasure;
};

} // namespace homeward::ui
