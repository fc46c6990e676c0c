#include "core/services/questionnaire_asking.h"

#include "core/services/instrument_directory.h"
#include "tests/core/services/treatment_fixture.h"

#include <gtest/gtest.h>

#include <chrono>
#include <optional>
#include <string>
#include <vector>

namespace homeward::services::questionnaire_asking_test {

using namespace std::chrono_literals;
using rules::DueReason;

/// It is Tuesday 5 March 2024, 13:00 in Berlin.
class AskedQuestionnaires : public TreatmentTest {
protected:
    std::vector<AskedQuestionnaire> asked()
    {
        return askedQuestionnaires(sessions(), m_questionnaires, status(), moment(), zone())
            .value();
    }

    std::vector<std::string> due()
    {
        std::vector<std::string> ids;
        for (const AskedQuestionnaire& each : asked())
            if (each.due.isAt(moment()))
                ids.push_back(each.instrument->id);
        return ids;
    }

    void answer(const char* instrument)
    {
        const Instrument& asked = *findInstrument(instrument);
        const std::vector<ItemAnswer> answers(asked.items.size(), ItemAnswer::given(1));
        ASSERT_TRUE(m_questionnaires.record(asked, answers, moment()));
    }

    const date::time_zone& zone() const { return *findZone(kBerlin).value(); }
    Questionnaires& questionnaires() { return m_questionnaires; }

    using Ids = std::vector<std::string>;

private:
    testing::SeededRandom m_random{7};
    Questionnaires m_questionnaires{store(), clock(), m_random};
};

TEST_F(AskedQuestionnaires, AreNoneBeforeASessionIsPlanned)
{
    EXPECT_TRUE(asked().empty());
}

TEST_F(AskedQuestionnaires, AreTheTwoOfTheScheduleEachForItself)
{
    ASSERT_TRUE(sessions().add(planAt(now() + 72h)));
    EXPECT_EQ(due(), (Ids{"phq9", "gad7"}));
    EXPECT_EQ(asked().front().due.reason, DueReason::Baseline);

    answer("phq9");
    EXPECT_EQ(due(), Ids{"gad7"});
    answer("phq2"); // another instrument answers for nobody
    EXPECT_EQ(due(), Ids{"gad7"});
    answer("gad7");
    EXPECT_TRUE(asked().empty());
}

TEST_F(AskedQuestionnaires, AreNotDueWhileARuleIsInForce)
{
    endedSession();
    EXPECT_TRUE(due().empty());
    EXPECT_EQ(asked().front().due.reason, DueReason::AfterCourse);

    waitUntil(6, 13h + 40min); // time is up, a night's sleep is awaited
    EXPECT_TRUE(due().empty());
    waitUntil(9, 13h);
    EXPECT_TRUE(due().empty());

    confirmSleep();
    EXPECT_EQ(due(), (Ids{"phq9", "gad7"}));
}

TEST_F(AskedQuestionnaires, AreNotDueWhileNobodyHasSaidWhenDosingEnded)
{
    startedSession();
    clock().advance(2h);

    EXPECT_TRUE(due().empty());
    clock().advance(48h);
    EXPECT_TRUE(due().empty());
}

TEST_F(AskedQuestionnaires, ComeTwoWeeksAfterTheLastAnswer)
{
    endedSession();
    waitUntil(7, 13h);
    confirmSleep();
    answer("phq9");

    waitUntil(20, 23h);
    EXPECT_EQ(due(), Ids{"gad7"});
    waitUntil(21, 0h);
    EXPECT_EQ(due(), (Ids{"phq9", "gad7"}));
}

TEST_F(AskedQuestionnaires, PassOverAnAnswerThatCannotBeRead)
{
    endedSession();
    waitUntil(7, 13h);
    confirmSleep();
    answer("phq9");
    answer("gad7");
    ASSERT_TRUE(database().execute(
        "UPDATE questionnaire_response SET answers = 'x' WHERE instrument = 'gad7'"));

    EXPECT_EQ(due(), Ids{"gad7"});
}

TEST_F(AskedQuestionnaires, SayThatTheRecordCannotBeRead)
{
    ASSERT_TRUE(database().execute("ALTER TABLE questionnaire_response RENAME TO gone"));

    EXPECT_FALSE(askedQuestionnaires(sessions(), questionnaires(), status(), moment(), zone()));
}

} // namespace homeward::services::questionnaire_asking_test
