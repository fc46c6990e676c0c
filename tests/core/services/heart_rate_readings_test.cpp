#include "tests/core/services/heart_rate_fixture.h"

#include <gtest/gtest.h>

namespace homeward::services::heart_rate_readings_test {
namespace {

using namespace std::chrono_literals;

class Readings : public HeartRateTest {
protected:
    HeartRateReading typedIn(int bpm) { return typedIn(bpm, moment()); }
    HeartRateReading typedIn(int bpm, const ZonedInstant& at)
    {
        return heartRate().record({.moment = at, .bpm = bpm}).value();
    }
    std::vector<HeartRateReading> all() { return heartRate().readings().value(); }
};

TEST_F(Readings, AreKeptAsTheyWereTaken)
{
    const auto guided = heartRate()
                            .record({.moment = moment(),
                                     .bpm = 64,
                                     .rest = RestQuality{57, 95, 6},
                                     .sensor = "S <b>10</b>"})
                            .value();
    const auto typed = typedIn(88);

    restart();

    EXPECT_EQ(all(), (std::vector{typed, guided}));
    EXPECT_TRUE(guided.isResting());
    EXPECT_FALSE(typed.isResting());
    EXPECT_EQ(typed.recordedAt, now());
    EXPECT_EQ(queued("heartRateReading"), 2);
    EXPECT_TRUE(findings().empty());
}

TEST_F(Readings, AreListedByTheirMomentNewestFirst)
{
    const auto second = typedIn(61);
    const auto first = typedIn(62, momentAt(now() - 1h));
    const auto third = typedIn(63);

    EXPECT_EQ(all(), (std::vector{third, second, first}));
}

TEST_F(Readings, AreOfRatesThatAHeartCanHave)
{
    for (const int bpm : {24, 241, 0, -60})
        EXPECT_EQ(heartRate().record({.moment = moment(), .bpm = bpm}).error(),
                  Problem<ReadingError>{ReadingError::RateOutOfRange})
            << bpm;
    typedIn(25);
    typedIn(240);
    EXPECT_EQ(count("heart_rate_reading"), 2);
}

TEST_F(Readings, AreOfNoFuture)
{
    EXPECT_EQ(heartRate().record({.moment = momentAt(now() + 1s), .bpm = 60}).error(),
              Problem<ReadingError>{DiaryError::InTheFuture});
    EXPECT_EQ(count("heart_rate_reading"), 0);
}

TEST_F(Readings, HangOnTheSessionOfTheDayAndSayHowLongAgoItEnded)
{
    const SessionId session = endedSession();
    clock().advance(90min);

    const auto reading = typedIn(72);

    EXPECT_EQ(reading.session, session);
    EXPECT_EQ(reading.sinceDoseEnd, 90min);
    EXPECT_EQ(all(), std::vector{reading});
}

TEST_F(Readings, OfASessionThatGoesOnSayNothingOfAnEnd)
{
    const SessionId session = startedSession();
    clock().advance(10min);

    const auto reading = typedIn(72);

    EXPECT_EQ(reading.session, session);
    EXPECT_EQ(reading.sinceDoseEnd, std::nullopt);
}

TEST_F(Readings, KeepWhatWasOnRecordThen)
{
    const auto before = typedIn(72);
    endedSession();

    EXPECT_EQ(all(), std::vector{before});
}

TEST_F(Readings, ThatAreTakenBackAreGoneFromTheListAndStayOnRecord)
{
    const auto kept = typedIn(70);
    const auto gone = typedIn(71);

    ASSERT_TRUE(heartRate().withdraw(gone.id));
    restart();

    EXPECT_EQ(all(), std::vector{kept});
    EXPECT_EQ(count("heart_rate_reading"), 2);
    EXPECT_EQ(queued("heartRateReading", "withdraw"), 1);
    EXPECT_TRUE(findings().empty());
}

TEST_F(Readings, AreTakenBackOnceAndWhereThereAreAny)
{
    const auto reading = typedIn(70);
    ASSERT_TRUE(heartRate().withdraw(reading.id));

    EXPECT_EQ(heartRate().withdraw(reading.id).error(), DiaryError::NotFound);
    EXPECT_EQ(heartRate().withdraw(HeartRateReadingId{}).error(), DiaryError::NotFound);
    EXPECT_EQ(count("heart_rate_withdrawal"), 1);
    EXPECT_EQ(queued("heartRateReading", "withdraw"), 1);
}

TEST_F(Readings, AreWrittenWithTheirOutboxRowOrNotAtAll)
{
    const auto reading = typedIn(70);
    block("outbox");

    EXPECT_EQ(heartRate().record({.moment = moment(), .bpm = 60}).error(),
              Problem<ReadingError>{DiaryError::Failed});
    EXPECT_EQ(heartRate().withdraw(reading.id).error(), DiaryError::Failed);

    EXPECT_EQ(all(), std::vector{reading});
    EXPECT_EQ(count("heart_rate_withdrawal"), 0);
}

TEST_F(Readings, SayThatARowIsDamagedInsteadOfShowingIt)
{
    typedIn(70);
    ASSERT_TRUE(database().execute("PRAGMA ignore_check_constraints = ON;"
                                   "UPDATE heart_rate_reading SET bpm = 500"));

    EXPECT_EQ(heartRate().readings().error(), DiaryError::Damaged);
}

} // namespace
} // namespace homeward::services::heart_rate_readings_test
