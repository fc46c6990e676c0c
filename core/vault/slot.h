#pragma once

#include "core/base/database_key.h"
#include "core/base/id.h"
#include "core/base/random.h"
#include "core/base/result.h"
#include "core/base/secret.h"
#include "core/vault/vault_error.h"

#include <array>
#include <cstddef>
#include <cstdint>
#include <optional>

namespace homeward::vault {

/// Who a slot lets in.
enum class SlotKind : std::uint8_t {
    Passphrase,
    Recovery,
    Pin, ///< needs the device's keystore as well
    Biometric, ///< the keystore alone, with the person present
};

/// What one guess costs: Argon2id's memory and passes.
struct KdfCost {
    std::uint64_t memoryBytes;
    std::uint32_t passes;

    friend bool operator==(const KdfCost&, const KdfCost&) = default;
};

/// For a passphrase of at least 50 bits without a keystore. Source: threat-model.md, "Guessing".
inline constexpr KdfCost kPassphraseCost{256U << 20U, 3};

/// Above this, a vault file is an attack on the phone's memory and not a vault.
inline constexpr KdfCost kHighestCost{1U << 30U, 16};

/// The database key, sealed for one way in. XChaCha20-Poly1305; the slot's own description and the
/// store it belongs to are authenticated with it, so slots cannot be moved between vaults.
struct Slot {
    static constexpr std::size_t kSaltSize = 16;
    static constexpr std::size_t kNonceSize = 24;
    static constexpr std::size_t kTagSize = 16;
    static constexpr std::size_t kSealedSize =
        DatabaseKey::kKeySize + DatabaseKey::kSaltSize + kTagSize;

    SlotKind kind;
    std::optional<KdfCost> cost; ///< absent where the secret needs no stretching
    std::array<std::byte, kSaltSize> salt;
    std::array<std::byte, kNonceSize> nonce;
    std::array<std::byte, kSealedSize> sealed;

    friend bool operator==(const Slot&, const Slot&) = default;
};

/// Seals `key` for whoever has `kek` (32 bytes). The slot's kind, cost and salt come filled in.
void seal(Slot& slot, const Uuid& storeId, const SecretBytes& kek, const DatabaseKey& key,
          Random& random);

/// WrongSecret if `kek` is not the one, or anything of the slot was changed.
[[nodiscard]] Result<DatabaseKey, VaultError> unseal(const Slot& slot, const Uuid& storeId,
                                                     const SecretBytes& kek);

/// Argon2id of a secret that a person can remember. Takes its time and memory on purpose.
/// OutOfMemory if the machine cannot.
[[nodiscard]] Result<SecretBytes, VaultError>
stretched(const SecretBytes& secret, std::span<const std::byte, Slot::kSaltSize> salt,
          const KdfCost& cost);

/// BLAKE2b of a secret that is random already (the recovery code).
SecretBytes derived(std::span<const std::byte> secret,
                    std::span<const std::byte, Slot::kSaltSize> salt);

} // namespace homeward::vault
