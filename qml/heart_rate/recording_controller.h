#pragma once

#include "qml/heart_rate/recorder.h"
#include "qml/treatment/treatment_controller.h"

#include <QObject>
#include <QString>
#include <QtQml/qqmlregistration.h>

namespace homeward::ui {

/// A recording in words: that it runs, since when, and what came of it.
///
/// Lives in the GUI thread; the others outlive it.
class RecordingController : public QObject {
    Q_OBJECT
    QML_ELEMENT
    QML_UNCREATABLE("Comes from HeartRateController.")
    Q_PROPERTY(bool isRunning READ isRunning NOTIFY changed FINAL)
    Q_PROPERTY(QString since READ since NOTIFY changed FINAL)
    Q_PROPERTY(QString saved READ saved NOTIFY changed FINAL)
    Q_PROPERTY(QString problem READ problem NOTIFY changed FINAL)

public:
    RecordingController(Recorder& recorder, const WallClock& clock,
                        const TreatmentController& treatment, QObject* parent = nullptr);

    bool isRunning() const { return m_recorder.isRunning(); }
    QString since() const; ///< "Recording since 08:05."
    QString saved() const { return m_saved; } ///< of the one that ended last; empty for none
    QString problem() const;

    /// Of this sensor, and of the session that the day is about.
    void begin(const SensorDescription& sensor);

    Q_INVOKABLE void stopAndSave() { m_recorder.end(); }
    Q_INVOKABLE void retry() { m_recorder.retry(); }

    void clear();

Q_SIGNALS:
    void changed();

private:
    void noteSaved();

    Recorder& m_recorder;
    const WallClock& m_clock;
    const TreatmentController& m_treatment;
    QString m_saved;
};

} // namespace homeward::ui
