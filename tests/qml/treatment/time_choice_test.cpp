#include "qml/treatment/time_choice.h"

#include "tests/qml/treatment/day_builder.h"

#include <QSignalSpy>

#include <gtest/gtest.h>

namespace homeward::ui::time_choice_test {

using namespace homeward::testing;

class TimeChoiceTest : public ::testing::Test {
protected:
    void open(Instant earliest, Instant latest, Instant proposal,
              const char* here = "Europe/Berlin")
    {
        time.open({earliest, latest}, proposal, at("Europe/Berlin", berlin(13h)), at(here, latest));
    }

    TimeChoice time;
};

TEST_F(TimeChoiceTest, StepsToTheMarksOfTheClock)
{
    open(berlin(12h), berlin(14h), berlin(13h + 12min));
    EXPECT_EQ(time.text(), "13:12");

    time.step(1);
    EXPECT_EQ(time.text(), "13:15");
    time.step(-1);
    EXPECT_EQ(time.text(), "13:10");
    time.step(-3);
    EXPECT_EQ(time.text(), "12:55");
}

TEST_F(TimeChoiceTest, AnUnevenMinuteGoesDownToItsMark)
{
    open(berlin(12h), berlin(14h), berlin(13h + 12min));

    time.step(-1);

    EXPECT_EQ(time.text(), "13:10");
}

TEST_F(TimeChoiceTest, StaysWithinItsBounds)
{
    open(berlin(13h + 2min), berlin(13h + 58min), berlin(20h));
    EXPECT_EQ(time.at(), berlin(13h + 58min)) << "nothing has happened in the future";

    time.step(12);
    EXPECT_EQ(time.at(), berlin(13h + 58min));
    time.step(-100);
    EXPECT_EQ(time.at(), berlin(13h + 2min)) << "nor before the session began";
}

TEST_F(TimeChoiceTest, AnotherDayIsNamed)
{
    open(berlin(12h), berlin(40h), berlin(13h));

    EXPECT_EQ(time.text(), "Tue 11 Nov, 13:00");
}

TEST_F(TimeChoiceTest, AnotherZoneIsToldBeside)
{
    open(berlin(12h), berlin(14h), berlin(13h), "Asia/Tokyo");

    EXPECT_EQ(time.text(), "13:00, Berlin time (21:00 here)");
}

TEST_F(TimeChoiceTest, BoundsThatCrossLeaveTheEarliest)
{
    open(berlin(14h), berlin(13h), berlin(13h + 30min));

    EXPECT_EQ(time.at(), berlin(14h));
}

TEST_F(TimeChoiceTest, TellsEveryChangeAndForgets)
{
    const QSignalSpy changes(&time, &TimeChoice::changed);
    open(berlin(12h), berlin(14h), berlin(13h));
    time.step(1);
    time.clear();

    EXPECT_EQ(changes.count(), 3);
    EXPECT_EQ(time.text(), "");
}

} // namespace homeward::ui::time_choice_test
