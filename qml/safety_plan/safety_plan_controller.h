#pragma once

#include "core/model/reachable_contacts.h"
#include "qml/profile/app_controller.h"
#include "qml/profile/profile_worker.h"
#include "qml/safety_plan/heading_model.h"
#include "qml/safety_plan/person_model.h"
#include "qml/safety_plan/plan_person_editor.h"
#include "qml/safety_plan/plan_text_editor.h"

#include <QObject>
#include <QString>
#include <QtQml/qqmlregistration.h>

#include <functional>
#include <vector>

namespace homeward::ui {

/// The person's own plan for a bad hour. While the diary is locked, those people of it are known
/// whom the person lets be seen then, the clinic's number and hours, and nothing else.
///
/// Lives in the GUI thread; the others outlive it.
class SafetyPlanController : public QObject {
    Q_OBJECT
    QML_ELEMENT
    QML_UNCREATABLE("Handed to the pages by the application.")
    Q_PROPERTY(State state READ state NOTIFY changed FINAL)
    Q_PROPERTY(bool isUnlocked READ isUnlocked NOTIFY changed FINAL)
    Q_PROPERTY(bool hasPeople READ hasPeople NOTIFY changed FINAL)
    Q_PROPERTY(homeward::ui::HeadingModel* headings READ headings CONSTANT FINAL)
    Q_PROPERTY(homeward::ui::PersonModel* people READ people CONSTANT FINAL)
    Q_PROPERTY(homeward::ui::PlanTextEditor* text READ text CONSTANT FINAL)
    Q_PROPERTY(homeward::ui::PlanPersonEditor* person READ person CONSTANT FINAL)
    Q_PROPERTY(QString clinicPhone READ clinicPhone NOTIFY changed FINAL)
    Q_PROPERTY(QString clinicHours READ clinicHours NOTIFY changed FINAL)
    Q_PROPERTY(QString removed READ removed NOTIFY changed FINAL)
    Q_PROPERTY(QString problem READ problem NOTIFY changed FINAL)

public:
    enum class State { Unknown, Known, Failed };
    Q_ENUM(State)

    SafetyPlanController(AppController& app, ProfileWorker& worker, QObject* parent = nullptr);

    State state() const { return m_state; } ///< of the plan, which is unknown while locked
    bool isUnlocked() const { return m_app.state() == AppController::State::Open; }
    bool hasPeople() const { return !m_people.rows().empty(); }
    HeadingModel* headings() { return &m_headings; }
    PersonModel* people() { return &m_people; } ///< whom one may see now
    PlanTextEditor* text() { return &m_text; }
    PlanPersonEditor* person() { return &m_person; }
    // As the copy for the lock had it last; empty where it has no clinic.
    QString clinicPhone() const { return QString::fromStdString(m_clinic.phone); }
    QString clinicHours() const { return QString::fromStdString(m_clinic.hours); }
    QString removed() const; ///< who was taken off the plan last; empty after the next step
    QString problem() const { return m_problem; }

    Q_INVOKABLE void refresh();
    Q_INVOKABLE void editText(int row);
    Q_INVOKABLE void editPerson(int row);
    Q_INVOKABLE void addPerson();
    Q_INVOKABLE void removePerson(); ///< the one who is being edited
    Q_INVOKABLE void bringBack();
    Q_INVOKABLE void settle(); ///< what was removed stays so

Q_SIGNALS:
    void changed();

private:
    using People = std::vector<PlanContact>;
    using Written = Result<void, services::DiaryError>;

    void followApp();
    void readReachable();
    void show(const SafetyPlan& plan);
    void write(const People& people, const std::function<void(const Written&)>& done);
    void savePerson(int row, const PlanContact& person);

    AppController& m_app;
    ProfileWorker& m_worker;
    HeadingModel m_headings;
    PersonModel m_people;
    ClinicLine m_clinic;
    PlanTextEditor m_text;
    PlanPersonEditor m_person;
    State m_state = State::Unknown;
    int m_edited = -1; ///< row of the person
    People m_before; ///< somebody was removed; empty otherwise
    QString m_removed;
    QString m_problem;
};

} // namespace homeward::ui
