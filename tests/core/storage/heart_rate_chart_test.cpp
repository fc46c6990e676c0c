#include "core/storage/heart_rate_chart.h"

#include "core/storage/heart_rate_store.h"
#include "core/storage/integrity.h"
#include "tests/core/storage/store_fixture.h"

#include <gtest/gtest.h>

namespace homeward::storage::heart_rate_chart_test {
namespace {

using namespace std::chrono_literals;

/// A sample, and the moment that it is of.
struct At {
    Instant at;
    MinuteSample sample;
};

class HeartRateChart : public StoreTest {
protected:
    void SetUp() override
    {
        StoreTest::SetUp();
        m_store.emplace(open());
    }

    Database& database() { return m_store->writer(); }

    RecordingRow begun(Instant start)
    {
        HeartRateStore store{database()};
        const auto id = HeartRateRecordingId::make(start, m_random);
        EXPECT_TRUE(store.insert({.id = id, .start = {start, "UTC", 0s}, .sensor = {}}, start));
        return store.known(id).value().value().row;
    }

    /// Every `step`, with rates that now and then are not valid.
    void record(Instant start, std::chrono::seconds length, std::chrono::seconds step)
    {
        const RecordingRow row = begun(start);
        std::vector<HeartRateSample> samples;
        for (std::chrono::seconds at{0}; at < length; at += step) {
            const int bpm = static_cast<int>(m_random.below(250));
            const auto contact =
                m_random.below(9) == 0 ? SensorContact::None : SensorContact::Contact;
            samples.push_back({at, bpm, contact});
            m_all.push_back({start + at, {0, static_cast<std::uint16_t>(bpm), contact}});
        }
        ASSERT_TRUE(HeartRateSamples{database()}.insert(row, samples));
    }

    /// What it ought to be: a look at every sample for each stretch.
    std::vector<ChartStretch> naive(const ChartWindow& window) const
    {
        std::vector<ChartStretch> stretches;
        const auto length = window.until - window.from;
        const auto points = std::min<std::int64_t>(window.points, length.count());
        for (std::int64_t i = 0; i < points; ++i) {
            ChartStretch stretch{
                window.from + length * i / points, window.from + length * (i + 1) / points, {}};
            for (const auto& [at, sample] : m_all)
                if (at >= stretch.from && at < stretch.until)
                    stretch.summary.add(summaryOf(sample));
            if (stretch.summary.valid != 0)
                stretches.push_back(stretch);
        }
        return stretches;
    }

