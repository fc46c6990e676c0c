#pragma once

#include "core/model/wearable.h"
#include "sync/ble/freshness.h"
#include "sync/ble/gatt_codec.h"
#include "sync/ble/link.h"
#include "sync/ble/obstacle.h"
#include "sync/ble/sample_flow.h"
#include "sync/ble/scan.h"
#include "sync/ble/set_up.h"
#include "sync/ble/transport.h"

#include <chrono>
#include <optional>
#include <span>
#include <string>

namespace homeward::ble {

/// Keeps one sensor that was chosen: connects to it, sets it up, passes on what it measures, and
/// gets it back whenever it is lost.
class Keeping {
public:
    static constexpr std::chrono::milliseconds kNameWithin{5000}; ///< a reason, if no rate comes
    static constexpr std::chrono::seconds kSearchAfter{10}; ///< without a connection
    static constexpr std::chrono::seconds kSearchEvery{60};

    Keeping(Transport& transport, const Scan& scan, SampleFlow& flow);

    void begin(SinceBoot now, const KnownWearable& sensor);
    void end(SinceBoot now);
    void accept(SinceBoot now); ///< the device that the question was about

    bool isOn() const { return m_isOn; }
    bool isClosed() const { return m_link.state() == Link::State::Down; }

    /// Wants advertisements: the sensor may be known to the system no more, or have a new address.
    bool isSearching() const { return m_isSearching; }

    WearableStage stage() const;
    std::optional<WearableProblem> problem() const { return m_obstacle.problem(); }
    const KnownWearable& sensor() const { return m_known; }
    std::optional<int> battery() const { return m_battery; }
    const Anomalies& anomalies() const { return m_anomalies; }

    void settle(SinceBoot now); ///< does what is to be done next

    void radioLost(TransportError problem);
    void radioBack(SinceBoot now);
    void advertised(const Advertisement& advertisement);
    void scanEnded(SinceBoot now, std::optional<TransportError> problem);
    void connected(SinceBoot now);
    void connectFailed(SinceBoot now, TransportError error);
    void disconnected(SinceBoot now);
    void notified(SinceBoot now, Attribute attribute, std::span<const std::byte> value);

    /// Whom to give the answers to steps; `advance` afterwards.
    SetUp& setUp() { return m_setUp; }
    void advance(SinceBoot now);

    std::optional<SinceBoot> deadline() const;
    void onTime(SinceBoot now);

private:
    bool isStreaming() const { return m_isTrusted && m_freshness.isFresh(); }
    bool mayOpen() const;
    void await(SinceBoot now);
    void forgetLink(GapReason reason);
    void loseLink(SinceBoot now, GapReason reason);
    void park(SinceBoot now, WearableProblem problem);
    void say(WearableProblem problem);
    WearableProblem ofDevice(WearableProblem problem) const;
    std::optional<SinceBoot> searchDue() const;
    void recognise(SinceBoot now);
    void trust();
    void ask(SinceBoot now);
    void measure(SinceBoot now, std::span<const std::byte> packet);
    void onAge(SinceBoot now);
    void nameWhatIsLate();
    void search(SinceBoot now);

    const Scan& m_scan; ///< steered by whoever owns it, as isSearching says
    SampleFlow& m_flow;
    Link m_link;
    SetUp m_setUp;
    Freshness m_freshness;
    Obstacle m_obstacle;
    KnownWearable m_known;
    std::string m_target; ///< the address that is tried; another than the known one after a search
    std::optional<KnownWearable> m_stranger; ///< the person is asked whether it is theirs
    std::optional<int> m_battery;
    Anomalies m_anomalies;
    std::optional<SinceBoot> m_nameAt;
    SinceBoot m_searchAt{};
    bool m_isOn = false;
    bool m_isAway = false; ///< a link was lost, or never came
    bool m_isTrusted = false; ///< this link leads to the known sensor
    bool m_isUnknown = false; ///< to the system: it has to be found before it can be connected to
    bool m_isSearching = false;
};

} // namespace homeward::ble
