#pragma once

#include "core/model/wearable.h"

#include <QObject>

#include <chrono>
#include <functional>
#include <memory>
#include <string>

namespace homeward::ui {

/// Makes the wearable. Null where this build has none.
using WearableMaker = std::function<std::unique_ptr<Wearable>()>;

/// The wearable as the GUI thread sees it. It is made when something is first asked of it: nothing
/// of Bluetooth is touched before. However fast it tells, it is heard one batch at a time.
///
/// Lives in the GUI thread.
class WearableLink : public QObject {
    Q_OBJECT

public:
    explicit WearableLink(WearableMaker maker, QObject* parent = nullptr);
    ~WearableLink() override;

    const WearableStatus& status() const { return m_status; }

    // As Wearable's.
    void look();
    void choose(const std::string& address);
    void keep(const KnownWearable& sensor);
    void accept();
    void stop();

Q_SIGNALS:
    void statusChanged();
    void measured(const homeward::WearableRate& rate);
    void interrupted(std::chrono::milliseconds since, homeward::GapReason reason);
    void heard(); ///< after a batch of the above

private:
    class Ear;

    Wearable* wearable();
    void drain();

    WearableMaker m_maker;
    WearableStatus m_status;
    std::unique_ptr<Ear> m_ear;
    std::unique_ptr<Wearable> m_wearable; ///< null until it is asked for; dies before the ear
};

} // namespace homeward::ui
