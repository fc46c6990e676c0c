#pragma once

#include "sync/ble/identity.h"
#include "sync/ble/transport.h"

#include <chrono>
#include <deque>
#include <optional>
#include <string>
#include <vector>

namespace homeward::ble {

/// From a fresh link to a subscription, one step at a time: first what the device offers, service
/// by service with nothing else under way, and only then subscriptions and reads, the heart rate
/// before all. What is not the heart rate may fail, and is left out.
class SetUp {
public:
    static constexpr std::chrono::milliseconds kAnswerWithin{5000}; ///< each step
    /// The details of a service that one can do without, before the heart rate is subscribed to.
    static constexpr std::chrono::milliseconds kSpareAnswerWithin{2000};

    explicit SetUp(Transport& transport) : m_transport(transport) { }

    /// `serial` is that of the known sensor: where it is another, the System ID is asked for, too.
    /// What tells a device from others comes before its battery where that `isInDoubt`.
    void begin(SinceBoot now, std::string serial, bool isInDoubt);
    void end(); ///< the link is gone; what was told of itself stays until the next `begin`

    void subscribeAgain(SinceBoot now); ///< when the steps before it are done

    bool isSubscribed() const { return m_isSubscribed; }
    bool hasTwins() const { return m_hasTwins; }
    std::optional<TransportError> error() const { return m_error; } ///< no heart rate will come
    bool isUnanswered() const { return m_isUnanswered; } ///< the same, after kAnswerWithin
    const SelfDescription& self() const { return m_self; }

    // What the transport tells; an answer to a step that was given up is ignored

    void servicesListed(SinceBoot now, const Result<ServiceList, TransportError>& services);
    void detailsListed(SinceBoot now, Service service,
                       const Result<std::vector<Attribute>, TransportError>& attributes);
    void subscribed(SinceBoot now, Attribute attribute, const Result<void, TransportError>& done);
    void valueRead(SinceBoot now, Attribute attribute,
                   const Result<std::vector<std::byte>, TransportError>& value);
    void batteryNotified(std::span<const std::byte> value);

    std::optional<SinceBoot> deadline() const;
    void onTime(SinceBoot now);

private:
    enum class Kind : std::uint8_t { List, Details, Subscribe, Read };

    /// One question to the transport.
    struct Step {
        Kind kind;
        Service service = {};
        Attribute attribute = {};

        friend bool operator==(const Step&, const Step&) = default;
    };

    bool isAsked(const Step& step) const;
    bool isVital(const Step& step) const;
    bool isOfUse(const Step& step) const;
    void next(SinceBoot now);
    void ask(const Step& step);
    void add(Kind kind, Attribute attribute);
    void addIdentity();
    void planSecondPhase();
    void take(Attribute attribute, std::span<const std::byte> value);
    void fail(TransportError error);

    Transport& m_transport;
    std::deque<Step> m_steps; ///< the first is under way
    std::vector<Attribute> m_offered;
    std::optional<TransportError> m_error;
    std::string m_serial;
    SelfDescription m_self;
    SinceBoot m_asked{};
    bool m_isInDoubt = false;
    bool m_isPlanned = false; ///< the second phase has begun
    bool m_isSubscribed = false;
    bool m_hasTwins = false;
    bool m_isUnanswered = false;
};

} // namespace homeward::ble
