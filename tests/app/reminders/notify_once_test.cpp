#include "app/reminders/notify_once.h"

#include "core/services/reminder_delivery.h"
#include "tests/app/reminders/reminder_fixture.h"

#include <future>
#include <utility>

namespace homeward::app::notify_once_test {
namespace {

using namespace std::chrono_literals;
using testing::FakeDesktop;

/// What a timer of the system starts, in a thread of the test.
class NotifyOnceTest : public ReminderTest {
protected:
    ReminderExit notify(const std::string& id, NotifyPatience patience = {0s, 20s})
    {
        return notifyOnce({m_folder.path(), m_files, m_clock,
                           [this](const std::string& token) { m_opened.push_back(token); },
                           [this](const ReminderTimer& timer) { m_timers.push_back(timer); }},
                          id, patience);
    }
    std::future<ReminderExit> notifying(const std::string& id)
    {
        return std::async(std::launch::async, [this, id] { return notify(id); });
    }

    std::vector<std::string> m_opened; ///< with which token
    std::vector<ReminderTimer> m_timers;
};

TEST_F(NotifyOnceTest, ShowsItAndWritesDownWhatThePersonDoes)
{
    for (const auto& [key, step] :
         {std::pair{"done", ReminderStep::Done}, {"skip", ReminderStep::Skipped}}) {
        FakeDesktop desktop{{"notifications"}};
        ASSERT_TRUE(m_reminders.replaceLedger({}));
        put({dueIn(kMood, -1min)});
        auto exit = notifying(kMood);
        ASSERT_EQ(desktop.asked()[0], "Notify");
        desktop.tell(std::string{"act 41 "} + key);

        EXPECT_EQ(exit.get(), ReminderExit::Done);
        EXPECT_EQ(stepsOf(kMood), (Steps{ReminderStep::Shown, step}));
        EXPECT_EQ(desktop.asked(), nlohmann::json({"CloseNotification", 41}));
    }
    EXPECT_TRUE(m_opened.empty());
    EXPECT_TRUE(m_timers.empty());
}

TEST_F(NotifyOnceTest, OpensTheProgramOnATap)
{
    FakeDesktop desktop{{"notifications"}};
    put({dueIn(kMood, -1min)});
    auto exit = notifying(kMood);
    ASSERT_EQ(desktop.asked()[0], "Notify");
    desktop.tell("token 41 window-7");
    desktop.tell("act 41 default");

    EXPECT_EQ(exit.get(), ReminderExit::Done);
    EXPECT_EQ(m_opened, std::vector<std::string>{"window-7"});
}

TEST_F(NotifyOnceTest, IsWokenAgainForOneThatIsToComeLater)
{
    FakeDesktop desktop{{"notifications"}};
    put({dueIn(kMood, -1min)});
    auto exit = notifying(kMood);
    ASSERT_EQ(desktop.asked()[0], "Notify");
    desktop.tell("act 41 later");

    EXPECT_EQ(exit.get(), ReminderExit::Done);
    ASSERT_EQ(m_timers.size(), 1U);
    EXPECT_EQ(m_timers[0].id, kMood);
    EXPECT_GT(m_timers[0].at, m_clock.now() + services::kSnoozeFor - 1min);
}

TEST_F(NotifyOnceTest, EndsWhenItIsClosedWithoutAnAnswer)
{
    FakeDesktop desktop{{"notifications"}};
    put({dueIn(kMood, -1min)});
    auto exit = notifying(kMood);
    ASSERT_EQ(desktop.asked()[0], "Notify");
    desktop.tell("close 41");

    EXPECT_EQ(exit.get(), ReminderExit::Done);
    EXPECT_EQ(stepsOf(kMood), Steps{ReminderStep::Shown});
}

TEST_F(NotifyOnceTest, TakesItOffTheScreenOnceItIsAnsweredSomewhereElse)
{
    FakeDesktop desktop{{"notifications"}};
    put({dueIn(kMood, -1min)});
    auto exit = notifying(kMood);
    ASSERT_EQ(desktop.asked()[0], "Notify");
    ASSERT_EQ(stepsOfOnce(kMood, 1), Steps{ReminderStep::Shown});
    ASSERT_TRUE(m_reminders.add({{.id = kMood, .step = ReminderStep::Done, .at = m_clock.now()}}));

    EXPECT_EQ(exit.get(), ReminderExit::Done);
    EXPECT_EQ(desktop.asked(), nlohmann::json({"CloseNotification", 41}));
}

TEST_F(NotifyOnceTest, EndsWithTheServiceThatShowedIt)
{
    FakeDesktop desktop{{"notifications"}};
    put({dueIn(kMood, -1min)});
    auto exit = notifying(kMood);
    ASSERT_EQ(desktop.asked()[0], "Notify");
    ASSERT_EQ(stepsOfOnce(kMood, 1), Steps{ReminderStep::Shown});
    desktop.process().kill();

    EXPECT_EQ(exit.get(), ReminderExit::Done);
}

TEST_F(NotifyOnceTest, LeavesTheScreenAsItIsWhenItsTimeIsUp)
{
    FakeDesktop desktop{{"notifications"}};
    put({dueIn(kMood, -1min)});

    EXPECT_EQ(notify(kMood, {0s, 1s}), ReminderExit::Done);
    EXPECT_EQ(desktop.allAsked().size(), 1U) << "it was not closed";
}

TEST_F(NotifyOnceTest, ShowsNothingThatIsNotPlannedOrOver)
{
    FakeDesktop desktop{{"notifications"}};
    EXPECT_EQ(notify(kMood), ReminderExit::Done);

    put({dueIn(kMood, -3h)});
    EXPECT_EQ(notify(kPlan), ReminderExit::Done);
    EXPECT_EQ(notify(kMood), ReminderExit::Done);
    EXPECT_TRUE(desktop.allAsked().empty());
    EXPECT_TRUE(m_timers.empty());
}

TEST_F(NotifyOnceTest, IsWokenAgainWhereTheClockWasSetBack)
{
    put({dueIn(kMood, 24h)});

    EXPECT_EQ(notify(kMood), ReminderExit::Done);
    ASSERT_EQ(m_timers.size(), 1U);
    EXPECT_EQ(m_timers[0].at, m_reminders.window().value().reminders[0].at);
}

TEST_F(NotifyOnceTest, WaitsForADesktopThatIsStillStarting)
{
    put({dueIn(kMood, -1min)});
    auto exit = std::async(std::launch::async, [this] { return notify(kMood, {20s, 20s}); });
    std::this_thread::sleep_for(1s);
    FakeDesktop desktop{{"notifications"}};
    ASSERT_EQ(desktop.asked()[0], "Notify");
    desktop.tell("close 41");

    EXPECT_EQ(exit.get(), ReminderExit::Done);
}

TEST_F(NotifyOnceTest, StaysDueWhereNobodyShowsIt)
{
    put({dueIn(kMood, -1min)});
    EXPECT_EQ(notify(kMood, {1s, 20s}), ReminderExit::TryAgain);
    EXPECT_EQ(stepsOf(kMood), Steps{});

    for (const char* word : {"refuses", "hangs", "hangs-later", "dies"}) {
        const FakeDesktop desktop{{"notifications", word}};
        EXPECT_EQ(notify(kMood), ReminderExit::TryAgain) << word;
        EXPECT_EQ(stepsOf(kMood), Steps{}) << word;
    }
}

TEST_F(NotifyOnceTest, FailsWhereItsFilesAreDamaged)
{
    const std::string text = "{";
    ASSERT_TRUE(
        m_files.replace(m_folder.path() / "reminders.json", std::as_bytes(std::span{text})));

    EXPECT_EQ(notify(kMood), ReminderExit::Failed);
}

} // namespace
} // namespace homeward::app::notify_once_test
