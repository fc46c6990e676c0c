#include "tests/core/services/reminder_delivery_fixture.h"

namespace homeward::services::reminder_delivery_test {

using namespace std::chrono_literals;

namespace {

using Ids = std::vector<std::string>;
using Steps = std::vector<ReminderStep>;

class Deliver : public DeliveryTest { };

TEST_F(Deliver, ShowsAReminderFromItsVeryMomentOn)
{
    put({due("a", kNoon)});

    EXPECT_EQ(deliver("a", kNoon - 1s), DeliveryOutcome::NotYet);
    EXPECT_TRUE(m_notifier.shown.empty());
    EXPECT_EQ(deliver("a", kNoon), DeliveryOutcome::Shown);
    EXPECT_EQ(m_notifier.ids(), Ids{"a"});
}

TEST_F(Deliver, SaysTheWordsOfTheWindowAndItsThreeAnswers)
{
    put({due("a", kNoon)});
    deliver("a", kNoon);

    const Notification& shown = m_notifier.shown.at(0);
    EXPECT_EQ(shown.text, "There is something to read.");
    ASSERT_EQ(shown.actions.size(), 3U);
    EXPECT_EQ(shown.actions[0].label, "Done");
    EXPECT_EQ(shown.actions[1].label, "Later");
    EXPECT_EQ(shown.actions[2].label, "Skip");
}

TEST_F(Deliver, ShowsNothingTwice)
{
    put({due("a", kNoon)});

    EXPECT_EQ(deliver("a", kNoon), DeliveryOutcome::Shown);
    EXPECT_EQ(deliver("a", kNoon + 1s), DeliveryOutcome::ShownBefore);
    EXPECT_TRUE(deliverDue(kNoon + 1min).empty());
    EXPECT_EQ(m_notifier.shown.size(), 1U);
}

TEST_F(Deliver, ShowsNothingWhoseUseIsOver)
{
    put({due("a", kNoon), due("b", kNoon, "other")});

    EXPECT_EQ(deliver("a", kNoon + 2h), DeliveryOutcome::TooLate);
    EXPECT_EQ(deliver("b", kNoon + 2h - 1s), DeliveryOutcome::Shown);
    EXPECT_EQ(stepsOf("a"), Steps{ReminderStep::Expired});
    EXPECT_EQ(m_notifier.ids(), Ids{"b"});
}

TEST_F(Deliver, KnowsNoReminderThatThePlanHasTakenBack)
{
    put({due("a", kNoon)});
    put({due("b", kNoon)});

    EXPECT_EQ(deliver("a", kNoon), DeliveryOutcome::NoSuchReminder);
}

TEST_F(Deliver, MakesNoFileWhereThereIsNoWindow)
{
    EXPECT_EQ(deliver("a", kNoon), DeliveryOutcome::NoSuchReminder);
    EXPECT_TRUE(deliverDue(kNoon).empty());
    tap("a", kDoneKey, kNoon);

    EXPECT_TRUE(m_memory.content().empty());
}

TEST_F(Deliver, ShowsOneOfASeriesAfterAWeekOff)
{
    std::vector<ScheduledReminder> week;
    for (int day = 0; day < 7; ++day)
        week.push_back(due("day" + std::to_string(day), kNoon + day * 24h));
    week.back().until += 24h;
    put(week);
    const Instant back = kNoon + 6 * 24h + 3h;

    for (int day = 0; day < 6; ++day)
        EXPECT_EQ(deliver("day" + std::to_string(day), back), DeliveryOutcome::TooLate);
    EXPECT_EQ(deliver("day6", back), DeliveryOutcome::Shown);
    EXPECT_EQ(m_notifier.ids(), Ids{"day6"});
}

TEST_F(Deliver, LetsTheLatestOfASeriesStandForTheOthers)
{
    put({due("a", kNoon), due("b", kNoon + 30min), due("c", kNoon + 45min, "other")});

    EXPECT_EQ(deliverDue(kNoon + 1h), (Ids{"b", "c"}));
    EXPECT_EQ(stepsOf("a"), Steps{ReminderStep::Superseded});
    EXPECT_EQ(deliver("a", kNoon + 1h), DeliveryOutcome::ShownBefore);
}

TEST_F(Deliver, LeavesTheEarlierOnesAsideOnceTheLatestWasShown)
{
    put({due("a", kNoon), due("b", kNoon + 30min)});

    EXPECT_EQ(deliver("b", kNoon + 1h), DeliveryOutcome::Shown);
    EXPECT_EQ(deliver("a", kNoon + 1h), DeliveryOutcome::Superseded);
    EXPECT_EQ(m_notifier.ids(), Ids{"b"});
}

TEST_F(Deliver, ShowsTheEarlierWhereTheLaterIsOfNoUseAnyMore)
{
    ScheduledReminder brief = due("b", kNoon + 30min);
    brief.until = kNoon + 40min;
    put({due("a", kNoon), brief});

    EXPECT_EQ(deliverDue(kNoon + 1h), Ids{"a"});
}

TEST_F(Deliver, ShowsOneOfTwoThatAreDueAtTheSameMoment)
{
    put({due("phq", kNoon), due("gad", kNoon)});

    EXPECT_EQ(deliverDue(kNoon), Ids{"gad"});
}

TEST_F(Deliver, KeepsAReminderDueThatCouldNotBeShown)
{
    put({due("a", kNoon), due("b", kNoon + 1min)});
    m_notifier.problem = NotifyError::TimedOut;

    EXPECT_EQ(services::deliver(port(), "b", kNoon + 2min).error(),
              DeliveryProblem{NotifyError::TimedOut});
    EXPECT_EQ(services::deliverDue(port(), kNoon + 2min).error(),
              DeliveryProblem{NotifyError::TimedOut});
    m_notifier.problem = std::nullopt;

    EXPECT_EQ(deliverDue(kNoon + 3min), Ids{"b"});
}

TEST_F(Deliver, ShowsAgainWhatCouldNotBeWrittenDown)
{
    put({due("a", kNoon)});
    m_memory.failAt(1, FileError::DiskFull);

    EXPECT_EQ(services::deliver(port(), "a", kNoon).error(), DeliveryProblem{FileError::DiskFull});
    EXPECT_EQ(deliver("a", kNoon), DeliveryOutcome::Shown);
}

TEST_F(Deliver, WaitsForWhoeverIsShowingOne)
{
    put({due("a", kNoon)});
    const auto held = m_files.lock();

    EXPECT_EQ(services::deliver(port(), "a", kNoon).error(), DeliveryProblem{FileError::InUse});
    EXPECT_EQ(services::deliverDue(port(), kNoon).error(), DeliveryProblem{FileError::InUse});
    EXPECT_TRUE(m_notifier.shown.empty());
}

TEST_F(Deliver, ShowsInItsTimeWhatWasTooLateByAClockThatWasAhead)
{
    put({due("a", kNoon)});
    EXPECT_EQ(deliver("a", kNoon + 365 * 24h), DeliveryOutcome::TooLate);
    EXPECT_EQ(next(kNoon + 365 * 24h), std::nullopt);

    EXPECT_EQ(next(kNoon - 1h), kNoon);
    EXPECT_EQ(deliver("a", kNoon - 1h), DeliveryOutcome::NotYet);
    EXPECT_EQ(deliver("a", kNoon), DeliveryOutcome::Shown);
    EXPECT_EQ(deliver("a", kNoon + 365 * 24h), DeliveryOutcome::ShownBefore);
}

TEST_F(Deliver, WaitsAgainWhereTheClockWasSetBack)
{
    put({due("a", kNoon)});

    EXPECT_EQ(deliver("a", kNoon - 24h), DeliveryOutcome::NotYet);
    EXPECT_EQ(deliver("a", kNoon), DeliveryOutcome::Shown);
    EXPECT_EQ(deliver("a", kNoon - 24h), DeliveryOutcome::ShownBefore);
}

} // namespace

} // namespace homeward::services::reminder_delivery_test
