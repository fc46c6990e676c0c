#include "qml/diary/hit_text.h"

#include <gtest/gtest.h>

namespace homeward::ui::hit_text_test {

services::DiaryHit hitOf(const std::string& excerpt, std::vector<TextSpan> hits)
{
    return {.entry = {.id = {},
                      .moment = {Instant{}, *date::locate_zone("Europe/Berlin")},
                      .stage = DiaryStage::Free,
                      .text = Note::create("any").value(),
                      .recordedAt = Instant{}},
            .excerpt = excerpt,
            .hits = std::move(hits)};
}

QString marked(const std::string& excerpt, std::vector<TextSpan> hits)
{
    return excerptOf(hitOf(excerpt, std::move(hits))).marked;
}

TEST(ExcerptOf, MarksTheWordsAndEscapesTheRest)
{
    EXPECT_EQ(marked("a river & <i>so</i>", {{2, 5}}),
              "a <b><u>river</u></b> &amp; &lt;i&gt;so&lt;/i&gt;");
}

TEST(ExcerptOf, AHitThatIsMarkupItselfIsEscaped)
{
    EXPECT_EQ(marked("<img src=http://x>", {{0, 4}}), "<b><u>&lt;img</u></b> src=http://x&gt;");
}

TEST(ExcerptOf, CountsBytesNotLetters)
{
    // "Käse" has five bytes, the face has four.
    EXPECT_EQ(marked("K\u00e4se \U0001F600 river", {{11, 5}}),
              QString::fromUtf8("K\u00e4se \U0001F600 <b><u>river</u></b>"));
}

TEST(ExcerptOf, SpansOutsideOrOutOfOrderMarkNothing)
{
    EXPECT_EQ(marked("river", {{9, 2}}), "river");
    EXPECT_EQ(marked("river", {{3, 9}}), "river");
    EXPECT_EQ(marked("river run", {{6, 3}, {0, 5}}), "river <b><u>run</u></b>");
    EXPECT_EQ(marked("river", {{0, static_cast<std::size_t>(-1)}}), "river");
}

TEST(ExcerptOf, IsOneLineAndItsPlainTextIsWhatWasWritten)
{
    const Excerpt excerpt = excerptOf(hitOf("one\ntwo\r<b>", {{4, 3}}));

    EXPECT_EQ(excerpt.plain, "one two <b>");
    EXPECT_EQ(excerpt.marked, "one <b><u>two</u></b> &lt;b&gt;");
}

TEST(ExcerptAround, FindsWholeWordsInEitherCaseAndWithoutAccents)
{
    EXPECT_EQ(excerptAround("Caf\u00e9 by the river", QStringLiteral("cafe")).marked,
              QString::fromUtf8("<b><u>Caf\u00e9</u></b> by the river"));
    EXPECT_EQ(excerptAround("riverside", QStringLiteral("river bank")).marked, "riverside");
}

TEST(ExcerptAround, TheLastWordMayBeABeginning)
{
    EXPECT_EQ(excerptAround("A quiet riverside.", QStringLiteral("quiet riv")).marked,
              "A <b><u>quiet</u></b> <b><u>riverside</u></b>.");
}

TEST(ExcerptAround, BeginsNotFarBeforeTheFirstHit)
{
    std::string text;
    for (int word = 0; word < 200; ++word)
        text += "filler ";

    const Excerpt excerpt = excerptAround(text + "river", QStringLiteral("river"));

    EXPECT_TRUE(excerpt.plain.startsWith(QStringLiteral("filler")));
    EXPECT_TRUE(excerpt.plain.endsWith(QStringLiteral("river")));
    EXPECT_LT(excerpt.plain.size(), 100);
}

TEST(ExcerptAround, WithoutAHitItIsTheBeginning)
{
    EXPECT_EQ(excerptAround(std::string(500, 'a'), QStringLiteral("river")).plain.size(), 240);
    EXPECT_EQ(excerptAround("<b>", QStringLiteral("\"*")).marked, "&lt;b&gt;");
}

} // namespace homeward::ui::hit_text_test
