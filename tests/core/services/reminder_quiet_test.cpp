#include "tests/core/services/reminder_delivery_fixture.h"

namespace homeward::services::reminder_quiet_test {

using namespace std::chrono_literals;

namespace {

using Ids = std::vector<std::string>;

/// Quiet from nine in the evening until eight in the morning.
class DeliverInQuietHours : public DeliveryTest {
protected:
    const Instant evening = kNoon + 10h; // 22:00 in Berlin
    const Instant morning = kNoon + 20h; // 08:00

    /// Due at noon, of use for a day.
    static ScheduledReminder waiting(const std::string& id)
    {
        ScheduledReminder reminder = due(id, kNoon);
        reminder.until = kNoon + 24h;
        return reminder;
    }

    void putQuietly(std::vector<ScheduledReminder> reminders)
    {
        ASSERT_TRUE(m_files.replaceWindow({.reminders = std::move(reminders),
                                           .labels = {"Done", "Later", "Skip"},
                                           .quietFrom = 21h,
                                           .quietUntil = 8h}));
    }
};

TEST_F(DeliverInQuietHours, WaitsUntilTheyAreOver)
{
    putQuietly({waiting("a")});

    EXPECT_EQ(deliver("a", evening), DeliveryOutcome::NotYet);
    EXPECT_TRUE(deliverDue(morning - 1s).empty());
    EXPECT_EQ(next(evening), morning);
    EXPECT_EQ(deliverDue(morning), Ids{"a"});
}

TEST_F(DeliverInQuietHours, ShowsWhatMayDisturb)
{
    ScheduledReminder reminder = waiting("a");
    reminder.mayDisturb = true;
    putQuietly({reminder});

    EXPECT_EQ(next(evening), kNoon);
    EXPECT_EQ(deliverDue(evening), Ids{"a"});
}

TEST_F(DeliverInQuietHours, ShowsWhatThePersonHasAskedForAgain)
{
    putQuietly({waiting("a")});
    EXPECT_EQ(deliver("a", kNoon + 9h - 1min), DeliveryOutcome::Shown);
    tap("a", kLaterKey, kNoon + 9h - 1min);

    EXPECT_EQ(next(evening), evening - 1min);
    EXPECT_EQ(deliver("a", evening - 1min), DeliveryOutcome::Shown);
}

TEST_F(DeliverInQuietHours, GivesUpWhatIsOfNoUseWhenTheyEnd)
{
    ScheduledReminder reminder = waiting("a");
    reminder.until = morning;
    putQuietly({reminder});

    EXPECT_EQ(deliver("a", evening), DeliveryOutcome::NotYet);
    EXPECT_EQ(deliver("a", morning), DeliveryOutcome::TooLate);
}

TEST_F(DeliverInQuietHours, GoesByTheClockWhereTheDeviceIs)
{
    putQuietly({waiting("a")});
    m_zone = "America/New_York"; // noon of Berlin is 06:00 there

    EXPECT_EQ(deliver("a", kNoon), DeliveryOutcome::NotYet);
    EXPECT_EQ(next(kNoon), kNoon + 2h);
    EXPECT_EQ(deliver("a", kNoon + 2h), DeliveryOutcome::Shown);
}

TEST_F(DeliverInQuietHours, KeepsTheMomentOfWhatComesInTheDaytime)
{
    putQuietly({waiting("a")});

    EXPECT_EQ(next(evening - 24h), kNoon);
    EXPECT_EQ(next(kNoon + 1h), kNoon);
    EXPECT_EQ(deliver("a", kNoon), DeliveryOutcome::Shown);
}

} // namespace

} // namespace homeward::services::reminder_quiet_test
