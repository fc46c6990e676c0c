#pragma once

#include "core/base/clock.h"
#include "core/model/safety_plan.h"
#include "core/services/diary.h"
#include "core/services/reachable_copy.h"
#include "core/storage/store.h"

#include <string>
#include <vector>

namespace homeward::services {

/// The safety plan of an open profile. Stays on the device: it has no outbox rows.
///
/// Lives on the thread of its store.
class SafetyPlans {
public:
    /// All must outlive this. Those people of the plan whom the person lets be seen while locked
    /// are copied to `reachable`.
    SafetyPlans(storage::Store& store, const Clock& clock, ReachableCopy& reachable);

    [[nodiscard]] Result<SafetyPlan, DiaryError> plan();

    /// An empty text clears the heading. Failed for a text that no note could be (Note::create).
    [[nodiscard]] Result<void, DiaryError> write(SafetyHeading heading, const std::string& text);

    /// All people of the plan, in their order. The copy for the locked app is written first, so
    /// that it never names somebody whom the plan has let go; where the plan cannot be written
    /// then, the copy becomes again what it was.
    [[nodiscard]] Result<void, DiaryError> setContacts(const std::vector<PlanContact>& contacts);

private:
    storage::Store& m_store;
    const Clock& m_clock;
    ReachableCopy& m_reachable;
};

} // namespace homeward::services
