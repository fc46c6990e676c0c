#include "core/base/plain_line.h"

#include <gtest/gtest.h>

namespace homeward::plain_line_test {

TEST(PlainLine, KeepsTextOfAnyScript)
{
    EXPECT_EQ(plainLine("Zoë 日本 \xF0\x9F\xA6\x94"), "Zoë 日本 \xF0\x9F\xA6\x94");
}

TEST(PlainLine, PutsASpaceForWhatSteersTheLine)
{
    EXPECT_EQ(plainLine("a\nb\tc\x7F"), "a b c ");
    EXPECT_EQ(plainLine(std::string("a\0b", 3)), "a b");
    EXPECT_EQ(plainLine("a\xC2\x85z"), "a z") << "next line";
    EXPECT_EQ(plainLine("a\xE2\x80\xA8z"), "a z") << "line separator";
    EXPECT_EQ(plainLine("a\xE2\x80\xAEz"), "a z") << "right-to-left override";
    EXPECT_EQ(plainLine("a\xE2\x81\xA6z"), "a z") << "isolate";
    EXPECT_EQ(plainLine("a\xE2\x80\x93z"), "a\xE2\x80\x93z") << "a dash";
    EXPECT_EQ(plainLine("a\xC2\xA0z"), "a\xC2\xA0z") << "a space that does not break";
}

TEST(PlainLine, ShowsWhatIsNotText)
{
    EXPECT_EQ(plainLine("a\xFFz"), "a\xEF\xBF\xBDz");
    EXPECT_EQ(plainLine("\xE2\x82"), "\xEF\xBF\xBD\xEF\xBF\xBD") << "cut off";
    EXPECT_EQ(plainLine("\xED\xA0\x80"), "\xEF\xBF\xBD\xEF\xBF\xBD\xEF\xBF\xBD") << "a surrogate";
    EXPECT_EQ(plainLine("\xC3\xA9\x80z"), "\xC3\xA9\xEF\xBF\xBDz") << "the letter before is kept";
}

TEST(PlainLine, EndsAfterSoManyCharacters)
{
    EXPECT_EQ(plainLine("日本語", 2), "日本");
    EXPECT_EQ(plainLine(std::string(1000, 'a')).size(), 400U);
}

} // namespace homeward::plain_line_test
