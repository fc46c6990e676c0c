#include "core/services/diary.h"

#include "tests/core/services/diary_fixture.h"

#include <gtest/gtest.h>

#include <ostream>
#include <string>
#include <vector>

namespace homeward::services {
namespace {

struct HostileNote {
    std::string name;
    std::string text;
};

void PrintTo(const HostileNote& note, std::ostream* out)
{
    *out << note.name;
}

class Hostile : public DiaryTest, public ::testing::WithParamInterface<HostileNote> { };

TEST_P(Hostile, NoteIsKeptToTheByte)
{
    const MoodEntry entry = recorded(5, GetParam().text);

    EXPECT_TRUE(diary().find(entry.id)->reading.note->text() == GetParam().text);
}

// clang-format off
INSTANTIATE_TEST_SUITE_P(Texts, Hostile, ::testing::Values(
    HostileNote{"Markup",       R"(<img src="http://example.org/x.png"><script>alert(1)</script>)"},
    HostileNote{"Markdown",     "![x](http://example.org) **bold** [a](javascript:b)"},
    HostileNote{"Sql",          "'); DROP TABLE mood; --"},
    HostileNote{"Bidi",         "a\xE2\x80\xAE" "b\xE2\x81\xA6" "c\xE2\x80\x8F"},
    HostileNote{"ByteOrder",    "\xEF\xBB\xBF" "text"},
    HostileNote{"Controls",     "\x01\x1B[31m\x7F\t\r\n"},
    HostileNote{"Combining",    "Z\xCC\x8D\xCC\x92\xCC\x84"},
    HostileNote{"Emoji",        "\xF0\x9F\x91\xA9\xE2\x80\x8D\xF0\x9F\x91\xA9\xE2\x80\x8D\xF0\x9F\x91\xA7"},
    HostileNote{"Format",       "%s%n%1 {0}"},
    HostileNote{"OneMegabyte",  std::string(1U << 20U, 'm')},
    HostileNote{"LongestOfAll", std::string(Note::kMaxBytes, 'm')}),
    [](const auto& generated) { return generated.param.name; });
// clang-format on

TEST_F(DiaryTest, FindsNotesByTheirWords)
{
    const MoodEntry old = recorded(5, "tired after the session");
    const MoodEntry entry = corrected(old, 5, "Rested after the séance");

    EXPECT_EQ(diary().search("SEANCE rest", 10).value(), std::vector{entry});
    EXPECT_TRUE(diary().search("rest seance", 10)->empty());
    EXPECT_TRUE(diary().search("tired", 10)->empty());
    EXPECT_TRUE(diary().search("", 10)->empty());
}

} // namespace
} // namespace homeward::services
