#include "core/credentials/ride_token.h"

#include "core/credentials/base64url.h"
#include "core/credentials/ride_claims_codec.h"

#include <sodium.h>

namespace homeward::credentials {

namespace {

/// {"alg":"EdDSA"}: the one head that a token has. Compared as it stands, so that no other
/// algorithm, no "none" and no critical extension can ever be asked for.
constexpr std::string_view kHead = "eyJhbGciOiJFZERTQSJ9";

/// How far two clocks may be apart.
constexpr std::chrono::minutes kClockSkew{5};

/// The pieces of a token, taken apart and not yet believed.
struct TokenParts {
    std::string_view signedText; ///< head and payload, as the signature was made over them
    std::string payload;
    std::string signature;
};

std::optional<TokenParts> partsOf(std::string_view token)
{
    if (token.size() > kLongestToken || !token.starts_with(kHead))
        return std::nullopt;
    const auto first = kHead.size();
    const auto second = token.find('.', first + 1);
    if (second == std::string_view::npos || token[first] != '.'
        || token.find('.', second + 1) != std::string_view::npos)
        return std::nullopt;
    auto payload = bytesOfBase64url(token.substr(first + 1, second - first - 1));
    auto signature = bytesOfBase64url(token.substr(second + 1));
    if (!payload || payload->empty() || !signature || signature->size() != crypto_sign_BYTES)
        return std::nullopt;
    return TokenParts{token.substr(0, second), std::move(*payload), std::move(*signature)};
}

bool isSignedWith(const PublicKey& key, const TokenParts& parts)
{
    return crypto_sign_verify_detached(
               reinterpret_cast<const unsigned char*>(parts.signature.data()),
               reinterpret_cast<const unsigned char*>(parts.signedText.data()),
               parts.signedText.size(), reinterpret_cast<const unsigned char*>(key.bytes().data()))
        == 0;
}

Instant endOf(const RideClaims& claims)
{
    return claims.noDrivingUntil.value_or(claims.at + kLongestRide);
}

} // namespace

std::string signedToken(const RideClaims& claims, const SigningKey& key)
{
    std::string token{kHead};
    token.append(".").append(base64url(claimsText(claims, key.publicKey())));
    const auto signature = key.sign(token);
    return token.append(".").append(base64url(signature));
}

Result<RideClaims, TokenError> verifiedToken(std::string_view token, const PublicKey& key,
                                             Instant now)
{
    const auto parts = partsOf(token);
    if (!parts)
        return unexpected{TokenError::Malformed};
    if (!isSignedWith(key, *parts)) {
        // Unsigned, so it only decides between two ways of saying no.
        const auto named = thumbprintIn(parts->payload);
        return unexpected{named && *named != key.thumbprint() ? TokenError::WrongKey
                                                              : TokenError::Tampered};
    }
    auto claims = claimsFrom(parts->payload);
    if (!claims)
        return unexpected{TokenError::Malformed};
    if (claims->at > now + kClockSkew)
        return unexpected{TokenError::FromTheFuture};
    if (now >= endOf(*claims))
        return unexpected{TokenError::Expired};
    return std::move(*claims);
}

} // namespace homeward::credentials
