#include "sync/ble/rolling.h"

#include <gtest/gtest.h>
#include <rapidcheck/gtest.h>

#include <algorithm>
#include <cstddef>

namespace homeward::ble::rolling_test {

using Values = std::vector<double>;

TEST(AQuantile, FallsOnAValueOrBetweenTwo)
{
    EXPECT_DOUBLE_EQ(quantile(Values{7}, 0.25), 7);
    EXPECT_DOUBLE_EQ(quantile(Values{1, 2, 3, 4, 5}, 0.25), 2);
    EXPECT_DOUBLE_EQ(quantile(Values{1, 2, 3, 4}, 0.25), 1.75);
    EXPECT_DOUBLE_EQ(quantile(Values{1, 2, 3, 4}, 1), 4);
}

TEST(ARollingMedian, IsOfTheValuesAroundEach)
{
    EXPECT_EQ(rollingMedian(Values{5, 1, 9, 3, 3}, 3), (Values{3, 5, 3, 3, 3}));
    EXPECT_EQ(rollingMedian(Values{4}, 11), Values{4});
    EXPECT_TRUE(rollingMedian({}, 11).empty());
}

TEST(ARollingQuartileDeviation, IsOfSizesWithoutTheirSigns)
{
    EXPECT_EQ(rollingQuartileDeviation(Values{-1, 2, -3, 4, -5}, 99), Values(5, 1));
    EXPECT_EQ(rollingQuartileDeviation(Values{-2, 2, -2}, 3), Values(3, 0));
}

RC_GTEST_PROP(ARollingMedian, IsThatOfEachWindowByItself, (const std::vector<int>& numbers))
{
    const Values values(numbers.begin(), numbers.end());
    const auto medians = rollingMedian(values, 5);

    RC_ASSERT(medians.size() == values.size());
    for (std::size_t i = 0; i < values.size(); ++i) {
        Values window(values.begin() + static_cast<std::ptrdiff_t>(i < 2 ? 0 : i - 2),
                      values.begin() + static_cast<std::ptrdiff_t>(std::min(i + 3, values.size())));
        std::ranges::sort(window);
        RC_ASSERT(medians[i] == quantile(window, 0.5));
    }
}

} // namespace homeward::ble::rolling_test
