#include "core/credentials/base64url.h"

#include <gtest/gtest.h>
#include <rapidcheck/gtest.h>

#include <string>

namespace homeward::credentials {
namespace {

TEST(Base64url, IsThatOfTheRfcWithoutPadding)
{
    // RFC 4648, section 10.
    EXPECT_EQ(base64url(std::string_view{""}), "");
    EXPECT_EQ(base64url(std::string_view{"f"}), "Zg");
    EXPECT_EQ(base64url(std::string_view{"fo"}), "Zm8");
    EXPECT_EQ(base64url(std::string_view{"foo"}), "Zm9v");
    EXPECT_EQ(base64url(std::string_view{"foob"}), "Zm9vYg");
    // The two letters that differ from plain base64.
    EXPECT_EQ(base64url(std::string_view{"\xFB\xFF"}), "-_8");
}

TEST(Base64url, IsReadInItsCanonicalFormAlone)
{
    for (const std::string& text :
         {std::string{"Zg=="}, std::string{"Zg="}, std::string{"Z"}, std::string{"Zh"},
          std::string{"Zm9"}, std::string{"+/8"}, std::string{"Z g"}, std::string{"Zg\n"},
          std::string{"Zg."}, std::string{"aaa\x84"}, std::string("Zg\0", 3), std::string("\0", 1),
          std::string{"Zé"}})
        EXPECT_EQ(bytesOfBase64url(text), std::nullopt) << text;
}

RC_GTEST_PROP(Base64url, ReadsBackWhatItWrote, (const std::string& bytes))
{
    RC_ASSERT(bytesOfBase64url(base64url(bytes)) == bytes);
}

RC_GTEST_PROP(Base64url, HasOneTextForEachBytes, (const std::string& text))
{
    const auto bytes = bytesOfBase64url(text);

    if (bytes)
        RC_ASSERT(base64url(*bytes) == text);
}

} // namespace
} // namespace homeward::credentials
