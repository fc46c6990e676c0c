#include "core/services/diary_excerpt.h"

#include "core/base/utf8.h"
#include "tests/support/utf8_text.h"

#include <gtest/gtest.h>
#include <rapidcheck/gtest.h>

namespace homeward::services::diary_excerpt_test {
namespace {

std::string words(int from, int to)
{
    std::string text;
    for (int word = from; word < to; ++word)
        text += (text.empty() ? "w" : " w") + std::to_string(word);
    return text;
}

std::vector<TextSpan> hitOn(const std::string& text, const std::string& word)
{
    return {{text.find(word), word.size()}};
}

TEST(ExcerptAround, IsAllOfAShortText)
{
    EXPECT_EQ(excerptAround("the sea", hitOn("the sea", "sea")),
              (DiaryExcerpt{"the sea", {{4, 3}}}));
    EXPECT_EQ(excerptAround("sea", std::vector<TextSpan>{{0, 3}}), (DiaryExcerpt{"sea", {{0, 3}}}));
}

TEST(ExcerptAround, IsTheBeginningWhereNothingWasFound)
{
    EXPECT_EQ(excerptAround("the sea", {}), (DiaryExcerpt{"the sea", {}}));
    EXPECT_EQ(excerptAround(words(0, 100), {}).text, words(0, 30));
    EXPECT_EQ(excerptAround("", {}), DiaryExcerpt{});
}

TEST(ExcerptAround, TakesTenWordsBeforeAndSomeMoreAfter)
{
    const std::string text = words(0, 100);

    const DiaryExcerpt excerpt = excerptAround(text, hitOn(text, "w50"));

    EXPECT_EQ(excerpt.text, words(40, 80));
    EXPECT_EQ(excerpt.hits, hitOn(excerpt.text, "w50"));
}

TEST(ExcerptAround, LeavesOutHitsBehindIt)
{
    const std::string text = words(0, 100);
    const std::vector<TextSpan> hits{{text.find("w5 "), 2}, {text.find("w99"), 3}};

    EXPECT_EQ(excerptAround(text, hits).hits.size(), 1U);
}

TEST(ExcerptAround, TakesTheWholeFirstWordWhereAHitStandsWithinOne)
{
    const std::string text = words(0, 50) + " (sea)";

    EXPECT_EQ(excerptAround(text, hitOn(text, "sea")).text, words(40, 50) + " (sea)");
}

TEST(ExcerptAround, BoundsTextWithoutSpacesAndCutsNoCharacter)
{
    std::string text;
    for (int i = 0; i < 1000; ++i)
        text += "\u6D77"; // three bytes each
    const std::vector<TextSpan> hits{{1500, 900}};

    const DiaryExcerpt excerpt = excerptAround(text, hits);

    EXPECT_TRUE(isUtf8(excerpt.text));
    EXPECT_LT(excerpt.text.size(), 700U);
    ASSERT_EQ(excerpt.hits.size(), 1U);
    EXPECT_EQ(excerpt.hits[0].end(), excerpt.text.size());
}

RC_GTEST_PROP(ExcerptAround, GivesAPieceOfTheTextWhateverItIs, ())
{
    std::string text;
    std::vector<std::size_t> places;
    const auto characters = *rc::gen::container<std::vector<std::string>>(
        rc::gen::element<std::string>(" ", "\n", "a", "\u00FC", "\u6D77", "\U0001F30A", "\u0301"));
    for (const std::string& character : characters) {
        places.push_back(text.size());
        text += character;
    }
    std::vector<TextSpan> hits;
    if (!places.empty()) {
        const auto first = *rc::gen::inRange<std::size_t>(0, places.size());
        hits.push_back({places[first], text.size() - places[first]});
    }

    const DiaryExcerpt excerpt = excerptAround(text, hits);

    RC_ASSERT(isUtf8(excerpt.text));
    RC_ASSERT(text.find(excerpt.text) != std::string::npos);
    RC_ASSERT(excerpt.hits.size() == hits.size());
    for (const TextSpan& hit : excerpt.hits)
        RC_ASSERT(hit.end() <= excerpt.text.size()
                  && text.compare(hits[0].from, hit.length, excerpt.text, hit.from, hit.length)
                      == 0);
}

} // namespace
} // namespace homeward::services::diary_excerpt_test
