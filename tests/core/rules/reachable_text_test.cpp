#include "core/rules/reachable_text.h"

#include <gtest/gtest.h>

#include <string>

namespace homeward::rules::reachable_text_test {

const ReachableContacts kBoth{.people = {{.name = "Ana", .phone = "+49 151 2345"}},
                              .clinic = ClinicLine{"030 99",
                                                   "Mo\xE2\x80\x93"
                                                   "Fr 8 to 17"}};

TEST(ReachableText, ReadsBackAsItWas)
{
    EXPECT_EQ(reachableFrom(reachableText(kBoth)), kBoth);
    EXPECT_EQ(reachableFrom(reachableText({})), ReachableContacts{});
    EXPECT_EQ(reachableFrom(reachableText({.people = kBoth.people})),
              ReachableContacts{.people = kBoth.people});
    EXPECT_EQ(reachableText({.clinic = ClinicLine{"1", ""}}),
              R"({"clinic":{"hours":"","phone":"1"},"people":[]})");
}

TEST(ReachableFrom, ReadsThePeopleOfAnEarlierEdition)
{
    EXPECT_EQ(reachableFrom(R"([{"isShownLocked":true,"name":"Ana","phone":"+49 151 2345"}])"),
              ReachableContacts{.people = kBoth.people});
    EXPECT_EQ(reachableFrom("[]"), ReachableContacts{});
}

TEST(ReachableFrom, RefusesEverythingElse)
{
    for (const char* text :
         {"", "{", "{}", "null", "42", "\"x\"", "[1]", R"({"people":[]})", R"({"clinic":null})",
          R"({"people":{},"clinic":null})", R"({"people":[1],"clinic":null})",
          R"({"people":[],"clinic":"030"})", R"({"people":[],"clinic":{}})",
          R"({"people":[],"clinic":{"phone":"1"}})",
          R"({"people":[],"clinic":{"phone":1,"hours":""}})", "\xFF"})
        EXPECT_EQ(reachableFrom(text), std::nullopt) << text;
    EXPECT_EQ(reachableFrom(std::string(100'000, '[')), std::nullopt);
}

TEST(ReachableFrom, RefusesATextThatIsCutOff)
{
    const std::string whole = reachableText(kBoth);
    for (std::size_t length = 0; length < whole.size(); ++length)
        EXPECT_EQ(reachableFrom(whole.substr(0, length)), std::nullopt) << length;
}

TEST(ReachableText, HasNothingThatIsNotUtf8)
{
    const auto read = reachableFrom(reachableText({.clinic = ClinicLine{"\xFF", "\xFF"}}));

    EXPECT_EQ(read->clinic, (ClinicLine{"\xEF\xBF\xBD", "\xEF\xBF\xBD"}));
}

} // namespace homeward::rules::reachable_text_test
