#include "core/model/ride_home.h"

#include "tests/support/utf8_text.h"

#include <gtest/gtest.h>
#include <rapidcheck/gtest.h>

#include <string>

namespace homeward {
namespace {

using testing::encoded;

Result<Escort, EscortError> named(const std::string& name)
{
    return Escort::create(name, "sister", "0151 2345");
}

TEST(Escort, HasANameARelationAndAPhone)
{
    const auto escort = Escort::create("Ana Silva", "sister", "+49 151 2345");

    ASSERT_TRUE(escort);
    EXPECT_EQ(escort->name(), "Ana Silva");
    EXPECT_EQ(escort->relation(), "sister");
    EXPECT_EQ(escort->phone(), "+49 151 2345");
}

TEST(Escort, IsNobodyWithoutOneOfThem)
{
    for (const std::string nothing : {"", " ", "\u00A0 \u3000"}) {
        EXPECT_EQ(Escort::create(nothing, "sister", "1"), unexpected{EscortError::NoName});
        EXPECT_EQ(Escort::create("Ana", nothing, "1"), unexpected{EscortError::NoRelation});
        EXPECT_EQ(Escort::create("Ana", "sister", nothing), unexpected{EscortError::NoPhone});
    }
}

TEST(Escort, CanBeCalledOnlyWithADigit)
{
    for (const std::string phone : {"-", "+", "none", "call me", "\u0661\u0662"})
        EXPECT_EQ(Escort::create("Ana", "sister", phone), unexpected{EscortError::NoPhone})
            << phone;
    EXPECT_TRUE(Escort::create("Ana", "sister", "7"));
}

TEST(Escort, HasNoSpaceAroundAnyWord)
{
    const auto escort = Escort::create("  Ana\u00A0", "\u3000big  sister ", " 0151 2345 ");

    EXPECT_EQ(escort->name(), "Ana");
    EXPECT_EQ(escort->relation(), "big  sister");
    EXPECT_EQ(escort->phone(), "0151 2345");
}

TEST(Escort, FitsItsBoundInBytes)
{
    const std::string longest(Escort::kMaxBytes, 'x');

    EXPECT_EQ(named(longest)->name(), longest);
    EXPECT_EQ(named(longest + 'x'), unexpected{EscortError::TooLong});
    EXPECT_EQ(Escort::create("Ana", longest + 'x', "1"), unexpected{EscortError::TooLong});
    EXPECT_EQ(Escort::create("Ana", "sister", std::string(Escort::kMaxBytes + 1, '1')),
              unexpected{EscortError::TooLong});
}

TEST(Escort, IsTextWithoutControlCharacters)
{
    for (const std::string& name :
         {std::string{"A\nna"}, std::string{"Ana\t"}, std::string("A\0na", 4), std::string{"\x1B"},
          std::string{"Ana\x7F"}, std::string{"\u0080"}, std::string{"\u009F"}, std::string{"\xFF"},
          std::string{"Ana\xC3"}, encoded(0xD800, 3)}) {
        EXPECT_EQ(named(name), unexpected{EscortError::NotText}) << name;
        EXPECT_EQ(Escort::create("Ana", name, "1"), unexpected{EscortError::NotText});
        EXPECT_EQ(Escort::create("Ana", "sister", "1" + name), unexpected{EscortError::NotText});
    }
}

TEST(Escort, MayBeCalledAnythingElse)
{
    for (const std::string name :
         {"José", "李", "\u05D0\u05D1\u05D0", "O'Neill", "<b>", "\u00A0x\u00A1", "Àá\u00E9"})
        EXPECT_TRUE(named(name)) << name;
}

TEST(Escort, LeavesTheDeviceWithTheFirstWordOfTheNameAlone)
{
    EXPECT_EQ(named("Ana Silva dos Santos")->firstName(), "Ana");
    EXPECT_EQ(named("Ana\u00A0Silva")->firstName(), "Ana");
    EXPECT_EQ(named("\u592A\u90CE\u3000\u5C71\u7530")->firstName(), "\u592A\u90CE");
    EXPECT_EQ(named("Ana-Maria Silva")->firstName(), "Ana-Maria");
    EXPECT_EQ(named(" Ana")->firstName(), "Ana");
    EXPECT_EQ(named("Ana")->firstName(), "Ana");
}

RC_GTEST_PROP(Escort, HasAFirstNameWhateverTheName, (const std::string& name))
{
    const auto escort = named(name);

    if (escort) {
        RC_ASSERT(!escort->firstName().empty());
        RC_ASSERT(escort->firstName().find(' ') == std::string::npos);
    }
}

} // namespace
} // namespace homeward
