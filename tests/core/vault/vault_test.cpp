#include "core/vault/vault.h"

#include "tests/support/seeded_random.h"
#include "tests/support/vault_samples.h"

#include <gtest/gtest.h>

#include <algorithm>
#include <optional>
#include <string>

namespace homeward::vault {
namespace {

using testing::enrolled;
using testing::kCheapCost;
using testing::kEnrolled;
using testing::secretOf;
using testing::SeededRandom;

TEST(Enrol, MakesAVaultThatBothSecretsOpen)
{
    const auto [vault, key, code] = enrolled();

    EXPECT_EQ(openWithPassphrase(vault, secretOf("correct horse")).value(), key);
    EXPECT_EQ(openWithRecoveryCode(vault, code).value(), key);
}

TEST(Enrol, MakesAKeyOfFullLengthThatIsNotZero)
{
    const auto [vault, key, code] = enrolled();

    EXPECT_EQ(key.key.size(), DatabaseKey::kKeySize);
    EXPECT_EQ(key.salt.size(), DatabaseKey::kSaltSize);
    EXPECT_FALSE(key.key == SecretBytes{DatabaseKey::kKeySize});
    EXPECT_FALSE(key.salt == SecretBytes{DatabaseKey::kSaltSize});
}

TEST(Enrol, MakesAnotherKeyCodeAndStoreEachTime)
{
    const auto first = enrolled(1);
    const auto second = enrolled(2);

    EXPECT_FALSE(first.key == second.key);
    EXPECT_FALSE(first.recoveryCode == second.recoveryCode);
    EXPECT_NE(first.vault.storeId, second.vault.storeId);
    EXPECT_NE(first.vault.keyCheck, second.vault.keyCheck);
}

TEST(Enrol, MakesASlotForEachOfTheTwoSecretsAndNoOther)
{
    const Vault vault = enrolled().vault;

    ASSERT_EQ(vault.slots.size(), 2U);
    EXPECT_EQ(vault.slots[0].kind, SlotKind::Passphrase);
    EXPECT_EQ(vault.slots[0].cost, kCheapCost);
    EXPECT_EQ(vault.slots[1].kind, SlotKind::Recovery);
    EXPECT_EQ(vault.slots[1].cost, std::nullopt);
    EXPECT_NE(vault.slots[0].salt, vault.slots[1].salt);
    EXPECT_EQ(vault.keystore, "");
    EXPECT_EQ(vault.generation, 0U);
}

TEST(Enrol, SaysSoWhereTheMachineCannotPayTheCost)
{
    SeededRandom random;

    const auto enrolment = enrol(kEnrolled, secretOf("x"), {1ULL << 62U, 1}, random);

    ASSERT_FALSE(enrolment);
    EXPECT_EQ(enrolment.error(), VaultError::OutOfMemory);
}

TEST(OpenWithPassphrase, RefusesEveryOther)
{
    const Vault vault = enrolled().vault;
    const std::string right = "correct horse";

    for (const std::string& wrong :
         {std::string{}, std::string{"Correct horse"}, std::string{"correct horse "},
          std::string{"correct hors"}, std::string{"correct  horse"}, right + '\0', right + right})
        EXPECT_EQ(openWithPassphrase(vault, secretOf(wrong)), unexpected{VaultError::WrongSecret})
            << wrong;
}

TEST(OpenWithRecoveryCode, RefusesThatOfAnotherVault)
{
    const auto mine = enrolled(1);
    const auto theirs = enrolled(2);

    EXPECT_EQ(openWithRecoveryCode(mine.vault, theirs.recoveryCode),
              unexpected{VaultError::WrongSecret});
}

TEST(Vault, SaysSoWhereAWayInWasNeverSetUp)
{
    auto [vault, key, code] = enrolled();
    vault.slots.clear();

    EXPECT_EQ(openWithPassphrase(vault, secretOf("correct horse")),
              unexpected{VaultError::NoSuchSlot});
    EXPECT_EQ(openWithRecoveryCode(vault, code), unexpected{VaultError::NoSuchSlot});
}

TEST(Vault, DoesNotOpenAPassphraseSlotWithoutACost)
{
    Vault vault = enrolled().vault;
    vault.slots[0].cost.reset();

    EXPECT_EQ(openWithPassphrase(vault, secretOf("correct horse")),
              unexpected{VaultError::NoSuchSlot});
}

TEST(Vault, DoesNotOpenWithASlotFromAnotherVault)
{
    const auto mine = enrolled(1);
    auto theirs = enrolled(2).vault;
    theirs.slots = mine.vault.slots;

    EXPECT_EQ(openWithPassphrase(theirs, secretOf("correct horse")),
              unexpected{VaultError::WrongSecret});
    EXPECT_EQ(openWithRecoveryCode(theirs, mine.recoveryCode), unexpected{VaultError::WrongSecret});
}

TEST(Vault, DoesNotTakeOneSlotForAnother)
{
    auto [vault, key, code] = enrolled();
    std::swap(vault.slots[0].kind, vault.slots[1].kind);
    std::swap(vault.slots[0].cost, vault.slots[1].cost);

    EXPECT_EQ(openWithPassphrase(vault, secretOf("correct horse")),
              unexpected{VaultError::WrongSecret});
    EXPECT_EQ(openWithRecoveryCode(vault, code), unexpected{VaultError::WrongSecret});
}

TEST(Vault, IsDamagedWhereTheKeyIsNotTheOneThatWasChecked)
{
    Vault vault = enrolled().vault;
    vault.keyCheck[0] ^= std::byte{1};

    EXPECT_EQ(openWithPassphrase(vault, secretOf("correct horse")),
              unexpected{VaultError::Damaged});
}

} // namespace
} // namespace homeward::vault
