#include "tests/core/services/session_diary_fixture.h"

#include <gtest/gtest.h>

namespace homeward::services::session_diary_search_test {
namespace {

using namespace std::chrono_literals;

class DiarySearch : public SessionDiaryTest { };

using Texts = std::vector<std::string>;

TEST_F(DiarySearch, MarksEveryWordThatWasFound)
{
    written("The sea was calm. I saw the sea again.");
    written("No water here.");

    EXPECT_EQ(found("sea"), Texts{"The [sea] was calm. I saw the [sea] again."});
    EXPECT_EQ(found("calm se"), Texts{"The [sea] was [calm]. I saw the [sea] again."});
    EXPECT_EQ(found("sea water"), Texts{});
}

TEST_F(DiarySearch, ShowsTheNewestFirstAndNotMoreThanAsked)
{
    for (const char* text : {"sea one", "sea two", "sea three"}) {
        written(text);
        clock().advance(24h);
    }

    EXPECT_EQ(found("sea"), (Texts{"[sea] three", "[sea] two", "[sea] one"}));
    EXPECT_EQ(writing().search("sea", 2)->size(), 2U);
    EXPECT_EQ(writing().search("sea", 2)->front().entry.text.text(), "sea three");
}

TEST_F(DiarySearch, DoesNotFindWordsThatWereReplaced)
{
    const DiaryEntry entry = written("sea and sky");
    rewritten(entry.id, "sky and hill");

    EXPECT_EQ(found("sea"), Texts{});
    EXPECT_EQ(found("sky"), Texts{"[sky] and hill"});
}

TEST_F(DiarySearch, FindsWordsInAnyScriptWithOrWithoutAccents)
{
    written("Über den Berg");
    written("Мне стало легче");
    written("שלום עולם");
    written("سلام دنیا");
    written("今日 は 静か");
    written("Καλημέρα κόσμε");

    EXPECT_EQ(found("uber"), Texts{"[Über] den Berg"});
    EXPECT_EQ(found("СТАЛО"), Texts{"Мне [стало] легче"});
    EXPECT_EQ(found("עולם"), Texts{"שלום [עולם]"});
    EXPECT_EQ(found("سل"), Texts{"[سلام] دنیا"});
    EXPECT_EQ(found("静"), Texts{"今日 は [静か]"});
    EXPECT_EQ(found("ΚΌΣΜ"), Texts{"Καλημέρα [κόσμε]"});
}

TEST_F(DiarySearch, MarksAWordWithItsCombiningMarks)
{
    written("a cafe\u0301 by the sea"); // e and an accent of its own

    EXPECT_EQ(found("cafe"), Texts{"a [cafe\u0301] by the sea"});
}

TEST_F(DiarySearch, IsNotMisledByAnythingInTheText)
{
    const Texts hostile{
        "\u202Esea\u202C backwards",
        "\u2066 sea \u2069 \u200F\u061C",
        "[sea] <b>sea</b> &lt;sea",
        "\u0001sea\u0002 \u0003",
        "\U0001F30A sea \U0001F468\u200D\U0001F469\u200D\U0001F467",
        "sea\r\n\r\nsea",
        "\uE000sea\uE001 \uFFFE sea \uFFFF",
        "'); DROP TABLE diary_version; -- sea",
    };
    for (const std::string& text : hostile) {
        const DiaryEntry entry = written(text);
        const auto hits = writing().search("sea", 1).value();
        ASSERT_EQ(hits.size(), 1U) << text;
        EXPECT_EQ(hits[0].entry.text.text(), text);
        EXPECT_EQ(hits[0].excerpt, text);
        for (const TextSpan& hit : hits[0].hits)
            EXPECT_EQ(hits[0].excerpt.substr(hit.from, hit.length), "sea") << text;
        ASSERT_TRUE(writing().remove(entry.id));
    }
}

TEST_F(DiarySearch, TakesNothingThatIsTypedForAnOperator)
{
    written("sea");

    for (const char* words : {"", " ", "\"", "*", "sea OR sky", "NOT sea", "text:sea", "(", "'",
                              "^sea", "sea^", "{", "\xE2\x80\xAE"})
        EXPECT_TRUE(writing().search(words, 9)) << words;
    EXPECT_EQ(found("sea OR sky"), Texts{});
    EXPECT_EQ(found("\"sea\""), Texts{"[sea]"});
}

TEST_F(DiarySearch, ShowsAPieceOfALongEntryAroundTheFirstHit)
{
    std::string text;
    for (int word = 0; word < 100'000; ++word)
        text += word == 70'000 ? "sea " : "word" + std::to_string(word) + ' ';

    const DiaryEntry entry = written(text);

    EXPECT_EQ(writing().find(entry.id).value().text.text(), text);
    const auto hits = writing().search("sea", 9).value();
    ASSERT_EQ(hits.size(), 1U);
    EXPECT_LT(hits[0].excerpt.size(), 800U);
    EXPECT_NE(bracketed(hits[0]).find("word69999 [sea] word70001"), std::string::npos);
}

TEST_F(DiarySearch, IsNotSlowedDownByAWordThatIsEverywhere)
{
    std::string text;
    for (int word = 0; word < 100'000; ++word)
        text += "sea ";
    written(text);

    const auto hits = writing().search("sea", 9).value();

    ASSERT_EQ(hits.size(), 1U);
    EXPECT_EQ(hits[0].hits.size(), 30U);
    EXPECT_EQ(hits[0].hits.front(), (TextSpan{0, 3}));
}

TEST_F(DiarySearch, SaysThatWordsAreDamagedInsteadOfTakingThemForMarks)
{
    written("sea");
    ASSERT_TRUE(database().execute("UPDATE diary_version SET text = CAST(x'736561FF' AS TEXT)"));

    EXPECT_EQ(writing().search("sea", 9).error(), DiaryError::Damaged);
    EXPECT_EQ(writing().list({}, {}, 9).error(), DiaryError::Damaged);
}

} // namespace
} // namespace homeward::services::session_diary_search_test
