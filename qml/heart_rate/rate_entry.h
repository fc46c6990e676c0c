#pragma once

#include "core/base/wall_clock.h"
#include "qml/heart_rate/reading_keeper.h"

#include <QObject>
#include <QString>
#include <QtQml/qqmlregistration.h>

namespace homeward::ui {

/// A rate that a person without a strap has counted, or read off another device. What is typed
/// stays until it is on disk.
///
/// Lives in the GUI thread; the others outlive it.
class RateEntry : public QObject {
    Q_OBJECT
    QML_ELEMENT
    QML_UNCREATABLE("Comes from HeartRateController.")
    Q_PROPERTY(QString typed READ typed WRITE setTyped NOTIFY changed FINAL)
    Q_PROPERTY(QString fault READ fault NOTIFY changed FINAL)
    Q_PROPERTY(QString problem READ problem NOTIFY changed FINAL)
    Q_PROPERTY(QString result READ result NOTIFY changed FINAL)

public:
    RateEntry(AppController& app, ProfileWorker& worker, const WallClock& clock,
              QObject* parent = nullptr);

    QString typed() const { return m_typed; }
    void setTyped(const QString& text);
    QString fault() const; ///< of the number
    QString problem() const; ///< of the disk
    QString result() const; ///< what is on disk now

    Q_INVOKABLE void save();
    Q_INVOKABLE void undo();

    void clear();

Q_SIGNALS:
    void changed();

private:
    void followKeeper();

    const WallClock& m_clock;
    ReadingKeeper m_keeper;
    QString m_typed;
    bool m_isNoNumber = false;
};

} // namespace homeward::ui
