#include "core/rules/plan_contacts_text.h"

#include <gtest/gtest.h>
#include <rapidcheck/gtest.h>

#include <string>
#include <vector>

namespace homeward::rules::plan_contacts_text_test {

const std::vector<PlanContact> kTwo{{.name = "Ana", .phone = "+49 151 2345"},
                                    {.name = "Ben", .phone = "0151", .isShownLocked = false}};

TEST(PlanContactsText, KeepsTheOrderOfThePerson)
{
    EXPECT_EQ(planContactsText(kTwo),
              R"([{"isShownLocked":true,"name":"Ana","phone":"+49 151 2345"},)"
              R"({"isShownLocked":false,"name":"Ben","phone":"0151"}])");
    EXPECT_EQ(planContactsFrom(planContactsText(kTwo)), kTwo);
    EXPECT_EQ(planContactsFrom(planContactsText({})), std::vector<PlanContact>{});
}

TEST(PlanContactsFrom, RefusesEverythingElse)
{
    for (const char* text :
         {"", "{", "{}", "null", "42", "[1]", "[[]]", "[null]", R"([{"name":"A"}])",
          R"([{"name":"A","phone":1,"isShownLocked":true}])",
          R"([{"name":null,"phone":"1","isShownLocked":true}])",
          R"([{"name":"A","phone":"1","isShownLocked":"yes"}])", R"([{"name":"A","phone":"1"}])",
          R"({"name":"A","phone":"1","isShownLocked":true})", "\xFF"})
        EXPECT_EQ(planContactsFrom(text), std::nullopt) << text;
    EXPECT_EQ(planContactsFrom(std::string(100'000, '[')), std::nullopt);
}

TEST(PlanContactsFrom, RefusesATextThatIsCutOff)
{
    const std::string whole = planContactsText(kTwo);
    for (std::size_t length = 0; length < whole.size(); ++length)
        EXPECT_EQ(planContactsFrom(whole.substr(0, length)), std::nullopt) << length;
}

TEST(PlanContactsText, HasNothingThatIsNotUtf8)
{
    const std::vector<PlanContact> broken{{.name = "\xFF", .phone = "1"}};

    EXPECT_EQ(planContactsFrom(planContactsText(broken))->front().name, "\xEF\xBF\xBD");
}

} // namespace homeward::rules::plan_contacts_text_test
