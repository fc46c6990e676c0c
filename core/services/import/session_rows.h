#pragma once

#include "core/base/clock_reading.h"
#include "core/base/random.h"
#include "core/model/treatment_session.h"
#include "core/services/import/import_format.h"
#include "core/storage/database.h"

#include <optional>

/// Sessions out of a file, beside those on record.
namespace homeward::services {

/// Overlaps, if the session is to come and another one has that time. What has begun or was
/// cancelled is history, and stands as it was.
[[nodiscard]] Result<std::optional<RowFault>, storage::StorageError>
overlapOf(storage::Database& database, const TreatmentSession& session);

/// Plan and steps with their outbox rows, all of them recorded `now`.
[[nodiscard]] Result<void, storage::StorageError> writeSession(storage::Database& database,
                                                               const TreatmentSession& session,
                                                               const ClockReading& now,
                                                               Random& random);

} // namespace homeward::services
