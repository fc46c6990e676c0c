#pragma once

#include "core/base/clock.h"
#include "core/base/random.h"
#include "core/model/vital_signs.h"
#include "core/services/diary.h"
#include "core/storage/store.h"

#include <optional>
#include <string>
#include <vector>

namespace homeward::services {

/// Vital signs as staff read them out: recorded and listed, never judged.
///
/// Lives on the thread of its store.
class Vitals {
public:
    Vitals(storage::Store& store, const Clock& clock, Random& random);

    /// InTheFuture, or NotFound for a session that does not exist.
    [[nodiscard]] Result<VitalsRecord, DiaryError> record(const VitalSigns& signs,
                                                          const ZonedInstant& moment,
                                                          std::string measuredBy,
                                                          std::optional<SessionId> session);

    /// Newest first.
    [[nodiscard]] Result<std::vector<VitalsRecord>, DiaryError> list();

private:
    storage::Store& m_store;
    const Clock& m_clock;
    Random& m_random;
};

} // namespace homeward::services
