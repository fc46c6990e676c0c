#include "core/services/clinician_page.h"

#include "tests/support/clinician_samples.h"

#include <gtest/gtest.h>

namespace homeward::services::clinician_page_test {

using testing::PageFacts;
using testing::wholeRecord;

LocalDay day(const std::string& text)
{
    return testing::moment(text + " 12:00").day();
}

PageRequest between(const std::string& first, const std::string& last)
{
    PageRequest request = wholeRecord();
    request.days = {day(first), day(last)};
    return request;
}

ScoreCard phq9(const PageFacts& facts, const PageRequest& request = wholeRecord())
{
    return clinicianPage(facts.facts, request).cards.front();
}

TEST(ClinicianPage, OfAnEmptyRecordIsAboutToday)
{
    const ClinicianPage page = clinicianPage({}, wholeRecord());

    EXPECT_EQ(page.days.first, day("2026-11-24"));
    EXPECT_EQ(page.days.last, day("2026-11-24"));
    EXPECT_EQ(page.cards.size(), 2U);
    EXPECT_TRUE(page.cards.front().totals.empty());
    EXPECT_TRUE(page.mood.points.empty());
    EXPECT_FALSE(page.mood.latest);
    EXPECT_EQ(page.entries, 0);
}

TEST(ClinicianPage, GoesFromTheFirstDayOnRecordToToday)
{
    PageFacts facts;
    facts.mood("2026-03-02", 5).response("phq9", "2026-02-01 09:00", 3);

    const ClinicianPage page = clinicianPage(facts.facts, wholeRecord());

    EXPECT_EQ(page.days.first, day("2026-02-01"));
    EXPECT_EQ(page.days.last, day("2026-11-24"));
}

TEST(ClinicianPage, HoldsTheDaysThatWereAskedForWithBothEnds)
{
    PageFacts facts;
    facts.mood("2026-03-01", 1).mood("2026-03-02", 2).mood("2026-03-04", 4).mood("2026-03-05", 5);

    const ClinicianPage page = clinicianPage(facts.facts, between("2026-03-02", "2026-03-04"));

    ASSERT_EQ(page.mood.points.size(), 1U);
    EXPECT_EQ(page.mood.points.front().count, 2);
    EXPECT_DOUBLE_EQ(page.mood.points.front().mean, 3);
    EXPECT_EQ(page.entries, 2);
}

TEST(ClinicianPage, KeepsDaysInOrderWhereAllThatIsAskedForIsStillToCome)
{
    const ClinicianPage page = clinicianPage({}, between("2027-01-01", "2027-02-01"));

    EXPECT_LE(page.days.first, page.days.last);
}

TEST(ClinicianScores, HaveTheLastCompleteScoreBeforeTheFirstSessionAsBaseline)
{
    PageFacts facts;
    facts.response("phq9", "2026-03-01 09:00", 20)
        .response("phq9", "2026-03-04 09:00", 18)
        .declined("phq9", "2026-03-04 20:00", 0)
        .session("2026-03-05 10:00")
        .response("phq9", "2026-03-05 10:00", 17)
        .session("2026-04-05 10:00")
        .response("phq9", "2026-05-01 09:00", 12);

    const ScoreCard card = phq9(facts);

    ASSERT_TRUE(card.baseline);
    EXPECT_EQ(card.baseline->total, 18);
    EXPECT_EQ(card.change, (ScoreChange{.points = -6, .percentFall = 33}));
    EXPECT_EQ(card.withoutTotal, 1);
    EXPECT_EQ(card.totals.size(), 4U);
}

TEST(ClinicianScores, HaveABaselineFromBeforeTheDaysOfThePage)
{
    PageFacts facts;
    facts.response("phq9", "2026-03-01 09:00", 20)
        .session("2026-03-05 10:00")
        .response("phq9", "2026-05-01 09:00", 10);

    const ScoreCard card = phq9(facts, between("2026-04-01", "2026-06-01"));

    EXPECT_EQ(card.baseline->total, 20);
    EXPECT_EQ(card.totals.size(), 1U);
    EXPECT_TRUE(card.change->isResponse);
}

TEST(ClinicianScores, HaveNoBaselineBeforeASessionTookPlace)
{
    PageFacts facts;
    facts.response("phq9", "2026-03-01 09:00", 20).session("2026-03-05 10:00");
    facts.facts.sessions.front().cancelled = testing::takenAt(testing::utc("2026-03-05 10:10"));
    EXPECT_FALSE(phq9(facts).baseline);

    facts.facts.sessions.front().started.reset();
    facts.facts.sessions.front().cancelled.reset();
    EXPECT_FALSE(phq9(facts).baseline);
    EXPECT_FALSE(phq9(facts).change);
}

TEST(ClinicianScores, SayNothingOfAChangeBeforeThereIsALaterScore)
{
    PageFacts facts;
    facts.response("phq9", "2026-03-01 09:00", 20).session("2026-03-05 10:00");

    EXPECT_TRUE(phq9(facts).baseline);
    EXPECT_FALSE(phq9(facts).change);
}

struct NamedChange {
    int baseline;
    int latest;
    std::optional<int> percent;
    bool isResponse;
    bool isRemission;
};

class ClinicianChange : public ::testing::TestWithParam<NamedChange> { };

TEST_P(ClinicianChange, IsNamedByTheExactFall)
{
    const NamedChange& change = GetParam();
    PageFacts facts;
    facts.response("phq9", "2026-03-01 09:00", change.baseline)
        .session("2026-03-05 10:00")
        .response("phq9", "2026-05-01 09:00", change.latest);

    EXPECT_EQ(phq9(facts).change,
              (ScoreChange{.points = change.latest - change.baseline,
                           .percentFall = change.percent,
                           .isResponse = change.isResponse,
                           .isRemission = change.isRemission}));
}

INSTANTIATE_TEST_SUITE_P(
    Edges, ClinicianChange,
    ::testing::Values(NamedChange{20, 10, 50, true, false}, NamedChange{20, 11, 45, false, false},
                      NamedChange{19, 10, 47, false, false}, NamedChange{9, 4, 56, true, true},
                      NamedChange{7, 4, 43, false, true}, NamedChange{10, 5, 50, true, false},
                      NamedChange{4, 2, 50, true, true},
                      NamedChange{0, 3, std::nullopt, false, false},
                      NamedChange{10, 14, -40, false, false}));

TEST(ClinicianScores, SayHowOftenItemNineWasAboveZeroWhateverElseWasDeclined)
{
    PageFacts facts;
    facts.response("phq9", "2026-03-01 09:00", 27)
        .declined("phq9", "2026-03-02 09:00", 3)
        .response("phq9", "2026-03-03 09:00", 26);

    EXPECT_EQ(phq9(facts).watched, (WatchedItem{.id = "9", .latest = 2, .above = 2, .asked = 3}));
    EXPECT_FALSE(clinicianPage(facts.facts, wholeRecord()).cards.back().watched);
}

TEST(ClinicianScores, TellADeclinedItemNineFromZero)
{
    PageFacts facts;
    facts.declined("phq9", "2026-03-02 09:00", 8);

    EXPECT_EQ(phq9(facts).watched,
              (WatchedItem{.id = "9", .latest = std::nullopt, .above = 0, .asked = 1}));
}

TEST(ClinicianSessions, AreThoseThatBeganOnTheDayOfTheirOwnClock)
{
    PageFacts facts;
    facts.session("2026-03-05 10:00").session("2026-03-09 10:00").session("2026-03-12 10:00");
    facts.facts.sessions[1].started.reset();
    facts.facts.sessions[2].dosingEnded.reset();

    const auto sessions = clinicianPage(facts.facts, wholeRecord()).sessions;

    ASSERT_EQ(sessions.size(), 2U);
    EXPECT_EQ(sessions[0].dosing, std::chrono::minutes{40});
    EXPECT_EQ(sessions[1].day, day("2026-03-12"));
    EXPECT_FALSE(sessions[1].dosing);
}

TEST(ClinicianVitals, SayHowLongAfterTheEndOfDosing)
{
    PageFacts facts;
    facts.session("2026-03-05 10:00")
        .vitals("2026-03-05 09:50", {.heartRate = 70})
        .vitals("2026-03-05 11:20", {.heartRate = 80});

    const auto vitals = clinicianPage(facts.facts, wholeRecord()).vitals;

    ASSERT_EQ(vitals.size(), 2U);
    EXPECT_EQ(vitals[0].afterDosing, std::chrono::minutes{40});
    EXPECT_EQ(vitals[0].time, std::chrono::minutes{11 * 60 + 20});
    EXPECT_EQ(vitals[1].afterDosing, std::chrono::minutes{-50});
}

TEST(ClinicianRests, AreGuidedReadingsOfTheDaysNewestFirst)
{
    PageFacts facts;
    facts.rest("2026-02-28 08:10", 60).rest("2026-03-05 08:10", 64).rest("2026-03-06 21:05", 66);
    facts.rest("2026-03-06 22:00", 90).facts.heartRates.front().rest.reset();

    const ClinicianPage page = clinicianPage(facts.facts, between("2026-03-01", "2026-03-31"));

    EXPECT_EQ(
        page.rests,
        (std::vector<PageRest>{{day("2026-03-06"), std::chrono::minutes{21 * 60 + 5}, 66, {}},
                               {day("2026-03-05"), std::chrono::minutes{8 * 60 + 10}, 64, {}}}));
    EXPECT_EQ(page.entries, 2);
}

TEST(ClinicianRests, SayHowLongAfterDosingOnTheDayOfASessionAlone)
{
    PageFacts facts;
    facts.session("2026-03-05 10:00").rest("2026-03-05 12:10", 72).rest("2026-03-06 12:10", 64);
    for (HeartRateReading& reading : facts.facts.heartRates)
        reading.sinceDoseEnd = std::chrono::minutes{90};
    facts.facts.heartRates.back().session = facts.facts.sessions.front().id;

    const auto rests = clinicianPage(facts.facts, wholeRecord()).rests;

    ASSERT_EQ(rests.size(), 2U);
    EXPECT_EQ(rests[0].afterDosing, std::nullopt);
    EXPECT_EQ(rests[1].afterDosing, std::chrono::minutes{90});
}

TEST(ClinicianRests, AreWhereAPageBeginsIfNothingElseIsOnRecord)
{
    PageFacts facts;
    facts.rest("2026-02-28 08:10", 60).rest("2026-03-05 08:10", 64);
    facts.facts.heartRates.back().rest.reset();

    EXPECT_EQ(clinicianPage(facts.facts, wholeRecord()).days.first, day("2026-03-05"));
}

TEST(ClinicianPage, CountsWhatItLeavesOutInItsDays)
{
    PageFacts facts;
    facts.mood("2026-03-01", 5).response("phq2", "2026-03-02 09:00", 2);
    facts.facts.privateEntries = {day("2026-03-01"), day("2026-03-02"), day("2025-03-02")};
    facts.facts.sharedEntries = {day("2026-03-01")};
    facts.facts.answered.unreadable = 3;

    EXPECT_EQ(clinicianPage(facts.facts, between("2026-01-01", "2026-12-01")).leftOut,
              (LeftOut{.privateEntries = 2,
                       .sharedEntries = 1,
                       .otherResponses = 1,
                       .unreadableResponses = 3}));
}

} // namespace homeward::services::clinician_page_test
