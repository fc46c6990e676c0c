#include "sync/ble/hex.h"

#include <gtest/gtest.h>
#include <rapidcheck/gtest.h>

#include <cstdint>

namespace homeward::ble::hex_test {

using Bytes = std::vector<std::byte>;

TEST(BytesFromHex, AreOfTwoDigitsInEitherCase)
{
    EXPECT_EQ(bytesFromHex("103c00fF"),
              (Bytes{std::byte{0x10}, std::byte{0x3C}, std::byte{0x00}, std::byte{0xFF}}));
}

TEST(BytesFromHex, MayHaveSpacesBetweenThem)
{
    EXPECT_EQ(bytesFromHex(" 10  3C "), (Bytes{std::byte{0x10}, std::byte{0x3C}}));
}

TEST(BytesFromHex, MayBeNone)
{
    EXPECT_EQ(bytesFromHex(""), Bytes{});
    EXPECT_EQ(bytesFromHex("  "), Bytes{});
}

TEST(BytesFromHex, AreNothingElse)
{
    for (const char* text :
         {"1", "103", "1 0", "0x10", "10,3C", "-1", "+1", "G0", "1G", "10\n", "\u0661\u0660"})
        EXPECT_EQ(bytesFromHex(text), std::nullopt) << text;
    EXPECT_EQ(bytesFromHex(std::string_view{"10\0", 3}), std::nullopt);
}

RC_GTEST_PROP(HexText, IsReadBackAsTheSameBytes, (const std::vector<std::uint8_t>& numbers))
{
    Bytes bytes;
    for (const std::uint8_t number : numbers)
        bytes.push_back(std::byte{number});

    RC_ASSERT(bytesFromHex(hexText(bytes)) == bytes);
}

} // namespace homeward::ble::hex_test
