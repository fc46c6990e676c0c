#include "core/base/utf8.h"

#include "tests/support/utf8_text.h"

#include <gtest/gtest.h>
#include <rapidcheck/gtest.h>

#include <cstdint>
#include <string>
#include <vector>

namespace homeward {
namespace {

using testing::encoded;
using testing::shortestLength;

bool isSurrogate(std::uint32_t number)
{
    return number >= 0xD800 && number <= 0xDFFF;
}

TEST(IsUtf8, HoldsForEveryCodePointExceptSurrogates)
{
    std::string all;
    for (std::uint32_t number = 0; number <= 0x10FFFF; ++number) {
        if (isSurrogate(number))
            EXPECT_FALSE(isUtf8(encoded(number, 3))) << number;
        else
            all += encoded(number, shortestLength(number));
    }

    EXPECT_TRUE(isUtf8(all));
}

TEST(IsUtf8, DoesNotHoldForOverlongForms)
{
    for (const std::uint32_t number : {0x00U, 0x2FU, 0x7FU, 0x7FFU, 0xFFFFU})
        for (int length = shortestLength(number) + 1; length <= 4; ++length)
            EXPECT_FALSE(isUtf8(encoded(number, length))) << number << ' ' << length;
}

TEST(IsUtf8, DoesNotHoldAboveTheLastCodePoint)
{
    for (const std::uint32_t number : {0x110000U, 0x13FFFFU, 0x1FFFFFU})
        EXPECT_FALSE(isUtf8(encoded(number, 4))) << number;
}

TEST(IsUtf8, DoesNotHoldForACodePointCutShort)
{
    for (const char* text : {"\u00E9", "\u20AC", "\U0001F33F"}) {
        const std::string whole = text;
        for (std::size_t length = 1; length < whole.size(); ++length) {
            EXPECT_FALSE(isUtf8(whole.substr(0, length)));
            EXPECT_FALSE(isUtf8(whole.substr(0, length) + "a"));
            EXPECT_FALSE(isUtf8(whole.substr(length)));
        }
    }
}

TEST(IsUtf8, DoesNotHoldForBytesThatNeverOccur)
{
    for (const unsigned byte : {0x80U, 0xBFU, 0xC0U, 0xC1U, 0xF5U, 0xF8U, 0xFEU, 0xFFU})
        EXPECT_FALSE(isUtf8(std::string(1, static_cast<char>(byte)))) << byte;
}

TEST(IsUtf8, HoldsForNothingAndForANul)
{
    EXPECT_TRUE(isUtf8(""));
    EXPECT_TRUE(isUtf8(std::string(3, '\0')));
}

RC_GTEST_PROP(IsUtf8, HoldsForAnyTextOfCodePoints, (const std::vector<std::uint32_t>& numbers))
{
    std::string text;
    for (const std::uint32_t number : numbers)
        if (const auto point = number % 0x110000; !isSurrogate(point))
            text += encoded(point, shortestLength(point));

    RC_ASSERT(isUtf8(text));
    RC_ASSERT(!isUtf8(text + '\xFF'));
    RC_ASSERT(!isUtf8('\x80' + text));
}

} // namespace
} // namespace homeward
