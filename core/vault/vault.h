#pragma once

#include "core/base/database_key.h"
#include "core/base/id.h"
#include "core/base/random.h"
#include "core/base/result.h"
#include "core/vault/recovery_code.h"
#include "core/vault/slot.h"
#include "core/vault/vault_error.h"

#include <array>
#include <string>
#include <vector>

namespace homeward::vault {

/// What is kept beside the diary so that its owner can open it: the key, sealed once per way in.
/// Holds nothing readable without one of the secrets.
struct Vault {
    static constexpr std::size_t kKeyCheckSize = 32;

    Uuid storeId; ///< the diary that the key belongs to
    std::uint64_t generation = 0; ///< raised with each change; the newer copy counts
    std::string keystore; ///< name of the device's keystore that PIN slots need; empty without one
    std::array<std::byte, kKeyCheckSize> keyCheck{}; ///< tells a wrong key from a damaged diary
    std::vector<Slot> slots;

    friend bool operator==(const Vault&, const Vault&) = default;
};

/// A new vault with all that its owner needs to keep (the code) and the program to use (the key).
struct Enrolment {
    Vault vault;
    DatabaseKey key;
    RecoveryCode recoveryCode;
};

/// Makes a key, a recovery code and a vault with a slot for each of the two secrets.
[[nodiscard]] Result<Enrolment, VaultError> enrol(Instant now, const SecretBytes& passphrase,
                                                  const KdfCost& cost, Random& random);

[[nodiscard]] Result<DatabaseKey, VaultError> openWithPassphrase(const Vault& vault,
                                                                 const SecretBytes& passphrase);

[[nodiscard]] Result<DatabaseKey, VaultError> openWithRecoveryCode(const Vault& vault,
                                                                   const RecoveryCode& code);

} // namespace homeward::vault
