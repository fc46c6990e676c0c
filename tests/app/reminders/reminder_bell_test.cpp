#include "app/reminders/reminder_bell.h"

#include "tests/app/reminders/reminder_fixture.h"
#include "tests/platform/linux/heard.h"

#include <memory>

namespace homeward::app::reminder_bell_test {
namespace {

using namespace std::chrono_literals;
using testing::FakeDesktop;
using testing::Heard;

/// A bell that says what it hears.
class ReminderBellTest : public ReminderTest {
protected:
    void ring()
    {
        m_bell = std::make_unique<ReminderBell>(
            m_folder.path(), m_files, m_clock,
            ReminderBellListener{
                .onOpen = [this](const std::string& token) { m_heard.say("open " + token); },
                .onLedger = [this] { m_heard.say("ledger"); },
                .onLater = [this](const ReminderTimer& timer) { m_heard.say(timer.id); }});
    }

    FakeDesktop m_desktop{{"notifications"}};
    Heard<std::string> m_heard;
    std::unique_ptr<ReminderBell> m_bell;
};

TEST_F(ReminderBellTest, ShowsWhatIsDueAndSaysThatTheLedgerHasNews)
{
    put({dueIn(kMood, -1min), dueIn(kPlan, 24h)});
    ring();

    EXPECT_EQ(m_heard.next(), "ledger");
    EXPECT_EQ(stepsOf(kMood), Steps{ReminderStep::Shown});
    EXPECT_EQ(stepsOf(kPlan), Steps{});
}

TEST_F(ReminderBellTest, ShowsWhatIsPlannedWhileItLives)
{
    ring();
    put({dueIn(kMood, 2s)});

    EXPECT_EQ(m_heard.next(), "ledger");
    EXPECT_EQ(stepsOf(kMood), Steps{ReminderStep::Shown});
    EXPECT_GE(m_clock.now(), m_reminders.window().value().reminders[0].at);
}

TEST_F(ReminderBellTest, WritesAnswersDown)
{
    put({dueIn(kMood, -1min)});
    ring();
    ASSERT_EQ(m_heard.next(), "ledger");
    ASSERT_EQ(m_desktop.asked()[0], "Notify");
    m_desktop.tell("token 41 window-7");
    m_desktop.tell("act 41 default");

    EXPECT_EQ(m_heard.next(), "open window-7");
    EXPECT_EQ(m_heard.next(), "ledger");
    EXPECT_EQ(stepsOf(kMood), (Steps{ReminderStep::Shown, ReminderStep::Done}));
    EXPECT_EQ(m_desktop.asked(), nlohmann::json({"CloseNotification", 41}));
}

TEST_F(ReminderBellTest, SaysWhatIsToComeAgain)
{
    put({dueIn(kMood, -1min)});
    ring();
    ASSERT_EQ(m_heard.next(), "ledger");
    ASSERT_EQ(m_desktop.asked()[0], "Notify");
    m_desktop.tell("act 41 later");

    EXPECT_EQ(m_heard.next(), kMood);
    EXPECT_EQ(m_heard.next(), "ledger");
}

TEST_F(ReminderBellTest, ClearsTheScreenOfWhatWasAnsweredSomewhereElse)
{
    put({dueIn(kMood, -1min)});
    ring();
    ASSERT_EQ(m_heard.next(), "ledger");
    ASSERT_EQ(m_desktop.asked()[0], "Notify");
    put({dueIn(kPlan, 24h)});

    EXPECT_EQ(m_desktop.asked(), nlohmann::json({"CloseNotification", 41}));
}

TEST_F(ReminderBellTest, OfTwoLetsOneShowIt)
{
    put({dueIn(kMood, 2s)});
    const ReminderBell other{m_folder.path(), m_files, m_clock};
    ring();

    ASSERT_EQ(m_desktop.asked()[0], "Notify");
    EXPECT_TRUE(m_desktop.asked(2s).is_null());
    EXPECT_EQ(stepsOf(kMood), Steps{ReminderStep::Shown});
}

TEST_F(ReminderBellTest, EndsWhileTheServiceHangs)
{
    m_desktop.process().pause();
    put({dueIn(kMood, -1min)});
    ring();
    m_bell.reset();

    EXPECT_EQ(stepsOf(kMood), Steps{});
}

} // namespace
} // namespace homeward::app::reminder_bell_test
