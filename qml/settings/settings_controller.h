#pragma once

#include "core/services/preferences.h"
#include "qml/profile/profile_worker.h"

#include <QObject>
#include <QString>
#include <QStringList>
#include <QtQml/qqmlregistration.h>

namespace homeward::ui {

/// What the person has set: look, text size, motion, auto-lock, language, region. Kept outside the
/// lock.
///
/// Lives in the GUI thread. `worker` must outlive it.
class SettingsController : public QObject {
    Q_OBJECT
    QML_ELEMENT
    QML_UNCREATABLE("Handed to the pages by the application.")
    Q_PROPERTY(Appearance appearance READ appearance WRITE setAppearance NOTIFY changed FINAL)
    Q_PROPERTY(bool isDark READ isDark NOTIFY changed FINAL)
    Q_PROPERTY(int textPercent READ textPercent WRITE setTextPercent NOTIFY changed FINAL)
    Q_PROPERTY(QList<QString> lookNames READ lookNames CONSTANT FINAL)
    Q_PROPERTY(QList<QString> textNames READ textNames CONSTANT FINAL)
    Q_PROPERTY(int textChoice READ textChoice WRITE setTextChoice NOTIFY changed FINAL)
    Q_PROPERTY(bool reducedMotion READ reducedMotion WRITE setReducedMotion NOTIFY changed FINAL)
    Q_PROPERTY(
        int autoLockMinutes READ autoLockMinutes WRITE setAutoLockMinutes NOTIFY changed FINAL)
    Q_PROPERTY(QList<QString> lockNames READ lockNames CONSTANT FINAL)
    Q_PROPERTY(int lockChoice READ lockChoice WRITE setLockChoice NOTIFY changed FINAL)
    Q_PROPERTY(QList<QString> languageNames READ languageNames CONSTANT FINAL)
    Q_PROPERTY(int languageChoice READ languageChoice WRITE setLanguageChoice NOTIFY changed FINAL)
    Q_PROPERTY(bool isAlwaysLight READ isAlwaysLight WRITE setAlwaysLight NOTIFY changed FINAL)
    Q_PROPERTY(bool lockShortcuts READ lockShortcuts WRITE setLockShortcuts NOTIFY changed FINAL)
    Q_PROPERTY(QString regionId READ regionId WRITE setRegionId NOTIFY changed FINAL)
    Q_PROPERTY(QString problem READ problem NOTIFY changed FINAL)

public:
    enum class Appearance { System, Light, Dark };
    Q_ENUM(Appearance)

    /// `loaded` is what was found at start. Without a region in it, the locale's is proposed.
    SettingsController(ProfileWorker& worker, services::Preferences loaded,
                       QObject* parent = nullptr);

    const services::Preferences& preferences() const { return m_preferences; }

    Appearance appearance() const;
    bool isDark() const; ///< chosen, or the device's own
    bool isAlwaysLight() const; ///< light was chosen; after a session, the lighter of the dim looks
    bool lockShortcuts() const { return m_preferences.lockShortcuts; }
    int textPercent() const { return m_preferences.textPercent; }
    bool reducedMotion() const { return m_preferences.reducedMotion; }
    int autoLockMinutes() const { return static_cast<int>(m_preferences.autoLock.count()); }
    QString regionId() const { return QString::fromStdString(m_preferences.region); }
    QString problem() const { return m_problem; }

    // What the pages offer, in words, and which of it is chosen: the nearest, if it is none of
    // them.
    QStringList lookNames() const; ///< in the order of Appearance
    QStringList textNames() const;
    int textChoice() const;
    void setTextChoice(int index);
    QStringList lockNames() const;
    int lockChoice() const;
    void setLockChoice(int index);
    QStringList languageNames() const; ///< in the order of services::Language
    int languageChoice() const;
    void setLanguageChoice(int index); ///< in force when the program next starts

    void setAppearance(Appearance appearance);
    void setAlwaysLight(bool isAlwaysLight); ///< off: as the phone
    void setLockShortcuts(bool areShown);
    void setTextPercent(int percent);
    void setReducedMotion(bool isReduced);
    void setAutoLockMinutes(int minutes);
    void setRegionId(const QString& id);

Q_SIGNALS:
    void changed();

private:
    void save(services::Preferences preferences);

    ProfileWorker& m_worker;
    services::Preferences m_preferences;
    QString m_problem;
};

} // namespace homeward::ui
