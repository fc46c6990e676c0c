#pragma once

#include "core/services/profile.h"

#include <optional>
#include <vector>

/// What the checklist is judged by, read in one go on the worker.
namespace homeward::ui {

struct SideEffectFacts {
    std::vector<SideEffectReport> reports; ///< newest first
    std::vector<TreatmentSession> sessions; ///< by planned start
    std::optional<ClinicPolicy> policy;
};

/// Whether what was said last of any item on that day is that it was severe. Newest first.
bool wasSevereOn(LocalDay day, const std::vector<SideEffectReport>& reports);

using SideEffectRead = Result<SideEffectFacts, services::DiaryError>;

[[nodiscard]] SideEffectRead readSideEffects(services::Profile& profile);

/// Writes the answers down in their order, and reads everything anew.
[[nodiscard]] SideEffectRead
recordSideEffects(services::Profile& profile,
                  const std::vector<services::SideEffectAnswer>& answers,
                  const ZonedInstant& moment, std::optional<SessionId> session);

} // namespace homeward::ui
