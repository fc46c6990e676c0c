#include "core/services/trend_notices.h"

#include "core/rules/policy_codec.h"
#include "core/services/instrument_directory.h"
#include "tests/core/services/treatment_fixture.h"

#include <gtest/gtest.h>

#include <chrono>
#include <optional>
#include <string>
#include <vector>

namespace homeward::services::trend_notices_test {

using namespace std::chrono_literals;
using std::chrono::days;

/// A patient in Chicago, five weeks after a session, whose days are lower than they were.
class TrendNoticesTest : public TreatmentTest {
protected:
    static constexpr const char* kChicago = "America/Chicago";

    TrendNoticesTest()
    {
        endedSession();
        for (int day = 1; day <= 35; ++day) {
            clock().advance(days{1});
            record(day <= 21 ? 7 : 3);
        }
        takePolicy(true);
    }

    void record(int score)
    {
        EXPECT_TRUE(m_diary.record(testing::readingOf(score), moment(kChicago)));
    }

    /// Days that are no lower than they were, one after another.
    void liveAsUsual(int count)
    {
        for (int day = 0; day < count; ++day) {
            clock().advance(days{1});
            record(7);
        }
    }

    void takePolicy(bool allowsTrendNotice)
    {
        ClinicPolicy policy = rules::builtInPolicy(rules::Jurisdiction::UnitedStates);
        policy.origin = {PolicySource::Clinic, "Lakeside Clinic", ++m_version};
        policy.allowsTrendNotice = allowsTrendNotice;
        ASSERT_TRUE(policies().take(rules::policyText(policy), rules::Jurisdiction::UnitedStates));
    }

    /// Every item of the PHQ-9 answered alike, now.
    void answerPhq9(std::optional<int> value)
    {
        const Instrument& phq9 = *findInstrument("phq9");
        const std::vector<ItemAnswer> answers(
            phq9.items.size(), value ? ItemAnswer::given(*value) : ItemAnswer::declined());
        ASSERT_TRUE(m_questionnaires.record(phq9, answers, moment(kChicago)));
    }

    Result<bool, DiaryError> asked(const char* region = "US")
    {
        return m_notices.isDue({*findZone(kChicago).value(), region});
    }

    bool isDue(const char* region = "US") { return asked(region).value(); }

    void markShown() { ASSERT_TRUE(m_notices.markShown(*findZone(kChicago).value())); }

    testing::SeededRandom m_random;
    int m_version = 0;
    Diary m_diary{store(), clock(), m_random};
    Questionnaires m_questionnaires{store(), clock(), m_random};
    TrendNotices m_notices{store(), clock(), {m_diary, sessions(), m_questionnaires, policies()}};
};

TEST_F(TrendNoticesTest, AreDueWhereTheClinicWantsThem)
{
    EXPECT_TRUE(isDue());
}

TEST_F(TrendNoticesTest, AreOffUnlessTheNewestPolicyWantsThem)
{
    takePolicy(false);
    EXPECT_FALSE(isDue());

    takePolicy(true);
    EXPECT_TRUE(isDue());
}

TEST_F(TrendNoticesTest, AreOffWithoutAPolicy)
{
    ASSERT_TRUE(database().execute("DELETE FROM policy"));

    EXPECT_FALSE(isDue());
}

TEST_F(TrendNoticesTest, AreOffInTheEuAndTheUkWhateverTheClinicWants)
{
    for (const char* region : {"DE", "EU", "IE", "GB-EAW", "GB-SCT", "ZZ", ""})
        EXPECT_FALSE(isDue(region)) << region;
    EXPECT_TRUE(isDue("CA"));
}

TEST_F(TrendNoticesTest, JudgeTheEntryOfADayThatCounts)
{
    for (int i = 0; i < 7; ++i) { // the last of each of these days is as usual
        clock().advance(1h);
        record(7);
        clock().advance(days{1} - 1h);
    }

    EXPECT_FALSE(isDue());
}

TEST_F(TrendNoticesTest, AreDueByThePhq9Too)
{
    liveAsUsual(30);
    answerPhq9(0);
    EXPECT_FALSE(isDue());

    clock().advance(1h);
    answerPhq9(1); // 9 in all
    EXPECT_TRUE(isDue());

    clock().advance(1s);
    answerPhq9(std::nullopt);
    EXPECT_FALSE(isDue());
}

TEST_F(TrendNoticesTest, AreNotDueAgainByTheAnswerThatWasTheReasonOfOne)
{
    liveAsUsual(30);
    answerPhq9(0);
    clock().advance(1h);
    answerPhq9(1);
    ASSERT_TRUE(isDue());
    markShown();

    liveAsUsual(14);
    EXPECT_FALSE(isDue());

    answerPhq9(1); // another one
    EXPECT_TRUE(isDue());
}

TEST_F(TrendNoticesTest, AreNotDueByAnAnswerOfLongAgo)
{
    liveAsUsual(30);
    answerPhq9(0);
    clock().advance(1h);
    answerPhq9(1);

    liveAsUsual(14);
    EXPECT_TRUE(isDue());
    clock().advance(1s);
    EXPECT_FALSE(isDue());
}

TEST_F(TrendNoticesTest, AreShownOnceInFourteenDays)
{
    EXPECT_EQ(m_notices.lastShown().value(), std::nullopt);
    markShown();

    EXPECT_EQ(m_notices.lastShown().value(), moment(kChicago).day());
    EXPECT_FALSE(isDue());
    for (int day = 1; day <= 14; ++day) {
        clock().advance(days{1});
        record(3);
        EXPECT_EQ(isDue(), day == 14) << day;
    }
}

TEST_F(TrendNoticesTest, AreSilentRightAfterASession)
{
    endedSession();

    EXPECT_FALSE(isDue());
}

TEST_F(TrendNoticesTest, TellTheClinicNothing)
{
    const auto before = count("outbox");

    markShown();
    EXPECT_EQ(count("outbox"), before);
    EXPECT_EQ(count("trend_notice"), 1);
    EXPECT_EQ(findings(), std::vector<std::string>{});
}

TEST_F(TrendNoticesTest, AreNotMarkedWhereTheDiskSaysNo)
{
    block("trend_notice");

    EXPECT_FALSE(m_notices.markShown(*findZone(kChicago).value()));
    EXPECT_EQ(count("trend_notice"), 0);
}

TEST_F(TrendNoticesTest, SayThatTheRecordCannotBeReadInsteadOfBeingSilent)
{
    for (const std::string table :
         {"trend_notice", "questionnaire_response", "session_plan", "mood", "policy"}) {
        ASSERT_TRUE(database().execute("ALTER TABLE " + table + " RENAME TO gone"));
        EXPECT_FALSE(asked()) << table;
        ASSERT_TRUE(database().execute("ALTER TABLE gone RENAME TO " + table));
    }
    EXPECT_TRUE(isDue());
}

} // namespace homeward::services::trend_notices_test
