#include "core/services/staff_initials.h"

#include <gtest/gtest.h>

#include <string>

namespace homeward::services {
namespace {

TEST(Initials, AreOneToFourLettersOfAnyScript)
{
    for (const char* text : {"A", "ab", "ABCD", "Ä", "ÉÈÊË", "Жя", "王", "王小明李", "𐐀𐐁"})
        EXPECT_TRUE(isInitials(text)) << text;
}

TEST(Initials, AreNotWhatHasNoLettersOrTooMany)
{
    for (const char* text :
         {"", "ABCDE", "ÄÖÜÄÖ", "王小明李四", "12", "A1", "A.", "A B", " A", "A\n", "-", "A\x7F"})
        EXPECT_FALSE(isInitials(text)) << text;
}

TEST(Initials, AreNotControlCharactersOrBytesThatAreNoText)
{
    EXPECT_FALSE(isInitials("\xC2\x80"));
    EXPECT_FALSE(isInitials("\xC2\x9F"));
    EXPECT_FALSE(isInitials("A\xC2\x85"));
    EXPECT_FALSE(isInitials("\xFF"));
    EXPECT_FALSE(isInitials("A\xC3"));
    EXPECT_FALSE(isInitials(std::string{"A\0", 2}));
}

} // namespace
} // namespace homeward::services
