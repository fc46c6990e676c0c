#include "core/vault/vault.h"

#include <sodium.h>

#include <algorithm>
#include <string_view>
#include <utility>

namespace homeward::vault {

namespace {

constexpr std::string_view kKeyCheckText = "homeward key check 1";

std::array<std::byte, Vault::kKeyCheckSize> keyCheckOf(const DatabaseKey& key)
{
    std::array<std::byte, Vault::kKeyCheckSize> check{};
    const auto text = std::as_bytes(std::span{kKeyCheckText});
    crypto_generichash(reinterpret_cast<unsigned char*>(check.data()), check.size(),
                       reinterpret_cast<const unsigned char*>(text.data()), text.size(),
                       reinterpret_cast<const unsigned char*>(key.key.bytes().data()),
                       key.key.size());
    return check;
}

const Slot* findSlot(const Vault& vault, SlotKind kind)
{
    const auto slot = std::ranges::find(vault.slots, kind, &Slot::kind);
    return slot == vault.slots.end() ? nullptr : &*slot;
}

Result<DatabaseKey, VaultError> open(const Vault& vault, const Slot& slot, const SecretBytes& kek)
{
    auto key = unseal(slot, vault.storeId, kek);
    if (key && keyCheckOf(*key) != vault.keyCheck)
        return unexpected{VaultError::Damaged};
    return key;
}

Slot emptySlot(SlotKind kind, std::optional<KdfCost> cost, Random& random)
{
    Slot slot{.kind = kind, .cost = cost, .salt = {}, .nonce = {}, .sealed = {}};
    random.fill(slot.salt);
    return slot;
}

DatabaseKey makeKey(Random& random)
{
    DatabaseKey key{SecretBytes{DatabaseKey::kKeySize}, SecretBytes{DatabaseKey::kSaltSize}};
    random.fill(key.key.bytes());
    random.fill(key.salt.bytes());
    return key;
}

} // namespace

Result<Enrolment, VaultError> enrol(Instant now, const SecretBytes& passphrase, const KdfCost& cost,
                                    Random& random)
{
    DatabaseKey key = makeKey(random);
    RecoveryCode code = RecoveryCode::make(random);
    Vault vault;
    vault.storeId = Uuid::version7(now, random);
    vault.keyCheck = keyCheckOf(key);

    Slot byPassphrase = emptySlot(SlotKind::Passphrase, cost, random);
    const auto kek = stretched(passphrase, byPassphrase.salt, cost);
    if (!kek)
        return unexpected{kek.error()};
    seal(byPassphrase, vault.storeId, *kek, key, random);

    Slot byCode = emptySlot(SlotKind::Recovery, std::nullopt, random);
    seal(byCode, vault.storeId, derived(code.bytes(), byCode.salt), key, random);

    vault.slots = {byPassphrase, byCode};
    return Enrolment{std::move(vault), std::move(key), std::move(code)};
}

Result<DatabaseKey, VaultError> openWithPassphrase(const Vault& vault,
                                                   const SecretBytes& passphrase)
{
    const Slot* slot = findSlot(vault, SlotKind::Passphrase);
    if (slot == nullptr || !slot->cost)
        return unexpected{VaultError::NoSuchSlot};
    const auto kek = stretched(passphrase, slot->salt, *slot->cost);
    if (!kek)
        return unexpected{kek.error()};
    return open(vault, *slot, *kek);
}

Result<DatabaseKey, VaultError> openWithRecoveryCode(const Vault& vault, const RecoveryCode& code)
{
    const Slot* slot = findSlot(vault, SlotKind::Recovery);
    if (slot == nullptr)
        return unexpected{VaultError::NoSuchSlot};
    return open(vault, *slot, derived(code.bytes(), slot->salt));
}

} // namespace homeward::vault
