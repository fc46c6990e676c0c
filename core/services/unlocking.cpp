#include "core/services/unlocking.h"

namespace homeward::services {

Result<DatabaseKey, vault::VaultError> keyFrom(const vault::Vault& vault, const Secret& secret)
{
    if (const auto* passphrase = std::get_if<SecretBytes>(&secret))
        return vault::openWithPassphrase(vault, *passphrase);
    return vault::openWithRecoveryCode(vault, std::get<vault::RecoveryCode>(secret));
}

} // namespace homeward::services
