#include "qml/heart_rate/rate_history.h"

#include "tests/qml/heart_rate/heart_rate_world.h"

namespace rate_history_test {

using namespace std::chrono_literals;
using homeward::SessionStep;
using homeward::testing::addSession;
using homeward::testing::HeartRateTest;
using homeward::testing::sessionPlan;
using homeward::testing::takeStep;
using homeward::ui::RateDayModel;
using homeward::ui::RateHistory;
using State = RateHistory::State;

class RateHistoryTest : public HeartRateTest {
protected:
    RateHistory& history() { return *heartRate.history(); }

    void refresh()
    {
        history().refresh();
        settle();
    }
    void openDay(int index)
    {
        history().openDay(index);
        settle();
    }

    void writeNumber(const char* typed)
    {
        heartRate.entry()->setTyped(QString::fromUtf8(typed));
        heartRate.entry()->save();
        settle();
    }

    void recordFor(int seconds, int bpm)
    {
        connectStrap();
        heartRate.record();
        settle();
        beat(seconds, bpm);
        heartRate.recording()->stopAndSave();
        settle();
        heartRate.leave();
    }

    QString shown(RateDayModel::Role role, int row = 0)
    {
        return history().days()->data(history().days()->index(row), role).toString();
    }
    QString line(int row)
    {
        return QString::fromStdString(
            history().lines()->rows().at(static_cast<std::size_t>(row)).title.toStdString());
    }
};

TEST_F(RateHistoryTest, IsEmptyBeforeAnythingIsOnRecord)
{
    EXPECT_FALSE(history().isEmpty()); // not known yet

    refresh();

    EXPECT_TRUE(history().isEmpty());
}

TEST_F(RateHistoryTest, HasARowADayNewestFirst)
{
    writeNumber("72");
    world.goTo(1, 9, 0);
    writeNumber("68");
    writeNumber("70");
    refresh();

    ASSERT_EQ(history().days()->rowCount(), 2);
    EXPECT_EQ(shown(RateDayModel::TitleRole, 0), "Wed 12 Nov 2025");
    EXPECT_TRUE(shown(RateDayModel::DetailRole, 0).startsWith("Written down: "));
    EXPECT_EQ(shown(RateDayModel::DetailRole, 1), "Written down: 72.");
}

TEST_F(RateHistoryTest, MarksTheDayOfASession)
{
    const auto session = addSession(world, sessionPlan(world.clock.now()));
    takeStep(world, session, SessionStep::Start);
    writeNumber("72");
    world.goTo(1, 9, 0);
    writeNumber("70");
    refresh();

    EXPECT_EQ(shown(RateDayModel::SessionsRole, 0), "");
    EXPECT_EQ(shown(RateDayModel::SessionsRole, 1), "Session 1");
}

TEST_F(RateHistoryTest, ShowsARecordingAsALine)
{
    recordFor(125, 72);
    refresh();
    openDay(0);

    EXPECT_EQ(shown(RateDayModel::DetailRole), "Recorded: 2 min.");
    EXPECT_EQ(line(0), "Recorded from 18:00 to 18:02.");
    EXPECT_TRUE(history().hasChart());
    EXPECT_EQ(history().chartSentence(), "Between 72 and 72.");
    EXPECT_EQ(history().gridValues(), (QList<int>{90, 70, 50}));
    EXPECT_EQ(history().firstTime(), "18:00");
}

TEST_F(RateHistoryTest, LeavesAGapWhereNothingCame)
{
    connectStrap();
    heartRate.record();
    settle();
    beat(60, 72);
    pass(60s);
    beat(60, 80);
    heartRate.recording()->stopAndSave();
    settle();
    refresh();
    history().chart()->setSize({300, 100});
    openDay(0);

    EXPECT_EQ(history().chart()->lines().value<QList<QPolygonF>>().size(), 2);
    EXPECT_EQ(history().lines()->rows().at(0).detail, "Polar H10. 1 gaps.");
}

TEST_F(RateHistoryTest, FollowsWhatIsWrittenDown)
{
    refresh();

    writeNumber("72");

    EXPECT_EQ(history().days()->rowCount(), 1);
}

TEST_F(RateHistoryTest, KeepsWhatWasReadWhereReadingFails)
{
    writeNumber("72");
    refresh();
    world.breakDiary();

    refresh();

    EXPECT_EQ(history().state(), State::Failed);
    EXPECT_EQ(history().days()->rowCount(), 1);
    world.mendDiary();
}

TEST_F(RateHistoryTest, IsForgottenBehindTheLock)
{
    recordFor(70, 72);
    refresh();
    openDay(0);

    app.lock();
    settle();

    EXPECT_EQ(history().state(), State::Unknown);
    EXPECT_EQ(history().days()->rowCount(), 0);
    EXPECT_EQ(history().lines()->rowCount(), 0);
    EXPECT_FALSE(history().hasChart());
    EXPECT_EQ(history().dayTitle(), "");
}

} // namespace rate_history_test
