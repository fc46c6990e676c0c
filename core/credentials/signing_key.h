#pragma once

#include "core/base/database_key.h"
#include "core/base/result.h"
#include "core/base/secret.h"

#include <array>
#include <cstddef>
#include <cstdint>
#include <string>
#include <string_view>

namespace homeward::credentials {

/// Why a text is not a public key.
enum class PublicKeyError : std::uint8_t { NotAJwk, OtherKind };

/// The half of a device's signing key that anybody may have: Ed25519.
class PublicKey {
public:
    static constexpr std::size_t kSize = 32;
    using Bytes = std::array<std::byte, kSize>;

    explicit PublicKey(const Bytes& bytes) : m_bytes(bytes) { }

    /// Reads a JSON Web Key (RFC 8037: kty OKP, crv Ed25519).
    [[nodiscard]] static Result<PublicKey, PublicKeyError> parse(std::string_view jwk);

    const Bytes& bytes() const { return m_bytes; }
    std::string jwk() const;

    /// The first 16 bytes of the key's thumbprint (RFC 7638, SHA-256), base64url: short enough for
    /// a code, long enough that no other key has it.
    std::string thumbprint() const;

    friend bool operator==(const PublicKey&, const PublicKey&) = default;

private:
    Bytes m_bytes;
};

/// What a device signs its confirmations with. Derived from the key in the vault, so it exists on
/// no disk and lives as long as the profile (adr/0006-signing-key-from-the-vault.md).
class SigningKey {
public:
    static SigningKey derivedFrom(const DatabaseKey& key);

    const PublicKey& publicKey() const { return m_publicKey; }

    using Signature = std::array<std::byte, 64>;
    Signature sign(std::string_view message) const;

private:
    SigningKey(SecretBytes secret, const PublicKey& publicKey);

    SecretBytes m_secret;
    PublicKey m_publicKey;
};

} // namespace homeward::credentials
