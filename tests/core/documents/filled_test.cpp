#include "core/documents/filled.h"

#include <gtest/gtest.h>

namespace homeward::documents::filled_test {

TEST(Filled, PutsEachValueInItsPlace)
{
    EXPECT_EQ(filled("%2 of %1", {"10", "3"}), "3 of 10");
    EXPECT_EQ(filled("%1 %", {"50"}), "50 %");
}

TEST(Filled, TakesNothingInAValueForAPlace)
{
    EXPECT_EQ(filled("%1 and %2", {"%2", "%1"}), "%2 and %1");
}

TEST(Filled, LeavesPlacesWithoutAValue)
{
    EXPECT_EQ(filled("%1 %2", {"a"}), "a %2");
    EXPECT_EQ(filled("100%", {}), "100%");
}

} // namespace homeward::documents::filled_test
