#include "core/storage/booster_store.h"

#include "core/storage/integrity.h"
#include "tests/core/storage/store_fixture.h"

#include <gtest/gtest.h>

#include <optional>
#include <string>
#include <vector>

namespace homeward::storage::booster_store_test {

class BoosterStoreTest : public StoreTest {
protected:
    void SetUp() override
    {
        StoreTest::SetUp();
        m_store.emplace(open());
    }

    Database& database() { return m_store->writer(); }
    BoosterStore boosters() { return BoosterStore{database()}; }

    BoosterPlan inserted(const BoosterTime& when, BoosterSource source = BoosterSource::Person)
    {
        const BoosterPlan plan{
            .version = ++m_version, .when = when, .source = source, .recordedAt = kNoon};
        EXPECT_TRUE(boosters().insert(plan));
        return plan;
    }

private:
    std::optional<Store> m_store;
    int m_version = 0;
};

constexpr LocalDay kDay{date::year{2026} / 5 / 1};

TEST_F(BoosterStoreTest, IsEmptyAtFirst)
{
    EXPECT_EQ(boosters().latest().value(), std::nullopt);
    EXPECT_TRUE(boosters().history()->empty());
}

TEST_F(BoosterStoreTest, GivesTheLastVersionAndKeepsThoseBefore)
{
    const std::vector all{inserted(BoosterDate{kDay}),
                          inserted(BoosterInterval{52}, BoosterSource::ClinicMessage),
                          inserted(NoBooster{}), inserted(BoosterDate{LocalDay{date::days{-1}}})};

    EXPECT_EQ(boosters().latest().value(), all.back());
    EXPECT_EQ(boosters().history().value(), all);
}

TEST_F(BoosterStoreTest, RefusesWhatCannotBe)
{
    const BoosterPlan first = inserted(BoosterDate{kDay});

    EXPECT_EQ(boosters().insert(first).error(), StorageError::Refused); // that version is there
    for (const int weeks : {0, 53, 10'000})
        EXPECT_EQ(boosters()
                      .insert({.version = 9, .when = BoosterInterval{weeks}, .recordedAt = kNoon})
                      .error(),
                  StorageError::Refused)
            << weeks;
    EXPECT_EQ(boosters().insert({.version = 0, .when = NoBooster{}, .recordedAt = kNoon}).error(),
              StorageError::Refused);
    EXPECT_EQ(database().execute("UPDATE booster_plan SET weeks = 4").error(),
              StorageError::Refused); // a date and an interval
    EXPECT_EQ(boosters().history().value(), std::vector{first});
}

TEST_F(BoosterStoreTest, SaysThatARowIsDamaged)
{
    inserted(BoosterDate{kDay});

    ASSERT_TRUE(database().execute("PRAGMA ignore_check_constraints = ON;"
                                   "UPDATE booster_plan SET source = 'nobody'"));

    EXPECT_EQ(boosters().latest().error(), StorageError::Corrupt);
    EXPECT_EQ(boosters().history().error(), StorageError::Corrupt);
}

TEST_F(BoosterStoreTest, IsFoundIncompleteWhereAVersionIsGone)
{
    inserted(BoosterDate{kDay});
    inserted(NoBooster{});
    EXPECT_TRUE(integrityFindings(database())->empty());

    ASSERT_TRUE(database().execute("DELETE FROM booster_plan WHERE version = 1"));

    EXPECT_EQ(integrityFindings(database()).value(),
              std::vector<std::string>{"booster_plan row 2 follows a version that is not there"});
}

} // namespace homeward::storage::booster_store_test
