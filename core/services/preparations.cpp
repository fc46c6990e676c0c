#include "core/services/preparations.h"

#include "core/rules/policy_templates.h"
#include "core/rules/preparation_list.h"
#include "core/services/record_change.h"
#include "core/storage/preparation_store.h"

#include <algorithm>

namespace homeward::services {

namespace {

/// Whose list it is. The general one is part of the general rules, whatever a clinic says of other
/// things.
PolicyOrigin originOf(const std::optional<ClinicPolicy>& policy)
{
    if (policy && !policy->preparation.empty())
        return policy->origin;
    return rules::builtInPolicy(rules::Jurisdiction::Unknown).origin;
}

PreparationState stateOf(const std::vector<PreparationAnswer>& answers, const std::string& item)
{
    const auto found = std::ranges::find(answers, item, &PreparationAnswer::item);
    return found == answers.end() ? PreparationState::NotDone : found->state;
}

} // namespace

Preparations::Preparations(storage::Store& store, const Clock& clock, Policies& policies)
    : m_store(store),
      m_clock(clock),
      m_policies(policies)
{
}

Result<PreparationList, DiaryError> Preparations::list()
{
    const auto policy = m_policies.current();
    if (!policy)
        return unexpected{policy.error()};
    const auto answers = translated(storage::PreparationStore{m_store.reader()}.latest());
    if (!answers)
        return unexpected{answers.error()};
    PreparationList list{.origin = originOf(*policy), .rows = {}};
    for (const PreparationItem& item : rules::preparationOf(*policy ? &**policy : nullptr))
        list.rows.push_back({item, stateOf(*answers, item.id)});
    return list;
}

Result<void, DiaryError> Preparations::set(const std::string& item, PreparationState state)
{
    const auto known = list();
    if (!known)
        return unexpected{known.error()};
    const bool isKnown = std::ranges::any_of(
        known->rows, [&](const PreparationRow& row) { return row.item.id == item; });
    if (!isKnown)
        return unexpected{DiaryError::NotFound};
    const PreparationAnswer answer{.item = item, .state = state, .recordedAt = m_clock.now()};
    return recordChange(m_store.writer(), {answer.recordedAt}, [&](storage::Database& database) {
        return storage::PreparationStore{database}.insert(answer);
    });
}

} // namespace homeward::services
