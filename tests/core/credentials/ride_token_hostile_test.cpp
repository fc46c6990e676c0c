#include "core/credentials/ride_token.h"

#include "tests/core/credentials/ride_claims.h"

#include <gtest/gtest.h>
#include <rapidcheck/gtest.h>

#include <string>
#include <vector>

namespace homeward::credentials {
namespace {

using namespace std::chrono_literals;
using namespace testing;

/// What a reader with the device's key says, an hour after the hand-over.
Result<RideClaims, TokenError> read(std::string_view token)
{
    return verifiedToken(token, deviceKey().publicKey(), kHandedOver + 1h);
}

std::string signedPayload(std::string_view payload)
{
    return signedAnyway(kUsualHead, payload, deviceKey());
}

/// A payload with one of its claims replaced, by text.
std::string payloadWith(std::string_view old, std::string_view now)
{
    std::string payload =
        R"({"s":"AZypiSgAcAC5qy8dDG6aEQ","n":"Ana","r":"sister","m":"c","p":"i","b":"KM",)"
        R"("t":1772366400,"u":1772431200,"v":3,"k":")"
        + deviceKey().publicKey().thumbprint() + "\"}";
    if (!old.empty())
        payload.replace(payload.find(old), old.size(), now);
    return payload;
}

TEST(AHostileToken, IsMalformedWhereverItIsCutOff)
{
    const auto whole = signedToken(sampleClaims(), deviceKey());
    ASSERT_TRUE(read(whole));
    for (std::size_t length = 0; length < whole.size(); ++length)
        EXPECT_EQ(read(whole.substr(0, length)), unexpected{TokenError::Malformed}) << length;
}

TEST(AHostileToken, IsMalformedWithItsBeginningCutOff)
{
    const auto whole = signedToken(sampleClaims(), deviceKey());
    for (std::size_t start = 1; start <= whole.size(); ++start)
        EXPECT_EQ(read(whole.substr(start)), unexpected{TokenError::Malformed}) << start;
}

TEST(AHostileToken, IsNeverTakenWithAnyBitFlipped)
{
    const auto whole = signedToken(sampleClaims(), deviceKey());
    for (std::size_t i = 0; i < whole.size(); ++i)
        for (unsigned bit = 0; bit < 8; ++bit) {
            std::string flipped = whole;
            flipped[i] = static_cast<char>(static_cast<unsigned char>(flipped[i]) ^ (1U << bit));
            EXPECT_FALSE(read(flipped)) << i << ' ' << bit;
        }
}

TEST(AHostileToken, IsNeverTakenWithACharacterTooMany)
{
    const auto whole = signedToken(sampleClaims(), deviceKey());
    for (const std::string& more :
         {std::string{"."}, std::string{"A"}, std::string{"="}, std::string{" "}, std::string{"\n"},
          std::string("\0", 1), std::string{".AAAA"}}) {
        EXPECT_EQ(read(whole + more), unexpected{TokenError::Malformed}) << more;
        EXPECT_EQ(read(more + whole), unexpected{TokenError::Malformed}) << more;
    }
}

TEST(AHostileToken, IsNeverTakenForAnAlgorithmOfItsOwnChoice)
{
    for (const std::string_view head :
         {R"({"alg":"none"})", R"({"alg":"None"})", R"({"alg":"HS256"})", R"({"alg":"ES256"})",
          R"({"alg":"eddsa"})", R"({})", R"({"alg":"EdDSA","crit":["exp"],"exp":1})",
          R"({"alg":"EdDSA","b64":false,"crit":["b64"]})", R"({"alg":"EdDSA","jwk":{}})",
          R"({"alg":"EdDSA","alg":"none"})", R"({"alg":"EdDSA" })", "", "null"})
        EXPECT_EQ(read(signedAnyway(head, payloadWith("", ""), deviceKey())),
                  unexpected{TokenError::Malformed})
            << head;
}

TEST(AHostileToken, IsNotTakenWithoutASignature)
{
    const auto whole = signedToken(sampleClaims(), deviceKey());
    const std::string unsignedPart = whole.substr(0, whole.rfind('.') + 1);
    EXPECT_EQ(read(unsignedPart), unexpected{TokenError::Malformed});
    EXPECT_EQ(read(unsignedPart + base64url(std::string(63, '\0'))),
              unexpected{TokenError::Malformed});
    EXPECT_EQ(read(unsignedPart + base64url(std::string(65, '\0'))),
              unexpected{TokenError::Malformed});
    EXPECT_EQ(read(unsignedPart + base64url(std::string(64, '\0'))),
              unexpected{TokenError::Tampered});
}

TEST(AHostileToken, IsNotReadBeyondItsSize)
{
    const auto head = signedToken(sampleClaims(), deviceKey()).substr(0, 21);
    EXPECT_EQ(read(head + std::string(8'000'000, 'A')), unexpected{TokenError::Malformed});
    EXPECT_EQ(read(std::string(8'000'000, '.')), unexpected{TokenError::Malformed});

    const auto large = signedPayload(payloadWith("Ana", std::string(300, 'a')));
    EXPECT_EQ(read(large), unexpected{TokenError::Malformed});
}

TEST(AHostileToken, MayBeSignedWithTheRightKeyAndStillSayNothing)
{
    ASSERT_TRUE(read(signedPayload(payloadWith("", ""))));
    const std::vector<std::string> payloads{
        "null",
        "7",
        "\"text\"",
        "[]",
        "{}",
        "{",
        std::string("\0", 1),
        "\xFF\xFE",
        std::string(150, '['),
        R"({"s":)" + std::string(100, '[') + std::string(100, ']') + "}",
        payloadWith(R"("s":"AZypiSgAcAC5qy8dDG6aEQ",)", ""),
        payloadWith("AZypiSgAcAC5qy8dDG6aEQ", "AZypiSgAcAC5qy8dDG6a"),
        payloadWith("AZypiSgAcAC5qy8dDG6aEQ", "AZypiSgAcAC5qy8dDG6aER"),
        payloadWith(R"("Ana")", "7"),
        payloadWith(R"("n":"Ana",)", ""),
        payloadWith(R"("Ana")", "null"),
        payloadWith(R"("sister")", "{}"),
        payloadWith(R"("m":"c")", R"("m":"x")"),
        payloadWith(R"("m":"c")", R"("m":"")"),
        payloadWith(R"("p":"i")", R"("p":"ii")"),
        payloadWith(R"("b":"KM")", R"("b":1)"),
        payloadWith("1772366400", "1772366400.5"),
        payloadWith("1772366400", "1.7723664e9"),
        payloadWith("1772366400", "-1"),
        payloadWith("1772366400", "253402300800"),
        payloadWith("1772366400", "18446744073709551615"),
        payloadWith("1772366400", "99999999999999999999"),
        payloadWith("1772366400", "\"1772366400\""),
        payloadWith("1772366400", "true"),
        payloadWith("1772431200", "null"),
        payloadWith("1772431200", "9223372036854775807"),
        payloadWith(R"("v":3)", R"("v":-3)"),
        payloadWith(R"("v":3)", R"("v":2147483648)"),
        payloadWith(R"("v":3)", R"("v":3.0)"),
        payloadWith(R"("v":3,)", ""),
        payloadWith("", "") + "x",
        payloadWith("Ana", "A\xFFna"),
    };
    for (const std::string& payload : payloads)
        EXPECT_EQ(read(signedPayload(payload)), unexpected{TokenError::Malformed}) << payload;
}

TEST(AHostileToken, IsTamperedWithIfItClaimsThisKeyAndIsSignedWithAnother)
{
    const auto forged = signedAnyway(kUsualHead, payloadWith("", ""), deviceKey(2));

    EXPECT_EQ(read(forged), unexpected{TokenError::Tampered});
}

TEST(AHostileToken, IsTamperedWithIfItDoesNotSayWhoseItIs)
{
    for (const std::string_view payload : {"not json", "[]", "{}", R"({"k":7})"})
        EXPECT_EQ(read(signedAnyway(kUsualHead, payload, deviceKey(2))),
                  unexpected{TokenError::Tampered})
            << payload;
}

TEST(AHostileToken, MayNameClaimsOfALaterEdition)
{
    EXPECT_TRUE(read(signedPayload(payloadWith(R"("v":3,)", R"("v":3,"x":[1],)"))));
}

TEST(AHostileToken, HasTheSignatureOfTheRfcAccepted)
{
    // RFC 8037, appendix A.4: rightly signed, and no confirmation.
    const auto key =
        PublicKey::parse(
            R"({"kty":"OKP","crv":"Ed25519","x":"11qYAYKxCrfVS_7TyWQHOg7hcvPapiMlrwIaaPcHURo"})")
            .value();
    std::string token = "eyJhbGciOiJFZERTQSJ9.RXhhbXBsZSBvZiBFZDI1NTE5IHNpZ25pbmc.hgyY0il_MGCjP0Jz"
                        "lnLWG1PPOt7-09PGcvMg3AIbQR6dWbhijcNR4ki4iylGjg5BhVsPt9g7sVvpAr_MuM0KAg";

    EXPECT_EQ(verifiedToken(token, key, kHandedOver), unexpected{TokenError::Malformed});

    token[token.size() - 40] = token[token.size() - 40] == 'A' ? 'B' : 'A';
    EXPECT_EQ(verifiedToken(token, key, kHandedOver), unexpected{TokenError::Tampered});
}

TEST(AHostileToken, IsOfAnotherKeyForOneThatIsNoPointOfTheCurve)
{
    const auto token = signedToken(sampleClaims(), deviceKey());
    for (const std::byte fill : {std::byte{0}, std::byte{1}, std::byte{0xFF}}) {
        PublicKey::Bytes bytes{};
        bytes.fill(fill);
        EXPECT_EQ(verifiedToken(token, PublicKey{bytes}, kHandedOver),
                  unexpected{TokenError::WrongKey});
    }
}

RC_GTEST_PROP(AHostileToken, NeverStumblesOverAPayload, (const std::string& payload))
{
    RC_ASSERT(!read(signedPayload(payload)));
    RC_ASSERT(!read(payload));
}

} // namespace
} // namespace homeward::credentials
