#include "tests/sync/ble/simulated_radio.h"

#include <algorithm>

namespace homeward::testing {

namespace {

using ble::Attribute;
using ble::Service;
using ble::TransportError;
using std::chrono::milliseconds;

constexpr milliseconds kMeasuresEvery{1000};

TransportError errorOf(Fault fault)
{
    switch (fault) {
    case Fault::Refuses:
        return TransportError::Refused;
    case Fault::InUse:
        return TransportError::InUse;
    case Fault::Missing:
        return TransportError::CannotNotify;
    default:
        return TransportError::Failed;
    }
}

} // namespace

// What the session asks for

void SimulatedRadio::startScan()
{
    calls.emplace_back("scan");
    if (m_isScanning)
        wrong("two scans");
    if (m_pending)
        wrong("a scan while a connection is pending");
    if (m_problem) {
        after(milliseconds{5}, [this] { m_listener->scanEnded(m_now, m_problem); });
        return;
    }
    m_isScanning = true;
    m_windows.push_back({m_now, std::nullopt});
}

void SimulatedRadio::stopScan()
{
    calls.emplace_back("stop scan");
    after(milliseconds{10}, [this] {
        if (m_isScanning)
            endScan(std::nullopt);
    });
}

void SimulatedRadio::endScan(std::optional<TransportError> problem)
{
    m_isScanning = false;
    m_windows.back().until = m_now;
    if (scanTime(m_now - milliseconds{60'000}, m_now) > milliseconds{10'100})
        wrong("more than 10 s of scanning in a minute");
    m_listener->scanEnded(m_now, problem);
}

void SimulatedRadio::connectTo(const std::string& address)
{
    calls.push_back("connect " + address);
    if (!connects.empty() && m_now - connects.back() < milliseconds{2000})
        wrong("two connects within 2 s");
    if (m_isScanning)
        wrong("a connect while scanning");
    if (m_linked && m_isToldUp)
        wrong("a connect while connected");
    connects.push_back(m_now);
    const auto answer = [this](TransportError error) {
        after(milliseconds{10}, [this, error] { m_listener->connectFailed(m_now, error); });
    };
    if (m_problem)
        return answer(*m_problem);
    if (m_linked == address) // somebody has left it connected
        return after(milliseconds{20}, [this, address] { linkUp(address); });
    if (m_unknown.contains(address))
        return answer(TransportError::UnknownDevice);
    if (m_pending)
        return answer(TransportError::InProgress);
    const auto known = std::ranges::find(m_straps, address, &SimulatedStrap::address);
    const auto fault = known == m_straps.end() ? std::map<Question, Fault>::const_iterator{}
                                               : known->faults.find({Question::Kind::Connect});
    if (known != m_straps.end() && fault != known->faults.end() && fault->second != Fault::Hangs)
        return answer(errorOf(fault->second));
    m_pending = address;
}

void SimulatedRadio::disconnect()
{
    calls.emplace_back("disconnect");
    m_pending.reset();
    const int link = ++m_link;
    if (!m_isToldUp)
        return;
    m_isSubscribed = false;
    after(milliseconds{20}, [this, link] {
        if (link == m_link)
            loseLink();
    });
}

void SimulatedRadio::question(const Question& question,
                              std::function<void(std::optional<TransportError>)> answer)
{
    constexpr milliseconds kGivenUpAfter{2000};
    if (m_askedAt && m_now - *m_askedAt < kGivenUpAfter)
        wrong("two questions at once");
    m_askedAt = m_now;
    SimulatedStrap* asked = strap();
    if (!asked)
        return wrong("a question without a link");
    auto fault = asked->faultOf(question);
    if (fault == Fault::Hangs)
        return;
    if (fault == Fault::Missing && question.kind != Question::Kind::Subscribe)
        fault.reset(); // it is left out of the answer
    after(asked->answersAfter, [this, link = m_link, fault, answer = std::move(answer)] {
        if (link != m_link)
            return;
        m_askedAt.reset();
        if (fault == Fault::Drops)
            return loseLink();
        answer(fault ? std::optional{errorOf(*fault)} : std::nullopt);
    });
}

void SimulatedRadio::listServices()
{
    calls.emplace_back("list");
    question({Question::Kind::List}, [this](auto error) {
        if (error)
            return m_listener->servicesListed(m_now, unexpected{*error});
        ble::ServiceList list{{}, strap()->hasTwins};
        for (const Service service :
             {Service::DeviceInformation, Service::HeartRate, Service::Battery})
            if (!strap()->has(details(service), Fault::Missing))
                list.services.push_back(service);
        m_listener->servicesListed(m_now, list);
    });
}

void SimulatedRadio::listDetails(Service service)
{
    calls.push_back("details " + std::to_string(static_cast<int>(service)));
    question(details(service), [this, service](auto error) { answerDetails(service, error); });
}

void SimulatedRadio::answerDetails(Service service, std::optional<TransportError> error)
{
    if (error)
        return m_listener->detailsListed(m_now, service, unexpected{*error});
    std::vector<Attribute> all;
    if (service == Service::HeartRate)
        all = {Attribute::HeartRateMeasurement, Attribute::BodySensorLocation};
    else if (service == Service::Battery)
        all = {Attribute::BatteryLevel};
    else
        all = {Attribute::SystemId, Attribute::ModelNumber, Attribute::SerialNumber,
               Attribute::ManufacturerName};
    std::erase_if(all, [this](Attribute attribute) {
        return strap()->has(reading(attribute), Fault::Missing);
    });
    m_listener->detailsListed(m_now, service, all);
}

void SimulatedRadio::subscribe(Attribute attribute)
{
    calls.push_back("subscribe " + std::to_string(static_cast<int>(attribute)));
    question(subscription(attribute), [this, attribute](auto error) {
        if (error)
            return m_listener->subscribed(m_now, attribute, unexpected{*error});
        const bool isFirst = attribute == Attribute::HeartRateMeasurement && !m_isSubscribed;
        m_isSubscribed = m_isSubscribed || isFirst;
        m_listener->subscribed(m_now, attribute, {});
        if (isFirst)
            after(milliseconds{50}, [this, link = m_link] { measure(link); });
    });
}

void SimulatedRadio::measure(int link)
{
    if (link != m_link || !m_isSubscribed)
        return;
    after(kMeasuresEvery, [this, link] { measure(link); });
    if (!strap()->isSilent)
        send({std::byte{0x06}, static_cast<std::byte>(rateOf(++sent))});
}

void SimulatedRadio::read(Attribute attribute)
{
    calls.push_back("read " + std::to_string(static_cast<int>(attribute)));
    question(reading(attribute), [this, attribute](auto error) {
        if (error)
            return m_listener->valueRead(m_now, attribute, unexpected{*error});
        m_listener->valueRead(m_now, attribute, valueOf(attribute));
    });
}

std::vector<std::byte> SimulatedRadio::valueOf(Attribute attribute)
{
    switch (attribute) {
    case Attribute::BatteryLevel:
        return {static_cast<std::byte>(strap()->battery)};
    case Attribute::SerialNumber:
        return asBytes(strap()->serial);
    case Attribute::SystemId:
        return strap()->systemId;
    case Attribute::ModelNumber:
        return asBytes("M1");
    default:
        return asBytes("Maker");
    }
}

} // namespace homeward::testing
