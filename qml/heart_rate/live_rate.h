#pragma once

#include "core/base/boot_clock.h"
#include "core/base/wall_clock.h"
#include "core/model/wearable.h"
#include "qml/heart_rate/rate_strip.h"
#include "qml/trends/time_chart.h"

#include <QList>
#include <QObject>
#include <QString>
#include <QTimer>
#include <QtQml/qqmlregistration.h>

#include <chrono>
#include <optional>

namespace homeward::ui {

/// The rate that a sensor sends now, and the strip of the last minutes. A rate that is older than
/// kFresh is never shown as the current one, and none is shown for one without skin contact.
///
/// Lives in the GUI thread; the others outlive it.
class LiveRate : public QObject {
    Q_OBJECT
    QML_ELEMENT
    QML_UNCREATABLE("Comes from HeartRateController.")
    Q_PROPERTY(QString number READ number NOTIFY changed FINAL)
    Q_PROPERTY(bool hasNumber READ hasNumber NOTIFY changed FINAL)
    Q_PROPERTY(bool isCurrent READ isCurrent NOTIFY changed FINAL)
    Q_PROPERTY(QString moment READ moment NOTIFY changed FINAL)
    Q_PROPERTY(QString note READ note NOTIFY changed FINAL)
    Q_PROPERTY(bool hasStrip READ hasStrip NOTIFY changed FINAL)
    Q_PROPERTY(homeward::ui::TimeChart* strip READ strip CONSTANT FINAL)
    Q_PROPERTY(QList<int> gridValues READ gridValues NOTIFY gridChanged FINAL)
    Q_PROPERTY(QString firstTime READ firstTime NOTIFY changed FINAL)
    Q_PROPERTY(QString lastTime READ lastTime NOTIFY changed FINAL)

public:
    static constexpr std::chrono::seconds kFresh{5};
    static constexpr std::chrono::seconds kLegible{60}; ///< then the number makes way for a dash
    static constexpr std::chrono::milliseconds kCalm{250}; ///< between two looks for fast sensors

    LiveRate(const WallClock& wallClock, const BootClock& bootClock, QObject* parent = nullptr);

    QString number() const; ///< a dash where there is none to show
    bool hasNumber() const;
    bool isCurrent() const; ///< not greyed
    QString moment() const; ///< when it was, or how long ago
    QString note() const; ///< why there is a dash; empty for most
    bool hasStrip() const { return !m_strip.isEmpty(); }
    TimeChart* strip() { return &m_chart; }
    QList<int> gridValues() const { return m_strip.axis().lines(); }
    QString firstTime() const;
    QString lastTime() const;

    /// The last one, whatever it is.
    const std::optional<WearableRate>& last() const { return m_last; }

    void add(const WearableRate& rate);
    void interrupt() { m_strip.breakOff(); }

    /// Shows what has come. To be called each second.
    void look();

    /// The same whenever something has come; for a fast sensor a few times a second.
    void lookSoon();

    void clear();

Q_SIGNALS:
    void changed();
    void gridChanged();

private:
    std::chrono::milliseconds age() const;
    bool isRate() const; ///< the last one may be shown as a rate

    const WallClock& m_wallClock;
    const BootClock& m_bootClock;
    RateStrip m_strip;
    TimeChart m_chart;
    QTimer m_greying;
    std::optional<WearableRate> m_last;
    std::chrono::milliseconds m_shownAt{-kCalm}; ///< what came then was shown at once
};

} // namespace homeward::ui
