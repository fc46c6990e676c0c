#include "sync/fhir/heart_rate_observation.h"

#include "tests/sync/fhir/sample_records.h"

#include <gtest/gtest.h>

#include <algorithm>

namespace homeward::fhir::heart_rate_series_test {
namespace {

using namespace testing;
using namespace std::chrono_literals;
using Samples = std::vector<HeartRateSample>;

std::vector<Entry> seriesOf(const Samples& samples,
                            std::optional<std::chrono::milliseconds> length = {})
{
    HeartRateRecording recording = recordedHeartRate(54).recording;
    recording.length = length;
    return heartRateSeries(recording, samples, context());
}

std::string dataOf(const Entry& entry)
{
    return entry.resource["valueSampledData"]["data"];
}

TEST(HeartRateSeries, HasARateForEachSecondAndNoneInAGap)
{
    const auto series = seriesOf({{0s, 72}, {1s, 73}, {3500ms, 74}}, 6s);

    ASSERT_EQ(series.size(), 1U);
    EXPECT_EQ(dataOf(series[0]), "72 73 E 74 E E");
    const Json& sampled = series[0].resource["valueSampledData"];
    EXPECT_EQ(sampled["origin"]["value"], 0);
    EXPECT_EQ(sampled["origin"]["code"], "/min");
    EXPECT_EQ(sampled["period"], 1000);
    EXPECT_EQ(sampled["dimensions"], 1);
}

TEST(HeartRateSeries, LeavesOutWhatIsNoRate)
{
    EXPECT_EQ(dataOf(seriesOf({{0s, 72},
                               {1s, 0},
                               {2s, 241},
                               {3s, 80, SensorContact::None},
                               {4s, 81, SensorContact::Contact}})[0]),
              "72 E E E 81");
    EXPECT_TRUE(seriesOf({{0s, 0}, {1s, 300}}, 10s).empty());
    EXPECT_TRUE(seriesOf({}, 10s).empty());
}

TEST(HeartRateSeries, TakesTheLastOfSeveralInASecond)
{
    EXPECT_EQ(dataOf(seriesOf({{0s, 72}, {400ms, 73}, {999ms, 0}})[0]), "73");
}

TEST(HeartRateSeries, SaysLowestMeanAndHighest)
{
    const Json parts = seriesOf({{0s, 60}, {1s, 61}, {9s, 80}})[0].resource["component"];

    EXPECT_EQ(parts[0]["code"]["coding"][0]["code"], "heart-rate-lowest");
    EXPECT_EQ(parts[0]["valueQuantity"]["value"], 60);
    EXPECT_EQ(parts[1]["valueQuantity"]["value"], 67);
    EXPECT_EQ(parts[2]["valueQuantity"]["value"], 80);
}

TEST(HeartRateSeries, IsOneForEachHourThatHasAnything)
{
    const auto series = seriesOf({{3599s, 70}, {3600s, 71}, {3h + 1s, 72}}, 3h + 2s);

    ASSERT_EQ(series.size(), 3U);
    EXPECT_EQ(std::ranges::count(dataOf(series[0]), 'E'), 3599);
    EXPECT_EQ(std::ranges::count(dataOf(series[1]), 'E'), 3599);
    EXPECT_EQ(dataOf(series[2]), "E 72");
    EXPECT_EQ(series[1].resource["effectivePeriod"]["start"], "2026-03-02T12:00:00+01:00");
    EXPECT_EQ(series[1].resource["effectivePeriod"]["end"], "2026-03-02T13:00:00+01:00");
    EXPECT_EQ(series[2].resource["effectivePeriod"]["end"], "2026-03-02T14:00:02+01:00");
    EXPECT_FALSE(series[0].resource.contains("effectiveDateTime"));
}

TEST(HeartRateSeries, KeepsTheIdsOfItsHoursWhenItGrows)
{
    const auto before = seriesOf({{0s, 70}, {2h, 71}});
    const auto after = seriesOf({{0s, 70}, {1h, 70}, {2h, 71}, {2h + 1s, 75}}, 3h);

    EXPECT_EQ(before[0].id, after[0].id);
    EXPECT_EQ(before[1].id, after[2].id);
    EXPECT_NE(after[0].id, after[1].id);
    EXPECT_NE(after[0].id, uuid(54));
}

} // namespace
} // namespace homeward::fhir::heart_rate_series_test
