#pragma once

#include "core/model/treatment_session.h"
#include "core/services/record_change.h"
#include "core/storage/session_store.h"
#include "core/storage/store.h"

#include <optional>

namespace homeward::services {

/// NotFound for a session that is not on record; what belongs to none is fine.
inline Result<void, DiaryError> checkPresence(storage::Store& store,
                                              const std::optional<SessionId>& session)
{
    if (!session)
        return {};
    const auto found = translated(storage::SessionStore{store.reader()}.find(*session));
    if (!found)
        return unexpected{found.error()};
    if (!*found)
        return unexpected{DiaryError::NotFound};
    return {};
}

} // namespace homeward::services
