#include "core/storage/questionnaire_store.h"

#include "tests/core/storage/store_fixture.h"

#include <gtest/gtest.h>

#include <chrono>
#include <optional>
#include <vector>

namespace homeward::storage::questionnaire_store_test {

using namespace std::chrono_literals;

class QuestionnaireStoreTest : public StoreTest {
protected:
    void SetUp() override
    {
        StoreTest::SetUp();
        m_store.emplace(open());
    }

    QuestionnaireStore store() { return QuestionnaireStore{m_store->writer()}; }
    Database& database() { return m_store->writer(); }

    QuestionnaireResponse inserted(Instant at, const std::string& instrument = "phq9")
    {
        const QuestionnaireResponse response{
            .id = QuestionnaireResponseId::make(at, m_random),
            .instrument = instrument,
            .version = "1",
            .moment = {at, "Asia/Kathmandu", 20'700s},
            .answers = {ItemAnswer::given(3), ItemAnswer::declined()},
            .recordedAt = at + 5s};
        EXPECT_TRUE(store().insert(response));
        return response;
    }

    static QuestionnaireDraft draft(const std::string& instrument, Instant changedAt,
                                    bool isHelpDue = false)
    {
        return {.instrument = instrument,
                .version = "1",
                .answers = {ItemAnswer::given(1), ItemAnswer::declined(), {}},
                .isHelpDue = isHelpDue,
                .startedAt = kNoon,
                .changedAt = changedAt};
    }

private:
    std::optional<Store> m_store;
    testing::SeededRandom m_random;
};

TEST_F(QuestionnaireStoreTest, GivesResponsesBackNewestFirst)
{
    const auto first = inserted(kNoon);
    const auto sameMoment = inserted(kNoon, "gad7");
    const auto earlier = inserted(kNoon - 1s);

    EXPECT_EQ(store().list()->responses, (std::vector{sameMoment, first, earlier}));
}

TEST_F(QuestionnaireStoreTest, KeepsOneDraftOfAnInstrument)
{
    EXPECT_EQ(store().draft("phq9").value(), std::nullopt);
    ASSERT_TRUE(store().keep(draft("phq9", kNoon)));
    ASSERT_TRUE(store().keep(draft("gad7", kNoon)));

    const auto changed = draft("phq9", kNoon + 1s, true);
    ASSERT_TRUE(store().keep(changed));

    EXPECT_EQ(store().draft("phq9").value(), changed);
    EXPECT_EQ(store().drafts()->size(), 2U);
}

TEST_F(QuestionnaireStoreTest, GivesDraftsWithHelpDueFirstAndThenTheLastChanged)
{
    ASSERT_TRUE(store().keep(draft("a", kNoon)));
    ASSERT_TRUE(store().keep(draft("b", kNoon + 2s)));
    ASSERT_TRUE(store().keep(draft("c", kNoon - 1h, true)));

    EXPECT_EQ(
        store().drafts().value(),
        (std::vector{draft("c", kNoon - 1h, true), draft("b", kNoon + 2s), draft("a", kNoon)}));
}

TEST_F(QuestionnaireStoreTest, EndsOneDraftAndLeavesTheOthers)
{
    ASSERT_TRUE(store().keep(draft("phq9", kNoon)));
    ASSERT_TRUE(store().keep(draft("gad7", kNoon)));

    ASSERT_TRUE(store().endDraft("phq9"));

    EXPECT_EQ(store().drafts().value(), std::vector{draft("gad7", kNoon)});
}

TEST_F(QuestionnaireStoreTest, CountsTheRowsThatAreDamagedAndGivesTheOthers)
{
    inserted(kNoon);
    const auto whole = inserted(kNoon - 1s);

    for (const char* answers : {"x", "1,,2", "0,?"}) {
        ASSERT_TRUE(database().execute("UPDATE questionnaire_response SET answers = '"
                                       + std::string{answers} + "' WHERE seq = 1"));
        const auto read = store().list().value();
        EXPECT_EQ(read.responses, std::vector{whole}) << answers;
        EXPECT_EQ(read.unreadable, 1U) << answers;
    }
    EXPECT_EQ(database().integer("SELECT count(*) FROM questionnaire_response"), 2);
}

TEST_F(QuestionnaireStoreTest, SaysThatADraftIsDamaged)
{
    ASSERT_TRUE(store().keep(draft("phq9", kNoon)));

    ASSERT_TRUE(database().execute("UPDATE questionnaire_draft SET answers = 'x'"));

    EXPECT_EQ(store().draft("phq9").error(), StorageError::Corrupt);
    EXPECT_EQ(store().drafts().error(), StorageError::Corrupt);
}

} // namespace homeward::storage::questionnaire_store_test
