#include "core/vault/vault_codec.h"

#include "tests/support/vault_file_text.h"
#include "tests/support/vault_samples.h"

#include <gtest/gtest.h>
#include <nlohmann/json.hpp>
#include <rapidcheck/gtest.h>

#include <string>
#include <string_view>
#include <vector>

namespace homeward::vault {
namespace {

using testing::bytesOf;
using testing::enrolled;
using testing::sampleSlot;
using testing::textOf;
using testing::vaultBodyOf;
using testing::vaultFileOf;
using Json = nlohmann::json;

TEST(VaultCodec, ReadsBackWhatItWrote)
{
    const Vault vault = enrolled().vault;

    EXPECT_EQ(decode(encode(vault)), vault);
}

TEST(VaultCodec, KeepsEveryKindOfSlot)
{
    Vault vault = enrolled().vault;
    vault.slots.push_back(sampleSlot(SlotKind::Pin, KdfCost{1U << 20U, 16}));
    vault.slots.push_back(sampleSlot(SlotKind::Biometric, std::nullopt));
    vault.keystore = "Android \"StrongBox\" \u00E9\n";
    vault.generation = 41;

    EXPECT_EQ(decode(encode(vault)), vault);
}

TEST(VaultCodec, KeepsTheHighestCostAndAsManySlotsAsMayBe)
{
    Vault vault = enrolled().vault;
    vault.slots.assign(16, sampleSlot(SlotKind::Passphrase, kHighestCost));

    EXPECT_EQ(decode(encode(vault)), vault);
}

TEST(VaultCodec, WritesTheFormThatIsDocumented)
{
    const Vault vault = enrolled().vault;

    EXPECT_EQ(encode(vault), vaultFileOf("1", vaultBodyOf(vault)));
    EXPECT_TRUE(textOf(encode(vault)).ends_with("}\n"));
}

TEST(VaultCodec, ShowsNothingOfTheSecrets)
{
    const auto [vault, key, code] = enrolled();
    const std::string text = textOf(encode(vault));

    EXPECT_EQ(text.find("correct horse"), std::string::npos);
    for (const std::string_view word : code.words())
        EXPECT_EQ(text.find('"' + std::string{word} + '"'), std::string::npos);
}

TEST(VaultCodec, NoticesEveryBitThatFlips)
{
    const auto whole = encode(enrolled().vault);
    for (std::size_t bit = 0; bit < 8 * whole.size(); ++bit) {
        auto flipped = whole;
        flipped[bit / 8] ^= static_cast<std::byte>(1U << bit % 8);
        ASSERT_EQ(decode(flipped), unexpected{VaultError::Damaged}) << bit;
    }
}

TEST(VaultCodec, NoticesEveryOtherByteInItsFirstLine)
{
    // "1" might become any digit: none may be taken for the file of a later edition.
    const auto whole = encode(enrolled().vault);
    const auto lineEnd = textOf(whole).find('\n');
    for (std::size_t i = 0; i <= lineEnd; ++i)
        for (unsigned value = 0; value < 256; ++value) {
            auto changed = whole;
            changed[i] = static_cast<std::byte>(value);
            if (changed != whole) {
                ASSERT_EQ(decode(changed), unexpected{VaultError::Damaged}) << i << ' ' << value;
            }
        }
}

TEST(VaultCodec, NoticesAFileThatIsCutOffAnywhere)
{
    const auto whole = encode(enrolled().vault);
    for (std::size_t length = 0; length < whole.size(); ++length)
        ASSERT_EQ(decode(std::span{whole}.first(length)), unexpected{VaultError::Damaged})
            << length;
}

TEST(VaultCodec, NoticesWhatWasAdded)
{
    const std::string whole = textOf(encode(enrolled().vault));

    for (const std::string& text : {whole + ' ', whole + '\n', whole + '\0', whole + whole,
                                    '\n' + whole, ' ' + whole, "\xEF\xBB\xBF" + whole})
        EXPECT_EQ(decode(bytesOf(text)), unexpected{VaultError::Damaged});
}

TEST(VaultCodec, LeavesFilesOfALaterEditionToThatEdition)
{
    EXPECT_EQ(decode(vaultFileOf("2", vaultBodyOf(enrolled().vault))),
              unexpected{VaultError::NewerVersion});
    EXPECT_EQ(decode(vaultFileOf("12", "not even JSON")), unexpected{VaultError::NewerVersion});
    EXPECT_EQ(decode(vaultFileOf("2", "")), unexpected{VaultError::NewerVersion});
}

TEST(VaultCodec, KnowsNoVersionBeforeTheFirst)
{
    const std::string body = vaultBodyOf(enrolled().vault);
    for (const char* version : {"0", "-1", "-2147483648", "01", "+1", "1.0", "", "x", "0x1",
                                "2147483648", "99999999999999999999"})
        EXPECT_EQ(decode(vaultFileOf(version, body)), unexpected{VaultError::Damaged}) << version;
}

TEST(VaultCodec, RefusesAFileThatIsTooLarge)
{
    Json json = Json::parse(vaultBodyOf(enrolled().vault));
    json["padding"] = std::string(kLargestVaultFile, 'x');

    EXPECT_EQ(decode(vaultFileOf("1", json.dump())), unexpected{VaultError::Damaged});
}

TEST(VaultCodec, RefusesABodyThatIsNotAVault)
{
    const std::string deep = std::string(30'000, '[') + std::string(30'000, ']');
    for (const std::string& body :
         {std::string{}, std::string{"null"}, std::string{"[]"}, std::string{"{}"},
          std::string{"1"}, std::string{"\"homeward\""}, std::string{"{"}, deep,
          std::string(60'000, '['), R"({"slots":)" + deep + '}', std::string("\xFF\xFE"),
          vaultBodyOf(enrolled().vault) + "{}"})
        EXPECT_EQ(decode(vaultFileOf("1", body)), unexpected{VaultError::Damaged})
            << body.substr(0, 40);
}

RC_GTEST_PROP(VaultCodec, NeverReadsAVaultFromAnyOtherBytes, (const std::string& body))
{
    RC_ASSERT(!decode(bytesOf(body)));
    RC_ASSERT(!decode(bytesOf("homeward-vault 1 " + body)));
    RC_ASSERT(!decode(vaultFileOf("1", body)));
}

} // namespace
} // namespace homeward::vault
