#include "core/rules/bladder_question.h"

#include "core/base/zoned_instant.h"
#include "tests/support/seeded_random.h"

#include <gtest/gtest.h>

#include <chrono>
#include <vector>

namespace homeward::rules::bladder_question_test {

using namespace std::chrono_literals;

const date::time_zone& zone(const char* name = "Europe/Berlin")
{
    return *findZone(name).value();
}

/// Noon in Berlin, if not said otherwise.
Instant on(int year, unsigned month, unsigned day, std::chrono::minutes time = 12h)
{
    const date::local_days local{date::year{year} / static_cast<int>(month)
                                 / static_cast<int>(day)};
    return latestInstant(local + time, zone());
}

/// A person whose first session began on Monday 6 January 2025; 8 weeks later is 3 March.
class BladderQuestion : public ::testing::Test {
protected:
    BladderQuestion() { policy.asksAboutBladder = true; }

    TreatmentSession session(Instant start)
    {
        return {.id = SessionId::make(start, random),
                .plan = {.route = Route::Intravenous, .start = {start, zone()}, .length = 40min},
                .started = StepTaken{start, {start}}};
    }

    void report(std::string_view code, Severity severity, Instant at)
    {
        reports.push_back({.id = SideEffectReportId::make(at, random),
                           .moment = {at, zone()},
                           .item = findSideEffect(code),
                           .severity = severity,
                           .recordedAt = at});
    }

    bool isDue(Instant now) const
    {
        return bladderQuestionDue(&policy, sessions, reports, now, zone());
    }

    testing::SeededRandom random;
    ClinicPolicy policy;
    std::vector<TreatmentSession> sessions{session(on(2025, 1, 6))};
    std::vector<SideEffectReport> reports;
};

TEST_F(BladderQuestion, IsOffUntilTheClinicEnablesIt)
{
    EXPECT_FALSE(bladderQuestionDue(nullptr, sessions, reports, on(2026, 1, 1), zone()));
    policy.asksAboutBladder = false;
    EXPECT_FALSE(isDue(on(2026, 1, 1)));
}

TEST_F(BladderQuestion, ComesOnTheDayEightWeeksAfterTheFirstSession)
{
    EXPECT_FALSE(isDue(on(2025, 3, 2, 23h + 59min)));
    EXPECT_TRUE(isDue(on(2025, 3, 3, 0min)));
    EXPECT_TRUE(isDue(on(2025, 9, 1)));
}

TEST_F(BladderQuestion, CountsFromTheFirstOfAllSessions)
{
    sessions.insert(sessions.begin(), session(on(2025, 2, 1)));
    sessions.push_back(session(on(2025, 2, 20)));

    EXPECT_TRUE(isDue(on(2025, 3, 3)));
}

TEST_F(BladderQuestion, DoesNotCountWhatIsPlannedOrWasCancelled)
{
    sessions.front().started.reset();
    EXPECT_FALSE(isDue(on(2025, 6, 1)));
    sessions.front().started = StepTaken{on(2025, 1, 6), {on(2025, 1, 6)}};
    sessions.front().cancelled = StepTaken{on(2025, 1, 6), {on(2025, 1, 6)}};
    EXPECT_FALSE(isDue(on(2025, 6, 1)));
    sessions.clear();
    EXPECT_FALSE(isDue(on(2025, 6, 1)));
}

TEST_F(BladderQuestion, ComesAgainAMonthAfterItsLastAnswer)
{
    report("bladderOften", Severity::None, on(2025, 3, 10, 20h));

    EXPECT_FALSE(isDue(on(2025, 3, 10, 21h)));
    EXPECT_FALSE(isDue(on(2025, 4, 9, 23h + 59min)));
    EXPECT_TRUE(isDue(on(2025, 4, 10, 0min)));
    report("bladderPainful", Severity::Mild, on(2025, 4, 12));
    report("bladderOften", Severity::None, on(2025, 4, 11));
    EXPECT_FALSE(isDue(on(2025, 5, 11)));
    EXPECT_TRUE(isDue(on(2025, 5, 12)));
}

TEST_F(BladderQuestion, ComesOnTheLastDayOfAMonthThatIsShorter)
{
    report("bladderOften", Severity::None, on(2026, 1, 31));

    EXPECT_FALSE(isDue(on(2026, 2, 27)));
    EXPECT_TRUE(isDue(on(2026, 2, 28)));
}

TEST_F(BladderQuestion, IsNotAnsweredByAnythingElse)
{
    report("nausea", Severity::Severe, on(2025, 3, 3));
    report("poorMemory", Severity::Mild, on(2025, 3, 3));

    EXPECT_TRUE(isDue(on(2025, 3, 3)));
}

TEST_F(BladderQuestion, ComesByTheDayWhereThePersonIs)
{
    const Instant lateInNewYork = on(2025, 3, 3, 3h);

    EXPECT_TRUE(bladderQuestionDue(&policy, sessions, reports, lateInNewYork, zone()));
    EXPECT_FALSE(
        bladderQuestionDue(&policy, sessions, reports, lateInNewYork, zone("America/New_York")));
}

TEST_F(BladderQuestion, WaitsWhereTheClockWasSetBackBehindTheAnswer)
{
    report("bladderOften", Severity::None, on(2025, 5, 1));

    EXPECT_FALSE(isDue(on(2025, 4, 1)));
}

TEST_F(BladderQuestion, AsksAboutTheBladderAndMemory)
{
    std::vector<std::string_view> asked;
    for (const SideEffectItem& item : sideEffectItems())
        if (isOfBladderQuestion(item))
            asked.push_back(item.code);

    EXPECT_EQ(asked,
              (std::vector<std::string_view>{"poorMemory", "bladderOften", "bladderUrgent",
                                             "bladderPainful", "bladderCannotPass"}));
}

} // namespace homeward::rules::bladder_question_test
