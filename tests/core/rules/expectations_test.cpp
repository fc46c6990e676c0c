#include "core/rules/expectations.h"

#include <gtest/gtest.h>

#include <algorithm>
#include <array>
#include <cctype>
#include <iterator>
#include <set>
#include <sstream>
#include <string>

namespace homeward::rules::expectations_test {

constexpr std::array kRoutes{Route::Intravenous, Route::Intramuscular, Route::EsketamineNasal,
                             Route::OralInClinic};

std::vector<Expectation> cardFor(int card, std::optional<Route> route)
{
    return expectationsOf(static_cast<ExpectationCard>(card), route);
}

/// Everything that anybody is told.
std::vector<Expectation> all()
{
    std::vector<Expectation> said;
    for (int card = 0; card < kExpectationCards; ++card)
        for (const Route route : kRoutes)
            std::ranges::copy(cardFor(card, route), std::back_inserter(said));
    return said;
}

bool says(ExpectationCard card, std::optional<Route> route, std::string_view words)
{
    return std::ranges::any_of(expectationsOf(card, route), [words](const Expectation& one) {
        return one.text.find(words) != std::string_view::npos;
    });
}

/// Lower case, without anything but letters between single blanks.
std::string onlyWords(std::string_view text)
{
    std::string words = " ";
    for (const char letter : text) {
        const char small = static_cast<char>(std::tolower(static_cast<unsigned char>(letter)));
        const bool isLetter = std::isalnum(static_cast<unsigned char>(letter)) != 0;
        if (isLetter || words.back() != ' ')
            words += isLetter ? small : ' ';
    }
    return words.back() == ' ' ? words : words + ' ';
}

TEST(ExpectationsOf, EveryCardHasSomethingForEveryRouteAndForNone)
{
    for (int card = 0; card < kExpectationCards; ++card) {
        EXPECT_GE(cardFor(card, std::nullopt).size(), 3U) << card;
        for (const Route route : kRoutes)
            EXPECT_GE(cardFor(card, route).size(), 4U) << card;
    }
}

TEST(ExpectationsOf, NobodyIsToldTheSameTwiceOnACard)
{
    for (int card = 0; card < kExpectationCards; ++card)
        for (const Route route : kRoutes) {
            std::set<std::string_view> seen;
            for (const Expectation& one : cardFor(card, route))
                EXPECT_TRUE(seen.insert(one.text).second) << one.text;
        }
}

TEST(ExpectationsOf, AnUnknownRouteIsToldWhatHoldsForAllOfThem)
{
    for (int card = 0; card < kExpectationCards; ++card)
        for (const Expectation& one : cardFor(card, std::nullopt))
            for (const Route route : kRoutes) {
                const auto said = cardFor(card, route);
                EXPECT_NE(std::ranges::find(said, one), said.end()) << one.text;
            }
}

TEST(ExpectationsOf, EverybodyHearsOfDrivingAndWhoDecidesThatTheyMayLeave)
{
    std::vector<std::optional<Route>> routes{std::nullopt};
    std::ranges::copy(kRoutes, std::back_inserter(routes));
    for (const auto& route : routes) {
        EXPECT_TRUE(says(ExpectationCard::HoursAfter, route, "No driving"));
        EXPECT_TRUE(says(ExpectationCard::HoursAfter, route, "Staff decide when you can leave."));
        EXPECT_TRUE(says(ExpectationCard::WhenToCall, route, "thoughts of ending your life"));
    }
}

TEST(ExpectationsOf, TheSpraysFloorsAreSaidToThoseWhoUseIt)
{
    constexpr auto kBefore = ExpectationCard::Before;
    EXPECT_TRUE(says(kBefore, Route::EsketamineNasal, "eat for at least 2 hours"));
    EXPECT_TRUE(says(kBefore, Route::EsketamineNasal, "drink for at least 30 minutes"));
    EXPECT_FALSE(says(kBefore, Route::Intravenous, "2 hours"));
    EXPECT_FALSE(says(ExpectationCard::SideEffects, Route::Intravenous, "nose"));
    EXPECT_FALSE(says(ExpectationCard::During, Route::Intramuscular, "infusion"));
}

TEST(ExpectationsOf, ATimeOfTheSpraysObservationIsNeverGiven)
{
    EXPECT_FALSE(says(ExpectationCard::HoursAfter, Route::EsketamineNasal, "2 hours"));
    EXPECT_FALSE(says(ExpectationCard::HoursAfter, Route::EsketamineNasal, "two hours"));
}

TEST(ExpectationsOf, SentencesAreShort)
{
    for (const Expectation& one : all()) {
        std::istringstream words{std::string{one.text}};
        const auto count = std::distance(std::istream_iterator<std::string>{words}, {});
        EXPECT_LE(count, 15) << one.text;
    }
}

TEST(ExpectationsOf, NoRateDosePriceOrPraise)
{
    for (const Expectation& one : all())
        for (const std::string_view never :
             {" safe ", " normal ", " cleared ", " missed ", " should ", " cure ", " effective ",
              " percent ", " mg ", " dose ", " price ", " cost ", " legal ", " works ",
              " works well ", " best ", " magic ", " worry ", " relapse "})
            EXPECT_EQ(onlyWords(one.text).find(never), std::string::npos) << one.text << never;
}

TEST(ExpectationsOf, NoSignsOfRatesAndMoney)
{
    for (const Expectation& one : all())
        EXPECT_EQ(one.text.find_first_of("%$"), std::string_view::npos) << one.text;
}

} // namespace homeward::rules::expectations_test
