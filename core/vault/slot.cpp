#include "core/vault/slot.h"

#include <sodium.h>

#include <algorithm>
#include <string>
#include <string_view>

namespace homeward::vault {

namespace {

constexpr std::size_t kKekSize = crypto_aead_xchacha20poly1305_ietf_KEYBYTES;
static_assert(Slot::kNonceSize == crypto_aead_xchacha20poly1305_ietf_NPUBBYTES);
static_assert(Slot::kTagSize == crypto_aead_xchacha20poly1305_ietf_ABYTES);
static_assert(Slot::kSaltSize == crypto_pwhash_SALTBYTES);

const unsigned char* raw(std::span<const std::byte> bytes)
{
    return reinterpret_cast<const unsigned char*>(bytes.data());
}

unsigned char* rawOut(std::span<std::byte> bytes)
{
    return reinterpret_cast<unsigned char*>(bytes.data());
}

/// Everything that describes the slot, so that none of it can be changed unnoticed.
std::string descriptionOf(const Slot& slot, const Uuid& storeId)
{
    std::string text = "homeward vault slot 1 " + storeId.text() + ' '
        + std::to_string(static_cast<int>(slot.kind));
    if (slot.cost)
        text +=
            ' ' + std::to_string(slot.cost->memoryBytes) + ' ' + std::to_string(slot.cost->passes);
    text += ' ';
    const auto salt = raw(slot.salt);
    text.append(salt, salt + slot.salt.size());
    return text;
}

} // namespace

void seal(Slot& slot, const Uuid& storeId, const SecretBytes& kek, const DatabaseKey& key,
          Random& random)
{
    random.fill(slot.nonce);
    SecretBytes plain{DatabaseKey::kKeySize + DatabaseKey::kSaltSize};
    std::ranges::copy(key.key.bytes(), plain.bytes().begin());
    std::ranges::copy(key.salt.bytes(), plain.bytes().subspan(DatabaseKey::kKeySize).begin());
    const std::string description = descriptionOf(slot, storeId);
    crypto_aead_xchacha20poly1305_ietf_encrypt(
        rawOut(slot.sealed), nullptr, raw(plain.bytes()), plain.size(),
        raw(std::as_bytes(std::span{description})), description.size(), nullptr, raw(slot.nonce),
        raw(kek.bytes()));
}

Result<DatabaseKey, VaultError> unseal(const Slot& slot, const Uuid& storeId,
                                       const SecretBytes& kek)
{
    SecretBytes plain{DatabaseKey::kKeySize + DatabaseKey::kSaltSize};
    const std::string description = descriptionOf(slot, storeId);
    const int code = crypto_aead_xchacha20poly1305_ietf_decrypt(
        rawOut(plain.bytes()), nullptr, nullptr, raw(slot.sealed), slot.sealed.size(),
        raw(std::as_bytes(std::span{description})), description.size(), raw(slot.nonce),
        raw(kek.bytes()));
    if (code != 0)
        return unexpected{VaultError::WrongSecret};
    const std::span<const std::byte> bytes = plain.bytes();
    return DatabaseKey{SecretBytes{bytes.first(DatabaseKey::kKeySize)},
                       SecretBytes{bytes.subspan(DatabaseKey::kKeySize)}};
}

Result<SecretBytes, VaultError> stretched(const SecretBytes& secret,
                                          std::span<const std::byte, Slot::kSaltSize> salt,
                                          const KdfCost& cost)
{
    SecretBytes kek{kKekSize};
    // An empty secret has no memory, but libsodium takes no null pointer.
    const std::string_view text = secret.isEmpty() ? std::string_view{""} : secret.text();
    const int code =
        crypto_pwhash(rawOut(kek.bytes()), kek.size(), text.data(), text.size(), raw(salt),
                      cost.passes, cost.memoryBytes, crypto_pwhash_ALG_ARGON2ID13);
    if (code != 0)
        return unexpected{VaultError::OutOfMemory};
    return kek;
}

SecretBytes derived(std::span<const std::byte> secret,
                    std::span<const std::byte, Slot::kSaltSize> salt)
{
    SecretBytes kek{kKekSize};
    crypto_generichash(rawOut(kek.bytes()), kek.size(), raw(salt), salt.size(), raw(secret),
                       secret.size());
    return kek;
}

} // namespace homeward::vault
