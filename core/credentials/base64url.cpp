#include "core/credentials/base64url.h"

#include <sodium.h>

namespace homeward::credentials {

namespace {

constexpr int kVariant = sodium_base64_VARIANT_URLSAFE_NO_PADDING;

} // namespace

std::string base64url(std::span<const std::byte> bytes)
{
    std::string text(sodium_base64_encoded_len(bytes.size(), kVariant), '\0');
    sodium_bin2base64(text.data(), text.size(),
                      reinterpret_cast<const unsigned char*>(bytes.data()), bytes.size(), kVariant);
    text.pop_back(); // sodium writes the end of string as well
    return text;
}

std::string base64url(std::string_view bytes)
{
    return base64url(std::as_bytes(std::span{bytes}));
}

std::optional<std::string> bytesOfBase64url(std::string_view text)
{
    std::string bytes(text.size() + 1, '\0'); // more than enough, and never empty
    std::size_t length = 0;
    const int code =
        sodium_base642bin(reinterpret_cast<unsigned char*>(bytes.data()), bytes.size(), text.data(),
                          text.size(), nullptr, &length, nullptr, kVariant);
    if (code != 0)
        return std::nullopt;
    bytes.resize(length);
    // libsodium 1.0.18 takes some bytes over 0x7F for letters: only the way back is proof.
    if (base64url(bytes) != text)
        return std::nullopt;
    return bytes;
}

} // namespace homeward::credentials
