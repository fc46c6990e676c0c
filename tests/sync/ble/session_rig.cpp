#include "tests/sync/ble/session_rig.h"

#include <algorithm>

namespace homeward::testing {

namespace {

bool waitsForNothing(WearableStage stage)
{
    return stage == WearableStage::Idle || stage == WearableStage::Blocked;
}

} // namespace

void SessionRig::run(std::chrono::milliseconds duration)
{
    const Now end = now() + duration;
    while (true) {
        const Now event = radio.nextEvent().value_or(end + Now{1});
        const Now deadline = session.deadline().value_or(end + Now{1});
        if (std::min(event, deadline) > end)
            break;
        const bool isEvent = event <= deadline;
        radio.moveTo(std::max(isEvent ? event : deadline, now()));
        if (isEvent)
            radio.runNext();
        else
            session.onTime(now());
        ASSERT_TRUE(session.deadline() || waitsForNothing(stage()))
            << "nothing would ever happen again at " << now().count();
        ASSERT_TRUE(isEvent || session.deadline().value_or(Now::max()) > now())
            << "it would be called again and again, stage " << static_cast<int>(stage());
    }
    radio.moveTo(end);
}

void SessionRig::stream(const SimulatedStrap& strap)
{
    keep(strap);
    run(std::chrono::seconds{3});
    ASSERT_EQ(stage(), WearableStage::Streaming);
}

} // namespace homeward::testing