    void expectExact(const ChartWindow& window)
    {
        const auto chart = heartRateChart(database(), window).value();
        const auto expected = naive(window);
        ASSERT_EQ(chart.size(), expected.size());
        for (std::size_t i = 0; i < chart.size(); ++i) {
            EXPECT_EQ(chart[i].from, expected[i].from);
            EXPECT_EQ(chart[i].until, expected[i].until);
            EXPECT_EQ(chart[i].summary, expected[i].summary) << "stretch " << i;
        }
    }

private:
    std::optional<Store> m_store;
    testing::SeededRandom m_random;
    std::vector<At> m_all;
};

TEST_F(HeartRateChart, IsWhatALookAtEachSampleWouldGive)
{
    record(kNoon + 17s, 70min, 3s);
    record(kNoon + 26h + 1s, 40min, 5s);
    record(kNoon + 27h, 1h, 7s); // overlaps nothing
    record(kNoon + 27h + 11s, 30min, 2s); // overlaps

    for (const int points : {1, 3, 61, 200})
        for (const auto& [from, until] :
             {std::pair{kNoon, kNoon + 48h}, std::pair{kNoon + 17s, kNoon + 18s},
              std::pair{kNoon + 59min + 59s, kNoon + 2h + 1s},
              std::pair{kNoon - 24h * 365, kNoon + 24h * 3},
              std::pair{kNoon + 1h, kNoon + 1h + 7min}})
            expectExact({from, until, points});
}

TEST_F(HeartRateChart, IsExactBefore1970)
{
    record(Instant{-90'061s}, 2h, 5s);

    expectExact({Instant{-90'000s}, Instant{-84'000s}, 7});
}

TEST_F(HeartRateChart, IsEmptyWhereThereIsNothingToShow)
{
    record(kNoon, 1min, 1s);

    EXPECT_TRUE(heartRateChart(database(), {kNoon + 1min, kNoon + 1h, 9})->empty());
    EXPECT_TRUE(heartRateChart(database(), {kNoon, kNoon, 9})->empty());
    EXPECT_TRUE(heartRateChart(database(), {kNoon + 1min, kNoon, 9})->empty());
    EXPECT_TRUE(heartRateChart(database(), {kNoon, kNoon + 1min, 0})->empty());
}

TEST_F(HeartRateChart, HasNoStretchUnderASecond)
{
    record(kNoon, 10s, 1s);

    const auto chart = heartRateChart(database(), {kNoon, kNoon + 10s, 100}).value();
    ASSERT_FALSE(chart.empty());
    for (const ChartStretch& stretch : chart)
        EXPECT_EQ(stretch.until - stretch.from, 1s);
}

TEST_F(HeartRateChart, SaysThatARowIsDamagedInsteadOfGuessing)
{
    record(kNoon, 1h, 1s);
    ASSERT_TRUE(database().execute("UPDATE heart_rate_minute SET samples = x'00'"));

    EXPECT_TRUE(heartRateChart(database(), {kNoon, kNoon + 1h, 1})) << "minutes are not read";
    EXPECT_EQ(heartRateChart(database(), {kNoon, kNoon + 1h, 7}).error(), StorageError::Corrupt);
}

class HeartRateFindings : public HeartRateChart {
protected:
    void SetUp() override
    {
        HeartRateChart::SetUp();
        record(kNoon, 2h, 10s);
        ASSERT_TRUE(database().execute("INSERT INTO heart_rate_part VALUES (1, 0, 720)"));
        ASSERT_EQ(integrityFindings(database()).value(), std::vector<std::string>{});
    }

    std::vector<std::string> after(const std::string& change)
    {
        EXPECT_TRUE(database().execute(change));
        return integrityFindings(database()).value();
    }
};

TEST_F(HeartRateFindings, TellOfAnHourThatIsNotWhatItsMinutesComeTo)
{
    EXPECT_EQ(after("UPDATE heart_rate_hour SET minutes = (SELECT minutes FROM heart_rate_hour"
                    " ORDER BY hour DESC LIMIT 1)"),
              (std::vector<std::string>{
                  "heart_rate_hour row of hour 474900 is not what its minutes come to"}));
}

TEST_F(HeartRateFindings, TellOfADayThatIsNotThere)
{
    const auto found = after("DELETE FROM heart_rate_day");

    EXPECT_EQ(
        found,
        (std::vector<std::string>{"heart_rate_recording row 1 has other samples than its parts",
                                  "heart_rate_day row of day 19787 is not there"}));
}

TEST_F(HeartRateFindings, TellOfAMinuteThatCannotBeRead)
{
    const auto found = after("UPDATE heart_rate_minute SET samples = x'00' WHERE place ="
                             " (SELECT min(place) FROM heart_rate_minute)");

    ASSERT_EQ(found.size(), 3U);
    EXPECT_NE(found.front().find("cannot be read"), std::string::npos);
}

TEST_F(HeartRateFindings, TellOfAnEndThatTheClinicWasNotTold)
{
    EXPECT_EQ(
        after("INSERT INTO heart_rate_end VALUES (1, 1, 7200000, 0)"),
        (std::vector<std::string>{"heart_rate_recording row 1 was never queued for the clinic"}));
}

} // namespace
} // namespace homeward::storage::heart_rate_chart_test
