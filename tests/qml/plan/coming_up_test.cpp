#include "qml/plan/coming_up.h"

#include "tests/qml/plan/timeline_sessions.h"

#include <gtest/gtest.h>

namespace homeward::ui::coming_up_test {

using namespace homeward::testing;

const ZonedInstant kNow = moment("2025-11-11 18:00", "Europe/Berlin");

PlanFacts factsWith(const TreatmentSession& next)
{
    PlanFacts facts;
    facts.next = next;
    return facts;
}

PlanFacts factsWithBooster(const std::string& local)
{
    PlanFacts facts;
    facts.boosterDay = moment(local, "Europe/Berlin").day();
    return facts;
}

TEST(NearSession, CountsTheDaysAheadUpToAWeek)
{
    const auto title = [](const std::string& local) {
        return nearSessionTitle(factsWith(sessionOn(1, local)), kNow).toStdString();
    };

    EXPECT_EQ(title("2025-11-11 20:00"), ""); // its own day has its own page
    EXPECT_EQ(title("2025-11-12 00:00"), "Your next session is tomorrow");
    EXPECT_EQ(title("2025-11-13 14:00"), "Your next session is in 2 days");
    EXPECT_EQ(title("2025-11-18 23:55"), "Your next session is in 7 days");
    EXPECT_EQ(title("2025-11-19 00:00"), "");
}

TEST(NearSession, SaysWhenAndWhetherThereIsARide)
{
    EXPECT_EQ(nearSessionDetail(factsWith(sessionOn(1, "2025-11-13 14:00")), kNow),
              "Thu 13 Nov, 14:00. No ride yet.");
}

TEST(NearSession, IsNothingWithoutAPlanOrOnceItHasBegun)
{
    EXPECT_EQ(nearSessionTitle({}, kNow), "");
    EXPECT_EQ(nearSessionDetail({}, kNow), "");
    TreatmentSession begun = sessionOn(1, "2025-11-13 14:00");
    begun.started = takenAt(begun.plan.start.at());
    EXPECT_EQ(nearSessionTitle(factsWith(begun), kNow), "");
}

TEST(NearBooster, StandsAroundItsDay)
{
    const auto isShown = [](const std::string& local) {
        return !nearBoosterText(factsWithBooster(local), kNow).isEmpty();
    };

    EXPECT_FALSE(isShown("2025-11-03 12:00"));
    EXPECT_TRUE(isShown("2025-11-04 12:00"));
    EXPECT_TRUE(isShown("2025-11-18 12:00"));
    EXPECT_FALSE(isShown("2025-11-19 12:00"));
    EXPECT_EQ(nearBoosterText(factsWithBooster("2025-11-18 12:00"), kNow),
              "Your clinic suggested thinking about your next session around Tue 18 Nov.");
}

TEST(NearBooster, IsNothingWhereNoClinicHasSaidAnything)
{
    EXPECT_EQ(nearBoosterText({}, kNow), "");
}

} // namespace homeward::ui::coming_up_test
