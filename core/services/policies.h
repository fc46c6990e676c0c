#pragma once

#include "core/base/clock.h"
#include "core/base/random.h"
#include "core/model/clinic_policy.h"
#include "core/rules/policy_check.h"
#include "core/rules/policy_codec.h"
#include "core/services/problem.h"
#include "core/storage/store.h"

#include <optional>
#include <string>
#include <variant>
#include <vector>

namespace homeward::services {

/// Why a policy was not taken. The rules that held before still do.
using PolicyProblem = std::variant<rules::PolicyTextError, rules::PolicyRefusal, DiaryError>;

/// A policy that was taken.
struct TakenPolicy {
    ClinicPolicy policy;
    std::vector<rules::PolicyWarning> warnings;
};

/// The rules that a clinic has sent. All are kept as they came; the newest counts for new sessions.
///
/// Lives on the thread of its store.
class Policies {
public:
    Policies(storage::Store& store, const Clock& clock, Random& random);

    /// Reads, judges and keeps a policy (docs/clinic-policy.md). Judged for the strictest
    /// jurisdiction that its routes can be meant for.
    [[nodiscard]] Result<TakenPolicy, PolicyProblem> take(std::string_view json,
                                                          rules::Jurisdiction jurisdiction);

    /// The newest; nothing before the first.
    [[nodiscard]] Result<std::optional<ClinicPolicy>, DiaryError> current();

    /// The one that was the newest at that moment, by the order in which they came.
    [[nodiscard]] Result<std::optional<ClinicPolicy>, DiaryError> at(Instant receivedBy);

private:
    storage::Store& m_store;
    const Clock& m_clock;
    Random& m_random;
};

} // namespace homeward::services
