#include "core/model/vital_signs.h"

#include <gtest/gtest.h>

#include <limits>
#include <vector>

namespace homeward {
namespace {

using Numbers = VitalSigns::Numbers;

TEST(VitalSigns, KeepWhatWasReadOut)
{
    const Numbers numbers{.systolic = 128, .diastolic = 84, .heartRate = 72, .saturation = 98};

    const auto signs = VitalSigns::create(numbers);

    ASSERT_TRUE(signs);
    EXPECT_EQ(signs->numbers(), numbers);
    EXPECT_EQ(signs->pressure(), (BloodPressure{128, 84}));
    EXPECT_EQ(signs->heartRate(), 72);
    EXPECT_EQ(signs->saturation(), 98);
}

TEST(VitalSigns, MayBeOneNumberAlone)
{
    EXPECT_EQ(VitalSigns::create({.heartRate = 72})->pressure(), std::nullopt);
    EXPECT_EQ(VitalSigns::create({.saturation = 97})->heartRate(), std::nullopt);
    EXPECT_EQ(VitalSigns::create({.systolic = 120, .diastolic = 80})->saturation(), std::nullopt);
}

TEST(VitalSigns, AreNothingWithoutANumber)
{
    EXPECT_EQ(VitalSigns::create({}), unexpected{VitalsError::Nothing});
}

TEST(VitalSigns, HaveBothPressuresOrNone)
{
    EXPECT_EQ(VitalSigns::create({.systolic = 120}), unexpected{VitalsError::HalfPressure});
    EXPECT_EQ(VitalSigns::create({.diastolic = 80, .heartRate = 70}),
              unexpected{VitalsError::HalfPressure});
}

TEST(VitalSigns, HaveTheSystolicAboveTheDiastolic)
{
    for (const auto& [systolic, diastolic] :
         std::vector<std::pair<int, int>>{{80, 120}, {80, 80}, {20, 20}, {349, 350}})
        EXPECT_EQ(VitalSigns::create({.systolic = systolic, .diastolic = diastolic}),
                  unexpected{VitalsError::SystolicNotAbove});
    EXPECT_TRUE(VitalSigns::create({.systolic = 81, .diastolic = 80}));
}

TEST(VitalSigns, AreNumbersThatALivingPersonCanHave)
{
    EXPECT_TRUE(VitalSigns::create({.systolic = 350, .diastolic = 20}));
    EXPECT_TRUE(VitalSigns::create({.heartRate = 10}));
    EXPECT_TRUE(VitalSigns::create({.heartRate = 350}));
    EXPECT_TRUE(VitalSigns::create({.saturation = 1}));
    EXPECT_TRUE(VitalSigns::create({.saturation = 100}));
}

TEST(VitalSigns, AreAskedAgainOutsideOfThat)
{
    constexpr int kMost = std::numeric_limits<int>::max();
    constexpr int kLeast = std::numeric_limits<int>::min();
    for (const Numbers& numbers :
         {Numbers{.systolic = 351, .diastolic = 80}, Numbers{.systolic = 120, .diastolic = 19},
          Numbers{.systolic = kMost, .diastolic = 80}, Numbers{.systolic = 120, .diastolic = -1},
          Numbers{.systolic = 1280, .diastolic = 84}})
        EXPECT_EQ(VitalSigns::create(numbers), unexpected{VitalsError::PressureOutOfRange});
    for (const int rate : {9, 351, 0, -72, kMost, kLeast})
        EXPECT_EQ(VitalSigns::create({.heartRate = rate}),
                  unexpected{VitalsError::HeartRateOutOfRange});
    for (const int saturation : {0, 101, -1, kMost, kLeast})
        EXPECT_EQ(VitalSigns::create({.saturation = saturation}),
                  unexpected{VitalsError::SaturationOutOfRange});
}

TEST(VitalSigns, AreRefusedAsAWholeForOneNumber)
{
    EXPECT_EQ(
        VitalSigns::create({.systolic = 120, .diastolic = 80, .heartRate = 72, .saturation = 101}),
        unexpected{VitalsError::SaturationOutOfRange});
}

} // namespace
} // namespace homeward
