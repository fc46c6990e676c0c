#include "core/vault/vault_codec.h"

#include <nlohmann/json.hpp>
#include <sodium.h>

#include <algorithm>
#include <array>
#include <charconv>
#include <limits>
#include <string>
#include <string_view>
#include <utility>

namespace homeward::vault {

namespace {

using Json = nlohmann::json;

constexpr std::string_view kMagic = "homeward-vault ";
constexpr int kVersion = 1;
constexpr std::size_t kMostSlots = 16;
constexpr std::uint64_t kLastGeneration = std::numeric_limits<std::uint64_t>::max() - 1;
constexpr std::array<std::pair<SlotKind, std::string_view>, 4> kKindNames{{
    {SlotKind::Passphrase, "passphrase"},
    {SlotKind::Recovery, "recovery"},
    {SlotKind::Pin, "pin"},
    {SlotKind::Biometric, "biometric"},
}};

std::string hexOf(std::span<const std::byte> bytes)
{
    std::string hex(2 * bytes.size() + 1, '\0'); // sodium writes the end of string as well
    sodium_bin2hex(hex.data(), hex.size(), reinterpret_cast<const unsigned char*>(bytes.data()),
                   bytes.size());
    hex.pop_back();
    return hex;
}

std::string checksumOf(std::string_view body)
{
    std::array<std::byte, crypto_generichash_BYTES> hash{};
    crypto_generichash(reinterpret_cast<unsigned char*>(hash.data()), hash.size(),
                       reinterpret_cast<const unsigned char*>(body.data()), body.size(), nullptr,
                       0);
    return hexOf(hash);
}

/// Thrown and caught within this file, like the library's own.
struct Malformed { };

template <std::size_t Size>
std::array<std::byte, Size> bytesFrom(const Json& value)
{
    const auto& hex = value.get_ref<const std::string&>();
    std::array<std::byte, Size> bytes{};
    std::size_t length = 0;
    if (sodium_hex2bin(reinterpret_cast<unsigned char*>(bytes.data()), Size, hex.data(), hex.size(),
                       nullptr, &length, nullptr)
            != 0
        || length != Size || hex.size() != 2 * Size)
        throw Malformed{};
    return bytes;
}

/// A whole number in that range. The library itself would turn -1 into 2^64-1, cut 2^32+1 down to
/// 1, and take 1.5 and true for 1.
template <class Number>
Number numberFrom(const Json& value, Number least, Number most)
{
    if (!value.is_number_unsigned())
        throw Malformed{};
    const auto number = value.get<std::uint64_t>();
    if (number < least || number > most)
        throw Malformed{};
    return static_cast<Number>(number);
}

Json jsonOf(const Slot& slot)
{
    const auto name =
        std::ranges::find(kKindNames, slot.kind, &std::pair<SlotKind, std::string_view>::first);
    Json json{{"kind", name->second},
              {"salt", hexOf(slot.salt)},
              {"nonce", hexOf(slot.nonce)},
              {"sealed", hexOf(slot.sealed)}};
    if (slot.cost)
        json["argon2id"] = {{"memoryBytes", slot.cost->memoryBytes}, {"passes", slot.cost->passes}};
    return json;
}

std::optional<KdfCost> costFrom(const Json& slot)
{
    if (!slot.contains("argon2id"))
        return std::nullopt;
    const auto& cost = slot.at("argon2id");
    return KdfCost{numberFrom<std::uint64_t>(cost.at("memoryBytes"), crypto_pwhash_MEMLIMIT_MIN,
                                             kHighestCost.memoryBytes),
                   numberFrom<std::uint32_t>(cost.at("passes"), 1, kHighestCost.passes)};
}

Slot slotFrom(const Json& json)
{
    const auto& kind = json.at("kind").get_ref<const std::string&>();
    const auto name =
        std::ranges::find(kKindNames, kind, &std::pair<SlotKind, std::string_view>::second);
    if (name == kKindNames.end())
        throw Malformed{};
    return {.kind = name->first,
            .cost = costFrom(json),
            .salt = bytesFrom<Slot::kSaltSize>(json.at("salt")),
            .nonce = bytesFrom<Slot::kNonceSize>(json.at("nonce")),
            .sealed = bytesFrom<Slot::kSealedSize>(json.at("sealed"))};
}

Vault vaultFrom(const Json& json)
{
    Vault vault;
    const auto storeId = Uuid::parse(json.at("storeId").get_ref<const std::string&>());
    const Json& slots = json.at("slots");
    if (!storeId || !slots.is_array() || slots.size() > kMostSlots)
        throw Malformed{};
    vault.storeId = *storeId;
    vault.generation = numberFrom<std::uint64_t>(json.at("generation"), 0, kLastGeneration);
    vault.keystore = json.at("keystore").get<std::string>();
    vault.keyCheck = bytesFrom<Vault::kKeyCheckSize>(json.at("keyCheck"));
    for (const Json& slot : slots)
        vault.slots.push_back(slotFrom(slot));
    return vault;
}

/// "homeward-vault 1 CHECKSUM" before the body. This line keeps its form in every later version, so
/// that a slipped bit in the number is not taken for a newer file.
std::string headOf(int version, std::string_view body)
{
    const std::string number = std::to_string(version);
    return std::string{kMagic} + number + ' ' + checksumOf(number + ' ' + std::string{body}) + '\n';
}

std::optional<int> versionIn(std::string_view text)
{
    if (!text.starts_with(kMagic))
        return std::nullopt;
    text.remove_prefix(kMagic.size());
    int version = 0;
    if (std::from_chars(text.data(), text.data() + text.size(), version).ec != std::errc{})
        return std::nullopt;
    return version;
}

} // namespace

std::vector<std::byte> encode(const Vault& vault)
{
    Json json{{"storeId", vault.storeId.text()},
              {"generation", vault.generation},
              {"keystore", vault.keystore},
              {"keyCheck", hexOf(vault.keyCheck)},
              {"slots", Json::array()}};
    for (const Slot& slot : vault.slots)
        json["slots"].push_back(jsonOf(slot));
    const std::string body = json.dump(2) + '\n';
    const std::string file = headOf(kVersion, body) + body;
    const auto bytes = std::as_bytes(std::span{file});
    return {bytes.begin(), bytes.end()};
}

Result<Vault, VaultError> decode(std::span<const std::byte> file)
{
    const std::string_view text{reinterpret_cast<const char*>(file.data()), file.size()};
    const auto version = versionIn(text);
    if (!version || *version < 1 || file.size() > kLargestVaultFile)
        return unexpected{VaultError::Damaged};
    const auto lineEnd = text.find('\n');
    if (lineEnd == std::string_view::npos)
        return unexpected{VaultError::Damaged};
    const auto body = text.substr(lineEnd + 1);
    if (text.substr(0, lineEnd + 1) != headOf(*version, body))
        return unexpected{VaultError::Damaged};
    if (*version > kVersion)
        return unexpected{VaultError::NewerVersion};
    try {
        return vaultFrom(Json::parse(body));
    } catch (const Json::exception&) {
        return unexpected{VaultError::Damaged};
    } catch (const Malformed&) {
        return unexpected{VaultError::Damaged};
    }
}

} // namespace homeward::vault
