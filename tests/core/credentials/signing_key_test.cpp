#include "core/credentials/signing_key.h"

#include "core/credentials/base64url.h"
#include "tests/support/database_keys.h"

#include <gtest/gtest.h>
#include <rapidcheck/gtest.h>

#include <string>

namespace homeward::credentials {
namespace {

using homeward::testing::databaseKey;

/// RFC 8037, appendix A.2.
constexpr std::string_view kRfcKey =
    R"({"kty":"OKP","crv":"Ed25519","x":"11qYAYKxCrfVS_7TyWQHOg7hcvPapiMlrwIaaPcHURo"})";

DatabaseKey countingKey()
{
    DatabaseKey key{SecretBytes{DatabaseKey::kKeySize}, SecretBytes{DatabaseKey::kSaltSize}};
    for (std::size_t i = 0; i < DatabaseKey::kKeySize; ++i)
        key.key.bytes()[i] = static_cast<std::byte>(i);
    return key;
}

TEST(PublicKey, IsReadFromTheJwkOfTheRfcAndWrittenInItsCanonicalForm)
{
    const auto key = PublicKey::parse(kRfcKey);

    ASSERT_TRUE(key);
    EXPECT_EQ(key->jwk(),
              R"({"crv":"Ed25519","kty":"OKP","x":"11qYAYKxCrfVS_7TyWQHOg7hcvPapiMlrwIaaPcHURo"})");
    EXPECT_EQ(PublicKey::parse(key->jwk()), key);
}

TEST(PublicKey, HasTheBeginningOfTheThumbprintOfTheRfc)
{
    // Appendix A.3 has kPrK_qmxVWaYVA9wwBF6Iuo3vVzz7TxHCTwXBygrS4k: these are its first 16 bytes.
    EXPECT_EQ(PublicKey::parse(kRfcKey)->thumbprint(), "kPrK_qmxVWaYVA9wwBF6Ig");
}

TEST(PublicKey, MayStandInAJwkWithMoreInIt)
{
    const auto key = PublicKey::parse(
        R"( {"use":"sig", "x":"11qYAYKxCrfVS_7TyWQHOg7hcvPapiMlrwIaaPcHURo",
             "kty":"OKP", "kid":"a", "crv":"Ed25519"} )");

    EXPECT_EQ(key, PublicKey::parse(kRfcKey));
}

TEST(PublicKey, IsNoneWhereTheTextIsNoJwk)
{
    for (
        const std::string& text :
        {std::string{}, std::string{"{}"}, std::string{"[]"}, std::string{"null"},
         std::string{"11qYAYKxCrfVS_7TyWQHOg7hcvPapiMlrwIaaPcHURo"},
         std::string{R"({"kty":1,"crv":"Ed25519","x":""})"},
         std::string{R"({"kty":"OKP","crv":"Ed25519"})"},
         std::string{R"({"kty":"OKP","crv":"Ed25519","x":7})"},
         std::string{R"({"kty":"OKP","crv":"Ed25519","x":""})"},
         std::string{R"({"kty":"OKP","crv":"Ed25519","x":"11qYAYKxCrfVS_7TyWQ"})"},
         std::string{
             R"({"kty":"OKP","crv":"Ed25519","x":"11qYAYKxCrfVS_7TyWQHOg7hcvPapiMlrwIaaPcHURo="})"},
         std::string{
             R"({"kty":"OKP","crv":"Ed25519","x":"11qYAYKxCrfVS_7TyWQHOg7hcvPapiMlrwIaaPcHURp"})"},
         std::string{kRfcKey.substr(0, kRfcKey.size() - 1)}, std::string{kRfcKey} + "x",
         std::string("\0", 1), std::string(5000, ' ') + std::string{kRfcKey},
         std::string(3000, '[')})
        EXPECT_EQ(PublicKey::parse(text), unexpected{PublicKeyError::NotAJwk}) << text;
}

TEST(PublicKey, IsOfOneKindAlone)
{
    for (const std::string text :
         {R"({"kty":"RSA","n":"AQAB","e":"AQAB"})", R"({"kty":"oct","k":"AAAA"})",
          R"({"kty":"OKP","crv":"X25519","x":"11qYAYKxCrfVS_7TyWQHOg7hcvPapiMlrwIaaPcHURo"})",
          R"({"kty":"EC","crv":"P-256","x":"11qYAYKxCrfVS_7TyWQHOg7hcvPapiMlrwIaaPcHURo"})"})
        EXPECT_EQ(PublicKey::parse(text), unexpected{PublicKeyError::OtherKind}) << text;
}

RC_GTEST_PROP(PublicKey, NeverStumblesOverAText, (const std::string& text))
{
    RC_ASSERT(!PublicKey::parse(text));
}

TEST(SigningKey, IsTheOneThatItsDerivationSaysForEver)
{
    // BLAKE2b of the counting key (salt 1, personal "HWrideSg") as the seed of Ed25519, computed
    // with Python's hashlib and OpenSSL.
    const auto key = SigningKey::derivedFrom(countingKey());

    EXPECT_EQ(base64url(key.publicKey().bytes()), "3ur87SRWWlYHNia9idprCbrgDvF9WMn3XDP7TC0yEqc");
    EXPECT_EQ(key.publicKey().thumbprint(), "ZltAf2cJHWmTZp-IVTPEKQ");
}

TEST(SigningKey, IsTheSameForTheSameDatabaseAndAnotherForAnother)
{
    EXPECT_EQ(SigningKey::derivedFrom(databaseKey(1)).publicKey(),
              SigningKey::derivedFrom(databaseKey(1)).publicKey());
    EXPECT_NE(SigningKey::derivedFrom(databaseKey(1)).publicKey(),
              SigningKey::derivedFrom(databaseKey(2)).publicKey());
}

TEST(SigningKey, DoesNotHangOnTheSalt)
{
    DatabaseKey other = databaseKey(1);
    other.salt.bytes()[0] ^= std::byte{1};

    EXPECT_EQ(SigningKey::derivedFrom(other).publicKey(),
              SigningKey::derivedFrom(databaseKey(1)).publicKey());
}

TEST(SigningKey, SignsTheSameWordsTheSameWay)
{
    const auto key = SigningKey::derivedFrom(databaseKey());

    EXPECT_EQ(key.sign("words"), key.sign("words"));
    EXPECT_NE(key.sign("words"), key.sign("word"));
    EXPECT_NE(key.sign("words"), SigningKey::derivedFrom(databaseKey(2)).sign("words"));
}

} // namespace
} // namespace homeward::credentials
