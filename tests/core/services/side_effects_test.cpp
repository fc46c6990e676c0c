#include "core/services/side_effects.h"

#include "tests/core/services/treatment_fixture.h"

#include <gtest/gtest.h>

namespace homeward::services {
namespace {

using namespace std::chrono_literals;

class SideEffectsTest : public TreatmentTest {
protected:
    Result<SideEffectReport, DiaryError> record(const char* code, Severity severity,
                                                std::optional<SessionId> session = {})
    {
        return sideEffects().record({findSideEffect(code), severity}, moment(), session);
    }
};

TEST_F(SideEffectsTest, AreKeptAsTheyWereAnswered)
{
    const SessionId session = startedSession();

    const auto report = record("nausea", Severity::Moderate, session).value();

    EXPECT_EQ(report.item, findSideEffect("nausea"));
    reopen();
    EXPECT_EQ(sideEffects().list().value(), std::vector{report});
    EXPECT_EQ(queued("sideEffect"), 1);
    EXPECT_TRUE(findings().empty());
}

TEST_F(SideEffectsTest, CanBeEveryItemOfTheChecklistInEverySeverity)
{
    for (const SideEffectItem& item : sideEffectItems())
        for (const Severity severity :
             {Severity::None, Severity::Mild, Severity::Moderate, Severity::Severe}) {
            ASSERT_TRUE(sideEffects().record({&item, severity}, moment(), {})) << item.code;
            EXPECT_EQ(sideEffects().list()->front().item, &item);
            EXPECT_EQ(sideEffects().list()->front().severity, severity);
        }
}

TEST_F(SideEffectsTest, AreListedNewestFirstAndAllKept)
{
    const auto first = record("nausea", Severity::Severe).value();
    const auto second = record("nausea", Severity::None).value();
    clock().advance(1min);
    const auto third = record("headache", Severity::Mild).value();

    EXPECT_EQ(sideEffects().list().value(), (std::vector{third, second, first}));
}

TEST_F(SideEffectsTest, CannotBeOfTheFutureOrOfASessionThatDoesNotExist)
{
    EXPECT_EQ(sideEffects()
                  .record({findSideEffect("nausea"), Severity::Mild}, momentAt(now() + 1s), {})
                  .error(),
              DiaryError::InTheFuture);
    EXPECT_EQ(record("nausea", Severity::Mild, SessionId{}).error(), DiaryError::NotFound);
    EXPECT_EQ(count("side_effect"), 0);
}

TEST_F(SideEffectsTest, AreWrittenWithTheirOutboxRowOrNotAtAll)
{
    block("outbox");

    EXPECT_EQ(record("nausea", Severity::Mild).error(), DiaryError::Failed);
    EXPECT_EQ(count("side_effect"), 0);
}

TEST_F(SideEffectsTest, SayThatARowIsDamagedInsteadOfShowingIt)
{
    ASSERT_TRUE(record("nausea", Severity::Mild));
    ASSERT_TRUE(database().execute("UPDATE side_effect SET item = 'unheard of'"));

    EXPECT_EQ(sideEffects().list().error(), DiaryError::Damaged);
}

} // namespace
} // namespace homeward::services
