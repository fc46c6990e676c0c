#pragma once

#include "core/base/clock.h"
#include "core/base/random.h"
#include "core/model/side_effect.h"
#include "core/services/diary.h"
#include "core/storage/store.h"

#include <optional>
#include <vector>

namespace homeward::services {

/// One answer of the checklist.
struct SideEffectAnswer {
    const SideEffectItem* item; ///< never null
    Severity severity;
};

/// Side effects as the person notices them.
///
/// Lives on the thread of its store.
class SideEffects {
public:
    SideEffects(storage::Store& store, const Clock& clock, Random& random);

    /// One answer, saved at once: every tap is on disk before the next.
    [[nodiscard]] Result<SideEffectReport, DiaryError> record(const SideEffectAnswer& answer,
                                                              const ZonedInstant& moment,
                                                              std::optional<SessionId> session);

    /// Newest first.
    [[nodiscard]] Result<std::vector<SideEffectReport>, DiaryError> list();

private:
    storage::Store& m_store;
    const Clock& m_clock;
    Random& m_random;
};

} // namespace homeward::services
