#pragma once

#include "core/base/boot_clock.h"
#include "sync/ble/transport.h"

#include <QLowEnergyCharacteristic>
#include <QLowEnergyController>
#include <QLowEnergyService>
#include <QMap>
#include <QObject>

#include <deque>
#include <functional>
#include <optional>

namespace homeward::ble_qt {

/// The services of one link: what they consist of, their values, and their notifications.
///
/// Qt does one thing after the other, and does not say which of them has failed: what is under way
/// is kept in the order in which it was asked for.
class AttributeAccess final : public QObject {
    Q_OBJECT

public:
    /// All must outlive this.
    AttributeAccess(QLowEnergyController& controller, ble::TransportListener& listener,
                    const BootClock& clock);

    void silence(); ///< tells nothing any more, not even what is on its way

    void listDetails(ble::Service number);
    void failDetails(); ///< if some are being listed: the controller has failed
    void subscribe(ble::Attribute attribute);
    void read(ble::Attribute attribute);

private:
    enum class Kind : std::uint8_t { Subscription, Reading };

    /// What was asked of Qt and is not answered.
    struct Job {
        Kind kind;
        ble::Attribute attribute;

        friend bool operator==(const Job&, const Job&) = default;
    };

    void add(ble::Service number, QLowEnergyService& service);
    void noteState(ble::Service number, QLowEnergyService::ServiceState state);
    void noteError(QLowEnergyService::ServiceError error);
    void noteRead(const QLowEnergyCharacteristic& characteristic, const QByteArray& value);
    void noteChanged(const QLowEnergyCharacteristic& characteristic, const QByteArray& value);
    void noteSubscribed();
    void explain(ble::Attribute attribute);
    std::optional<Job> take(Kind kind);
    QLowEnergyService* serviceOf(ble::Attribute attribute) const;
    void later(const std::function<void()>& tell);
    void refuse(const Job& job, ble::TransportError error);
    std::chrono::milliseconds now() const { return m_clock.sinceBoot(); }

    QLowEnergyController& m_controller;
    ble::TransportListener& m_listener;
    const BootClock& m_clock;
    QMap<ble::Service, QLowEnergyService*> m_services; ///< children of the controller
    std::optional<ble::Service> m_listing;
    std::deque<Job> m_jobs;
};

} // namespace homeward::ble_qt
