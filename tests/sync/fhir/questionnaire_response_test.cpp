#include "sync/fhir/questionnaire_response.h"

#include "tests/sync/fhir/sample_records.h"

#include <gtest/gtest.h>
#include <rapidcheck/gtest.h>

namespace homeward::fhir::questionnaire_response_test {
namespace {

using namespace testing;

Json responseOf(const AnsweredQuestionnaire& answers)
{
    return questionnaireResponse(answers, context()).resource;
}

TEST(QuestionnaireResponse, NamesTheQuestionnaireAndItsItemsByLoinc)
{
    const Json json = responseOf(answered(31, "phq9", {0, 1, 2, 3, 0, 1, 2, 3, 0, 1}));

    EXPECT_EQ(json["questionnaire"], "http://loinc.org/q/44249-1");
    EXPECT_EQ(json["status"], "completed");
    ASSERT_EQ(json["item"].size(), 10U);
    EXPECT_EQ(json["item"][0]["linkId"], "/44250-9");
    EXPECT_EQ(json["item"][8]["linkId"], "/44260-8");
    EXPECT_EQ(json["item"][9]["linkId"], "/69722-7");
    EXPECT_EQ(responseOf(answered(31, "gad7", {}))["questionnaire"], "http://loinc.org/q/69737-5");
    EXPECT_EQ(responseOf(answered(31, "phq2", {}))["questionnaire"], "http://loinc.org/q/55757-9");
}

TEST(QuestionnaireResponse, HasEachAnswerAsACodeThatCountsForSomething)
{
    const Json json = responseOf(answered(31, "phq9", {0, 1, 2, 3, 0, 1, 2, 3, 0, 3}));
    const std::vector<std::string> codes{"LA6568-5", "LA6569-3", "LA6570-1", "LA6571-9"};

    for (std::size_t i = 0; i < codes.size(); ++i) {
        const Json& value = json["item"][i]["answer"][0]["valueCoding"];
        EXPECT_EQ(value["code"], codes[i]);
        EXPECT_EQ(value["extension"][0]["valueDecimal"], i);
    }
    EXPECT_EQ(json["item"][9]["answer"][0]["valueCoding"]["code"], "LA6574-3");
}

TEST(QuestionnaireResponse, SaysThatAnItemWasDeclinedAndGivesItNoAnswer)
{
    const Json json = responseOf(answered(31, "phq9", {0, -1}));

    EXPECT_TRUE(json["item"][0].contains("answer"));
    EXPECT_FALSE(json["item"][0].contains("extension"));
    const Json& declined = json["item"][1];
    EXPECT_FALSE(declined.contains("answer"));
    EXPECT_EQ(declined["extension"][0]["url"],
              "http://hl7.org/fhir/StructureDefinition/data-absent-reason");
    EXPECT_EQ(declined["extension"][0]["valueCode"], "asked-declined");
}

TEST(QuestionnaireResponse, IsFromThePersonAlone)
{
    const Json json = responseOf(answered(31, "gad7", {1, 1, 1, 1, 1, 1, 1}));

    for (const char* who : {"subject", "author", "source"})
        EXPECT_EQ(json[who]["reference"], urn(kPatient));
    EXPECT_EQ(json["authored"], "2026-03-01T09:00:00+01:00");
}

TEST(QuestionnaireResponse, SpeaksOurOwnWordsWhereAnInstrumentHasNoCodes)
{
    Instrument bare = *services::findInstrument("phq2");
    bare.panelLoinc.clear();
    for (InstrumentItem& item : bare.items) {
        item.loinc.clear();
        item.text.clear();
        for (AnswerOption& option : item.answers)
            option.loinc.clear();
    }
    AnsweredQuestionnaire answers = answered(31, "phq2", {1, 2});
    answers.instrument = &bare;

    const Json json = responseOf(answers);

    EXPECT_EQ(json["questionnaire"],
              "https://homeward.example/fhir/Questionnaire/phq2|" + bare.version);
    EXPECT_EQ(json["item"][1]["linkId"], "/2");
    EXPECT_EQ(json["item"][1]["answer"][0]["valueInteger"], 2);
    EXPECT_FALSE(json["item"][1].contains("text"));
}

RC_GTEST_PROP(QuestionnaireResponse, NeverMakesANumberOfWhatWasDeclined, ())
{
    const auto values = *rc::gen::container<std::vector<int>>(9, rc::gen::inRange(-1, 4));
    AnsweredQuestionnaire answers = answered(31, "phq9", {});
    for (std::size_t i = 0; i < values.size(); ++i)
        if (values[i] >= 0)
            answers.response.answers[i] = ItemAnswer::given(values[i]);

    const Json json = responseOf(answers);

    for (std::size_t i = 0; i < values.size(); ++i) {
        const Json& item = json["item"][i];
        RC_ASSERT(item.contains("answer") == (values[i] >= 0));
        RC_ASSERT(item.contains("extension") == (values[i] < 0));
        if (values[i] >= 0)
            RC_ASSERT(item["answer"][0]["valueCoding"]["extension"][0]["valueDecimal"]
                      == values[i]);
    }
}

} // namespace
} // namespace homeward::fhir::questionnaire_response_test
