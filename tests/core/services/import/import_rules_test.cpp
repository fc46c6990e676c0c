#include "core/services/record_import.h"

#include "core/services/csv.h"
#include "tests/core/services/treatment_fixture.h"

#include <gtest/gtest.h>

#include <sstream>

/// What sessions out of a file do to the rules of the day: they add to them.
namespace homeward::services::import_rules_test {
namespace {

using namespace std::chrono_literals;

class ImportRulesTest : public TreatmentTest {
protected:
    ImportPreview applied(const std::vector<TreatmentSession>& rows)
    {
        std::istringstream in{sessionCsv(rows)};
        return RecordImport{store(), clock(), m_random}.apply(in, OwnTable{}).value();
    }

    /// A session of another device that ended this long ago; its dosing took 40 minutes.
    TreatmentSession ended(std::chrono::minutes ago, Route route = Route::Intravenous)
    {
        const Instant end = now() - ago;
        const auto recorded = clock().read();
        return {.id = SessionId::make(now(), m_random),
                .plan = planAt(end - 40min, route),
                .started = StepTaken{end - 40min, recorded},
                .dosingEnded = StepTaken{end, recorded},
                .discharged = StepTaken{end, recorded}};
    }

    TreatmentSession planned(Instant start)
    {
        return {.id = SessionId::make(now(), m_random), .plan = planAt(start)};
    }

    /// What is in force, with its moment.
    std::vector<std::pair<RuleKind, Instant>> inForce()
    {
        std::vector<std::pair<RuleKind, Instant>> rules;
        const DayStatus today = status();
        for (const rules::Restriction& rule : today.restrictions)
            if (rule.isInForce())
                rules.emplace_back(rule.kind, rule.until.value_or(Instant::max()));
        return rules;
    }

    /// Each rule of before is there still, and ends no earlier.
    void expectNoneLoosened(const std::vector<std::pair<RuleKind, Instant>>& before)
    {
        const auto after = inForce();
        for (const auto& [kind, until] : before) {
            const auto found =
                std::ranges::find(after, kind, [](const auto& rule) { return rule.first; });
            ASSERT_NE(found, after.end());
            EXPECT_GE(found->second, until);
        }
    }

private:
    testing::SeededRandom m_random{7};
};

TEST_F(ImportRulesTest, LoosenNoRuleWhateverCameIn)
{
    endedSession(Route::EsketamineNasal);
    for (const auto wait : {10min, 300min, 1000min}) {
        clock().advance(wait);
        const auto before = inForce();
        ASSERT_FALSE(before.empty());
        for (const auto ago : {1min, 600min, 3000min, 60 * 24 * 60min}) {
            applied({ended(ago), ended(ago, Route::EsketamineNasal), planned(now() + ago)});
            expectNoneLoosened(before);
        }
    }
    EXPECT_TRUE(findings().empty());
}

TEST_F(ImportRulesTest, HoldForASessionThatCameInAsForOneThatWasWrittenDownHere)
{
    EXPECT_EQ(applied({ended(2h)}).fresh, 1);
    EXPECT_EQ(driving(status()), rules::RestrictionState::Active);

    waitUntil(6, 12h);
    EXPECT_EQ(driving(status()), rules::RestrictionState::AwaitingSleep);
    confirmSleep();
    EXPECT_EQ(driving(status()), rules::RestrictionState::Ended);
}

TEST_F(ImportRulesTest, ChangeNothingAboutASessionThatIsOnRecord)
{
    const SessionId id = startedSession();
    clock().advance(50min);
    const TreatmentSession here = sessions().find(id).value();
    TreatmentSession elsewhere = here;
    elsewhere.dosingEnded = StepTaken{now() - 10min, clock().read()};

    const auto done = applied({elsewhere});

    EXPECT_EQ(done.alreadyHere, 1);
    EXPECT_EQ(sessions().find(id).value(), here);
}

TEST_F(ImportRulesTest, LeaveOutAPlanForATimeThatAnotherSessionHas)
{
    ASSERT_TRUE(sessions().add(planAt(now() + 48h)));

    const auto done = applied({planned(now() + 48h - 39min), planned(now() + 49h)});

    EXPECT_EQ(done.fresh, 1);
    EXPECT_EQ(done.badRows, (std::vector{BadRow{2, RowFault::Overlaps}}));
}

TEST_F(ImportRulesTest, KeepHistoryThatTookPlaceOnceWhateverIsPlanned)
{
    ASSERT_TRUE(sessions().add(planAt(now() - 2h)));
    TreatmentSession cancelled = planned(now() - 2h);
    cancelled.cancelled = StepTaken{now() - 3h, clock().read()};

    EXPECT_EQ(applied({ended(90min), cancelled}).fresh, 2);
}

TEST_F(ImportRulesTest, NoteTheClocksOfThisDeviceForEachStep)
{
    const TreatmentSession session = ended(2h);
    applied({session});
    EXPECT_EQ(sessions().find(session.id)->dosingEnded->recorded, clock().read());
    EXPECT_EQ(count("clock_span"), 1);
}

} // namespace
} // namespace homeward::services::import_rules_test
