#include "core/storage/safety_plan_store.h"

#include "tests/core/storage/store_fixture.h"

#include <gtest/gtest.h>

#include <optional>
#include <string>
#include <vector>

namespace homeward::storage::safety_plan_store_test {

class SafetyPlanStoreTest : public StoreTest {
protected:
    void SetUp() override
    {
        StoreTest::SetUp();
        m_store.emplace(open());
    }

    SafetyPlanStore store() { return SafetyPlanStore{m_store->writer()}; }
    Database& database() { return m_store->writer(); }

private:
    std::optional<Store> m_store;
};

TEST_F(SafetyPlanStoreTest, IsEmptyAtFirst)
{
    EXPECT_EQ(store().plan().value(), SafetyPlan{});
    EXPECT_TRUE(store().contacts()->empty());
}

TEST_F(SafetyPlanStoreTest, GivesTheLastTextOfEachHeading)
{
    for (const SafetyHeading heading : kSafetyHeadings)
        for (const char* text : {"old", "new"})
            ASSERT_TRUE(store().insertText(
                heading, text + std::to_string(static_cast<int>(heading)), kNoon));

    const SafetyPlan plan = store().plan().value();

    for (const SafetyHeading heading : kSafetyHeadings)
        EXPECT_EQ(plan.text(heading), "new" + std::to_string(static_cast<int>(heading)));
    EXPECT_EQ(database().integer("SELECT count(*) FROM safety_plan_text"), 14);
}

TEST_F(SafetyPlanStoreTest, ClearsAHeadingByAnEmptyText)
{
    ASSERT_TRUE(store().insertText(SafetyHeading::ByMyself, "walk", kNoon));
    ASSERT_TRUE(store().insertText(SafetyHeading::ByMyself, "", kNoon));

    EXPECT_EQ(store().plan().value(), SafetyPlan{});
}

TEST_F(SafetyPlanStoreTest, GivesThePeopleOfTheLastRow)
{
    const std::vector<PlanContact> two{{"Ana", "1", true}, {"Ben", "2", false}};
    ASSERT_TRUE(store().insertContacts(std::vector{two.back()}, kNoon));
    ASSERT_TRUE(store().insertContacts(two, kNoon));

    EXPECT_EQ(store().contacts().value(), two);
    EXPECT_EQ(store().plan()->contacts, two);

    ASSERT_TRUE(store().insertContacts({}, kNoon));
    EXPECT_TRUE(store().contacts()->empty());
    EXPECT_EQ(database().integer("SELECT count(*) FROM safety_plan_contacts"), 3);
}

TEST_F(SafetyPlanStoreTest, SaysThatARowIsDamaged)
{
    ASSERT_TRUE(store().insertText(SafetyHeading::ByMyself, "walk", kNoon));
    ASSERT_TRUE(store().insertContacts({}, kNoon));

    ASSERT_TRUE(database().execute("UPDATE safety_plan_contacts SET contacts = '{}'"));
    EXPECT_EQ(store().contacts().error(), StorageError::Corrupt);
    EXPECT_EQ(store().plan().error(), StorageError::Corrupt);

    ASSERT_TRUE(database().execute("UPDATE safety_plan_contacts SET contacts = '[]';"
                                   "PRAGMA ignore_check_constraints = ON;"
                                   "UPDATE safety_plan_text SET heading = 'other'"));
    EXPECT_EQ(store().plan().error(), StorageError::Corrupt);
}

} // namespace homeward::storage::safety_plan_store_test
