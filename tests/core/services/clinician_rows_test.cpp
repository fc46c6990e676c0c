#include "core/services/clinician_parts.h"

#include "tests/support/clinician_samples.h"

#include <gtest/gtest.h>

namespace homeward::services::clinician_rows_test {

using testing::PageFacts;

const storage::DayRange kAll{LocalDay::min(), LocalDay::max()};

LocalDay day(const std::string& text)
{
    return testing::moment(text + " 12:00").day();
}

EffectCount at(const EffectRow& row, EffectTime time)
{
    return row.counts.at(static_cast<std::size_t>(time));
}

struct NoticedAt {
    const char* local;
    EffectTime time;
};

class EffectRowsTime : public ::testing::TestWithParam<NoticedAt> { };

TEST_P(EffectRowsTime, IsCountedFromTheEndOfDosing)
{
    PageFacts facts;
    facts.session("2026-03-05 10:00").effect("nausea", Severity::Mild, GetParam().local);

    const auto rows = effectRows(facts.facts, kAll);

    ASSERT_EQ(rows.size(), 1U);
    EXPECT_EQ(at(rows.front(), GetParam().time), (EffectCount{.mild = 1}));
}

INSTANTIATE_TEST_SUITE_P(Edges, EffectRowsTime,
                         ::testing::Values(NoticedAt{"2026-03-05 10:39", EffectTime::DuringDosing},
                                           NoticedAt{"2026-03-05 10:40", EffectTime::TwoHours},
                                           NoticedAt{"2026-03-05 12:40", EffectTime::TwoHours},
                                           NoticedAt{"2026-03-05 12:41", EffectTime::FirstDay},
                                           NoticedAt{"2026-03-06 10:40", EffectTime::FirstDay},
                                           NoticedAt{"2026-03-06 10:41", EffectTime::Later}));

TEST(EffectRows, DoNotKnowATimeWhereTheEndOfDosingIsNotKnown)
{
    PageFacts facts;
    facts.session("2026-03-05 10:00").effect("nausea", Severity::Mild, "2026-03-05 11:00");
    facts.facts.sessions.front().dosingEnded.reset();

    EXPECT_EQ(at(effectRows(facts.facts, kAll).front(), EffectTime::NotKnown).mild, 1);
}

TEST(EffectRows, CountALaterWordOfTheSameTimeInPlaceOfTheEarlier)
{
    PageFacts facts;
    facts.session("2026-03-05 10:00")
        .effect("nausea", Severity::Severe, "2026-03-05 11:00")
        .effect("nausea", Severity::Mild, "2026-03-05 11:10");

    EXPECT_EQ(effectRows(facts.facts, kAll).front().total(), (EffectCount{.mild = 1}));
}

TEST(EffectRows, KeepWhatWasNoticedEarlierInTheDayThoughItIsGoneByTheEvening)
{
    PageFacts facts;
    facts.session("2026-03-05 10:00")
        .effect("nausea", Severity::Moderate, "2026-03-05 11:00")
        .effect("nausea", Severity::None, "2026-03-05 20:00");

    const auto rows = effectRows(facts.facts, kAll);

    ASSERT_EQ(rows.size(), 1U);
    EXPECT_EQ(rows.front().total(), (EffectCount{.moderate = 1}));
}

TEST(EffectRows, HaveNoRowForWhatWasNotNoticed)
{
    PageFacts facts;
    facts.session("2026-03-05 10:00").effect("nausea", Severity::None, "2026-03-05 11:00");

    EXPECT_TRUE(effectRows(facts.facts, kAll).empty());
}

TEST(EffectRows, StandTheMostSevereFirstThenTheMostFrequent)
{
    PageFacts facts;
    for (const char* date : {"2026-03-05", "2026-03-08", "2026-03-12"})
        facts.session(std::string{date} + " 10:00")
            .effect("tired", Severity::Mild, std::string{date} + " 11:00");
    facts.effect("nausea", Severity::Mild, "2026-03-12 11:00")
        .effect("headache", Severity::Severe, "2026-03-12 11:00");

    const auto rows = effectRows(facts.facts, kAll);

    ASSERT_EQ(rows.size(), 3U);
    EXPECT_EQ(rows[0].item->code, "headache");
    EXPECT_EQ(rows[1].item->code, "tired");
    EXPECT_EQ(rows[1].total().mild, 3);
}

TEST(MoodCourse, GivesAPointAWeekUpToTwoYears)
{
    PageFacts facts;
    facts.mood("2026-01-05", 2).mood("2026-01-11", 4).mood("2026-01-12", 9);

    const MoodCourse course = moodCourse(facts.facts.moods, {day("2026-01-05"), day("2026-01-12")});

    EXPECT_EQ(course.weeksPerPoint, 1);
    ASSERT_EQ(course.points.size(), 2U);
    EXPECT_DOUBLE_EQ(course.points[0].mean, 3);
    EXPECT_EQ(course.points[0].lowest.value(), 2);
    EXPECT_EQ(course.points[0].highest.value(), 4);
}

TEST(MoodCourse, JoinsWeeksWhereTheyAreManyAndKeepsMeansAndExtremes)
{
    PageFacts facts;
    const LocalDay first = day("2016-01-04");
    int sum = 0;
    for (int i = 0; i < 3650; ++i) {
        const int score = i * 7 % 11;
        facts.facts.moods.push_back({first + std::chrono::days{i}, Score::create(score).value()});
        sum += score;
    }

    const MoodCourse course =
        moodCourse(facts.facts.moods, {first, first + std::chrono::days{3649}});

    EXPECT_EQ(course.weeksPerPoint, 5);
    EXPECT_LE(course.points.size(), static_cast<std::size_t>(MoodCourse::kMostPoints));
    double whole = 0;
    int days = 0;
    for (const rules::TrendPoint& point : course.points) {
        whole += point.mean * point.count;
        days += point.count;
        EXPECT_EQ(point.lowest.value(), 0);
        EXPECT_EQ(point.highest.value(), 10);
    }
    EXPECT_EQ(days, 3650);
    EXPECT_NEAR(whole, sum, 1e-6);
}

TEST(MoodCourse, LeavesAGapWhereNobodyCheckedIn)
{
    PageFacts facts;
    const LocalDay first = day("2016-01-04");
    facts.facts.moods = {{first, Score::create(3).value()},
                         {first + std::chrono::weeks{500}, Score::create(5).value()}};

    const MoodCourse course =
        moodCourse(facts.facts.moods, {first, first + std::chrono::weeks{500}});

    EXPECT_EQ(course.points.size(), 2U);
}

TEST(MoodCourse, ComparesTheLastFourWeeksWithTheFourBefore)
{
    PageFacts facts;
    facts.mood("2026-02-02", 1)
        .mood("2026-02-03", 3)
        .mood("2026-03-02", 5)
        .mood("2026-03-03", 7)
        .mood("2026-03-30", 9);

    const MoodCourse course = moodCourse(facts.facts.moods, {day("2026-01-01"), day("2026-03-30")});

    EXPECT_EQ(course.latest, (MoodMean{8, 2})) << "3 to 30 March";
    EXPECT_EQ(course.before, (MoodMean{4, 2})) << "3 February to 2 March";
}

} // namespace homeward::services::clinician_rows_test
