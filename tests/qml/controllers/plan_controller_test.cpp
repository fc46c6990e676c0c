#include "qml/plan/plan_controller.h"

#include "tests/qml/controllers/open_world.h"
#include "tests/qml/support/care_world.h"

namespace plan_controller_test {

using homeward::Route;
using homeward::SessionPlan;
using homeward::SessionStep;
using homeward::services::Preferences;
using homeward::services::Profile;
using homeward::testing::addSession;
using homeward::testing::arrangeRide;
using homeward::testing::mayasRide;
using homeward::testing::onProfile;
using homeward::testing::OpenWorldTest;
using homeward::testing::pairClinic;
using homeward::testing::sessionPlan;
using homeward::testing::takeStep;
using homeward::testing::World;
using homeward::ui::PlanController;
using homeward::ui::SettingsController;
using homeward::ui::TimelineModel;
using State = PlanController::State;

using namespace std::chrono_literals;

class PlanTest : public OpenWorldTest {
protected:
    PlanTest() { open(); }

    void refresh()
    {
        plan.refresh();
        World::settle();
    }

    /// Of the sessions in sight; today's line is none.
    QString session(int place, TimelineModel::Role role)
    {
        const TimelineModel& timeline = *plan.timeline();
        for (int row = 0; row < timeline.rowCount(); ++row)
            if (timeline.rows()[static_cast<std::size_t>(row)].place == place)
                return timeline.data(timeline.index(row), role).toString();
        return QStringLiteral("no such session");
    }

    QStringList before()
    {
        QStringList lines;
        for (const homeward::ui::Line& line : plan.before()->rows())
            lines << line.title + u'|' + line.detail;
        return lines;
    }

    void takePolicy(const std::string& json)
    {
        const auto taken = onProfile(world, [&](Profile& profile) {
            return profile.policies().take(json, homeward::rules::Jurisdiction::UnitedStates);
        });
        ASSERT_TRUE(taken);
    }

    const homeward::Instant tomorrow = world.clock.now() + 20h; // Wednesday, 14:00
    SettingsController settings{world.worker, [] {
                                    Preferences preferences;
                                    preferences.region = "US";
                                    return preferences;
                                }()};
    PlanController plan{app, world.worker, world.wallClock, settings};
};

TEST_F(PlanTest, IsEmptyWithoutASession)
{
    refresh();

    EXPECT_EQ(plan.state(), State::Empty);
    EXPECT_FALSE(plan.hasNext());
    EXPECT_EQ(plan.nextWhen(), "");
}

TEST_F(PlanTest, SaysWhenAndWhereTheNextSessionIs)
{
    addSession(world, sessionPlan(tomorrow));

    refresh();

    EXPECT_EQ(plan.state(), State::Ready);
    EXPECT_EQ(plan.nextWhen(), "Wed 12 Nov, 14:00");
    EXPECT_EQ(plan.nextPlace(), "Room 12");
    EXPECT_EQ(plan.sourceText(), "Dates you wrote down. General rules; ask your clinic.");
}

TEST_F(PlanTest, SaysWhetherThereIsARide)
{
    const auto session = addSession(world, sessionPlan(tomorrow));
    refresh();
    EXPECT_FALSE(plan.isRideArranged());
    EXPECT_EQ(plan.rideText(), "No ride yet.");

    arrangeRide(world, session, mayasRide(tomorrow + 3h));
    refresh();

    EXPECT_TRUE(plan.isRideArranged());
    EXPECT_EQ(plan.rideText(), "Maya drives you home.");
}

TEST_F(PlanTest, ASessionUnderWayIsTheNextOne)
{
    addSession(world, sessionPlan(tomorrow));
    const auto now = addSession(world, sessionPlan(world.clock.now()));
    takeStep(world, now, SessionStep::Start);

    refresh();

    EXPECT_EQ(plan.nextId().toStdString(), now.text());
    EXPECT_EQ(session(0, TimelineModel::StatusRole), "Under way");
}

TEST_F(PlanTest, ADayThatHasPassedAsksForTheClinicAndCountsNoSession)
{
    addSession(world, sessionPlan(world.clock.now() - 24h));
    addSession(world, sessionPlan(tomorrow));

    refresh();

    EXPECT_EQ(session(0, TimelineModel::AsksClinicRole), "true");
    EXPECT_EQ(session(0, TimelineModel::CaptionRole), "Session");
    EXPECT_EQ(session(1, TimelineModel::CaptionRole), "Session 1");
    EXPECT_EQ(plan.nextWhen(), "Wed 12 Nov, 14:00");
}

TEST_F(PlanTest, AStartOfTodayThatHasPassedIsStillToday)
{
    const auto today = addSession(world, sessionPlan(world.clock.now() - 1h));

    refresh();

    EXPECT_EQ(plan.nextId().toStdString(), today.text());
    EXPECT_EQ(session(0, TimelineModel::MarkRole), QString::number(TimelineModel::Coming));
}

TEST_F(PlanTest, AMovedSessionSaysWhereItWas)
{
    const auto moved = addSession(world, sessionPlan(tomorrow));
    ASSERT_TRUE(onProfile(world, [&](Profile& profile) {
        return profile.sessions().replan(moved, sessionPlan(tomorrow + 6 * 24h));
    }));

    refresh();

    EXPECT_EQ(session(0, TimelineModel::TitleRole), "Tue 18 Nov, 14:00");
    EXPECT_EQ(session(0, TimelineModel::CaptionRole), "Session 1, was Wed 12 Nov");
}

TEST_F(PlanTest, ASessionThatMovedWithinItsDaySaysTheTime)
{
    const auto moved = addSession(world, sessionPlan(tomorrow));
    ASSERT_TRUE(onProfile(world, [&](Profile& profile) {
        return profile.sessions().replan(moved, sessionPlan(tomorrow + 1h));
    }));

    refresh();

    EXPECT_EQ(session(0, TimelineModel::CaptionRole), "Session 1, was 14:00");
}

TEST_F(PlanTest, ACancelledSessionStaysInTheListWithoutANumber)
{
    const auto cancelled = addSession(world, sessionPlan(tomorrow));
    takeStep(world, cancelled, SessionStep::Cancel);

    refresh();

    EXPECT_FALSE(plan.hasNext());
    EXPECT_EQ(session(0, TimelineModel::CaptionRole), "Session");
    EXPECT_EQ(session(0, TimelineModel::StatusRole), "Cancelled");
}

TEST_F(PlanTest, AnotherYearIsWrittenOut)
{
    addSession(world, sessionPlan(world.clock.now() + 60 * 24h));

    refresh();

    EXPECT_EQ(plan.nextWhen(), "Sat 10 Jan 2026, 18:00");
}

TEST_F(PlanTest, WithoutAPolicyFoodIsTheClinicsToSay)
{
    addSession(world, sessionPlan(tomorrow));

    refresh();

    EXPECT_TRUE(before().contains(QStringLiteral("Food and drinks|Ask your clinic.")))
        << before().join(u'\n').toStdString();
}

TEST_F(PlanTest, ANasalSpraysFloorsHaveClockTimes)
{
    SessionPlan esketamine = sessionPlan(tomorrow);
    esketamine.route = Route::EsketamineNasal;
    addSession(world, esketamine);

    refresh();

    EXPECT_TRUE(before().contains(
        QStringLiteral("Nothing to eat from 12:00 on|General rule; ask your clinic.")))
        << before().join(u'\n').toStdString();
}

TEST_F(PlanTest, AClinicsRuleSaysThatItIsTheClinics)
{
    addSession(world, sessionPlan(tomorrow));
    takePolicy(R"({"format": 1, "clinic": "Riverside", "version": 2, "routes": {"iv":
        {"before": [{"rule": "food", "withinMinutes": 240}],
         "observation": {"mode": "planned", "minutes": 90}}}})");

    refresh();

    EXPECT_TRUE(
        before().contains(QStringLiteral("Nothing to eat from 10:00 on|Your clinic's rule.")))
        << before().join(u'\n').toStdString();
    EXPECT_EQ(plan.sourceText(), "Dates you wrote down. Rules from Riverside, version 2.");
}

