#pragma once

#include "core/base/clock.h"
#include "core/base/durable_files.h"
#include "core/model/safety_plan.h"
#include "core/services/diary.h"
#include "core/storage/store.h"

#include <filesystem>
#include <string>
#include <vector>

namespace homeward::services {

/// The safety plan of an open profile. Stays on the device: it has no outbox rows.
///
/// Lives on the thread of its store.
class SafetyPlans {
public:
    /// Those people of the plan whom the person lets be seen while locked are copied to
    /// `reachable`, beside the diary and in plain text (docs/threat-model.md).
    SafetyPlans(storage::Store& store, const Clock& clock, DurableFiles& files,
                std::filesystem::path reachable);

    [[nodiscard]] Result<SafetyPlan, DiaryError> plan();

    /// An empty text clears the heading. Failed for a text that no note could be (Note::create).
    [[nodiscard]] Result<void, DiaryError> write(SafetyHeading heading, const std::string& text);

    /// All people of the plan, in their order. The copy for the locked app is written first, so
    /// that it never names somebody whom the plan has let go; where the plan cannot be written
    /// then, the copy becomes again what it was.
    [[nodiscard]] Result<void, DiaryError> setContacts(const std::vector<PlanContact>& contacts);

    /// Makes the copy say what the plan says: after a crash between the two, after a restored
    /// backup. What cannot be read or written stays as it was.
    void mendReachable();

private:
    [[nodiscard]] Result<void, DiaryError> writeReachable(const std::vector<PlanContact>& contacts);

    storage::Store& m_store;
    const Clock& m_clock;
    DurableFiles& m_files;
    std::filesystem::path m_reachable;
};

/// Who can be called while the diary is locked: reads the copy. Empty where there is none, or
/// where it cannot be read.
std::vector<PlanContact> reachableContacts(const DurableFiles& files,
                                           const std::filesystem::path& file);

} // namespace homeward::services
