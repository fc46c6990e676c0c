#pragma once

#include "core/base/wall_clock.h"
#include "qml/help/contact_model.h"
#include "qml/help/region_model.h"
#include "qml/settings/settings_controller.h"

#include <QObject>
#include <QString>
#include <QtQml/qqmlregistration.h>

namespace homeward::ui {

/// Whom one can turn to now. Needs neither a profile nor a network.
///
/// Lives in the GUI thread; the others outlive it.
class HelpController : public QObject {
    Q_OBJECT
    QML_ELEMENT
    QML_UNCREATABLE("Handed to the pages by the application.")
    Q_PROPERTY(homeward::ui::ContactModel* contacts READ contacts CONSTANT FINAL)
    Q_PROPERTY(homeward::ui::RegionModel* regions READ regions CONSTANT FINAL)
    Q_PROPERTY(QString regionName READ regionName NOTIFY changed FINAL)
    Q_PROPERTY(QString emergencyNumber READ emergencyNumber NOTIFY changed FINAL)
    Q_PROPERTY(QString checkedText READ checkedText NOTIFY changed FINAL)
    Q_PROPERTY(QString dialProblem READ dialProblem NOTIFY dialed FINAL)

public:
    HelpController(const SettingsController& settings, const WallClock& clock,
                   QObject* parent = nullptr);

    ContactModel* contacts() { return &m_contacts; }
    RegionModel* regions() { return &m_regions; }
    QString regionName() const;
    QString emergencyNumber() const { return m_emergency; } ///< empty where only the phone knows it
    QString checkedText() const; ///< when somebody compared the numbers with their source
    QString dialProblem() const { return m_dialProblem; }

    // Nothing is asked in between.
    Q_INVOKABLE void call(const QString& number);
    Q_INVOKABLE void text(const QString& number);
    Q_INVOKABLE void openWeb(const QString& host);

Q_SIGNALS:
    void changed();
    void dialed();

private:
    void refresh();
    void hand(const QUrl& url, const QString& otherwise);

    const SettingsController& m_settings;
    const WallClock& m_clock;
    ContactModel m_contacts;
    RegionModel m_regions;
    QString m_emergency;
    QString m_dialProblem;
};

} // namespace homeward::ui
