#pragma once

#include "core/base/database_key.h"
#include "core/base/secret.h"
#include "core/model/reminder.h"

#include <string>
#include <string_view>

namespace homeward::services {

/// Turns the names of reminders into ids for the world outside the diary: 128 bits of BLAKE2b under
/// a key that only the diary's own key leads to. Who reads an id learns nothing, and who knows the
/// names cannot make it. The same on every device that the diary is restored to.
class ReminderIds {
public:
    explicit ReminderIds(const DatabaseKey& key);

    std::string of(std::string_view name) const; ///< 22 characters of base64url
    std::string ofSeries(ReminderKind kind) const;

private:
    SecretBytes m_key;
};

} // namespace homeward::services
