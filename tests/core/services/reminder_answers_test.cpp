#include "tests/core/services/reminder_delivery_fixture.h"

namespace homeward::services::reminder_answers_test {

using namespace std::chrono_literals;

namespace {

using Ids = std::vector<std::string>;
using Steps = std::vector<ReminderStep>;

class AnswerReminder : public DeliveryTest { };

TEST_F(AnswerReminder, PutsItOffByAnHour)
{
    put({due("a", kNoon)});
    deliver("a", kNoon);
    tap("a", kLaterKey, kNoon + 5min);

    EXPECT_EQ(next(), kNoon + 65min);
    EXPECT_EQ(deliver("a", kNoon + 65min - 1s), DeliveryOutcome::NotYet);
    EXPECT_EQ(deliver("a", kNoon + 65min), DeliveryOutcome::Shown);
    EXPECT_EQ(deliver("a", kNoon + 66min), DeliveryOutcome::ShownBefore);
}

TEST_F(AnswerReminder, EndsIt)
{
    for (const auto& [key, step] :
         {std::pair{kDoneKey, ReminderStep::Done}, std::pair{kSkipKey, ReminderStep::Skipped},
          std::pair{std::string_view{"default"}, ReminderStep::Done}}) {
        const std::string id{key};
        put({due(id, kNoon)});
        deliver(id, kNoon);
        tap(id, key, kNoon + 1min);

        EXPECT_EQ(stepsOf(id), (Steps{ReminderStep::Shown, step}));
        EXPECT_EQ(next(), std::nullopt);
    }
}

TEST_F(AnswerReminder, EndsOneThatWasPutOff)
{
    put({due("a", kNoon)});
    deliver("a", kNoon);
    tap("a", kLaterKey, kNoon + 1min);
    tap("a", kSkipKey, kNoon + 2min);

    EXPECT_EQ(deliver("a", kNoon + 2h - 1s), DeliveryOutcome::ShownBefore);
}

TEST_F(AnswerReminder, DoesNotBringBackWhatIsOfNoUseByThen)
{
    put({due("a", kNoon)});
    deliver("a", kNoon);
    tap("a", kLaterKey, kNoon + 90min);

    EXPECT_EQ(deliver("a", kNoon + 150min), DeliveryOutcome::TooLate);
}

TEST_F(AnswerReminder, WritesNothingForWhatIsNotOurs)
{
    put({due("a", kNoon)});
    tap("a", "reboot", kNoon);
    tap("z", kDoneKey, kNoon);

    EXPECT_TRUE(m_files.ledger().value().empty());
}

TEST_F(AnswerReminder, SaysThatSomebodyElseIsWriting)
{
    put({due("a", kNoon)});
    const auto held = m_files.lock();

    EXPECT_EQ(answerReminder(m_files, "a", kDoneKey, kNoon).error(), FileError::InUse);
}

class NextDelivery : public DeliveryTest { };

TEST_F(NextDelivery, IsTheEarliestThatWaits)
{
    put({due("a", kNoon), due("b", kNoon + 1h), due("c", kNoon + 2h)});
    EXPECT_EQ(next(), kNoon);

    deliver("a", kNoon);
    EXPECT_EQ(next(), kNoon + 1h);
}

TEST_F(NextDelivery, IsNeverWhereNothingWaits)
{
    EXPECT_EQ(next(), std::nullopt);
}

TEST_F(NextDelivery, FollowsThePersonsClockOnAJourney)
{
    put({dueOnTheWall("mood", kNoon + 7h)}); // 19:00 in Berlin

    m_zone = "America/Los_Angeles";
    EXPECT_EQ(next(), kNoon + 16h); // 19:00 there
    EXPECT_EQ(deliver("mood", kNoon + 15h), DeliveryOutcome::NotYet);
    EXPECT_EQ(deliver("mood", kNoon + 20h), DeliveryOutcome::Shown); // of use till midnight there

    put({dueOnTheWall("other", kNoon + 7h)});
    m_zone = "Asia/Tokyo";
    EXPECT_EQ(next(), kNoon - 1h); // 19:00 there
}

TEST_F(NextDelivery, TakesTheLaterOfTwoReadingsOfAWallClock)
{
    const Instant change{std::chrono::sys_days{std::chrono::year{2026} / 10 / 25} + 1h};
    put({dueOnTheWall("a", change + 30min)}); // 02:30 comes twice

    EXPECT_EQ(next(), change + 30min);
    EXPECT_EQ(deliver("a", change - 30min), DeliveryOutcome::NotYet);
}

} // namespace

} // namespace homeward::services::reminder_answers_test
