#include "core/credentials/staff_code.h"

#include <gtest/gtest.h>
#include <rapidcheck/gtest.h>

#include <string>
#include <utility>
#include <vector>

namespace homeward::credentials {
namespace {

using namespace std::chrono_literals;

/// The secret of RFC 6238, appendix B.
SecretBytes rfcSecret()
{
    return SecretBytes{std::string_view{"12345678901234567890"}};
}

Instant at(std::int64_t seconds)
{
    return Instant{std::chrono::seconds{seconds}};
}

Result<CodeStep, StaffCodeError> accepted(std::string_view code, Instant now,
                                          std::optional<CodeStep> lastUsed = {})
{
    return acceptedStep(rfcSecret(), code, now, lastUsed);
}

TEST(AStaffCode, IsOneOfTheVectorsOfTheRfc)
{
    // The last six of the eight digits that appendix B has for SHA-1.
    const std::vector<std::pair<std::int64_t, std::string>> vectors{{59, "287082"},
                                                                    {1'111'111'109, "081804"},
                                                                    {1'111'111'111, "050471"},
                                                                    {1'234'567'890, "005924"},
                                                                    {2'000'000'000, "279037"},
                                                                    {20'000'000'000, "353130"}};
    for (const auto& [seconds, code] : vectors)
        EXPECT_EQ(accepted(code, at(seconds)), static_cast<CodeStep>(seconds / 30)) << seconds;
}

TEST(AStaffCode, CountsForItsStepAndOneToEachSide)
{
    constexpr CodeStep kStep = 1'111'111'111 / 30;
    const auto start = at(static_cast<std::int64_t>(kStep) * 30);

    EXPECT_EQ(accepted("050471", start - 30s), kStep);
    EXPECT_EQ(accepted("050471", start), kStep);
    EXPECT_EQ(accepted("050471", start + 59s), kStep);
    EXPECT_EQ(accepted("050471", start - 31s), unexpected{StaffCodeError::NoMatch});
    EXPECT_EQ(accepted("050471", start + 60s), unexpected{StaffCodeError::NoMatch});
}

TEST(AStaffCode, WorksOnce)
{
    constexpr CodeStep kStep = 1'111'111'111 / 30;

    EXPECT_EQ(accepted("050471", at(1'111'111'111), kStep - 1), kStep);
    EXPECT_EQ(accepted("050471", at(1'111'111'111), kStep),
              unexpected{StaffCodeError::AlreadyUsed});
    EXPECT_EQ(accepted("050471", at(1'111'111'111), kStep + 1),
              unexpected{StaffCodeError::AlreadyUsed});
}

TEST(AStaffCode, OfAnEarlierStepIsUsedUpWithALaterOne)
{
    // 081804 is the step before 050471.
    constexpr CodeStep kLater = 1'111'111'111 / 30;
    ASSERT_EQ(accepted("081804", at(1'111'111'111)), kLater - 1);

    EXPECT_EQ(accepted("081804", at(1'111'111'111), kLater),
              unexpected{StaffCodeError::AlreadyUsed});
}

TEST(AStaffCode, HasSixDigitsAndNothingElse)
{
    for (const std::string& code :
         {std::string{}, std::string{"05047"}, std::string{"0504711"}, std::string{"14050471"},
          std::string{"05047a"}, std::string{" 50471"}, std::string{"050 471"},
          std::string{"050471\n"}, std::string{"-50471"}, std::string{"05047\u0661"},
          std::string("05047\0", 6), std::string("050471\0", 7), std::string(1'000'000, '0')})
        EXPECT_EQ(accepted(code, at(1'111'111'111)), unexpected{StaffCodeError::NotSixDigits});
}

TEST(AStaffCode, DoesNotMatchAtAnotherTimeOrForAnotherSecret)
{
    EXPECT_EQ(accepted("050471", at(1'234'567'890)), unexpected{StaffCodeError::NoMatch});
    EXPECT_EQ(acceptedStep(SecretBytes{std::string_view{"12345678901234567891"}}, "050471",
                           at(1'111'111'111), {}),
              unexpected{StaffCodeError::NoMatch});
}

TEST(AStaffCode, IsNoneWithoutASecretThatCanBeTrusted)
{
    EXPECT_EQ(acceptedStep(SecretBytes{}, "328482", at(59), {}),
              unexpected{StaffCodeError::NoMatch});
    for (int code = 0; code < 1000; ++code) {
        const std::string digits = "000" + std::to_string(1000 + code).substr(1);
        EXPECT_EQ(acceptedStep(SecretBytes{}, digits, at(59), {}),
                  unexpected{StaffCodeError::NoMatch});
    }
    EXPECT_EQ(acceptedStep(SecretBytes{std::string_view{"123456789012345"}}, "000000", at(59), {}),
              unexpected{StaffCodeError::NoMatch});
}

TEST(AStaffCode, IsNoneBeforeTheFirstStep)
{
    for (const std::int64_t seconds : {std::int64_t{-1}, std::int64_t{0}, std::int64_t{29},
                                       std::numeric_limits<std::int64_t>::min()})
        EXPECT_EQ(accepted("755224", at(seconds)), unexpected{StaffCodeError::NoMatch});
}

TEST(AStaffCode, OfTheFirstStepsIsThatOfTheRfcOnCounters)
{
    // RFC 4226, appendix D: the same secret, counters 0 to 3.
    EXPECT_EQ(accepted("755224", at(30)), 0U);
    EXPECT_EQ(accepted("287082", at(30)), 1U);
    EXPECT_EQ(accepted("359152", at(30)), 2U);
    EXPECT_EQ(accepted("969429", at(30)), unexpected{StaffCodeError::NoMatch});
}

TEST(AStaffSecret, IsReadFromItsBase32HoweverItWasWrittenDown)
{
    for (const std::string_view text :
         {"GEZDGNBVGY3TQOJQGEZDGNBVGY3TQOJQ", "gezdgnbvgy3tqojqgezdgnbvgy3tqojq",
          "GEZD GNBV GY3T QOJQ GEZD GNBV GY3T QOJQ", " GEZDGNBVGY3TQOJQGEZDGNBVGY3TQOJQ "}) {
        const auto secret = staffSecretFrom(text);
        ASSERT_TRUE(secret) << text;
        EXPECT_EQ(*secret, rfcSecret()) << text;
    }
}

TEST(AStaffSecret, MayHaveItsPaddingOrNot)
{
    const SecretBytes sixteen{std::string_view{"1234567890123456"}};

    EXPECT_EQ(staffSecretFrom("GEZDGNBVGY3TQOJQGEZDGNBVGY======").value(), sixteen);
    EXPECT_EQ(staffSecretFrom("GEZDGNBVGY3TQOJQGEZDGNBVGY").value(), sixteen);
}

TEST(AStaffSecret, HasAtLeastSixteenBytes)
{
    EXPECT_EQ(staffSecretFrom("GEZDGNBVGY3TQOJQGEZDGNBV").error(), StaffSecretError::TooShort);
    EXPECT_EQ(staffSecretFrom("").error(), StaffSecretError::TooShort);
    EXPECT_EQ(staffSecretFrom("   ").error(), StaffSecretError::TooShort);
}

TEST(AStaffSecret, IsBase32AndNothingElse)
{
    const std::string whole = "GEZDGNBVGY3TQOJQGEZDGNBVGY3TQOJQ";
    for (const std::string& text :
         {whole + "1", whole + "8", whole + "0", whole + "-", whole + "\n", whole + '\0',
          std::string("GEZD\0NBVGY3TQOJQGEZDGNBVGY3TQOJQ", 32), whole + "\u00E9", "GEZD=" + whole,
          std::string{"otpauth://totp/clinic?secret=GEZDGNBVGY3TQOJQGEZDGNBVGY3TQOJQ"},
          std::string(2000, 'A'), std::string(8'000'000, 'A')}) {
        const auto secret = staffSecretFrom(text);
        ASSERT_FALSE(secret) << text.substr(0, 50);
        EXPECT_EQ(secret.error(), StaffSecretError::NotBase32) << text.substr(0, 50);
    }
}

RC_GTEST_PROP(AStaffSecret, NeverStumblesOverAText, (const std::string& text))
{
    const auto secret = staffSecretFrom(text);

    if (secret)
        RC_ASSERT(secret->size() >= 16U);
}

} // namespace
} // namespace homeward::credentials
