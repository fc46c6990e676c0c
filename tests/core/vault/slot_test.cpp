#include "core/vault/slot.h"

#include "tests/support/seeded_random.h"
#include "tests/support/vault_samples.h"

#include <gtest/gtest.h>

#include <algorithm>
#include <optional>
#include <string_view>
#include <utility>
#include <vector>

namespace homeward::vault {
namespace {

using testing::kCheapCost;
using testing::kEnrolled;
using testing::sampleSlot;
using testing::secretOf;
using testing::SeededRandom;

/// A sealed slot with all that opens it.
struct Sealed {
    SeededRandom random{7};
    Uuid storeId = Uuid::version7(kEnrolled, random);
    SecretBytes kek = filled(32);
    DatabaseKey key{filled(DatabaseKey::kKeySize), filled(DatabaseKey::kSaltSize)};
    Slot slot = sampleSlot(SlotKind::Passphrase, kCheapCost);

    Sealed() { seal(slot, storeId, kek, key, random); }

    SecretBytes filled(std::size_t size)
    {
        SecretBytes bytes{size};
        random.fill(bytes.bytes());
        return bytes;
    }
};

TEST(Slot, OpensWithWhatItWasSealedFor)
{
    const Sealed sealed;

    const auto key = unseal(sealed.slot, sealed.storeId, sealed.kek);

    ASSERT_TRUE(key);
    EXPECT_EQ(*key, sealed.key);
}

TEST(Slot, DoesNotOpenWithAnyOtherSecret)
{
    const Sealed sealed;
    for (std::size_t bit = 0; bit < 8 * sealed.kek.size(); ++bit) {
        SecretBytes other = sealed.kek.copy();
        other.bytes()[bit / 8] ^= static_cast<std::byte>(1U << bit % 8);

        EXPECT_EQ(unseal(sealed.slot, sealed.storeId, other), unexpected{VaultError::WrongSecret});
    }
}

TEST(Slot, DoesNotOpenInTheVaultOfAnotherDiary)
{
    Sealed sealed;
    const Uuid other = Uuid::version7(kEnrolled, sealed.random);

    EXPECT_EQ(unseal(sealed.slot, other, sealed.kek), unexpected{VaultError::WrongSecret});
    EXPECT_EQ(unseal(sealed.slot, Uuid{}, sealed.kek), unexpected{VaultError::WrongSecret});
}

TEST(Slot, DoesNotOpenOnceAnythingOfItsDescriptionWasChanged)
{
    const Sealed sealed;
    std::vector<Slot> changed(6, sealed.slot);
    changed[0].kind = SlotKind::Recovery;
    changed[1].cost = std::nullopt;
    changed[2].cost->memoryBytes *= 2;
    changed[3].cost->passes += 1;
    changed[4].salt[0] ^= std::byte{1};
    changed[5].nonce[23] ^= std::byte{0x80};

    for (const Slot& slot : changed)
        EXPECT_EQ(unseal(slot, sealed.storeId, sealed.kek), unexpected{VaultError::WrongSecret});
}

TEST(Slot, DoesNotOpenOnceAnyByteOfTheSealedKeyWasChanged)
{
    const Sealed sealed;
    for (std::size_t i = 0; i < Slot::kSealedSize; ++i) {
        Slot slot = sealed.slot;
        slot.sealed.at(i) ^= std::byte{1};

        EXPECT_EQ(unseal(slot, sealed.storeId, sealed.kek), unexpected{VaultError::WrongSecret});
    }
}

TEST(Slot, IsSealedWithAnotherNonceEachTime)
{
    Sealed sealed;
    const Slot before = sealed.slot;

    seal(sealed.slot, sealed.storeId, sealed.kek, sealed.key, sealed.random);

    EXPECT_NE(sealed.slot.nonce, before.nonce);
    EXPECT_NE(sealed.slot.sealed, before.sealed);
    EXPECT_EQ(unseal(sealed.slot, sealed.storeId, sealed.kek).value(), sealed.key);
}

TEST(Slot, ShowsNothingOfTheKey)
{
    const Sealed sealed;
    const auto key = std::as_const(sealed.key.key).bytes();

    const auto& shown = sealed.slot.sealed;
    EXPECT_EQ(std::search(shown.begin(), shown.end(), key.begin(), key.begin() + 4), shown.end());
}

TEST(Stretched, DependsOnTheSecretTheSaltAndTheCost)
{
    const Slot slot = sampleSlot(SlotKind::Passphrase, kCheapCost);
    const Slot other = sampleSlot(SlotKind::Pin, kCheapCost);
    const auto kek = stretched(secretOf("correct horse"), slot.salt, kCheapCost).value();

    EXPECT_EQ(kek.size(), 32U);
    EXPECT_EQ(kek, stretched(secretOf("correct horse"), slot.salt, kCheapCost).value());
    EXPECT_FALSE(kek == stretched(secretOf("correct horse "), slot.salt, kCheapCost).value());
    EXPECT_FALSE(kek == stretched(secretOf(""), slot.salt, kCheapCost).value());
    EXPECT_FALSE(kek == stretched(secretOf("correct horse"), other.salt, kCheapCost).value());
    EXPECT_FALSE(kek == stretched(secretOf("correct horse"), slot.salt, {16U << 10U, 1}).value());
    EXPECT_FALSE(kek == stretched(secretOf("correct horse"), slot.salt, {8U << 10U, 2}).value());
}

TEST(Stretched, TakesTheWholeSecretWithANulInside)
{
    const Slot slot = sampleSlot(SlotKind::Passphrase, kCheapCost);
    const auto kek = stretched(secretOf({"a\0b", 3}), slot.salt, kCheapCost).value();

    EXPECT_FALSE(kek == stretched(secretOf("a"), slot.salt, kCheapCost).value());
    EXPECT_FALSE(kek == stretched(secretOf({"a\0c", 3}), slot.salt, kCheapCost).value());
}

TEST(Stretched, SaysSoWhereTheMachineCannot)
{
    const Slot slot = sampleSlot(SlotKind::Passphrase, kCheapCost);

    for (const KdfCost& cost : {KdfCost{1, 1}, KdfCost{1ULL << 62U, 1}, KdfCost{8U << 10U, 0}})
        EXPECT_EQ(stretched(secretOf("correct horse"), slot.salt, cost),
                  unexpected{VaultError::OutOfMemory});
}

TEST(Derived, DependsOnTheSecretAndTheSalt)
{
    const Slot slot = sampleSlot(SlotKind::Recovery, std::nullopt);
    const Slot other = sampleSlot(SlotKind::Pin, std::nullopt);
    const SecretBytes code = secretOf("sixteen bytes ok");
    const SecretBytes changed = secretOf("sixteen bytes oK");

    EXPECT_EQ(derived(code.bytes(), slot.salt), derived(code.bytes(), slot.salt));
    EXPECT_FALSE(derived(code.bytes(), slot.salt) == derived(changed.bytes(), slot.salt));
    EXPECT_FALSE(derived(code.bytes(), slot.salt) == derived(code.bytes(), other.salt));
}

} // namespace
} // namespace homeward::vault