TEST_F(PlanTest, TheClinicIsNamedOnceItIsKnown)
{
    refresh();
    EXPECT_EQ(plan.clinicName(), "");

    pairClinic(world);
    refresh();

    EXPECT_EQ(plan.clinicName(), "Riverside Clinic");
}

TEST_F(PlanTest, FollowsWhatOthersWrite)
{
    refresh();

    addSession(world, sessionPlan(tomorrow));
    app.noteTreatmentChange(nullptr);
    World::settle();

    EXPECT_TRUE(plan.hasNext());
}

TEST_F(PlanTest, WhatCannotBeReadAgainKeepsTheLastGoodPlan)
{
    addSession(world, sessionPlan(tomorrow));
    refresh();

    world.breakDiary();
    refresh();

    EXPECT_EQ(plan.state(), State::Failed);
    EXPECT_EQ(plan.nextWhen(), "Wed 12 Nov, 14:00");
    EXPECT_EQ(plan.timeline()->rowCount(), 2);
    world.mendDiary();
}

TEST_F(PlanTest, MoreOfALongCourseIsShownWhenAskedForAndForgottenWithTheLock)
{
    for (int day = 1; day <= 40; ++day)
        addSession(world, sessionPlan(world.clock.now() + day * 24h));
    refresh();
    ASSERT_EQ(plan.hiddenLater(), 28);

    plan.showLater();
    EXPECT_EQ(plan.hiddenLater(), 8);
    EXPECT_EQ(plan.timeline()->rowCount(), 33);

    plan.showLater();
    EXPECT_EQ(plan.hiddenLater(), 0);
    EXPECT_EQ(plan.hiddenEarlier(), 0);

    app.lock();
    World::settle();
    world.open(app);
    EXPECT_EQ(plan.hiddenLater(), 28);
}

TEST_F(PlanTest, LockingForgetsThePlan)
{
    addSession(world, sessionPlan(tomorrow));
    refresh();

    app.lock();
    World::settle();

    EXPECT_EQ(plan.state(), State::Unknown);
    EXPECT_FALSE(plan.hasNext());
    EXPECT_EQ(plan.timeline()->rowCount(), 0);
}

} // namespace plan_controller_test
