#pragma once

#include "core/model/wearable.h"
#include "qml/heart_rate/found_model.h"
#include "qml/heart_rate/wearable_link.h"
#include "qml/profile/app_controller.h"
#include "qml/profile/profile_worker.h"

#include <QObject>
#include <QString>
#include <QtQml/qqmlregistration.h>

#include <optional>
#include <string>

namespace homeward::ui {

/// The way to a sensor: what is in reach, the one that is kept, and why there is none.
///
/// Lives in the GUI thread; the others outlive it.
class SensorController : public QObject {
    Q_OBJECT
    QML_ELEMENT
    QML_UNCREATABLE("Comes from HeartRateController.")
    Q_PROPERTY(Place place READ place NOTIFY changed FINAL)
    Q_PROPERTY(homeward::ui::FoundModel* found READ found CONSTANT FINAL)
    Q_PROPERTY(int chosen READ chosen WRITE setChosen NOTIFY changed FINAL)
    Q_PROPERTY(bool hasChosenNothing READ hasChosenNothing NOTIFY changed FINAL)
    Q_PROPERTY(QString name READ name NOTIFY changed FINAL)
    Q_PROPERTY(QString line READ line NOTIFY changed FINAL)
    Q_PROPERTY(QString keptName READ keptName NOTIFY changed FINAL)
    Q_PROPERTY(QString keptDetail READ keptDetail NOTIFY changed FINAL)
    Q_PROPERTY(QString problem READ problem NOTIFY changed FINAL)
    Q_PROPERTY(bool isNothingFound READ isNothingFound NOTIFY changed FINAL)
    Q_PROPERTY(bool isOtherSensor READ isOtherSensor NOTIFY changed FINAL)
    Q_PROPERTY(bool canChooseAnother READ canChooseAnother NOTIFY changed FINAL)

public:
    /// Where one stands on the way.
    enum class Place {
        Idle, ///< nothing is wanted
        Choosing, ///< among those in reach
        Connecting,
        Connected, ///< it sends, or has sent a moment ago
        Away, ///< out of reach, or kept from sending; it comes back by itself
    };
    Q_ENUM(Place)

    SensorController(AppController& app, ProfileWorker& worker, WearableLink& link,
                     QObject* parent = nullptr);

    Place place() const;
    FoundModel* found() { return &m_found; }
    int chosen() const; ///< index in `found`, -1 for none
    void setChosen(int index);
    bool hasChosenNothing() const { return m_hasChosenNothing; } ///< and yet wanted to connect
    QString name() const; ///< of the one that is wanted now
    QString line() const; ///< the same with its contact and battery
    QString keptName() const; ///< of the one that is remembered; empty for none
    QString keptDetail() const; ///< its maker and battery
    QString problem() const;
    bool isNothingFound() const { return isAbout(WearableProblem::NothingFound); }
    bool isOtherSensor() const { return isAbout(WearableProblem::DifferentSensor); }
    bool canChooseAnother() const; ///< where waiting leads nowhere

    /// What the sensor said last of its touch with the skin.
    void noteContact(SensorContact contact);

    /// Of the sensor that sends; its name at least.
    SensorDescription description() const;

    /// Connects to the one that is kept, or looks for one.
    void open();

    /// Nothing is wanted any more.
    void close();

    Q_INVOKABLE void look();
    Q_INVOKABLE void connectChosen();
    Q_INVOKABLE void acceptOther();
    Q_INVOKABLE void forget();

Q_SIGNALS:
    void changed();

private:
    bool isAbout(WearableProblem problem) const;
    void follow();
    void readKept();
    void rememberDescribed();
    void dropAll();

    AppController& m_app;
    ProfileWorker& m_worker;
    WearableLink& m_link;
    FoundModel m_found;
    std::string m_chosenAddress;
    bool m_hasChosenNothing = false;
    bool m_isWanted = false; ///< a page, or a recording, asks for it
    bool m_isKeptRead = false;
    std::optional<KnownWearable> m_kept; ///< as on disk
    SensorContact m_contact = SensorContact::Unsupported;
};

} // namespace homeward::ui
