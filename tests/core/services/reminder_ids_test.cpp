#include "core/services/reminder_ids.h"

#include "tests/support/database_keys.h"

#include <gtest/gtest.h>

#include <set>
#include <string>

namespace homeward::services::reminder_ids_test {

namespace {

TEST(ReminderIds, AreTheSameForAsLongAsTheDiaryIs)
{
    const DatabaseKey key = testing::databaseKey();

    EXPECT_EQ(ReminderIds{key}.of("mood/2026-03-02"),
              ReminderIds{key.copy()}.of("mood/2026-03-02"));
}

TEST(ReminderIds, TellNothingToWhoHasAnotherKey)
{
    EXPECT_NE(ReminderIds{testing::databaseKey()}.of("mood/2026-03-02"),
              ReminderIds{testing::databaseKey(2)}.of("mood/2026-03-02"));
}

TEST(ReminderIds, DifferFromNameToNameAndFromSeriesToSeries)
{
    const ReminderIds ids{testing::databaseKey()};
    std::set<std::string> seen{ids.of("mood/2026-03-02"), ids.of("mood/2026-03-03"), ids.of("")};
    for (const ReminderKind kind : kReminderKinds)
        seen.insert(ids.ofSeries(kind));

    EXPECT_EQ(seen.size(), 3 + kReminderKinds.size());
}

TEST(ReminderIds, AreNamesThatAFileCanHave)
{
    const ReminderIds ids{testing::databaseKey()};
    for (int day = 0; day < 100; ++day) {
        const std::string id = ids.of("mood/" + std::to_string(day));

        EXPECT_EQ(id.size(), 22U);
        EXPECT_EQ(id.find_first_not_of("ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz"
                                       "0123456789-_"),
                  std::string::npos);
    }
}

} // namespace

} // namespace homeward::services::reminder_ids_test
