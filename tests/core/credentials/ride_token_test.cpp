#include "core/credentials/ride_token.h"

#include "core/base/utf8.h"
#include "tests/core/credentials/ride_claims.h"

#include <gtest/gtest.h>
#include <nlohmann/json.hpp>
#include <rapidcheck/gtest.h>

#include <algorithm>
#include <set>
#include <string>

namespace homeward::credentials {
namespace {

using namespace std::chrono_literals;
using namespace testing;

std::string middleOf(const std::string& token)
{
    const auto first = token.find('.');
    return bytesOfBase64url(token.substr(first + 1, token.rfind('.') - first - 1)).value();
}

Result<RideClaims, TokenError> verifiedAt(const RideClaims& claims, Instant now)
{
    const auto key = deviceKey();
    return verifiedToken(signedToken(claims, key), key.publicKey(), now);
}

TEST(RideToken, SaysWhatWasPutIntoIt)
{
    for (const auto method :
         {RideMethod::Car, RideMethod::Taxi, RideMethod::PublicTransport, RideMethod::OnFoot})
        for (const auto proof : {HandOverProof::StaffCode, HandOverProof::ClinicMessage,
                                 HandOverProof::StaffInitials}) {
            RideClaims all = sampleClaims();
            all.method = method;
            all.proof = proof;
            all.by = proof == HandOverProof::StaffInitials ? "KM" : "";
            EXPECT_EQ(verifiedAt(all, kHandedOver), all);
        }
}

TEST(RideToken, SaysSoWithoutAnEndOfTheDrivingRule)
{
    RideClaims open = sampleClaims();
    open.noDrivingUntil.reset();

    EXPECT_EQ(verifiedAt(open, kHandedOver), open);
}

TEST(RideToken, IsACompactJwsWithTheClaimsOfTheDocument)
{
    const auto key = deviceKey();
    RideClaims all = sampleClaims();
    all.by = "KM";
    const auto token = signedToken(all, key);

    EXPECT_TRUE(token.starts_with("eyJhbGciOiJFZERTQSJ9.")) << token;
    EXPECT_EQ(std::ranges::count(token, '.'), 2);
    const auto json = nlohmann::json::parse(middleOf(token));
    EXPECT_EQ(json,
              (nlohmann::json{{"s", base64url(all.session.uuid().bytes())},
                              {"n", "Ana"},
                              {"r", "sister"},
                              {"m", "c"},
                              {"p", "c"},
                              {"b", "KM"},
                              {"t", 1'772'366'400},
                              {"u", 1'772'431'200},
                              {"v", 3},
                              {"k", key.publicKey().thumbprint()}}));
}

TEST(RideToken, IsShortEnoughForACodeThatIsReadFromAnArmsLength)
{
    RideClaims usual = sampleClaims();
    usual.escort = "Katharina";
    usual.relation = "daughter";
    usual.policyVersion = 12;
    EXPECT_LE(signedToken(usual, deviceKey()).size(), 300U);

    RideClaims longest = sampleClaims();
    longest.escort = std::string(120, '"');
    longest.relation = std::string(120, '\x01');
    longest.by = std::string(120, 'W');
    longest.policyVersion = std::numeric_limits<int>::max();
    EXPECT_LE(signedToken(longest, deviceKey()).size(), kLongestToken);
}

TEST(RideToken, CutsLongWordsAtACharacterWithAnEllipsis)
{
    RideClaims wordy = sampleClaims();
    wordy.escort = "Bartholomäus-Maximilian-Theodor";
    wordy.relation = "\u592A\u90CE\u592A\u90CE\u592A\u90CE\u592A\u90CE\u592A\u90CE\u592A";

    const auto read = verifiedAt(wordy, kHandedOver);

    ASSERT_TRUE(read);
    EXPECT_EQ(read->escort, "Bartholomäus-Maximilian-Th\u2026");
    EXPECT_EQ(read->relation, "\u592A\u90CE\u592A\u90CE\u592A\u90CE\u592A\u90CE\u592A\u2026");
}

TEST(RideToken, KeepsWordsThatJustFit)
{
    RideClaims fitting = sampleClaims();
    fitting.escort = std::string(30, 'x');
    fitting.relation = std::string(15, '"');
    EXPECT_EQ(verifiedAt(fitting, kHandedOver), fitting);

    fitting.escort += 'x';
    EXPECT_EQ(verifiedAt(fitting, kHandedOver)->escort, std::string(27, 'x') + "\u2026");
}

TEST(RideToken, ExpiresAtTheVerySecondTheDrivingRuleEnds)
{
    EXPECT_TRUE(verifiedAt(sampleClaims(), kNoDrivingUntil - 1s));
    EXPECT_EQ(verifiedAt(sampleClaims(), kNoDrivingUntil), unexpected{TokenError::Expired});
    EXPECT_EQ(verifiedAt(sampleClaims(), kNoDrivingUntil + 24h * 365),
              unexpected{TokenError::Expired});
}

TEST(RideToken, ExpiresAfterADayWhereThatEndIsNotKnown)
{
    RideClaims open = sampleClaims();
    open.noDrivingUntil.reset();

    EXPECT_TRUE(verifiedAt(open, kHandedOver + kLongestRide - 1s));
    EXPECT_EQ(verifiedAt(open, kHandedOver + kLongestRide), unexpected{TokenError::Expired});
}

TEST(RideToken, MayBeFiveMinutesAheadAndNoMore)
{
    EXPECT_TRUE(verifiedAt(sampleClaims(), kHandedOver - 5min));
    EXPECT_EQ(verifiedAt(sampleClaims(), kHandedOver - 5min - 1s),
              unexpected{TokenError::FromTheFuture});
}

TEST(RideToken, OfAnotherDeviceSaysSo)
{
    const auto token = signedToken(sampleClaims(), deviceKey(1));

    EXPECT_EQ(verifiedToken(token, deviceKey(2).publicKey(), kHandedOver),
              unexpected{TokenError::WrongKey});
}

TEST(RideToken, IsTamperedWithOnceAnyClaimIsAnother)
{
    const auto key = deviceKey();
    const auto token = signedToken(sampleClaims(), key);
    std::string payload = middleOf(token);
    payload.replace(payload.find("Ana"), 3, "Eve");
    const std::string forged =
        token.substr(0, token.find('.') + 1) + base64url(payload) + token.substr(token.rfind('.'));

    EXPECT_EQ(verifiedToken(forged, key.publicKey(), kHandedOver),
              unexpected{TokenError::Tampered});
}

TEST(RideToken, IsJudgedWrongBeforeItIsJudgedOld)
{
    const auto token = signedToken(sampleClaims(), deviceKey(1));

    EXPECT_EQ(verifiedToken(token, deviceKey(2).publicKey(), kNoDrivingUntil + 24h),
              unexpected{TokenError::WrongKey});
}

RC_GTEST_PROP(RideToken, IsReadBackShortAndAsTextWhateverItSays,
              (const std::string& escort, const std::string& relation, const std::string& by))
{
    RideClaims any = sampleClaims();
    any.escort = escort;
    any.relation = relation;
    any.by = by;
    const auto key = deviceKey();
    const auto token = signedToken(any, key);

    RC_ASSERT(token.size() <= kLongestToken);
    const auto read = verifiedToken(token, key.publicKey(), kHandedOver);
    RC_ASSERT(read.has_value());
    RC_ASSERT(isUtf8(read->escort) && isUtf8(read->relation) && isUtf8(read->by));
}

} // namespace
} // namespace homeward::credentials
