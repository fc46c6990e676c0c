#pragma once

#include "core/vault/vault_codec.h"

#include <sodium.h>

#include <array>
#include <cstddef>
#include <span>
#include <string>
#include <string_view>
#include <vector>

namespace homeward::testing {

inline std::vector<std::byte> bytesOf(std::string_view text)
{
    const auto bytes = std::as_bytes(std::span{text});
    return {bytes.begin(), bytes.end()};
}

inline std::string textOf(std::span<const std::byte> bytes)
{
    return {reinterpret_cast<const char*>(bytes.data()), bytes.size()};
}

/// A vault file whose first line vouches for its body, whatever that is: docs/data-model.md.
inline std::vector<std::byte> vaultFileOf(const std::string& version, const std::string& body)
{
    const std::string checked = version + ' ' + body;
    std::array<unsigned char, 32> hash{};
    crypto_generichash(hash.data(), hash.size(),
                       reinterpret_cast<const unsigned char*>(checked.data()), checked.size(),
                       nullptr, 0);
    std::array<char, 65> hex{};
    sodium_bin2hex(hex.data(), hex.size(), hash.data(), hash.size());
    return bytesOf("homeward-vault " + version + ' ' + hex.data() + '\n' + body);
}

/// The JSON of a vault as the program writes it.
inline std::string vaultBodyOf(const vault::Vault& vault)
{
    const std::string text = textOf(vault::encode(vault));
    return text.substr(text.find('\n') + 1);
}

} // namespace homeward::testing
