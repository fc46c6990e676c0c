#pragma once

#include "core/credentials/base64url.h"
#include "core/credentials/ride_token.h"
#include "tests/support/database_keys.h"
#include "tests/support/seeded_random.h"

#include <chrono>
#include <string>
#include <string_view>

namespace homeward::testing {

/// 2026-03-01 12:00:00 UTC.
inline constexpr Instant kHandedOver{std::chrono::seconds{1'772'366'400}};
inline constexpr Instant kNoDrivingUntil = kHandedOver + std::chrono::hours{18};

inline credentials::RideClaims sampleClaims()
{
    SeededRandom random{3};
    return {.session = SessionId::make(kHandedOver, random),
            .escort = "Ana",
            .relation = "sister",
            .method = RideMethod::Car,
            .proof = HandOverProof::StaffCode,
            .at = kHandedOver,
            .noDrivingUntil = kNoDrivingUntil,
            .policyVersion = 3};
}

inline credentials::SigningKey deviceKey(std::uint64_t seed = 1)
{
    return credentials::SigningKey::derivedFrom(databaseKey(seed));
}

/// A token of any head and payload, truly signed.
inline std::string signedAnyway(std::string_view head, std::string_view payload,
                                const credentials::SigningKey& key)
{
    const std::string text = credentials::base64url(head) + '.' + credentials::base64url(payload);
    return text + '.' + credentials::base64url(key.sign(text));
}

inline constexpr std::string_view kUsualHead = R"({"alg":"EdDSA"})";

} // namespace homeward::testing
