#pragma once

#include "core/base/boot_clock.h"
#include "qml/profile/app_controller.h"

#include <QObject>
#include <QTimer>

#include <chrono>

namespace homeward::ui {

/// Locks an open diary that nobody has touched for a while, or that was left for as long.
///
/// Judged on the boot clock, also when the program comes back to the front: timers stand still
/// while a phone sleeps, and anybody can set the wall clock. Lives in the GUI thread.
class AutoLock : public QObject {
    Q_OBJECT

public:
    /// Both must outlive this.
    AutoLock(AppController& app, const BootClock& clock, QObject* parent = nullptr);

    /// Zero locks as soon as the program leaves the front.
    void setPatience(std::chrono::minutes patience);

    /// The person did something.
    void noteActivity();

    /// The program came to the front (or left it).
    void setInFront(bool isInFront);

    /// Locks if it is time.
    void judge();

    bool eventFilter(QObject* watched, QEvent* event) override;

private:
    AppController& m_app;
    const BootClock& m_clock;
    QTimer m_timer;
    std::chrono::milliseconds m_patience{std::chrono::minutes{5}};
    std::chrono::milliseconds m_lastActivity;
};

} // namespace homeward::ui
