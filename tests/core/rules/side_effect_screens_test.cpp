#include "core/rules/side_effect_screens.h"

#include "core/base/zoned_instant.h"
#include "tests/support/seeded_random.h"

#include <gtest/gtest.h>

#include <chrono>
#include <vector>

namespace homeward::rules::side_effect_screens_test {

using namespace std::chrono_literals;
using enum SideEffectScreen;

constexpr auto kDay = date::year{2025} / 11 / 11;
using Due = std::optional<SideEffectScreen>;

/// A session in Berlin whose dosing ended at 11:00 on 11 November.
class SideEffectScreens : public ::testing::Test {
protected:
    static const date::time_zone& zone(const char* name = "Europe/Berlin")
    {
        return *findZone(name).value();
    }

    /// On the clocks of Berlin; a day later from 24 h on.
    static Instant at(std::chrono::seconds time)
    {
        return latestInstant(date::local_days{kDay} + time, zone());
    }

    void report(Instant when, std::optional<SessionId> about)
    {
        reports.push_back({.id = SideEffectReportId::make(when, random),
                           .moment = {when, zone()},
                           .item = findSideEffect("nausea"),
                           .severity = Severity::None,
                           .session = about,
                           .recordedAt = when});
    }

    Due due(std::chrono::seconds time) const
    {
        return sideEffectScreenDue(session, reports, at(time), zone());
    }

    testing::SeededRandom random;
    TreatmentSession session{
        .id = SessionId::make(at(10h), random),
        .plan = {.route = Route::Intravenous, .start = {at(10h), zone()}, .length = 40min},
        .started = StepTaken{at(10h), {at(10h)}},
        .dosingEnded = StepTaken{at(11h), {at(11h)}}};
    std::vector<SideEffectReport> reports;
};

TEST_F(SideEffectScreens, AreDueInTheEveningAndOnTheNextMorning)
{
    EXPECT_EQ(due(12h), Due{});
    EXPECT_EQ(due(18h - 1s), Due{});
    EXPECT_EQ(due(18h), Evening);
    EXPECT_EQ(due(24h - 1s), Evening);
    EXPECT_EQ(due(24h), Due{});
    EXPECT_EQ(due(29h - 1s), Due{});
    EXPECT_EQ(due(29h), NextMorning);
    EXPECT_EQ(due(36h - 1s), NextMorning);
    EXPECT_EQ(due(36h), Due{});
    EXPECT_EQ(due(42h), Due{});
    EXPECT_EQ(due(53h), Due{});
}

TEST_F(SideEffectScreens, AreOverOnceSomethingWasReportedInTheirTime)
{
    report(at(17h), session.id);
    EXPECT_EQ(due(18h), Evening);
    report(at(18h), session.id);
    EXPECT_EQ(due(18h), Due{});
    EXPECT_EQ(due(23h), Due{});
    EXPECT_EQ(due(30h), NextMorning);
    report(at(29h), session.id);
    EXPECT_EQ(due(30h), Due{});
}

TEST_F(SideEffectScreens, AreNotAnsweredByWhatIsAboutSomethingElse)
{
    report(at(19h), std::nullopt);
    report(at(19h), SessionId::make(at(19h), random));

    EXPECT_EQ(due(20h), Evening);
}

TEST_F(SideEffectScreens, AreNotDueBeforeDosingHasEndedOrWhereNobodySaidSo)
{
    session.dosingEnded->at = at(20h);
    EXPECT_EQ(due(20h - 1s), Due{});
    EXPECT_EQ(due(20h), Evening);
    session.dosingEnded.reset();
    EXPECT_EQ(due(20h), Due{});
    EXPECT_EQ(due(30h), Due{});
}

TEST_F(SideEffectScreens, AreNotDueAboutASessionThatDidNotTakePlace)
{
    session.cancelled = StepTaken{at(10h), {at(10h)}};

    EXPECT_EQ(due(20h), Due{});
}

TEST_F(SideEffectScreens, AreDueByTheClocksWhereThePersonIs)
{
    const auto inNewYork = [this](std::chrono::seconds time) {
        return sideEffectScreenDue(session, reports, at(time), zone("America/New_York"));
    };

    EXPECT_EQ(inNewYork(18h), Due{});
    EXPECT_EQ(inNewYork(24h), Evening);
    EXPECT_EQ(inNewYork(29h), Evening);
    EXPECT_EQ(inNewYork(35h), NextMorning);
}

TEST_F(SideEffectScreens, KeepTheirHoursWhenTheClocksChangeOverNight)
{
    const auto onMarch = [](unsigned day, std::chrono::seconds time) {
        const date::local_days local{date::year{2025} / 3 / static_cast<int>(day)};
        return latestInstant(local + time, zone());
    };
    session.dosingEnded->at = onMarch(29, 11h); // summer time begins in the night after

    EXPECT_EQ(sideEffectScreenDue(session, {}, onMarch(30, 5h) - 1s, zone()), Due{});
    EXPECT_EQ(sideEffectScreenDue(session, {}, onMarch(30, 5h), zone()), NextMorning);
    EXPECT_EQ(sideEffectScreenDue(session, {}, onMarch(30, 12h), zone()), Due{});
}

TEST_F(SideEffectScreens, AreNotDueWhereTheClockWasSetBackBehindTheSession)
{
    EXPECT_EQ(due(-5h), Due{});
}

} // namespace homeward::rules::side_effect_screens_test
