#include "qml/heart_rate/rate_entry.h"

#include "tests/qml/heart_rate/heart_rate_world.h"

namespace rate_entry_test {

using homeward::testing::HeartRateTest;
using homeward::ui::RateEntry;

class RateEntryTest : public HeartRateTest {
protected:
    RateEntry& entry() { return *heartRate.entry(); }

    void save(const char* typed)
    {
        entry().setTyped(QString::fromUtf8(typed));
        entry().save();
        settle();
    }
};

TEST_F(RateEntryTest, IsWrittenDownAsItIs)
{
    save(" 72 ");

    EXPECT_EQ(entry().result(), "Heart rate 72, written down at 18:00.");
    EXPECT_EQ(entry().typed(), "");
    ASSERT_EQ(readings().size(), 1U);
    EXPECT_FALSE(readings().front().isResting());
    EXPECT_EQ(readings().front().sensor, "");
}

TEST_F(RateEntryTest, TakesEveryRateOfALivingHeart)
{
    for (const char* typed : {"25", "240"})
        save(typed);

    EXPECT_EQ(readings().size(), 2U);
}

TEST_F(RateEntryTest, AsksAgainForWhatIsNone)
{
    for (const char* typed : {"", "24", "241", "0", "-72", "72.5", "a lot", "99999999999"}) {
        save(typed);
        EXPECT_EQ(entry().fault(), "Write a number from 25 to 240.") << typed;
        EXPECT_EQ(entry().typed(), typed);
    }
    EXPECT_TRUE(readings().empty());
}

TEST_F(RateEntryTest, IsTakenBackByUndo)
{
    save("72");

    entry().undo();
    settle();

    EXPECT_EQ(entry().result(), "");
    EXPECT_TRUE(readings().empty());
}

TEST_F(RateEntryTest, KeepsWhatTheDiskDoesNotTake)
{
    world.breakDiary();
    save("72");
    EXPECT_EQ(entry().typed(), "72");
    EXPECT_FALSE(entry().problem().isEmpty());

    world.mendDiary();
    entry().save();
    settle();

    EXPECT_EQ(readings().size(), 1U);
}

TEST_F(RateEntryTest, IsForgottenBehindTheLock)
{
    entry().setTyped(QStringLiteral("72"));

    app.lock();
    settle();

    EXPECT_EQ(entry().typed(), "");
}

} // namespace rate_entry_test
