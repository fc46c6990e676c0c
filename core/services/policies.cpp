#include "core/services/policies.h"

#include "core/services/record_change.h"
#include "core/storage/policy_store.h"

#include <utility>

namespace homeward::services {

namespace {

using storage::PolicyId;
using storage::PolicyRow;
using storage::PolicyStore;

/// It could be read when it came, so a text that cannot be read any more was damaged since.
Result<std::optional<ClinicPolicy>, DiaryError>
readAgain(Result<std::optional<std::string>, storage::StorageError> text)
{
    if (!text)
        return unexpected{diaryErrorOf(text.error())};
    if (!*text)
        return std::nullopt;
    auto policy = rules::policyFrom(**text);
    if (!policy)
        return unexpected{DiaryError::Damaged};
    return std::move(*policy);
}

} // namespace

Policies::Policies(storage::Store& store, const Clock& clock, Random& random)
    : m_store(store),
      m_clock(clock),
      m_random(random)
{
}

Result<TakenPolicy, PolicyProblem> Policies::take(std::string_view json,
                                                  rules::Jurisdiction jurisdiction)
{
    auto policy = rules::policyFrom(json);
    if (!policy)
        return unexpected{policy.error()};
    auto warnings = rules::checkPolicy(*policy, jurisdiction);
    if (!warnings)
        return unexpected{warnings.error()};
    const Instant now = m_clock.now();
    const PolicyRow row{.id = PolicyId::make(now, m_random),
                        .name = policy->origin.name,
                        .version = policy->origin.version,
                        .text = std::string{json},
                        .signature = policy->signature,
                        .receivedAt = now};
    const auto written = recordChange(m_store.writer(), {now}, [&](storage::Database& database) {
        return PolicyStore{database}.insert(row);
    });
    if (!written)
        return unexpected{written.error()};
    return TakenPolicy{std::move(*policy), std::move(*warnings)};
}

Result<std::optional<ClinicPolicy>, DiaryError> Policies::current()
{
    return readAgain(PolicyStore{m_store.reader()}.latest());
}

Result<std::optional<ClinicPolicy>, DiaryError> Policies::at(Instant receivedBy)
{
    return readAgain(PolicyStore{m_store.reader()}.latestBy(receivedBy));
}

} // namespace homeward::services
