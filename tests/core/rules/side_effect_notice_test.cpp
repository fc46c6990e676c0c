#include "core/rules/side_effect_notice.h"

#include "core/base/zone.h"
#include "tests/support/seeded_random.h"

#include <gtest/gtest.h>

#include <algorithm>
#include <chrono>
#include <string_view>
#include <vector>

namespace homeward::rules::side_effect_notice_test {

using namespace std::chrono_literals;

constexpr Instant kNoon = std::chrono::sys_days{std::chrono::year{2025} / 11 / 11} + 12h;

class SideEffectNotice : public ::testing::Test {
protected:
    void report(std::string_view code, Severity severity, std::optional<SessionId> about,
                std::chrono::hours later = 2h)
    {
        reports.push_back({.id = SideEffectReportId::make(kNoon, random),
                           .moment = {kNoon + later, *findZone("Europe/Berlin").value()},
                           .item = findSideEffect(code),
                           .severity = severity,
                           .session = about,
                           .recordedAt = kNoon + later});
    }

    bool isForTheClinic() const
    {
        return rules::isForTheClinic(
            reports, session,
            std::chrono::floor<date::days>(date::local_seconds{kNoon.time_since_epoch()}));
    }

    testing::SeededRandom random;
    SessionId session = SessionId::make(kNoon, random);
    SessionId other = SessionId::make(kNoon, random);
    std::vector<SideEffectReport> reports;
};

TEST_F(SideEffectNotice, NothingReportedIsNothingToTell)
{
    EXPECT_FALSE(isForTheClinic());
}

TEST_F(SideEffectNotice, MildAndModerateItemsAreForTheRecordAlone)
{
    report("nausea", Severity::Moderate, session);
    report("unreal", Severity::Moderate, session);
    report("bladderOften", Severity::Mild, session);

    EXPECT_FALSE(isForTheClinic());
}

TEST_F(SideEffectNotice, ASevereItemIsToBeTold)
{
    report("nausea", Severity::Severe, session);

    EXPECT_TRUE(isForTheClinic());
}

TEST_F(SideEffectNotice, TheLastReportOfAnItemCounts)
{
    report("nausea", Severity::Severe, session, 2h);
    report("nausea", Severity::Mild, session, 3h);

    EXPECT_FALSE(isForTheClinic());
}

TEST_F(SideEffectNotice, TheOrderOfTheListDoesNotMatter)
{
    report("nausea", Severity::Mild, session, 3h);
    report("nausea", Severity::Severe, session, 2h);

    EXPECT_FALSE(isForTheClinic());
}

TEST_F(SideEffectNotice, FeelingUnrealOnTheNextDayIsToBeTold)
{
    report("unreal", Severity::Mild, session, 20h);
    EXPECT_TRUE(isForTheClinic());

    reports.clear();
    report("hallucinations", Severity::Mild, session, 20h);
    EXPECT_TRUE(isForTheClinic());

    reports.clear();
    report("unreal", Severity::None, session, 20h);
    report("tired", Severity::Mild, session, 20h);
    EXPECT_FALSE(isForTheClinic());
}

TEST_F(SideEffectNotice, TheBladderInTwoSessionsIsToBeTold)
{
    report("bladderOften", Severity::Mild, other);
    EXPECT_FALSE(isForTheClinic()) << "the other session alone";

    report("bladderUrgent", Severity::Mild, session);
    EXPECT_TRUE(isForTheClinic());
}

TEST_F(SideEffectNotice, ANoneAboutTheBladderIsNoSign)
{
    report("bladderOften", Severity::None, other);
    report("bladderOften", Severity::Mild, session);

    EXPECT_FALSE(isForTheClinic());
}

TEST_F(SideEffectNotice, WhatBelongsToNoSessionOrToAnotherIsNotThisOnes)
{
    report("nausea", Severity::Severe, std::nullopt);
    report("nausea", Severity::Severe, other);

    EXPECT_FALSE(isForTheClinic());
}

TEST_F(SideEffectNotice, OfTwoTapsInOneSecondTheLaterCounts)
{
    report("nausea", Severity::None, session);
    report("nausea", Severity::Severe, session);
    EXPECT_FALSE(isForTheClinic()) << "storage lists the later one first";

    std::ranges::reverse(reports);
    EXPECT_TRUE(isForTheClinic());
}

} // namespace homeward::rules::side_effect_notice_test
