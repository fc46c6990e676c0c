#pragma once

#include "core/base/zoned_instant.h"

#include <QObject>
#include <QString>
#include <QtQml/qqmlregistration.h>

namespace homeward::ui {

/// A moment that the person sets in steps of five minutes of the clock: when the session began, or
/// when dosing ended. Never later than the moment at which it was opened.
class TimeChoice : public QObject {
    Q_OBJECT
    QML_ELEMENT
    QML_UNCREATABLE("Belongs to the treatment controller.")
    Q_PROPERTY(QString text READ text NOTIFY changed FINAL)

public:
    static constexpr std::chrono::minutes kStep{5};

    /// The moments between which one can choose, both included.
    struct Bounds {
        Instant earliest;
        Instant latest;
    };

    using QObject::QObject;

    /// Begins at `proposal`; `place` is whose clock is shown, `here` the one on the wall.
    void open(const Bounds& bounds, Instant proposal, const ZonedInstant& place,
              const ZonedInstant& here);

    void clear();

    Instant at() const { return m_at; }
    QString text() const { return m_text; } ///< "13:50", with the day if it was not today

    /// That many steps later; earlier if negative.
    Q_INVOKABLE void step(int steps);

Q_SIGNALS:
    void changed();

private:
    void show();

    Bounds m_bounds{};
    Instant m_at{};
    ZonedInstant m_place{Instant{}, std::string{}, std::chrono::seconds{0}};
    ZonedInstant m_here = m_place;
    QString m_text;
};

} // namespace homeward::ui
