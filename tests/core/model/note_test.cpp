#include "core/model/note.h"

#include "tests/support/utf8_text.h"

#include <gtest/gtest.h>
#include <rapidcheck/gtest.h>

#include <string>

namespace homeward {
namespace {

using testing::encoded;

TEST(Note, KeepsAnyTextToTheByte)
{
    for (const char* text :
         {"a", " ", "\n", "Slept badly.\r\n\tWalked the dog.",
          "<img src=http://example.org/x.png><b>bold</b>&amp;",
          "%s%n$(rm -rf)'; DROP TABLE mood;--",
          "\u202Eright to left override\u202C \u2066isolate\u2069", "\uFEFFbyte order mark",
          "e\u0301 is not \u00E9", "\U0001F468\u200D\U0001F469\u200D\U0001F467", "\x01\x1B[31m\x7F",
          "\uFFFD\uFFFE\uFFFF\U0010FFFF"}) {
        const std::string kept = text;
        const auto note = Note::create(kept);
        ASSERT_TRUE(note) << kept;
        EXPECT_EQ(note->text(), kept);
    }
}

TEST(Note, IsNeverEmpty)
{
    EXPECT_EQ(Note::create(""), unexpected{NoteError::Empty});
}

TEST(Note, HasNoNulAnywhere)
{
    for (const std::string& text : {std::string(1, '\0'), std::string("\0ab", 3),
                                    std::string("a\0b", 3), std::string("ab\0", 3)})
        EXPECT_EQ(Note::create(text), unexpected{NoteError::HasNul});
}

TEST(Note, IsUtf8)
{
    for (const std::string& text :
         {std::string("\xFF"), std::string("caf\xE9"), encoded('/', 2), encoded('/', 3),
          encoded('/', 4), encoded(0xD800, 3), encoded(0xDFFF, 3), encoded(0x110000, 4),
          std::string("\xF0\x9F\x8C"), std::string("\xE2\x82 "), std::string("\x80")})
        EXPECT_EQ(Note::create(text), unexpected{NoteError::NotUtf8});
}

TEST(Note, IsRefusedWithANulThatIsHiddenInAnOverlongForm)
{
    EXPECT_EQ(Note::create(encoded(0, 2)), unexpected{NoteError::NotUtf8});
}

TEST(Note, MayBeLongButNotWithoutBounds)
{
    const std::string megabyte(1'000'000, 'x');
    const std::string longest(Note::kMaxBytes, 'x');

    EXPECT_EQ(Note::create(megabyte)->text(), megabyte);
    EXPECT_EQ(Note::create(longest)->text().size(), Note::kMaxBytes);
    EXPECT_EQ(Note::create(longest + 'x'), unexpected{NoteError::TooLong});
}

TEST(Note, MayEndInALongCharacterAtItsVeryBound)
{
    const std::string fits = std::string(Note::kMaxBytes - 4, 'x') + "\U0001F33F";
    const std::string cut = std::string(Note::kMaxBytes - 3, 'x') + "\xF0\x9F\x8C";

    EXPECT_TRUE(Note::create(fits));
    EXPECT_EQ(Note::create(cut), unexpected{NoteError::NotUtf8});
}

RC_GTEST_PROP(Note, KeepsWhatItTakesAndRefusesTheRest, (const std::string& text))
{
    const auto note = Note::create(text);

    RC_ASSERT((!note || note->text() == text)); // alone, it would look at both sides
}

} // namespace
} // namespace homeward
