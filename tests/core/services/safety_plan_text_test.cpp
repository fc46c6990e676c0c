#include "core/services/safety_plan_text.h"

#include <gtest/gtest.h>

namespace homeward::services::safety_plan_text_test {

SafetyPlanWords words()
{
    return {.title = "Plan",
            .emergency = "I call 911.",
            .headings = {"One", "Two", "Three", "Four", "Five", "Six", "Seven"},
            .people = "People"};
}

TEST(SafetyPlanText, OfAnEmptyPlanStillSaysWhomToCall)
{
    EXPECT_EQ(safetyPlanText({}, words()), "Plan\n\nI call 911.\n");
}

TEST(SafetyPlanText, HasTheHeadingsWithWordsInTheirOrder)
{
    SafetyPlan plan;
    plan.texts.back() = "My dog";
    plan.texts.front() = "I stop sleeping\nand eating";

    EXPECT_EQ(safetyPlanText(plan, words()),
              "Plan\n\nI call 911.\n\nOne\nI stop sleeping\nand eating\n\nSeven\nMy dog\n");
}

TEST(SafetyPlanText, NamesAllPeopleAlsoThoseHiddenWhileLocked)
{
    SafetyPlan plan;
    plan.contacts = {{"Ana", "0151 2345"}, {"Ben", "2", false}};

    EXPECT_EQ(safetyPlanText(plan, words()),
              "Plan\n\nI call 911.\n\nPeople\nAna: 0151 2345\nBen: 2\n");
}

} // namespace homeward::services::safety_plan_text_test
