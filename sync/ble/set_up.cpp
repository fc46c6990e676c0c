#include "sync/ble/set_up.h"

#include "sync/ble/gatt_values.h"

#include <algorithm>
#include <utility>

namespace homeward::ble {

namespace {

bool tellsApart(Attribute attribute)
{
    return attribute == Attribute::SerialNumber || attribute == Attribute::SystemId;
}

} // namespace

void SetUp::begin(SinceBoot now, std::string serial, bool isInDoubt)
{
    end();
    m_serial = std::move(serial);
    m_isInDoubt = isInDoubt;
    m_offered.clear();
    m_error.reset();
    m_self = {};
    m_isPlanned = m_hasTwins = m_isUnanswered = false;
    m_asked = now;
    m_steps.push_back({Kind::List});
    ask(m_steps.front());
}

void SetUp::end()
{
    m_steps.clear();
    m_isSubscribed = false;
}

void SetUp::subscribeAgain(SinceBoot now)
{
    const Step step{Kind::Subscribe, {}, Attribute::HeartRateMeasurement};
    if (std::ranges::find(m_steps, step) != m_steps.end())
        return;
    const bool isFree = m_steps.empty();
    m_steps.insert(isFree ? m_steps.begin() : m_steps.begin() + 1, step);
    if (!isFree)
        return;
    m_asked = now;
    ask(step);
}

void SetUp::ask(const Step& step)
{
    switch (step.kind) {
    case Kind::List:
        return m_transport.listServices();
    case Kind::Details:
        return m_transport.listDetails(step.service);
    case Kind::Subscribe:
        return m_transport.subscribe(step.attribute);
    case Kind::Read:
        return m_transport.read(step.attribute);
    }
}

bool SetUp::isAsked(const Step& step) const
{
    return !m_steps.empty() && m_steps.front() == step;
}

/// Whether there is no heart rate without its answer.
bool SetUp::isVital(const Step& step) const
{
    return step.kind == Kind::List || step.service == Service::HeartRate
        || (step.attribute == Attribute::HeartRateMeasurement && !m_isSubscribed);
}

/// A System ID tells nothing more where the serial number has come, and is the expected one.
bool SetUp::isOfUse(const Step& step) const
{
    if (step.kind != Kind::Read || step.attribute != Attribute::SystemId)
        return true;
    return m_self.serial.empty() || (!m_serial.empty() && m_self.serial != m_serial);
}

void SetUp::next(SinceBoot now)
{
    m_steps.pop_front();
    if (m_steps.empty() && !m_isPlanned)
        planSecondPhase();
    while (!m_steps.empty() && !isOfUse(m_steps.front()))
        m_steps.pop_front();
    m_self.isIdentified = m_isPlanned && std::ranges::none_of(m_steps, [](const Step& step) {
                              return step.kind == Kind::Read && tellsApart(step.attribute);
                          });
    if (m_steps.empty())
        return;
    m_asked = now;
    ask(m_steps.front());
}

void SetUp::add(Kind kind, Attribute attribute)
{
    if (std::ranges::find(m_offered, attribute) != m_offered.end())
        m_steps.push_back({kind, {}, attribute});
}

void SetUp::addIdentity()
{
    add(Kind::Read, Attribute::SerialNumber);
    add(Kind::Read, Attribute::SystemId);
}

void SetUp::planSecondPhase()
{
    m_isPlanned = true;
    add(Kind::Subscribe, Attribute::HeartRateMeasurement);
    if (m_steps.empty())
        return fail(TransportError::NotFound);
    if (m_isInDoubt)
        addIdentity();
    add(Kind::Subscribe, Attribute::BatteryLevel);
    add(Kind::Read, Attribute::BatteryLevel);
    if (!m_isInDoubt)
        addIdentity();
    add(Kind::Read, Attribute::ModelNumber);
    add(Kind::Read, Attribute::ManufacturerName);
}

void SetUp::fail(TransportError error)
{
    m_error = error;
    m_steps.clear();
}

void SetUp::servicesListed(SinceBoot now, const Result<ServiceList, TransportError>& services)
{
    if (!isAsked({Kind::List}))
        return;
    if (!services)
        return fail(services.error());
    m_hasTwins = services->hasTwins;
    for (const Service service : {Service::HeartRate, Service::Battery, Service::DeviceInformation})
        if (std::ranges::find(services->services, service) != services->services.end())
            m_steps.push_back({Kind::Details, service});
        else if (service == Service::HeartRate)
            return fail(TransportError::NotFound);
    next(now);
}

void SetUp::detailsListed(SinceBoot now, Service service,
                          const Result<std::vector<Attribute>, TransportError>& attributes)
{
    const Step step{Kind::Details, service};
    if (!isAsked(step))
        return;
    if (!attributes && isVital(step))
        return fail(attributes.error());
    if (attributes)
        m_offered.insert(m_offered.end(), attributes->begin(), attributes->end());
    next(now);
}

void SetUp::subscribed(SinceBoot now, Attribute attribute, const Result<void, TransportError>& done)
{
    const Step step{Kind::Subscribe, {}, attribute};
    if (!isAsked(step))
        return;
    if (!done && isVital(step))
        return fail(done.error());
    if (attribute == Attribute::HeartRateMeasurement)
        m_isSubscribed = true;
    next(now);
}

void SetUp::valueRead(SinceBoot now, Attribute attribute,
                      const Result<std::vector<std::byte>, TransportError>& value)
{
    if (!isAsked({Kind::Read, {}, attribute}))
        return;
    if (value)
        take(attribute, *value);
    next(now);
}

void SetUp::take(Attribute attribute, std::span<const std::byte> value)
{
    switch (attribute) {
    case Attribute::SerialNumber:
        m_self.serial = deviceText(value);
        break;
    case Attribute::SystemId:
        m_self.systemId = decodeSystemId(value).value_or("");
        break;
    case Attribute::ModelNumber:
        m_self.model = deviceText(value);
        break;
    case Attribute::ManufacturerName:
        m_self.manufacturer = deviceText(value);
        break;
    case Attribute::BatteryLevel:
        batteryNotified(value);
        break;
    default:
        break;
    }
}

void SetUp::batteryNotified(std::span<const std::byte> value)
{
    if (const auto percent = decodeBattery(value))
        m_self.battery = *percent;
}

std::optional<SinceBoot> SetUp::deadline() const
{
    if (m_steps.empty())
        return std::nullopt;
    const Step& step = m_steps.front();
    const bool isSpare = step.kind == Kind::Details && !isVital(step);
    return m_asked + (isSpare ? kSpareAnswerWithin : kAnswerWithin);
}

void SetUp::onTime(SinceBoot now)
{
    const auto due = deadline();
    if (!due || now < *due)
        return;
    if (!isVital(m_steps.front()))
        return next(now);
    m_isUnanswered = true;
    m_steps.clear();
}

} // namespace homeward::ble
