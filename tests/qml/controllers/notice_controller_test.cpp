#include "qml/trends/notice_controller.h"

#include "core/rules/policy_codec.h"
#include "core/rules/policy_templates.h"
#include "tests/qml/controllers/open_world.h"
#include "tests/qml/support/care_world.h"

namespace notice_controller_test {

using homeward::LocalDay;
using homeward::SessionStep;
using homeward::services::Profile;
using homeward::testing::addSession;
using homeward::testing::onProfile;
using homeward::testing::OpenWorldTest;
using homeward::testing::sessionPlan;
using homeward::testing::World;
using homeward::ui::NoticeController;
using homeward::ui::SettingsController;

using namespace std::chrono_literals;

/// A session 40 days ago, three weeks of 7 after it, and a week that is much lower.
class NoticeTest : public OpenWorldTest {
protected:
    NoticeTest()
    {
        open();
        const auto start = world.clock.now() - 24h * 40;
        const auto session = addSession(world, sessionPlan(start));
        onProfile(world, [&](Profile& profile) {
            return profile.sessions().take(session, SessionStep::Start, start)
                && profile.sessions().take(session, SessionStep::EndDosing, start + 40min);
        });
        for (int ago = 38; ago >= 0; --ago)
            if (ago >= 19 || ago < 7)
                world.addEntry(ago, ago >= 19 ? 7 : 2);
        takePolicy();
    }

    void takePolicy()
    {
        auto policy = homeward::rules::builtInPolicy(homeward::rules::Jurisdiction::UnitedStates);
        policy.origin = {homeward::PolicySource::Clinic, "Riverside Clinic", 1};
        policy.allowsTrendNotice = true;
        world.takePolicy(homeward::rules::policyText(policy));
    }

    void tell()
    {
        app.noteDiaryChange(nullptr);
        World::settle();
    }

    std::optional<LocalDay> lastShown()
    {
        return onProfile(world, [](Profile& profile) { return profile.trendNotices().lastShown(); })
            .value();
    }

    SettingsController settings{world.worker, {.region = "US"}};
    NoticeController notice{app, world.worker, world.wallClock, settings};
};

TEST_F(NoticeTest, IsAskedForAfterAChange)
{
    EXPECT_FALSE(notice.isDue());

    tell();

    EXPECT_TRUE(notice.isDue());
    EXPECT_EQ(lastShown(), std::nullopt); // nobody has seen it yet
}

TEST_F(NoticeTest, IsNotedWhenItIsSeenAndStaysUntilItIsClosed)
{
    tell();

    notice.noteSeen();
    tell();

    EXPECT_EQ(lastShown(), world.wallClock.now().day());
    EXPECT_TRUE(notice.isDue());

    notice.close();
    tell();
    EXPECT_FALSE(notice.isDue());
}

TEST_F(NoticeTest, IsGoneWhenTheDiaryIsLockedAndDoesNotComeBack)
{
    tell();
    notice.noteSeen();
    World::settle();

    app.lock();
    World::settle();
    EXPECT_FALSE(notice.isDue());

    open();
    EXPECT_FALSE(notice.isDue());
}

TEST_F(NoticeTest, ComesBackAfterTheLockWhereNobodySawIt)
{
    tell();
    app.lock();
    World::settle();

    open();

    EXPECT_TRUE(notice.isDue());
}

TEST_F(NoticeTest, FollowsTheCountryThatIsChosen)
{
    tell();

    settings.setRegionId(QStringLiteral("DE"));
    World::settle();

    EXPECT_FALSE(notice.isDue());
}

TEST_F(NoticeTest, IsSilentWhereNothingCanBeRead)
{
    world.breakDiary();
    tell();

    EXPECT_FALSE(notice.isDue());
    world.mendDiary();
}

} // namespace notice_controller_test
