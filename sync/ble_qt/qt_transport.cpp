#include "sync/ble_qt/qt_transport.h"

#include "sync/ble_qt/back_end.h"

#include <utility>

namespace homeward::ble_qt {

namespace {

using ble::TransportError;

/// For the end of a link: then it is left to BlueZ.
constexpr std::chrono::seconds kPatience{3};
/// A call that fails after that long was not refused: the time limit of D-Bus (25 s) has passed,
/// or the kernel's, and the device is out of reach.
constexpr std::chrono::seconds kUnanswered{15};

void dropLink(QtLink* link)
{
    link->drop();
}

} // namespace

QtTransport::QtTransport(const BootClock& clock) : m_clock(clock), m_link(nullptr, dropLink)
{
    forceDBusBackEnd();
    m_patience.setSingleShot(true);
    connect(&m_patience, &QTimer::timeout, this, &QtTransport::noteClosed);
}

QtTransport::~QtTransport() = default;

void QtTransport::tell(ble::TransportListener& listener)
{
    m_listener = &listener;
    connectWatch();
    m_watch.start();
}

void QtTransport::connectWatch()
{
    connect(&m_watch, &BluezWatch::radioChanged, this, &QtTransport::noteRadio);
    connect(&m_watch, &BluezWatch::serviceLost, this, &QtTransport::noteServiceLost);
    connect(&m_watch, &BluezWatch::deviceChanged, this, &QtTransport::noteDevice);
    connect(&m_scan, &AirScan::advertised, this,
            [this](const auto& heard) { m_listener->advertised(now(), heard); });
    connect(&m_scan, &AirScan::ended, this, &QtTransport::noteScanEnd);
}

void QtTransport::later(const std::function<void()>& tell)
{
    QMetaObject::invokeMethod(this, tell, Qt::QueuedConnection);
}

void QtTransport::noteRadio()
{
    m_listener->radioChanged(now(), m_watch.problem());
    // What was asked for before anybody knew.
    if (std::exchange(m_isScanWanted, false))
        startScan();
    else
        open();
}

/// Nothing of Qt's notices: it would wait for answers that nobody gives any more.
void QtTransport::noteServiceLost()
{
    m_scan.giveUp();
    if (m_wanted.isEmpty() && !m_isClosing)
        return;
    const bool hasStood = m_isClosing || (m_link && m_link->hasStood());
    letGo();
    if (hasStood)
        m_listener->disconnected(now());
    else
        m_listener->connectFailed(now(), TransportError::ServiceMissing);
}

void QtTransport::noteDevice(const QString& address, const QVariantMap& changed)
{
    m_scan.noteDevice(address, changed);
    // An attempt of before has come about; Qt's object for it has given up long ago.
    const bool isReady = changed.value(QStringLiteral("ServicesResolved")).toBool();
    if (isReady && m_isPending && !m_link && address == m_wanted)
        open();
}

// The scan

void QtTransport::startScan()
{
    if (!m_watch.hasTold()) {
        m_isScanWanted = true;
        return;
    }
    if (m_watch.problem())
        return later([this] { m_listener->scanEnded(now(), m_watch.problem()); });
    m_scan.start();
}

void QtTransport::stopScan()
{
    m_isScanWanted = false;
    if (m_scan.isActive())
        m_scan.stop();
    else
        later([this] { m_listener->scanEnded(now(), {}); });
}

void QtTransport::noteScanEnd(std::optional<TransportError> problem)
{
    m_listener->scanEnded(now(), problem);
    if (!m_wanted.isEmpty() && !m_link)
        open();
}

// The link

void QtTransport::connectTo(const std::string& address)
{
    const QString before = std::exchange(m_wanted, QString::fromStdString(address));
    const bool isSame = m_wanted == before;
    m_isPending = m_isPending && isSame;
    if (m_link && isSame && !m_isClosing)
        return repeat();
    if (m_link)
        return close(); // and on from there
    if (m_scan.isActive()) // a radio that listens connects to nothing
        return m_scan.stop();
    later([this] { open(); });
}

/// What is asked for is under way, or there.
void QtTransport::repeat()
{
    if (m_link->hasStood())
        later([this] { m_listener->connected(now()); });
}

void QtTransport::open()
{
    if (m_wanted.isEmpty() || m_link || m_scan.isActive() || !m_watch.hasTold())
        return;
    if (const auto problem = m_watch.problem()) {
        m_wanted.clear();
        return m_listener->connectFailed(now(), *problem);
    }
    m_openedAt = now();
    m_link.reset(new QtLink{m_wanted, *m_listener, m_clock});
    connect(m_link.get(), &QtLink::opened, this, &QtTransport::noteOpened);
    connect(m_link.get(), &QtLink::failed, this, &QtTransport::noteFailed);
    connect(m_link.get(), &QtLink::closed, this, &QtTransport::noteClosed);
    m_link->open();
}

void QtTransport::noteOpened()
{
    m_isPending = false;
    if (!m_isClosing)
        m_listener->connected(now());
}

void QtTransport::noteFailed(TransportError error)
{
    if (m_isClosing)
        return noteClosed();
    m_link.reset();
    const bool isSoft = error == TransportError::Failed;
    m_isPending = isSoft && (m_isPending || now() - m_openedAt >= kUnanswered);
    if (!m_isPending)
        m_wanted.clear();
    m_listener->connectFailed(now(), m_isPending ? TransportError::InProgress : error);
}

void QtTransport::noteClosed()
{
    const bool isOurs = std::exchange(m_isClosing, false);
    m_patience.stop();
    m_link.reset();
    // After our own end there may be the wish for a new beginning.
    if (!isOurs)
        m_wanted.clear();
    m_listener->disconnected(now());
    if (!m_wanted.isEmpty())
        open();
}

void QtTransport::letGo()
{
    m_link.reset();
    m_wanted.clear();
    m_patience.stop();
    m_isPending = m_isClosing = false;
}

void QtTransport::disconnect()
{
    const QString wanted = std::exchange(m_wanted, {});
    const bool wasPending = std::exchange(m_isPending, false);
    if (m_link)
        return close();
    if (wasPending) // BlueZ tries on, and Qt has no object for it any more
        m_watch.disconnectDevice(wanted);
    later([this] { m_listener->disconnected(now()); });
}

void QtTransport::close()
{
    if (std::exchange(m_isClosing, true))
        return;
    m_patience.start(kPatience);
    m_link->close();
}

// On the link

void QtTransport::listServices()
{
    if (m_link)
        m_link->listServices();
}

void QtTransport::listDetails(ble::Service service)
{
    if (m_link)
        m_link->listDetails(service);
}

void QtTransport::subscribe(ble::Attribute attribute)
{
    if (m_link)
        m_link->subscribe(attribute);
}

void QtTransport::read(ble::Attribute attribute)
{
    if (m_link)
        m_link->read(attribute);
}

} // namespace homeward::ble_qt
