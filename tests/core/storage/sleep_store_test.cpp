#include "core/storage/sleep_store.h"

#include "tests/core/storage/treatment_rows.h"

#include <gtest/gtest.h>

#include <vector>

namespace homeward::storage {
namespace {

using namespace std::chrono_literals;

class SleepStoreTest : public TreatmentRows {
protected:
    SleepStore sleeps() { return SleepStore{database()}; }

    SleepConfirmation confirmed(Instant at)
    {
        const SleepConfirmation confirmation{
            .id = id<SleepConfirmationId>(),
            .moment = {at, "Asia/Kathmandu", 20'700s},
            .recorded = {.wall = at, .boot = "a", .sinceBoot = 77ms}};
        EXPECT_TRUE(sleeps().insert(confirmation));
        return confirmation;
    }
};

TEST_F(SleepStoreTest, GivesAnAnswerBackAsItWas)
{
    EXPECT_EQ(sleeps().last().value(), std::nullopt);

    const auto made = confirmed(kNoon);

    EXPECT_EQ(sleeps().last().value(), made);
}

TEST_F(SleepStoreTest, GivesThoseSinceAMomentInTheOrderOfWriting)
{
    confirmed(kNoon - 1s);
    const auto late = confirmed(kNoon + 24h);
    const auto early = confirmed(kNoon); // the clock was set back

    EXPECT_EQ(sleeps().since(kNoon).value(), (std::vector{late, early}));
    EXPECT_EQ(sleeps().last().value(), early);
}

TEST_F(SleepStoreTest, HidesWhatWasTakenBackAndKeepsItsRow)
{
    const auto first = confirmed(kNoon);
    const auto second = confirmed(kNoon + 1h);

    ASSERT_TRUE(sleeps().withdraw(second.id, kNoon + 2h));

    EXPECT_EQ(sleeps().last().value(), first);
    EXPECT_EQ(sleeps().since(kNoon).value(), std::vector{first});
    EXPECT_EQ(database().integer("SELECT count(*) FROM sleep_confirmation"), 2);
    EXPECT_EQ(sleeps().withdraw(second.id, kNoon), unexpected{StorageError::Refused});
}

} // namespace
} // namespace homeward::storage
