#include "tests/core/services/heart_rate_fixture.h"

#include <gtest/gtest.h>

namespace homeward::services::heart_rate_sensor_test {
namespace {

class KeptSensor : public HeartRateTest {
protected:
    static KnownWearable known(const std::string& address) { return {strap(), address}; }
    std::optional<KnownWearable> kept() { return heartRate().sensor().value(); }
    std::int64_t allQueued() { return count("outbox"); }
};

TEST_F(KeptSensor, IsNoneAtFirst)
{
    EXPECT_EQ(kept(), std::nullopt);
}

TEST_F(KeptSensor, IsRememberedAsItDescribedItself)
{
    ASSERT_TRUE(heartRate().remember(known("AA:BB")));

    restart();

    EXPECT_EQ(kept(), known("AA:BB"));
    EXPECT_TRUE(findings().empty());
}

TEST_F(KeptSensor, IsTheLastOneThatWasChosen)
{
    ASSERT_TRUE(heartRate().remember(known("AA:BB")));
    KnownWearable other = known("CC:DD");
    other.sensor.serial = "18";
    ASSERT_TRUE(heartRate().remember(other));

    EXPECT_EQ(kept(), other);
}

TEST_F(KeptSensor, IsKnownAtItsNewAddress)
{
    ASSERT_TRUE(heartRate().remember(known("AA:BB")));
    ASSERT_TRUE(heartRate().remember(known("CC:DD")));

    EXPECT_EQ(kept(), known("CC:DD"));
}

TEST_F(KeptSensor, IsForgottenAndCanBeChosenAgain)
{
    ASSERT_TRUE(heartRate().remember(known("AA:BB")));
    ASSERT_TRUE(heartRate().forget());
    restart();
    EXPECT_EQ(kept(), std::nullopt);

    ASSERT_TRUE(heartRate().remember(known("AA:BB")));

    EXPECT_EQ(kept(), known("AA:BB"));
    EXPECT_TRUE(findings().empty());
}

TEST_F(KeptSensor, MayBeForgottenWhereThereIsNone)
{
    ASSERT_TRUE(heartRate().forget());

    EXPECT_EQ(kept(), std::nullopt);
}

TEST_F(KeptSensor, TakesNoRecordingWithItWhenItIsForgotten)
{
    ASSERT_TRUE(heartRate().remember(known("AA:BB")));
    const auto id = begun();
    ASSERT_TRUE(heartRate().add(id, part(0, 0, 30)));

    ASSERT_TRUE(heartRate().forget());

    EXPECT_EQ(only().id, id);
    EXPECT_EQ(only().sensor, strap());
    EXPECT_EQ(heartRate().samples(id)->samples.size(), 30U);
}

TEST_F(KeptSensor, IsNobodyElsesAffair)
{
    ASSERT_TRUE(heartRate().remember(known("AA:BB")));
    ASSERT_TRUE(heartRate().forget());

    EXPECT_EQ(allQueued(), 0);
}

TEST_F(KeptSensor, StaysTheOneBeforeWhereTheNextCannotBeWritten)
{
    ASSERT_TRUE(heartRate().remember(known("AA:BB")));
    block("heart_rate_sensor");

    EXPECT_EQ(heartRate().remember(known("CC:DD")).error(), DiaryError::Failed);
    EXPECT_EQ(heartRate().forget().error(), DiaryError::Failed);

    EXPECT_EQ(kept(), known("AA:BB"));
}

} // namespace
} // namespace homeward::services::heart_rate_sensor_test
