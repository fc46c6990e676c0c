#include "core/storage/clock_store.h"

#include "tests/core/storage/treatment_rows.h"

#include <gtest/gtest.h>

#include <vector>

namespace homeward::storage {
namespace {

using namespace std::chrono_literals;

class ClockStoreTest : public TreatmentRows {
protected:
    ClockStore clocks() { return ClockStore{database()}; }

    ClockReading noted(const char* boot, std::chrono::milliseconds sinceBoot, Instant wall)
    {
        const ClockReading reading{.wall = wall, .boot = boot, .sinceBoot = sinceBoot};
        EXPECT_TRUE(clocks().note(reading));
        return reading;
    }
};

TEST_F(ClockStoreTest, KeepsTheFirstAndTheLastReadingOfARun)
{
    const auto first = noted("a", 1500ms, kNoon);
    noted("a", 2h, kNoon + 2h);
    const auto last = noted("a", 3h, kNoon - 24h); // set back meanwhile

    EXPECT_EQ(clocks().spansFrom("a").value(), (std::vector{ClockSpan{first, last}}));
}

TEST_F(ClockStoreTest, KeepsTheLaterOfTwoReadingsWhateverCameFirst)
{
    const auto first = noted("a", 1h, kNoon);
    const auto last = noted("a", 3h, kNoon + 2h);
    noted("a", 2h, kNoon + 1h);

    EXPECT_EQ(clocks().spansFrom("a").value(), (std::vector{ClockSpan{first, last}}));
}

TEST_F(ClockStoreTest, GivesTheRunsFromOneOn)
{
    noted("a", 1h, kNoon);
    const auto second = noted("b", 1h, kNoon);
    const auto third = noted("c", 1h, kNoon);
    noted("a", 2h, kNoon + 1h);

    EXPECT_EQ(clocks().spansFrom("b").value(),
              (std::vector{ClockSpan{second, second}, ClockSpan{third, third}}));
    EXPECT_EQ(clocks().spansFrom("a")->size(), 3U);
}

TEST_F(ClockStoreTest, KeepsNoReadingWithoutARun)
{
    noted("", 0h, kNoon);

    EXPECT_EQ(database().integer("SELECT count(*) FROM clock_span"), 0);
    EXPECT_TRUE(clocks().spansFrom("")->empty());
    EXPECT_TRUE(clocks().spansFrom("unheard of")->empty());
}

} // namespace
} // namespace homeward::storage
