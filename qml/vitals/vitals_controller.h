#pragma once

#include "core/base/wall_clock.h"
#include "core/services/vitals.h"
#include "qml/profile/app_controller.h"
#include "qml/profile/profile_worker.h"
#include "qml/vitals/vitals_model.h"

#include <QObject>
#include <QString>
#include <QtQml/qqmlregistration.h>

#include <optional>

namespace homeward::ui {

/// Vital signs as staff read them out, and those that were written down before. A number that
/// cannot be is asked again; none is judged. What is typed stays until it is on disk.
///
/// Lives in the GUI thread; the others outlive it.
class VitalsController : public QObject {
    Q_OBJECT
    QML_ELEMENT
    QML_UNCREATABLE("Handed to the page by the application.")
    Q_PROPERTY(homeward::ui::VitalsModel* records READ records CONSTANT FINAL)
    Q_PROPERTY(State state READ state NOTIFY changed FINAL)
    Q_PROPERTY(QString systolic READ systolic WRITE setSystolic NOTIFY changed FINAL)
    Q_PROPERTY(QString diastolic READ diastolic WRITE setDiastolic NOTIFY changed FINAL)
    Q_PROPERTY(QString heartRate READ heartRate WRITE setHeartRate NOTIFY changed FINAL)
    Q_PROPERTY(QString saturation READ saturation WRITE setSaturation NOTIFY changed FINAL)
    Q_PROPERTY(QString measuredBy READ measuredBy WRITE setMeasuredBy NOTIFY changed FINAL)
    Q_PROPERTY(QString pressureFault READ pressureFault NOTIFY changed FINAL)
    Q_PROPERTY(QString heartRateFault READ heartRateFault NOTIFY changed FINAL)
    Q_PROPERTY(QString saturationFault READ saturationFault NOTIFY changed FINAL)
    Q_PROPERTY(bool canRetry READ canRetry NOTIFY changed FINAL)
    Q_PROPERTY(QString problem READ problem NOTIFY changed FINAL)

public:
    enum class State {
        Unknown, ///< not read yet
        Ready,
        Saving,
        Saved, ///< the numbers just typed are on disk
        Failed, ///< `problem` says why; everything typed is kept
    };
    Q_ENUM(State)

    VitalsController(AppController& app, ProfileWorker& worker, const WallClock& clock,
                     QObject* parent = nullptr);

    VitalsModel* records() { return &m_records; }
    State state() const { return m_state; }

    // As typed.
    QString systolic() const { return m_typed.systolic; }
    QString diastolic() const { return m_typed.diastolic; }
    QString heartRate() const { return m_typed.heartRate; }
    QString saturation() const { return m_typed.saturation; }
    QString measuredBy() const { return m_typed.measuredBy; }
    void setSystolic(const QString& text) { type(m_typed.systolic, text); }
    void setDiastolic(const QString& text) { type(m_typed.diastolic, text); }
    void setHeartRate(const QString& text) { type(m_typed.heartRate, text); }
    void setSaturation(const QString& text) { type(m_typed.saturation, text); }
    void setMeasuredBy(const QString& text) { type(m_typed.measuredBy, text); }

    // What to ask staff once more; empty where nothing is wrong.
    QString pressureFault() const;
    QString heartRateFault() const;
    QString saturationFault() const;
    bool canRetry() const { return m_hasDiskProblem; }
    QString problem() const { return m_problem; }

    Q_INVOKABLE void refresh();
    Q_INVOKABLE void save();
    Q_INVOKABLE void retry();

Q_SIGNALS:
    void changed();

private:
    /// What stands in the fields.
    struct Typed {
        QString systolic;
        QString diastolic;
        QString heartRate;
        QString saturation;
        QString measuredBy;

        bool isEmpty() const;
    };
    using Listed = Result<std::vector<VitalsRecord>, services::DiaryError>;

    void type(QString& field, const QString& text);
    [[nodiscard]] Result<VitalSigns, VitalsError> typedSigns() const;
    void write(const VitalSigns& signs);
    void show(State state, const QString& problem = {});
    void forget();

    AppController& m_app;
    ProfileWorker& m_worker;
    const WallClock& m_clock;
    VitalsModel m_records;
    State m_state = State::Unknown;
    Typed m_typed;
    std::optional<VitalsError> m_error;
    bool m_hasDiskProblem = false;
    QString m_problem;
};

} // namespace homeward::ui
