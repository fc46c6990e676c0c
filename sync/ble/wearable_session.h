#pragma once

#include "core/model/wearable.h"
#include "sync/ble/gatt_codec.h"
#include "sync/ble/keeping.h"
#include "sync/ble/looking.h"
#include "sync/ble/sample_flow.h"
#include "sync/ble/scan.h"
#include "sync/ble/transport.h"

#include <optional>
#include <string>

namespace homeward::ble {

/// Finds a heart-rate sensor, connects to it and keeps it, over any transport. Decides; never
/// waits and has no timer: whoever owns it calls `onTime` when `deadline` has come, and asks for
/// the deadline again after every call.
///
/// Any one thread. The listener must not call back from inside a call.
class WearableSession final : public TransportListener {
public:
    /// `transport` and `listener` must outlive this. Connect nothing before the first command.
    WearableSession(Transport& transport, WearableListener& listener);

    // What a person wants (core/model/wearable.h says what each means)

    void look(Now now);
    void choose(Now now, const std::string& address);
    void keep(Now now, const KnownWearable& sensor);
    void accept(Now now);
    void stop(Now now);

    /// The program is about to end: closes the link, and takes no more commands. Go on calling
    /// until `hasEnded`, which is so after 5 s at the latest.
    void prepareToEnd(Now now);
    bool hasEnded() const;

    // Time

    /// When to call `onTime`, if nothing happens before. Always later than the last call.
    std::optional<Now> deadline() const;
    void onTime(Now now);

    /// What was odd about the packets of all sensors so far; rejected ones count, too.
    const Anomalies& anomalies() const { return m_keeping.anomalies(); }

    // What the transport tells

    void radioChanged(Now now, std::optional<TransportError> problem) override;
    void advertised(Now now, const Advertisement& advertisement) override;
    void scanEnded(Now now, std::optional<TransportError> problem) override;
    void connected(Now now) override;
    void connectFailed(Now now, TransportError error) override;
    void disconnected(Now now) override;
    void servicesListed(Now now, const Result<ServiceList, TransportError>& services) override;
    void detailsListed(Now now, Service service,
                       const Result<std::vector<Attribute>, TransportError>& attributes) override;
    void subscribed(Now now, Attribute attribute,
                    const Result<void, TransportError>& done) override;
    void valueRead(Now now, Attribute attribute,
                   const Result<std::vector<std::byte>, TransportError>& value) override;
    void notified(Now now, Attribute attribute, std::span<const std::byte> value) override;

private:
    void settle(Now now);
    void tell(Now now);
    WearableStatus status() const;

    WearableListener& m_listener;
    SampleFlow m_flow;
    Scan m_scan;
    Looking m_looking;
    Keeping m_keeping;
    std::optional<TransportError> m_radioProblem;
    WearableStatus m_told;
    Now m_toldAt{};
    std::optional<Now> m_tellAt; ///< a change of what was found that waits
    bool m_isEnding = false;
};

} // namespace homeward::ble
