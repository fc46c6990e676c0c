#pragma once

#include "core/base/result.h"
#include "core/base/time.h"
#include "core/credentials/signing_key.h"
#include "core/model/ride_home.h"

#include <cstdint>
#include <optional>
#include <string>
#include <string_view>

namespace homeward::credentials {

/// What a confirmation says. No drug, no diagnosis, no surname, no phone number.
struct RideClaims {
    SessionId session;
    std::string escort; ///< first name
    std::string relation;
    RideMethod method;
    HandOverProof proof;
    std::string by = {}; ///< initials of staff; empty otherwise
    Instant at; ///< of the hand-over
    std::optional<Instant> noDrivingUntil; ///< absent where the end is not known
    int policyVersion;

    friend bool operator==(const RideClaims&, const RideClaims&) = default;
};

/// How a token stands. Only Valid says anything about a ride.
enum class TokenError : std::uint8_t {
    Malformed, ///< cut off, or no such token at all
    WrongKey, ///< from another device
    Tampered, ///< signed by nobody as it stands
    Expired, ///< the driving rule it speaks of has ended, or kLongestRide has passed
    FromTheFuture, ///< one of the two clocks is wrong
};

/// Without an end of the driving rule, a confirmation counts this long.
inline constexpr std::chrono::hours kLongestRide{24};

/// A compact JWS (RFC 7515, EdDSA of RFC 8037), at most kLongestToken characters, so that its code
/// can be read from an arm's length.
std::string signedToken(const RideClaims& claims, const SigningKey& key);

/// Names and relations that would not fit are cut at a character, with an ellipsis.
inline constexpr std::size_t kLongestToken = 400;

/// What a token says, if it is this key's, whole and in its time.
[[nodiscard]] Result<RideClaims, TokenError> verifiedToken(std::string_view token,
                                                           const PublicKey& key, Instant now);

} // namespace homeward::credentials
