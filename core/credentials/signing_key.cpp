#include "core/credentials/signing_key.h"

#include "core/credentials/base64url.h"

#include <nlohmann/json.hpp>
#include <sodium.h>

#include <algorithm>
#include <cassert>
#include <span>
#include <utility>

namespace homeward::credentials {

namespace {

using Json = nlohmann::json;

static_assert(PublicKey::kSize == crypto_sign_PUBLICKEYBYTES);
static_assert(sizeof(SigningKey::Signature) == crypto_sign_BYTES);
static_assert(DatabaseKey::kKeySize == crypto_kdf_KEYBYTES);

/// Tells this key from every other that is ever derived from the same one.
constexpr std::array<char, crypto_kdf_CONTEXTBYTES> kContext{'H', 'W', 'r', 'i',
                                                             'd', 'e', 'S', 'g'};
constexpr std::uint64_t kFirstKey = 1;

constexpr std::size_t kLargestJwk = 4096;
constexpr std::size_t kThumbprintSize = 16;

unsigned char* rawOut(std::span<std::byte> bytes)
{
    return reinterpret_cast<unsigned char*>(bytes.data());
}

const unsigned char* raw(std::span<const std::byte> bytes)
{
    return reinterpret_cast<const unsigned char*>(bytes.data());
}

/// The text of a member; nothing if it is missing or of another kind.
std::optional<std::string> textOf(const Json& object, const char* name)
{
    const auto member = object.find(name);
    if (member == object.end() || !member->is_string())
        return std::nullopt;
    return member->get<std::string>();
}

} // namespace

Result<PublicKey, PublicKeyError> PublicKey::parse(std::string_view jwk)
{
    if (jwk.size() > kLargestJwk)
        return unexpected{PublicKeyError::NotAJwk};
    const Json json = Json::parse(jwk, nullptr, /*allow_exceptions=*/false);
    if (!json.is_object() || !textOf(json, "kty"))
        return unexpected{PublicKeyError::NotAJwk};
    if (textOf(json, "kty") != "OKP" || textOf(json, "crv") != "Ed25519")
        return unexpected{PublicKeyError::OtherKind};
    const auto key = bytesOfBase64url(textOf(json, "x").value_or(""));
    if (!key || key->size() != kSize)
        return unexpected{PublicKeyError::NotAJwk};
    Bytes bytes{};
    std::ranges::copy(std::as_bytes(std::span{*key}), bytes.begin());
    return PublicKey{bytes};
}

std::string PublicKey::jwk() const
{
    // In the order and form that a thumbprint is taken of (RFC 7638, section 3.3).
    return R"({"crv":"Ed25519","kty":"OKP","x":")" + base64url(m_bytes) + R"("})";
}

std::string PublicKey::thumbprint() const
{
    const std::string text = jwk();
    std::array<std::byte, crypto_hash_sha256_BYTES> hash{};
    crypto_hash_sha256(rawOut(hash), raw(std::as_bytes(std::span{text})), text.size());
    return base64url(std::span{hash}.first(kThumbprintSize));
}

SigningKey SigningKey::derivedFrom(const DatabaseKey& key)
{
    assert(key.key.size() == DatabaseKey::kKeySize);
    SecretBytes seed{crypto_sign_SEEDBYTES};
    crypto_kdf_derive_from_key(rawOut(seed.bytes()), seed.size(), kFirstKey, kContext.data(),
                               raw(key.key.bytes()));
    SecretBytes secret{crypto_sign_SECRETKEYBYTES};
    PublicKey::Bytes publicKey{};
    crypto_sign_seed_keypair(rawOut(publicKey), rawOut(secret.bytes()), raw(seed.bytes()));
    return {std::move(secret), PublicKey{publicKey}};
}

SigningKey::SigningKey(SecretBytes secret, const PublicKey& publicKey)
    : m_secret(std::move(secret)),
      m_publicKey(publicKey)
{
}

SigningKey::Signature SigningKey::sign(std::string_view message) const
{
    Signature signature{};
    crypto_sign_detached(rawOut(signature), nullptr, raw(std::as_bytes(std::span{message})),
                         message.size(), raw(m_secret.bytes()));
    return signature;
}

} // namespace homeward::credentials
