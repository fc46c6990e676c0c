#include "core/services/preparations.h"

#include "core/rules/preparation_list.h"
#include "tests/core/services/treatment_fixture.h"

#include <gtest/gtest.h>

namespace homeward::services::preparations_test {
namespace {

constexpr const char* kOwnList = R"({"format": 1, "clinic": "Clinic at the Park", "version": 3,
 "preparation": [{"id": "labResults", "text": "Send us your lab results."},
                 {"id": "bloodPressure", "text": "Measure your blood pressure for a week."}],
 "routes": {"iv": {"after": [{"rule": "noDriving", "restMinutes": 1440}],
 "observation": {"mode": "planned", "minutes": 90}}}})";

class PreparationsTest : public TreatmentTest {
protected:
    Preparations list() { return Preparations{store(), clock(), policies()}; }

    std::vector<PreparationState> states()
    {
        std::vector<PreparationState> states;
        const auto rows = list().list().value().rows;
        for (const PreparationRow& row : rows)
            states.push_back(row.state);
        return states;
    }

    void takeOwnList() { ASSERT_TRUE(policies().take(kOwnList, rules::Jurisdiction::Elsewhere)); }
};

using enum PreparationState;

TEST_F(PreparationsTest, AreTheGeneralListUntilTheClinicSendsItsOwn)
{
    const PreparationList general = list().list().value();

    EXPECT_EQ(general.origin.source, PolicySource::BuiltIn);
    ASSERT_EQ(general.rows.size(), rules::generalPreparation().size());
    for (std::size_t i = 0; i < general.rows.size(); ++i)
        EXPECT_EQ(general.rows[i], (PreparationRow{rules::generalPreparation()[i], NotDone}));

    takeOwnList();

    const PreparationList own = list().list().value();
    EXPECT_EQ(own.origin, (PolicyOrigin{PolicySource::Clinic, "Clinic at the Park", 3}));
    ASSERT_EQ(own.rows.size(), 2U);
    EXPECT_EQ(own.rows[1].item.text, "Measure your blood pressure for a week.");
}

TEST_F(PreparationsTest, CountByTheLastAnswerAndKeepAll)
{
    ASSERT_TRUE(list().set("evaluation", Done));
    ASSERT_TRUE(list().set("labResults", AskClinic));
    ASSERT_TRUE(list().set("evaluation", NotDone));
    ASSERT_TRUE(list().set("medicineList", Done));

    reopen();
    EXPECT_EQ(states(), (std::vector{NotDone, NotDone, AskClinic, Done, NotDone}));
    EXPECT_EQ(count("preparation_answer"), 4);
    EXPECT_TRUE(findings().empty());
}

TEST_F(PreparationsTest, CountInTheOrderOfWritingEvenIfTheClockWasSetBack)
{
    ASSERT_TRUE(list().set("evaluation", Done));
    clock().set(now() - std::chrono::hours{24});
    ASSERT_TRUE(list().set("evaluation", AskClinic));

    EXPECT_EQ(states()[1], AskClinic);
}

TEST_F(PreparationsTest, KeepAnAnswerToAnItemThatBothListsHave)
{
    ASSERT_TRUE(list().set("labResults", Done));

    takeOwnList();

    EXPECT_EQ(states(), (std::vector{Done, NotDone}));
}

TEST_F(PreparationsTest, RefuseAnItemThatTheListDoesNotHave)
{
    EXPECT_EQ(list().set("bloodPressure", Done).error(), DiaryError::NotFound);
    EXPECT_EQ(list().set("", Done).error(), DiaryError::NotFound);
    takeOwnList();
    EXPECT_EQ(list().set("evaluation", Done).error(), DiaryError::NotFound);

    EXPECT_TRUE(list().set("bloodPressure", Done));
    EXPECT_EQ(count("preparation_answer"), 1);
}

TEST_F(PreparationsTest, AreToldToNobody)
{
    ASSERT_TRUE(list().set("evaluation", Done));

    EXPECT_EQ(count("outbox"), 0);
}

TEST_F(PreparationsTest, SayWhatTheDiskSays)
{
    block("preparation_answer");

    EXPECT_EQ(list().set("evaluation", Done).error(), DiaryError::Failed);
    EXPECT_EQ(states(), std::vector(5, NotDone));
}

} // namespace
} // namespace homeward::services::preparations_test
