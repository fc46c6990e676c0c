#include "core/storage/search_words.h"

#include <gtest/gtest.h>

#include <ostream>
#include <string>

namespace homeward::storage {
namespace {

struct WordsCase {
    std::string name;
    std::string typed;
    std::string query;
};

void PrintTo(const WordsCase& words, std::ostream* out)
{
    *out << words.name;
}

class SearchQuery : public ::testing::TestWithParam<WordsCase> { };

TEST_P(SearchQuery, LooksForTheWordsAndTheBeginningOfTheLast)
{
    EXPECT_EQ(searchQuery(GetParam().typed), GetParam().query);
}

// clang-format off
INSTANTIATE_TEST_SUITE_P(Typed, SearchQuery, ::testing::Values(
    WordsCase{"Nothing",        "",                  ""},
    WordsCase{"SpacesOnly",     " \t\r\n ",          ""},
    WordsCase{"OneWord",        "calm",              R"("calm"*)"},
    WordsCase{"SeveralWords",   " calm \n day\t",    R"("calm" "day"*)"},
    WordsCase{"Operators",      "a AND b OR NOT c",  R"("a" "AND" "b" "OR" "NOT" "c"*)"},
    WordsCase{"ColumnAndCaret", "text:calm ^day a-b", R"("text:calm" "^day" "a-b"*)"},
    WordsCase{"Quotes",         R"(say "hello")",    R"("say" """hello"""*)"},
    WordsCase{"LoneQuote",      "\"",                R"(""""*)"},
    WordsCase{"StarOfTheirOwn", "ca*",               R"("ca*"*)"},
    WordsCase{"Nul",            std::string{"ca\0lm", 5}, R"("calm"*)"}),
    [](const auto& generated) { return generated.param.name; });
// clang-format on

} // namespace
} // namespace homeward::storage
