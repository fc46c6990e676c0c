#pragma once

#include "core/base/boot_clock.h"
#include "core/base/wall_clock.h"
#include "core/model/wearable.h"
#include "core/rules/rest_reading.h"
#include "qml/heart_rate/reading_keeper.h"

#include <QObject>
#include <QString>
#include <QtQml/qqmlregistration.h>

#include <chrono>
#include <string>
#include <vector>

namespace homeward::ui {

/// The guided reading at rest: a person sits for five minutes, and the last one counts. It names
/// minutes, not seconds, and nothing of it ticks.
///
/// Lives in the GUI thread; the others outlive it.
class RestController : public QObject {
    Q_OBJECT
    QML_ELEMENT
    QML_UNCREATABLE("Comes from HeartRateController.")
    Q_PROPERTY(State state READ state NOTIFY changed FINAL)
    Q_PROPERTY(int minute READ minute NOTIFY changed FINAL)
    Q_PROPERTY(int minutes READ minutes CONSTANT FINAL)
    Q_PROPERTY(QString sentence READ sentence NOTIFY changed FINAL)
    Q_PROPERTY(QString result READ result NOTIFY changed FINAL)
    Q_PROPERTY(QString detail READ detail NOTIFY changed FINAL)
    Q_PROPERTY(QString problem READ problem NOTIFY changed FINAL)

public:
    enum class State {
        Idle,
        Sitting,
        Saving,
        Saved, ///< `result` says what
        Refused, ///< its minute gives no reading; `problem` says why
        Failed, ///< there is a reading, and it is not on disk
        Stopped, ///< the app was locked meanwhile
    };
    Q_ENUM(State)

    RestController(AppController& app, ProfileWorker& worker, const WallClock& wallClock,
                   const BootClock& bootClock, QObject* parent = nullptr);

    State state() const { return m_state; }
    int minute() const; ///< that runs now, from 1 on
    static int minutes() { return static_cast<int>(rules::kSitting.count()); }
    QString sentence() const; ///< what to do now
    QString result() const;
    QString detail() const;
    QString problem() const;

    /// `sensor` ends in the record of the reading.
    void begin(const std::string& sensor);

    void add(const WearableRate& rate);

    /// To be called each second.
    void look();

    Q_INVOKABLE void stop();
    Q_INVOKABLE void undo() { m_keeper.undo(); }
    Q_INVOKABLE void retry() { m_keeper.retry(); }

    /// What was said of an earlier one is read.
    void clear();

Q_SIGNALS:
    void changed();

private:
    void finish();
    void followKeeper();
    void followApp();
    void show(State state);
    std::chrono::milliseconds passed() const;

    AppController& m_app;
    const WallClock& m_wallClock;
    const BootClock& m_bootClock;
    ReadingKeeper m_keeper;
    State m_state = State::Idle;
    std::chrono::milliseconds m_startedAt{};
    std::string m_sensor;
    std::vector<HeartRateSample> m_samples; ///< of the minute that counts
    rules::RestError m_refusal = rules::RestError::TooFew;
    int m_shownMinute = 0;
};

} // namespace homeward::ui
