#include "platform/linux/desktop_notifier.h"

#include "tests/platform/linux/fake_desktop.h"
#include "tests/platform/linux/heard.h"
#include "tests/support/private_bus.h"

#include <gtest/gtest.h>

#include <memory>
#include <string>
#include <vector>

namespace homeward::platform::desktop_notifier_test {
namespace {

using nlohmann::json;
using testing::FakeDesktop;
using testing::Heard;
using testing::PrivateBus;

const Notification kCheckIn{.id = "AAAAAAAAAAAAAAAAAAAAAA",
                            .text = "You have a check-in.",
                            .actions = {{"done", "Done"}, {"snooze", "Later"}}};

/// A notifier on a bus of its own, with a service that does what its words say.
class DesktopNotifierTest : public ::testing::Test {
protected:
    void serve(std::vector<std::string> words = {})
    {
        words.insert(words.begin(), "notifications");
        m_service = std::make_unique<FakeDesktop>(words);
    }

    NotificationListener listener()
    {
        return {.onAnswer =
                    [this](const NotificationAnswer& answer) {
                        m_heard.say(answer.id + " " + answer.key + " " + answer.activationToken);
                    },
                .onClosed = [this](const std::string& id) { m_heard.say(id + " closed"); },
                .onServiceAppeared = [this] { m_heard.say("service appeared"); }};
    }

    PrivateBus m_bus;
    std::unique_ptr<FakeDesktop> m_service;
    Heard<std::string> m_heard;
    DesktopNotifier m_notifier{listener()};
};

TEST_F(DesktopNotifierTest, SaysNeutralWordsWithoutASoundAndWhatCanBeDone)
{
    serve();
    ASSERT_TRUE(m_notifier.show(kCheckIn));

    EXPECT_EQ(m_service->asked(),
              json({"Notify",
                    "Homeward",
                    0,
                    "appointment-soon",
                    "Homeward",
                    "You have a check-in.",
                    json{"default", "Homeward", "done", "Done", "snooze", "Later"},
                    {{"urgency", 1}, {"suppress-sound", 1}, {"desktop-entry", "homeward"}},
                    -1}));
}

TEST_F(DesktopNotifierTest, DoesNotNameItsDesktopEntryWhereTheProcessWillLeave)
{
    serve();
    DesktopNotifier leaving{{}, NotificationSender::Leaves};
    ASSERT_TRUE(leaving.show(kCheckIn));

    EXPECT_EQ(m_service->asked()[7], json({{"urgency", 1}, {"suppress-sound", 1}}));
}

TEST_F(DesktopNotifierTest, TakesThePlaceOfTheFormerOneOfTheSameId)
{
    serve();
    ASSERT_TRUE(m_notifier.show(kCheckIn));
    ASSERT_TRUE(m_notifier.show(kCheckIn));
    ASSERT_TRUE(m_notifier.show({.id = "BBBBBBBBBBBBBBBBBBBBBB", .text = "x"}));

    EXPECT_EQ(m_service->asked()[2], 0);
    EXPECT_EQ(m_service->asked()[2], 41);
    EXPECT_EQ(m_service->asked()[2], 0);
}

TEST_F(DesktopNotifierTest, EscapesWhatAServiceWouldReadAsMarkup)
{
    serve();
    ASSERT_TRUE(m_notifier.show({.id = kCheckIn.id, .text = "<b>1 & 2</b>"}));

    EXPECT_EQ(m_service->asked()[5], "&lt;b&gt;1 &amp; 2&lt;/b&gt;");
}

TEST_F(DesktopNotifierTest, LeavesTheTextAsItIsForAServiceWithoutMarkup)
{
    serve({"no-body-markup"});
    ASSERT_TRUE(m_notifier.show({.id = kCheckIn.id, .text = "1 & 2"}));

    EXPECT_EQ(m_service->asked()[5], "1 & 2");
}

TEST_F(DesktopNotifierTest, SaysItAllInTheSummaryWhereThereIsNoBody)
{
    serve({"no-body"});
    ASSERT_TRUE(m_notifier.show(kCheckIn));

    const json asked = m_service->asked();
    EXPECT_EQ(asked[4], "You have a check-in.");
    EXPECT_EQ(asked[5], "");
}

TEST_F(DesktopNotifierTest, SendsNoActionsToAServiceThatHasNone)
{
    serve({"no-actions"});
    ASSERT_TRUE(m_notifier.show(kCheckIn));

    EXPECT_EQ(m_service->asked()[6], json::array());
}

TEST_F(DesktopNotifierTest, HearsWhatThePersonDoes)
{
    serve();
    ASSERT_TRUE(m_notifier.show(kCheckIn));
    m_service->asked();
    m_service->tell("act 41 done");
    EXPECT_EQ(m_heard.next(), kCheckIn.id + " done ");

    m_service->tell("token 41 abc");
    m_service->tell("act 41 default");
    EXPECT_EQ(m_heard.next(), kCheckIn.id + " default abc");

    m_service->tell("close 41");
    EXPECT_EQ(m_heard.next(), kCheckIn.id + " closed");
}

TEST_F(DesktopNotifierTest, HearsNothingOfTheNotificationsOfOthers)
{
    serve();
    ASSERT_TRUE(m_notifier.show(kCheckIn));
    m_service->asked();
    m_service->tell("act 7 done");
    m_service->tell("close 7");
    m_service->tell("act 41 snooze");

    EXPECT_EQ(m_heard.next(), kCheckIn.id + " snooze ");
}

TEST_F(DesktopNotifierTest, TakesItOffTheScreenOnceAndOnlyIfItIsThere)
{
    serve();
    m_notifier.withdraw(kCheckIn.id);
    ASSERT_TRUE(m_notifier.show(kCheckIn));
    m_notifier.withdraw(kCheckIn.id);
    m_notifier.withdraw(kCheckIn.id);
    ASSERT_TRUE(m_notifier.show(kCheckIn));

    EXPECT_EQ(m_service->asked()[0], "Notify");
    EXPECT_EQ(m_service->asked(), json({"CloseNotification", 41}));
    EXPECT_EQ(m_service->asked()[0], "Notify");
}

} // namespace
} // namespace homeward::platform::desktop_notifier_test
