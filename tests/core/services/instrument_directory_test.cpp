#include "core/services/instrument_directory.h"

#include "core/rules/questionnaire_score.h"
#include "core/rules/rule_names.h"

#include <gtest/gtest.h>
#include <nlohmann/json.hpp>
#include <rapidcheck/gtest.h>

#include <algorithm>
#include <fstream>
#include <functional>
#include <optional>
#include <string>
#include <vector>

namespace homeward::services::instrument_directory_test {

using Json = nlohmann::json;
using Texts = std::vector<std::string>;

/// The file that the program carries, as people edit it.
const Json& dataFile()
{
    static const Json kFile = Json::parse(std::ifstream{HOMEWARD_INSTRUMENTS});
    return kFile;
}

Texts idsOf(const std::vector<Instrument>& all)
{
    Texts ids;
    for (const Instrument& each : all)
        ids.push_back(each.id);
    return ids;
}

TEST(Instruments, AreAllOfTheFileInItsOrder)
{
    EXPECT_EQ(idsOf(instruments()), (Texts{"phq9", "phq2", "gad7", "qids16", "who5", "madrs-s"}));
    EXPECT_EQ(instruments().size(), dataFile().at("instruments").size());
    for (const Instrument& each : instruments())
        EXPECT_EQ(findInstrument(each.id), &each);
}

TEST(Instruments, AreFoundByTheirIdAlone)
{
    for (const char* id : {"", "phq", "PHQ9", "phq9 ", "phq9\n", "cssrs", "cadss6", "\xFF"})
        EXPECT_EQ(findInstrument(id), nullptr) << id;
}

TEST(Instruments, HaveTheirWordsWhereTheyMayBeReproduced)
{
    for (const Instrument& each : instruments()) {
        const bool isFree = each.id == "phq9" || each.id == "phq2" || each.id == "gad7";
        EXPECT_EQ(each.isOffered(), isFree) << each.id;
        EXPECT_EQ(each.credit.empty(), !isFree) << each.id;
        EXPECT_FALSE(each.licence.empty()) << each.id;
        EXPECT_FALSE(each.name.empty()) << each.id;
        for (const InstrumentItem& item : each.items) {
            EXPECT_EQ(item.text.empty(), !isFree) << each.id << ' ' << item.id;
            for (const AnswerOption& answer : item.answers)
                EXPECT_EQ(answer.text.empty(), !isFree) << each.id << ' ' << item.id;
        }
    }
}

TEST(Instruments, OfferAnswersFromNothingUpwardsWithoutAGap)
{
    for (const Instrument& each : instruments())
        for (const InstrumentItem& item : each.items)
            for (std::size_t i = 0; i < item.answers.size(); ++i)
                EXPECT_EQ(item.answers[i].value, static_cast<int>(i)) << each.id << ' ' << item.id;
}

TEST(Instruments, ReachTheirHighestTotalAndNothing)
{
    for (const Instrument& each : instruments()) {
        std::vector<ItemAnswer> least;
        std::vector<ItemAnswer> most;
        for (const InstrumentItem& item : each.items) {
            least.push_back(ItemAnswer::given(item.answers.front().value));
            most.push_back(ItemAnswer::given(item.answers.back().value));
        }
        EXPECT_EQ(rules::scoreOf(each, least).total, 0) << each.id;
        EXPECT_EQ(rules::scoreOf(each, most).total, each.highest) << each.id;
    }
}

TEST(Instruments, HaveTheFactsOfTheirAuthors)
{
    struct Facts {
        const char* id;
        std::size_t items;
        int highest;
        int recallDays;
        bool isLowerBetter;
        bool hasResponse;
        std::optional<int> remissionBelow;
    };
    for (const auto& [id, items, highest, recallDays, isLowerBetter, hasResponse, remissionBelow] :
         {Facts{"phq9", 9, 27, 14, true, true, 5}, Facts{"phq2", 2, 6, 14, true, false, {}},
          Facts{"gad7", 7, 21, 14, true, true, 5}, Facts{"qids16", 16, 27, 7, true, true, 6},
          Facts{"who5", 5, 100, 14, false, false, {}},
          Facts{"madrs-s", 9, 54, 3, true, true, {}}}) {
        const Instrument& each = *findInstrument(id);
        EXPECT_EQ(each.scoredCount(), items) << id;
        EXPECT_EQ(each.highest, highest) << id;
        EXPECT_EQ(each.recallDays, recallDays) << id;
        EXPECT_EQ(each.isLowerBetter, isLowerBetter) << id;
        EXPECT_EQ(each.hasResponse, hasResponse) << id;
        EXPECT_EQ(each.remissionBelow, remissionBelow) << id;
    }
}

TEST(Instruments, OpenTheHelpPageForOneItemOfTwoOfThem)
{
    Texts opening;
    for (const Instrument& each : instruments())
        for (const InstrumentItem& item : each.items)
            if (item.opensHelp)
                opening.push_back(each.id + ' ' + item.id);

    EXPECT_EQ(opening, (Texts{"phq9 9", "qids16 12"}));
}

/// The name of the range of that total, or "".
std::string bandOf(const char* id, int total)
{
    std::string name;
    for (const BandRange& range : findInstrument(id)->bands)
        if (range.from <= total)
            name = range.band ? std::string{rules::nameOf(*range.band)} : "";
    return name;
}

TEST(InstrumentBands, HaveTheEdgesOfTheirAuthors)
{
    struct Edge {
        const char* id;
        int above; ///< the first total that has the later name
        const char* before;
        const char* after;
    };
    for (const auto& [id, above, before, after] :
         {Edge{"phq9", 5, "minimal", "mild"}, Edge{"phq9", 10, "mild", "moderate"},
          Edge{"phq9", 15, "moderate", "moderatelySevere"},
          Edge{"phq9", 20, "moderatelySevere", "severe"}, Edge{"gad7", 5, "minimal", "mild"},
          Edge{"gad7", 10, "mild", "moderate"}, Edge{"gad7", 15, "moderate", "severe"},
          Edge{"qids16", 6, "none", "mild"}, Edge{"qids16", 11, "mild", "moderate"},
          Edge{"qids16", 16, "moderate", "severe"}, Edge{"qids16", 21, "severe", "verySevere"},
          Edge{"who5", 29, "veryLow", "low"}, Edge{"who5", 51, "low", ""}}) {
        EXPECT_EQ(bandOf(id, above - 1), before) << id << ' ' << above;
        EXPECT_EQ(bandOf(id, above), after) << id << ' ' << above;
    }
    for (const char* unnamed : {"phq2", "madrs-s"})
        EXPECT_TRUE(findInstrument(unnamed)->bands.empty()) << unnamed;
}

TEST(InstrumentBands, BeginAtNothingAndRise)
{
    for (const Instrument& each : instruments()) {
        if (each.bands.empty())
            continue;
        EXPECT_EQ(each.bands.front().from, 0) << each.id;
        EXPECT_EQ(
            std::ranges::adjacent_find(each.bands, std::ranges::greater_equal{}, &BandRange::from),
            each.bands.end())
            << each.id;
        EXPECT_LE(each.bands.back().from, each.highest) << each.id;
    }
}

/// What is left of the file after one change to its first instrument.
template <class Change>
Texts idsAfter(Change change)
{
    Json document = dataFile();
    change(document.at("instruments").at(0));
    return idsOf(instrumentsFrom(document.dump()));
}

TEST(InstrumentsFrom, LeaveOutAnInstrumentThatDoesNotFitAndKeepTheOthers)
{
    const Texts others{"phq2", "gad7", "qids16", "who5", "madrs-s"};
    for (const char* field :
         {"id", "version", "name", "stem", "recallDays", "scoring", "highest", "bands",
          "isLowerBetter", "hasResponse", "remissionBelow", "panelLoinc", "totalLoinc", "credit",
          "licence", "answers", "items"}) {
        EXPECT_EQ(idsAfter([&](Json& first) { first.erase(field); }), others) << field;
        EXPECT_EQ(idsAfter([&](Json& first) {
                      first[field] = {{"other", "kind"}};
                  }),
                  others)
            << field;
    }
    EXPECT_EQ(idsAfter([](Json& first) { first = 42; }), others);
    EXPECT_EQ(idsAfter([](Json& first) { first["scoring"] = "mean"; }), others);
    EXPECT_EQ(idsAfter([](Json& first) { first["bands"][0]["band"] = "fine"; }), others);
    EXPECT_EQ(idsAfter([](Json& first) { first["items"] = Json::array(); }), others);
    EXPECT_EQ(idsAfter([](Json& first) { first["answers"].erase(1); }).size(), 6U);
    EXPECT_EQ(idsAfter([](Json& first) { first["answers"] = {first["answers"][0]}; }), others);
    EXPECT_EQ(idsAfter([](Json& first) { first["items"][0].erase("loinc"); }), others);
    EXPECT_EQ(idsAfter([](Json& first) { first["items"][0]["isScored"] = false; }), others);
    EXPECT_EQ(idsAfter([](Json& first) { first["items"][3]["isScored"] = false; }), others);
}

TEST(InstrumentsFrom, GiveNothingForWhatIsNoDirectory)
{
    for (const char* text : {"", "{", "[]", "{}", "null", "42", R"({"instruments": 42})",
                             R"({"instruments": [42]})", R"({"instruments": [{}]})", "\xFF\xFE"})
        EXPECT_TRUE(instrumentsFrom(text).empty()) << text;
}

RC_GTEST_PROP(InstrumentsFrom, GiveNothingForAnyOtherText, (const std::string& text))
{
    RC_ASSERT(instrumentsFrom(text).empty());
}

} // namespace homeward::services::instrument_directory_test
