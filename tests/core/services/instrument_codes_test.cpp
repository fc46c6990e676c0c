#include "core/services/instrument_directory.h"

#include <gtest/gtest.h>

#include <fstream>
#include <iterator>
#include <regex>
#include <set>
#include <string>
#include <vector>

namespace homeward::services::instrument_codes_test {

using Codes = std::vector<std::string>;

std::string dataFileText()
{
    std::ifstream in{HOMEWARD_INSTRUMENTS};
    return {std::istreambuf_iterator<char>{in}, {}};
}

/// Everything in the file that looks like a LOINC code, of a term or of an answer.
Codes codesInTheFile()
{
    static const std::regex kCode{"\"((?:LA)?[0-9]+-[0-9])\""};
    const std::string text = dataFileText();
    Codes codes;
    for (auto found = std::sregex_iterator{text.begin(), text.end(), kCode};
         found != std::sregex_iterator{}; ++found)
        codes.push_back((*found)[1]);
    return codes;
}

/// The places of the number as they are added up: a letter counts as its place in the alphabet.
std::vector<int> placesOf(const std::string& code)
{
    std::vector<int> places;
    for (const char each : code.substr(0, code.find('-')))
        places.push_back(each >= 'A' ? each - 'A' + 1 : each - '0');
    return places;
}

/// The digit behind the dash, worked out from what is before it: mod 10, as LOINC's guide has it.
/// From the right, every other place counts double, beginning with the last.
int checkDigit(const std::string& code)
{
    int sum = 0;
    bool isDoubled = true;
    const auto places = placesOf(code);
    for (auto place = places.rbegin(); place != places.rend(); ++place, isDoubled = !isDoubled) {
        const int value = isDoubled ? 2 * *place : *place;
        sum += value / 10 + value % 10;
    }
    return (10 - sum % 10) % 10;
}

bool hasItsCheckDigit(const std::string& code)
{
    return code.back() - '0' == checkDigit(code);
}

TEST(CheckDigit, IsThatOfLoincsGuide)
{
    EXPECT_TRUE(hasItsCheckDigit("2951-2")); // sodium, of the guide
    EXPECT_FALSE(hasItsCheckDigit("2951-3"));
    EXPECT_FALSE(hasItsCheckDigit("LA6568-4"));
    EXPECT_FALSE(hasItsCheckDigit("LA6586-5"));
    for (const char* invented : {"76689-1", "76690-9", "76691-7", "76692-5", "76693-3", "76694-1"})
        EXPECT_FALSE(hasItsCheckDigit(invented)) << invented;
}

TEST(InstrumentCodes, PassTheirCheckDigits)
{
    const Codes codes = codesInTheFile();

    EXPECT_GE(codes.size(), 40U);
    for (const std::string& code : codes)
        EXPECT_TRUE(hasItsCheckDigit(code)) << code;
}

TEST(InstrumentCodes, AreThoseOfTheFile)
{
    const Codes inFile = codesInTheFile();
    const std::set<std::string> known{inFile.begin(), inFile.end()};
    std::set<std::string> loaded;
    for (const Instrument& instrument : instruments()) {
        loaded.insert({instrument.panelLoinc, instrument.totalLoinc});
        for (const InstrumentItem& item : instrument.items) {
            loaded.insert(item.loinc);
            for (const AnswerOption& answer : item.answers)
                loaded.insert(answer.loinc);
        }
    }
    loaded.erase("");

    EXPECT_EQ(loaded, known);
}

TEST(InstrumentCodes, HaveNoneThatIsMisusedElsewhere)
{
    const std::string text = dataFileText();
    for (const char* banned : {"71969-0", "76689-1", "76690-9", "76691-7", "76692-5", "76693-3",
                               "76694-1", "81344-4", "246636008", "93374-7"})
        EXPECT_EQ(text.find(banned), std::string::npos) << banned;
    for (const Instrument& instrument : instruments())
        for (const char* panel : {"44249-1", "69737-5"})
            EXPECT_NE(instrument.totalLoinc, panel) << instrument.id;
}

TEST(InstrumentCodes, AreThoseOfThePublishedForms)
{
    const auto items = [](const char* id) {
        Codes codes;
        for (const InstrumentItem& item : findInstrument(id)->items)
            codes.push_back(item.loinc);
        return codes;
    };
    EXPECT_EQ(items("phq9"),
              (Codes{"44250-9", "44255-8", "44259-0", "44254-1", "44251-7", "44258-2", "44252-5",
                     "44253-3", "44260-8", "69722-7"}));
    EXPECT_EQ(items("phq2"), (Codes{"44250-9", "44255-8"}));
    EXPECT_EQ(items("gad7"),
              (Codes{"69725-0", "68509-9", "69733-4", "69734-2", "69735-9", "69689-8", "69736-7"}));
    EXPECT_EQ(findInstrument("phq9")->panelLoinc, "44249-1");
    EXPECT_EQ(findInstrument("phq9")->totalLoinc, "44261-6");
    EXPECT_EQ(findInstrument("phq2")->panelLoinc, "55757-9");
    EXPECT_EQ(findInstrument("phq2")->totalLoinc, "55758-7");
    EXPECT_EQ(findInstrument("gad7")->panelLoinc, "69737-5");
    EXPECT_EQ(findInstrument("gad7")->totalLoinc, "70274-6");
}

TEST(InstrumentCodes, OfAnswersRiseWithThem)
{
    const auto answers = [](const InstrumentItem& item) {
        Codes codes;
        for (const AnswerOption& answer : item.answers)
            codes.push_back(answer.loinc);
        return codes;
    };
    for (const char* id : {"phq9", "phq2", "gad7"})
        for (const InstrumentItem& item : findInstrument(id)->items)
            EXPECT_EQ(answers(item),
                      (item.isScored ? Codes{"LA6568-5", "LA6569-3", "LA6570-1", "LA6571-9"}
                                     : Codes{"LA6572-7", "LA6573-5", "LA6575-0", "LA6574-3"}))
                << id << ' ' << item.id;
}

} // namespace homeward::services::instrument_codes_test
