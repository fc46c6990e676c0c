#include "qml/heart_rate/wearable_link.h"

#include <mutex>
#include <utility>
#include <variant>
#include <vector>

namespace homeward::ui {

namespace {

struct Interruption {
    std::chrono::milliseconds since;
    GapReason reason;
};

using Told = std::variant<WearableStatus, WearableRate, Interruption>;

} // namespace

/// Hears on the wearable's thread, and wakes the link once for all that has come since.
class WearableLink::Ear final : public WearableListener {
public:
    explicit Ear(WearableLink& link) : m_link(link) { }

    void statusChanged(const WearableStatus& status) override { keep(status); }
    void measured(const WearableRate& rate) override { keep(rate); }
    void interrupted(std::chrono::milliseconds since, GapReason reason) override
    {
        keep(Interruption{since, reason});
    }

    std::vector<Told> take()
    {
        const std::lock_guard lock{m_mutex};
        return std::exchange(m_told, {});
    }

private:
    void keep(Told told)
    {
        const std::lock_guard lock{m_mutex};
        m_told.push_back(std::move(told));
        if (m_told.size() == 1)
            QMetaObject::invokeMethod(
                &m_link, [&link = m_link] { link.drain(); }, Qt::QueuedConnection);
    }

    WearableLink& m_link;
    std::mutex m_mutex;
    std::vector<Told> m_told;
};

WearableLink::WearableLink(WearableMaker maker, QObject* parent)
    : QObject(parent),
      m_maker(std::move(maker)),
      m_ear(std::make_unique<Ear>(*this))
{
}

WearableLink::~WearableLink() = default;

void WearableLink::look()
{
    if (Wearable* asked = wearable())
        asked->look();
}

void WearableLink::choose(const std::string& address)
{
    if (Wearable* asked = wearable())
        asked->choose(address);
}

void WearableLink::keep(const KnownWearable& sensor)
{
    if (Wearable* asked = wearable())
        asked->keep(sensor);
}

void WearableLink::accept()
{
    if (Wearable* asked = wearable())
        asked->accept();
}

void WearableLink::stop()
{
    if (m_wearable)
        m_wearable->stop();
}

Wearable* WearableLink::wearable()
{
    if (!m_wearable) {
        m_wearable = m_maker ? m_maker() : nullptr;
        if (m_wearable)
            m_wearable->tell(*m_ear);
        else
            m_ear->statusChanged(
                {.stage = WearableStage::Blocked, .problem = WearableProblem::NoAdapter});
    }
    return m_wearable.get();
}

void WearableLink::drain()
{
    for (Told& told : m_ear->take()) {
        if (auto* status = std::get_if<WearableStatus>(&told)) {
            m_status = std::move(*status);
            Q_EMIT statusChanged();
        } else if (const auto* rate = std::get_if<WearableRate>(&told)) {
            Q_EMIT measured(*rate);
        } else if (const auto* gap = std::get_if<Interruption>(&told)) {
            Q_EMIT interrupted(gap->since, gap->reason);
        }
    }
    Q_EMIT heard();
}

} // namespace homeward::ui
