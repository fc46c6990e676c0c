#include "core/rules/policy_check.h"
#include "core/rules/policy_codec.h"
#include "tests/core/rules/policy_example.h"

#include <gtest/gtest.h>
#include <rapidcheck/gtest.h>

#include <cstddef>
#include <string>

namespace homeward::rules::policy_hostile_test {

using policy_example::errorOf;
using policy_example::kExample;

TEST(PolicyFrom, SurvivesAnyDepth)
{
    const std::string open(500'000, '[');

    EXPECT_EQ(errorOf(open), PolicyTextError::NotJson);
    EXPECT_EQ(errorOf(open + std::string(500'000, ']')), PolicyTextError::WrongForm);
}

TEST(PolicyFrom, SurvivesEveryPlaceAtWhichTheTextCanBeCutOff)
{
    const std::string text = kExample;

    for (std::size_t length = 0; length < text.size(); ++length)
        EXPECT_EQ(errorOf(text.substr(0, length)), PolicyTextError::NotJson) << length;
}

TEST(PolicyFrom, SurvivesEverySlippedByte)
{
    for (const char byte : {'\0', '"', '{', '}', '[', '9', '-', 'e', ',', '\x80'})
        for (std::size_t place = 0; kExample[place] != '\0'; ++place) {
            std::string text = kExample;
            text[place] = byte;
            if (const auto policy = policyFrom(text))
                static_cast<void>(checkPolicy(*policy, Jurisdiction::Unknown));
        }
}

RC_GTEST_PROP(PolicyFrom, SurvivesAnyText, ())
{
    static_cast<void>(policyFrom(*rc::gen::string<std::string>()));
}

} // namespace homeward::rules::policy_hostile_test
