#include "core/services/safety_plans.h"

#include "core/model/note.h"
#include "core/services/record_change.h"
#include "core/storage/safety_plan_store.h"

namespace homeward::services {

namespace {

using storage::SafetyPlanStore;

} // namespace

SafetyPlans::SafetyPlans(storage::Store& store, const Clock& clock, ReachableCopy& reachable)
    : m_store(store),
      m_clock(clock),
      m_reachable(reachable)
{
}

Result<SafetyPlan, DiaryError> SafetyPlans::plan()
{
    return translated(SafetyPlanStore{m_store.reader()}.plan());
}

Result<void, DiaryError> SafetyPlans::write(SafetyHeading heading, const std::string& text)
{
    if (!text.empty() && !Note::create(text))
        return unexpected{DiaryError::Failed};
    const Instant now = m_clock.now();
    return recordChange(m_store.writer(), {now}, [&](storage::Database& database) {
        return SafetyPlanStore{database}.insertText(heading, text, now);
    });
}

Result<void, DiaryError> SafetyPlans::setContacts(const std::vector<PlanContact>& contacts)
{
    const auto old = translated(SafetyPlanStore{m_store.reader()}.contacts());
    if (!old)
        return unexpected{old.error()};
    if (const auto copied = m_reachable.writePeople(contacts); !copied)
        return copied;
    const Instant now = m_clock.now();
    auto written = recordChange(m_store.writer(), {now}, [&](storage::Database& database) {
        return SafetyPlanStore{database}.insertContacts(contacts, now);
    });
    if (!written)
        (void)m_reachable.writePeople(*old); // otherwise the next opening mends it
    return written;
}

} // namespace homeward::services
