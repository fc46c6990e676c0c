#pragma once

#include "sync/ble/transport.h"
#include "tests/sync/ble/simulated_strap.h"

#include <chrono>
#include <deque>
#include <functional>
#include <map>
#include <optional>
#include <set>
#include <string>
#include <utility>
#include <vector>

namespace homeward::testing {

/// A radio and the straps around it, on a time of its own. Answers as a system's Bluetooth does,
/// late, and writes down whenever it is used in a way that real ones do not survive.
class SimulatedRadio final : public ble::Transport {
public:
    using Now = ble::SinceBoot;

    void tell(ble::TransportListener& listener) { m_listener = &listener; }

    // The world

    Now now() const { return m_now; }
    std::optional<Now> nextEvent() const;
    void moveTo(Now now) { m_now = now; } ///< not past an event
    void runNext(); ///< the next event, which is due
    void after(std::chrono::milliseconds delay, std::function<void()> event);

    SimulatedStrap& add(SimulatedStrap strap, bool isInRange = true);
    void bring(const std::string& address); ///< into range: it advertises from now on
    void takeAway(const std::string& address); ///< out of range: its link is lost
    void dropLink(); ///< by an accident; it stays in range
    void forget(const std::string& address) { m_unknown.insert(address); } ///< until it is seen
    void setRadio(std::optional<ble::TransportError> problem); ///< off takes all links with it
    void send(std::vector<std::byte> packet); ///< a measurement of the connected strap, now
    void advertise(const ble::Advertisement& advertisement); ///< if somebody scans
    void connectBeforehand(const std::string& address) { m_linked = address; } ///< as after a crash

    std::vector<std::string> violations;
    std::vector<std::string> calls;
    std::vector<Now> connects;
    int sent = 0; ///< measurements of the straps

    bool isScanning() const { return m_isScanning; }
    bool isLinked() const { return m_linked.has_value(); }
    std::chrono::milliseconds scanTime(Now from, Now until) const;
    static int rateOf(int number) { return 30 + number % 200; } ///< what a strap sends as its nth

    // Transport

    void startScan() override;
    void stopScan() override;
    void connectTo(const std::string& address) override;
    void disconnect() override;
    void listServices() override;
    void listDetails(ble::Service service) override;
    void subscribe(ble::Attribute attribute) override;
    void read(ble::Attribute attribute) override;

private:
    struct Window {
        Now from;
        std::optional<Now> until;
    };

    SimulatedStrap* strap();
    bool isReachable(const std::string& address) const;
    void wrong(const std::string& what);
    void tick();
    void hear(const SimulatedStrap& one);
    void endScan(std::optional<ble::TransportError> problem);
    void linkUp(const std::string& address);
    void loseLink();
    void question(const Question& question,
                  std::function<void(std::optional<ble::TransportError>)> answer);
    void measure(int link);
    void answerDetails(ble::Service service, std::optional<ble::TransportError> error);
    std::vector<std::byte> valueOf(ble::Attribute attribute);

    ble::TransportListener* m_listener = nullptr;
    Now m_now{1000};
    std::multimap<Now, std::function<void()>> m_events;
    std::deque<SimulatedStrap> m_straps;
    std::set<std::string> m_inRange;
    std::set<std::string> m_unknown;
    std::optional<ble::TransportError> m_problem;
    std::vector<Window> m_windows;
    std::optional<std::string> m_pending; ///< the device that the system tries to connect to
    std::optional<std::string> m_linked;
    bool m_isScanning = false;
    bool m_isTicking = false;
    bool m_isToldUp = false; ///< the session knows of the link
    bool m_isSubscribed = false;
    std::optional<Now> m_askedAt; ///< of a question that is not answered yet
    int m_link = 0; ///< counts links: events of an older one come to nothing
};

} // namespace homeward::testing
