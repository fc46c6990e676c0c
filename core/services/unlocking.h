#pragma once

#include "core/base/database_key.h"
#include "core/services/profile.h"
#include "core/vault/vault.h"

namespace homeward::services {

/// The key of the diary, if the secret opens the vault.
[[nodiscard]] Result<DatabaseKey, vault::VaultError> keyFrom(const vault::Vault& vault,
                                                             const Secret& secret);

} // namespace homeward::services
