#include "core/vault/vault_codec.h"

#include "tests/support/vault_file_text.h"
#include "tests/support/vault_samples.h"

#include <gtest/gtest.h>
#include <nlohmann/json.hpp>

#include <functional>
#include <ostream>
#include <string>

namespace homeward::vault {
namespace {

using testing::enrolled;
using testing::vaultBodyOf;
using testing::vaultFileOf;
using Json = nlohmann::json;

/// What becomes of a sound vault whose JSON was changed by somebody who knows the checksum.
Result<Vault, VaultError> decodedAfter(const std::function<void(Json&)>& change)
{
    Json json = Json::parse(vaultBodyOf(enrolled().vault));
    change(json);
    return decode(vaultFileOf("1", json.dump()));
}

struct HostileCase {
    std::string name;
    std::function<void(Json&)> change;
};

void PrintTo(const HostileCase& hostile, std::ostream* out)
{
    *out << hostile.name;
}

class HostileVault : public ::testing::TestWithParam<HostileCase> { };

TEST_P(HostileVault, IsRefusedAsDamaged)
{
    EXPECT_EQ(decodedAfter(GetParam().change), unexpected{VaultError::Damaged});
}

/// Puts `value` where the pointer (RFC 6901) leads.
HostileCase with(const std::string& name, const char* pointer, const Json& value)
{
    return {name, [pointer, value](Json& json) { json[Json::json_pointer{pointer}] = value; }};
}

constexpr const char* kMemory = "/slots/0/argon2id/memoryBytes";
constexpr const char* kPasses = "/slots/0/argon2id/passes";

// clang-format off
INSTANTIATE_TEST_SUITE_P(Cost, HostileVault, ::testing::Values(
    with("MemoryTooMuch",    kMemory, (1U << 30U) + 1),
    with("MemoryAll",        kMemory, ~0ULL),
    with("MemoryTooLittle",  kMemory, 8191),
    with("MemoryNone",       kMemory, 0),
    with("MemoryNegative",   kMemory, -1),
    with("MemoryFraction",   kMemory, 8192.5),
    with("MemoryEndless",    kMemory, 1e300),
    with("MemoryText",       kMemory, "8192"),
    with("MemoryNull",       kMemory, nullptr),
    with("PassesTooMany",    kPasses, 17),
    with("PassesNone",       kPasses, 0),
    with("PassesNegative",   kPasses, -1),
    with("PassesBeyondTheType", kPasses, (1ULL << 32U) + 1),
    with("PassesFraction",   kPasses, 1.5),
    with("PassesTrue",       kPasses, true),
    with("CostNull",         "/slots/0/argon2id", nullptr),
    with("CostEmpty",        "/slots/0/argon2id", Json::object()),
    with("CostList",         "/slots/0/argon2id", Json::array({8192, 1}))),
    [](const auto& generated) { return generated.param.name; });

INSTANTIATE_TEST_SUITE_P(Slots, HostileVault, ::testing::Values(
    with("SlotsNull",        "/slots", nullptr),
    with("SlotsNumber",      "/slots", 1),
    with("SlotsText",        "/slots", "slots"),
    with("SlotsObject",      "/slots", Json::object()),
    with("SlotsOfNull",      "/slots", Json::array({nullptr})),
    with("SlotsOfLists",     "/slots", Json::array({Json::array()})),
    with("SlotsOfNothing",   "/slots", Json::array({Json::object()})),
    with("KindUnknown",      "/slots/0/kind", "back door"),
    with("KindCapital",      "/slots/0/kind", "Passphrase"),
    with("KindNumber",       "/slots/0/kind", 0),
    with("SaltShort",        "/slots/0/salt", std::string(30, 'a')),
    with("SaltLong",         "/slots/0/salt", std::string(34, 'a')),
    with("SaltOdd",          "/slots/0/salt", std::string(31, 'a')),
    with("SaltNotHex",       "/slots/0/salt", std::string(32, 'g')),
    with("SaltWithSpaces",   "/slots/0/salt", std::string(30, 'a') + "  "),
    with("SaltEmpty",        "/slots/0/salt", ""),
    with("SaltNull",         "/slots/0/salt", nullptr),
    with("NonceShort",       "/slots/0/nonce", std::string(32, 'a')),
    with("SealedShort",      "/slots/0/sealed", std::string(126, 'a')),
    with("SealedList",       "/slots/0/sealed", Json::array())),
    [](const auto& generated) { return generated.param.name; });

INSTANTIATE_TEST_SUITE_P(Head, HostileVault, ::testing::Values(
    with("StoreIdText",        "/storeId", "mine"),
    with("StoreIdNull",        "/storeId", nullptr),
    with("GenerationNegative", "/generation", -1),
    with("GenerationFraction", "/generation", 0.5),
    with("GenerationTooLarge", "/generation", 1e30),
    with("GenerationLast",     "/generation", ~0ULL), // there is no next one
    with("GenerationText",     "/generation", "1"),
    with("GenerationNull",     "/generation", nullptr),
    with("KeystoreNull",       "/keystore", nullptr),
    with("KeystoreNumber",     "/keystore", 1),
    with("KeyCheckShort",      "/keyCheck", std::string(62, '0')),
    with("KeyCheckNull",       "/keyCheck", nullptr)),
    [](const auto& generated) { return generated.param.name; });
// clang-format on

TEST(VaultByHand, IsRefusedWithTooManySlots)
{
    EXPECT_EQ(decodedAfter([](Json& json) {
                  json["slots"] = Json::array();
                  for (int i = 0; i < 17; ++i)
                      json["slots"].push_back(Json::object());
              }),
              unexpected{VaultError::Damaged});
}

TEST(VaultByHand, IsRefusedWithAnythingMissing)
{
    for (const char* field : {"storeId", "generation", "keystore", "keyCheck", "slots"})
        EXPECT_EQ(decodedAfter([&](Json& json) { json.erase(field); }),
                  unexpected{VaultError::Damaged})
            << field;
    for (const char* field : {"kind", "salt", "nonce", "sealed"})
        EXPECT_EQ(decodedAfter([&](Json& json) { json["slots"][1].erase(field); }),
                  unexpected{VaultError::Damaged})
            << field;
}

TEST(VaultCodec, ReadsPastAFieldThatItDoesNotKnow)
{
    const auto vault = decodedAfter([](Json& json) { json["later"] = "addition"; });

    EXPECT_EQ(vault, enrolled().vault);
}

} // namespace
} // namespace homeward::vault
