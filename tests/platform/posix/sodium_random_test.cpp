#include "platform/posix/sodium_random.h"

#include <gtest/gtest.h>

#include <algorithm>
#include <array>

namespace homeward::platform {
namespace {

TEST(SodiumRandom, NeverSaysTheSameTwice)
{
    SodiumRandom random;
    std::array<std::byte, 32> first{};
    std::array<std::byte, 32> second{};

    random.fill(first);
    random.fill(second);

    EXPECT_NE(first, second);
}

TEST(SodiumRandom, FillsEveryByte)
{
    SodiumRandom random;
    std::array<std::byte, 16> seen{};

    for (int i = 0; i < 64; ++i) {
        std::array<std::byte, 16> bytes{};
        random.fill(bytes);
        for (std::size_t k = 0; k < seen.size(); ++k)
            seen[k] |= bytes[k];
    }

    EXPECT_TRUE(std::ranges::none_of(seen, [](std::byte byte) { return byte == std::byte{0}; }));
}

} // namespace
} // namespace homeward::platform
