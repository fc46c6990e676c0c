#include "platform/linux/desktop_notifier.h"

#include "tests/platform/linux/fake_desktop.h"
#include "tests/platform/linux/heard.h"
#include "tests/support/private_bus.h"

#include <gtest/gtest.h>

#include <chrono>
#include <string>

namespace homeward::platform::desktop_notifier_trouble_test {
namespace {

using testing::EnvironmentVariable;
using testing::FakeDesktop;
using testing::Heard;
using testing::PrivateBus;

const Notification kPlan{.id = "AAAAAAAAAAAAAAAAAAAAAA", .text = "Something to read."};

Result<void, NotifyError> shown()
{
    return DesktopNotifier{}.show(kPlan);
}

TEST(DesktopNotifierInTrouble, IsUnavailableWithoutABus)
{
    const EnvironmentVariable address{"DBUS_SESSION_BUS_ADDRESS", "unix:path=/nowhere"};

    EXPECT_EQ(shown(), unexpected{NotifyError::Unavailable});
}

TEST(DesktopNotifierInTrouble, IsUnavailableWithAnAddressThatIsNone)
{
    for (const char* text : {"rubbish", "unix:", "tcp:", ";;", "unix:path=", "\x01"}) {
        const EnvironmentVariable address{"DBUS_SESSION_BUS_ADDRESS", text};
        EXPECT_EQ(shown(), unexpected{NotifyError::Unavailable}) << text;
    }
}

TEST(DesktopNotifierInTrouble, IsUnavailableWhereNobodyHasTheName)
{
    const PrivateBus bus;

    EXPECT_EQ(shown(), unexpected{NotifyError::Unavailable});
}

TEST(DesktopNotifierInTrouble, GivesUpOnABusThatTakesTheConnectionAndSaysNothing)
{
    PrivateBus bus;
    bus.daemon().pause();

    const auto before = std::chrono::steady_clock::now();
    EXPECT_EQ(shown(), unexpected{NotifyError::Unavailable});
    EXPECT_GE(std::chrono::steady_clock::now() - before, BusConnection::kPatience);
}

TEST(DesktopNotifierInTrouble, PassesARefusalOn)
{
    const PrivateBus bus;
    const FakeDesktop service{{"notifications", "refuses"}};

    EXPECT_EQ(shown(), unexpected{NotifyError::Refused});
}

TEST(DesktopNotifierInTrouble, RefusesATextThatIsNoUtf8)
{
    const PrivateBus bus;
    const FakeDesktop service{{"notifications"}};

    EXPECT_EQ(DesktopNotifier{}.show({.id = kPlan.id, .text = "\xFF\xFE"}),
              unexpected{NotifyError::Refused});
}

TEST(DesktopNotifierInTrouble, GivesUpOnAServiceThatHangs)
{
    const PrivateBus bus;
    {
        const FakeDesktop service{{"notifications", "hangs"}};
        EXPECT_EQ(shown(), unexpected{NotifyError::TimedOut});
    }
    const FakeDesktop service{{"notifications", "hangs-later"}};
    EXPECT_EQ(shown(), unexpected{NotifyError::TimedOut});
}

TEST(DesktopNotifierInTrouble, DoesNotKnowWhatAServiceDidThatDiedHalfWay)
{
    const PrivateBus bus;
    const FakeDesktop service{{"notifications", "dies"}};

    EXPECT_EQ(shown(), unexpected{NotifyError::TimedOut});
}

TEST(DesktopNotifierInTrouble, FindsAServiceThatCameLater)
{
    const PrivateBus bus;
    Heard<std::string> heard;
    DesktopNotifier notifier{{.onServiceAppeared = [&] { heard.say("appeared"); }}};
    EXPECT_EQ(notifier.show(kPlan), unexpected{NotifyError::Unavailable});

    const FakeDesktop service{{"notifications"}};
    EXPECT_EQ(heard.next(), "appeared");
    EXPECT_TRUE(notifier.show(kPlan));
}

TEST(DesktopNotifierInTrouble, SaysThatAllAreGoneWithTheirService)
{
    const PrivateBus bus;
    Heard<std::string> heard;
    DesktopNotifier notifier{{.onClosed = [&](const std::string& id) { heard.say(id); }}};
    FakeDesktop service{{"notifications"}};
    ASSERT_TRUE(notifier.show(kPlan));
    service.process().kill();
    EXPECT_EQ(heard.next(), kPlan.id);

    FakeDesktop next{{"notifications"}};
    ASSERT_TRUE(notifier.show(kPlan));
    EXPECT_EQ(next.asked()[2], 0) << "its numbers are not those of the former";
}

TEST(DesktopNotifierInTrouble, ComesBackAfterTheBusWent)
{
    Heard<std::string> heard;
    DesktopNotifier notifier{{.onClosed = [&](const std::string& id) { heard.say(id); }}};
    {
        PrivateBus bus;
        const FakeDesktop service{{"notifications"}};
        ASSERT_TRUE(notifier.show(kPlan));
        bus.daemon().kill();
        EXPECT_EQ(heard.next(), kPlan.id);
        EXPECT_EQ(notifier.show(kPlan), unexpected{NotifyError::Unavailable});
    }
    const PrivateBus bus;
    const FakeDesktop service{{"notifications"}};
    EXPECT_TRUE(notifier.show(kPlan));
}

} // namespace
} // namespace homeward::platform::desktop_notifier_trouble_test
