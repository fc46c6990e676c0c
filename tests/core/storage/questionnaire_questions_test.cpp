#include "core/storage/integrity.h"
#include "core/storage/outbox_store.h"
#include "core/storage/questionnaire_store.h"
#include "core/storage/safety_plan_store.h"
#include "tests/core/storage/store_fixture.h"

#include <gtest/gtest.h>

#include <ostream>
#include <string>
#include <vector>

namespace homeward::storage::questionnaire_questions_test {

/// A file with a response, a draft and the contacts of a safety plan.
class QuestionnaireQuestions : public StoreTest {
protected:
    void SetUp() override
    {
        StoreTest::SetUp();
        Store store = open();
        QuestionnaireStore questionnaires{store.writer()};
        testing::SeededRandom random;
        const QuestionnaireResponse response{
            .id = QuestionnaireResponseId::make(kNoon, random),
            .instrument = "phq9",
            .version = "1",
            .moment = {kNoon, "UTC", std::chrono::seconds{0}},
            .answers = {ItemAnswer::given(10), ItemAnswer::declined(), ItemAnswer::given(0)},
            .recordedAt = kNoon};
        ASSERT_TRUE(questionnaires.insert(response));
        ASSERT_TRUE(OutboxStore{store.writer()}.add("questionnaire", response.id.uuid(),
                                                    OutboxOperation::Create, kNoon));
        ASSERT_TRUE(
            questionnaires.keep({.instrument = "gad7",
                                 .version = "1",
                                 .answers = {ItemAnswer::given(1), ItemAnswer::declined(), {}},
                                 .startedAt = kNoon,
                                 .changedAt = kNoon}));
        ASSERT_TRUE(SafetyPlanStore{store.writer()}.insertContacts(
            std::vector<PlanContact>{{"Ana", "1", true}, {"Ben", "2", false}}, kNoon));
        ASSERT_TRUE(SafetyPlanStore{store.writer()}.insertContacts({}, kNoon));
    }

    std::vector<std::string> findingsAfter(const std::string& damage)
    {
        auto database = openEncrypted(path(), key(), Access::Write).value();
        EXPECT_TRUE(database.execute("PRAGMA ignore_check_constraints = ON;" + damage));
        return integrityFindings(database).value();
    }
};

TEST_F(QuestionnaireQuestions, FindNothingInASoundFile)
{
    EXPECT_EQ(findingsAfter(""), std::vector<std::string>{});
}

struct TellingDamage {
    std::string name;
    std::string damage;
    std::string finding;
};

void PrintTo(const TellingDamage& damage, std::ostream* out)
{
    *out << damage.name;
}

class QuestionnaireQuestionsFind : public QuestionnaireQuestions,
                                   public ::testing::WithParamInterface<TellingDamage> { };

TEST_P(QuestionnaireQuestionsFind, WhatDoesNotFitTogether)
{
    const auto findings = findingsAfter(GetParam().damage);

    ASSERT_FALSE(findings.empty());
    EXPECT_EQ(findings.back(), GetParam().finding);
}

TellingDamage answers(const std::string& name, const std::string& text)
{
    return {name, "UPDATE questionnaire_response SET answers = '" + text + "'",
            "questionnaire_response row 1 has answers that cannot be read"};
}

TellingDamage draft(const std::string& name, const std::string& text)
{
    return {name, "UPDATE questionnaire_draft SET answers = '" + text + "'",
            "questionnaire_draft row gad7 has answers that cannot be read"};
}

TellingDamage contacts(const std::string& name, const std::string& json)
{
    return {name, "UPDATE safety_plan_contacts SET contacts = '" + json + "' WHERE seq = 1",
            "safety_plan_contacts row 1 cannot be read"};
}

INSTANTIATE_TEST_SUITE_P(
    Damage, QuestionnaireQuestionsFind,
    ::testing::Values(
        answers("LetterInAnswers", "0,x,1"), answers("GapInAnswers", "0,,1"),
        answers("NoAnswer", ""), answers("CommaAtTheEnd", "0,1,"),
        answers("CommaAtTheStart", ",0,1"), answers("NegativeAnswer", "0,-1"),
        answers("MarkBehindANumber", "0,1-"), answers("TwoMarks", "0,--"),
        answers("NotReachedOnRecord", "0,?"), draft("LetterInDraft", "a"),
        draft("TwoMarksInDraft", "0,?-"), draft("MarkBehindANumberInDraft", "1?"),
        contacts("ContactsAreNoJson", "["), contacts("ContactsAreNoList", "{}"),
        contacts("ContactIsNoObject", "[1]"), contacts("ContactIsNothing", "[null]"),
        contacts("ContactWithoutAName", R"([{"phone":"1","isShownLocked":true}])"),
        contacts("ContactWithANumberForAName", R"([{"name":1,"phone":"1","isShownLocked":true}])"),
        contacts("ContactWithoutAPhone", R"([{"name":"A","isShownLocked":true}])"),
        contacts("ContactWithoutItsFlag", R"([{"name":"A","phone":"1"}])"),
        contacts("SecondContactDamaged",
                 R"([{"name":"A","phone":"1","isShownLocked":true},{"name":"B"}])"),
        TellingDamage{"ResponseNotQueued", "DELETE FROM outbox",
                      "questionnaire_response row 1 was never queued for the clinic"}),
    [](const auto& generated) { return generated.param.name; });

} // namespace homeward::storage::questionnaire_questions_test
