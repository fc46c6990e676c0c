#include "core/vault/slot.h"

#include <gtest/gtest.h>

#include <array>

namespace homeward::vault {
namespace {

constexpr KdfCost kCheap{64U << 10U, 1};
constexpr std::array<std::byte, Slot::kSaltSize> kSalt{};

// Whoever presses Enter at once must be told that the secret is wrong, not be let into what the
// language does not define.
TEST(EmptyPassphrase, IsStretchedLikeAnyOther)
{
    const auto empty = stretched({}, kSalt, kCheap);
    const auto other = stretched(SecretBytes{"a"}, kSalt, kCheap);

    ASSERT_TRUE(empty && other);
    EXPECT_EQ(*empty, stretched({}, kSalt, kCheap).value());
    EXPECT_FALSE(*empty == *other);
}

} // namespace
} // namespace homeward::vault
