#include "core/storage/heart_rate_chart.h"
#include "core/storage/heart_rate_reading_store.h"
#include "core/storage/heart_rate_store.h"
#include "core/storage/integrity.h"
#include "core/storage/sensor_store.h"
#include "tests/core/storage/golden_fixture.h"

#include <gtest/gtest.h>

namespace homeward::storage::golden_v0005_test {
namespace {

using namespace std::chrono_literals;

constexpr Instant kTen = std::chrono::sys_days{std::chrono::year{2024} / 3 / 9} + 10h;

class GoldenV0005 : public GoldenTest {
protected:
    Database& reader() { return m_store.reader(); }
    Store& store() { return m_store; }

private:
    Store m_store = openCopy("v0005.db");
};

TEST_F(GoldenV0005, HoldsTheRecordingsThatWereMadeThen)
{
    const auto recordings = HeartRateStore{reader()}.list().value();

    ASSERT_EQ(recordings.size(), 2U);
    EXPECT_EQ(recordings[0].length, std::nullopt);
    EXPECT_EQ(recordings[0].samples, 5);
    EXPECT_EQ(recordings[1].length, 131s);
    EXPECT_EQ(recordings[1].samples, 100);
    EXPECT_EQ(recordings[1].gaps, 1);
    EXPECT_EQ(recordings[1].start.zone(), "Europe/Berlin");
    EXPECT_EQ(recordings[1].sensor, (SensorDescription{"Strap", "M", "S 10", "17"}));
}

TEST_F(GoldenV0005, HoldsEverySample)
{
    const auto samples = HeartRateSamples{reader()}.list({1, kTen}, kTen + 131s).value();

    ASSERT_EQ(samples.size(), 100U);
    for (std::size_t i = 0; i < samples.size(); ++i) {
        const int second = static_cast<int>(i) + (i < 90 ? 0 : 30);
        EXPECT_EQ(
            samples[i],
            (HeartRateSample{std::chrono::seconds{second}, 60 + second % 7,
                             second % 50 == 0 ? SensorContact::None : SensorContact::Contact}));
    }
    EXPECT_EQ(HeartRateStore{reader()}.gapsOf(1).value(),
              (std::vector{HeartRateGap{89s, 120s, GapReason::OutOfReach}}));
}

TEST_F(GoldenV0005, HoldsWhatThePersonTookAndKept)
{
    const auto readings = HeartRateReadingStore{reader()}.list().value();

    ASSERT_EQ(readings.size(), 1U);
    EXPECT_EQ(readings[0].bpm, 62);
    EXPECT_EQ(readings[0].rest, (RestQuality{58, 96, 9}));
    EXPECT_EQ(SensorStore{reader()}.kept().value()->address, "00:11:22:33:44:55");
    EXPECT_TRUE(SensorStore{reader()}.pair().value().has_value());
}

TEST_F(GoldenV0005, IsSound)
{
    EXPECT_EQ(integrityFindings(store().writer()).value(), std::vector<std::string>{});
}

} // namespace
} // namespace homeward::storage::golden_v0005_test
