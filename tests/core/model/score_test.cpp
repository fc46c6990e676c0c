#include "core/model/score.h"

#include <gtest/gtest.h>
#include <rapidcheck/gtest.h>

#include <cstdint>
#include <limits>

namespace homeward {
namespace {

TEST(Score, IsAnyWholeNumberFromZeroToTen)
{
    for (int value = 0; value <= 10; ++value)
        EXPECT_EQ(Score::create(value).value().value(), value);
}

TEST(Score, IsNothingElse)
{
    using Limits = std::numeric_limits<std::int64_t>;
    for (const std::int64_t value :
         {std::int64_t{-1}, std::int64_t{11}, std::int64_t{256}, std::int64_t{261},
          std::int64_t{1} << 32U, Limits::min(), Limits::max()})
        EXPECT_EQ(Score::create(value), unexpected{ScoreError::OutOfRange}) << value;
}

RC_GTEST_PROP(Score, IsOrderedLikeItsNumber, ())
{
    const int left = *rc::gen::inRange(Score::kLowest, Score::kHighest + 1);
    const int right = *rc::gen::inRange(Score::kLowest, Score::kHighest + 1);

    RC_ASSERT((*Score::create(left) <=> *Score::create(right)) == (left <=> right));
}

} // namespace
} // namespace homeward
