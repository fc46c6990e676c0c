#include "platform/linux/desktop_notifier.h"
#include "tests/platform/linux/heard.h"
#include "tests/support/child_process.h"
#include "tests/support/private_bus.h"

#include <gtest/gtest.h>

#include <string>
#include <thread>

namespace homeward::platform::mock_service_test {
namespace {

using testing::ChildProcess;
using testing::Heard;
using testing::PrivateBus;

/// The next of its lines that has the word.
std::string lineWith(ChildProcess& process, const std::string& word)
{
    for (auto line = process.readLine(); line; line = process.readLine())
        if (line->find(word) != std::string::npos)
            return *line;
    return {};
}

// python3-dbusmock's notification service: what others take for one, and no work of ours.
TEST(DesktopNotifierAtDbusmock, IsUnderstood)
{
    const PrivateBus bus;
    ChildProcess mock{{SYSTEM_PYTHON, "-u", "-m", "dbusmock", "--template", "notification_daemon"}};
    DesktopNotifier notifier;
    const Notification notification{.id = "AAAAAAAAAAAAAAAAAAAAAA", .text = "You have a check-in."};
    auto shown = notifier.show(notification);
    for (int tries = 0; !shown && tries < 200; ++tries) { // until the mock stands
        std::this_thread::sleep_for(std::chrono::milliseconds{50});
        shown = notifier.show(notification);
    }
    ASSERT_TRUE(shown);
    EXPECT_NE(lineWith(mock, "Notify").find("\"Homeward\""), std::string::npos);

    notifier.withdraw(notification.id);
    EXPECT_NE(lineWith(mock, "CloseNotification").find("CloseNotification 1"), std::string::npos);
}

TEST(DesktopNotifierAtDbusmock, StaysOnTheScreenOfAServiceThatTheBusHasJustStarted)
{
    const PrivateBus bus{SYSTEM_PYTHON " -m dbusmock --template notification_daemon"};
    Heard<std::string> heard;
    DesktopNotifier notifier{{.onClosed = [&](const std::string& id) { heard.say(id); }}};
    const Notification notification{.id = "AAAAAAAAAAAAAAAAAAAAAA", .text = "You have a check-in."};
    auto shown = notifier.show(notification);
    if (shown == unexpected{NotifyError::TimedOut}) // it takes a while to start
        shown = notifier.show(notification);
    ASSERT_TRUE(shown);

    EXPECT_EQ(heard.next(std::chrono::milliseconds{500}), std::nullopt);
}

} // namespace
} // namespace homeward::platform::mock_service_test
