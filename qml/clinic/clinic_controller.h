#pragma once

#include "core/services/clinics.h"
#include "qml/profile/app_controller.h"
#include "qml/profile/profile_worker.h"

#include <QObject>
#include <QString>
#include <QtQml/qqmlregistration.h>

#include <optional>

namespace homeward::ui {

/// The person's clinic: how it is called, its number, when somebody is there. What is typed is held
/// here until it is saved; an error never clears it.
///
/// Lives in the GUI thread; the others outlive it.
class ClinicController : public QObject {
    Q_OBJECT
    QML_ELEMENT
    QML_UNCREATABLE("Handed to the pages by the application.")
    Q_PROPERTY(State state READ state NOTIFY changed FINAL)
    Q_PROPERTY(bool isKnown READ isKnown NOTIFY changed FINAL)
    Q_PROPERTY(QString knownName READ knownName NOTIFY changed FINAL)
    Q_PROPERTY(QString knownPhone READ knownPhone NOTIFY changed FINAL)
    Q_PROPERTY(QString knownHours READ knownHours NOTIFY changed FINAL)
    Q_PROPERTY(QString name READ name WRITE setName NOTIFY changed FINAL)
    Q_PROPERTY(QString phone READ phone WRITE setPhone NOTIFY changed FINAL)
    Q_PROPERTY(QString hours READ hours WRITE setHours NOTIFY changed FINAL)
    Q_PROPERTY(QString nameFault READ nameFault NOTIFY changed FINAL)
    Q_PROPERTY(QString phoneFault READ phoneFault NOTIFY changed FINAL)
    Q_PROPERTY(QString problem READ problem NOTIFY changed FINAL)

public:
    enum class State {
        Unknown, ///< not read yet
        Ready,
        Saving,
        Saved, ///< it is on disk; the page may go
        Failed, ///< `problem` says why; everything typed is kept
    };
    Q_ENUM(State)

    ClinicController(AppController& app, ProfileWorker& worker, QObject* parent = nullptr);

    State state() const { return m_state; }
    bool isKnown() const { return m_clinic.has_value(); }

    // On record; empty where nothing is.
    QString knownName() const;
    QString knownPhone() const;
    QString knownHours() const;

    // As typed.
    QString name() const { return m_name; }
    QString phone() const { return m_phone; }
    QString hours() const { return m_hours; }
    QString nameFault() const;
    QString phoneFault() const;
    QString problem() const { return m_problem; }

    void setName(const QString& name);
    void setPhone(const QString& phone);
    void setHours(const QString& hours);

    Q_INVOKABLE void refresh();
    Q_INVOKABLE void edit(); ///< begins with what is on record
    Q_INVOKABLE void save();
    Q_INVOKABLE void retry();

Q_SIGNALS:
    void changed();

private:
    using Entered = Result<Clinic, services::Problem<services::ClinicError>>;

    void receive(const Result<std::optional<Clinic>, services::DiaryError>& clinic);
    void finish(const Entered& entered);
    void show(State state, const QString& problem = {});
    void forget();

    AppController& m_app;
    ProfileWorker& m_worker;
    State m_state = State::Unknown;
    std::optional<Clinic> m_clinic; ///< as it is on disk
    bool m_isEditing = false;
    QString m_name;
    QString m_phone;
    QString m_hours;
    std::optional<services::ClinicError> m_error;
    QString m_problem;
};

} // namespace homeward::ui
