#include "qml/trends/trend_words.h"

#include "core/services/instrument_directory.h"
#include "qml/questionnaire/questionnaire_words.h"

#include <QLocale>

#include <gtest/gtest.h>

namespace homeward::ui::trend_words_test {

const LocalDay kToday{date::year{2025} / 11 / 11};

class TrendWordsTest : public ::testing::Test {
protected:
    TrendWordsTest() { window.setDays(kToday - date::days{99}, kToday); }

    void addDay(int ago, int value)
    {
        const Score score = Score::create(value).value();
        reading.days.insert(
            reading.days.begin(),
            {kToday - date::days{ago}, 1, static_cast<double>(value), score, score});
    }

    void addSession(int ago, SessionKind kind = SessionKind::Induction)
    {
        const Instant start{(kToday - date::days{ago} + std::chrono::hours{10}).time_since_epoch()};
        TreatmentSession session{.id = {},
                                 .plan = {.route = Route::Intravenous,
                                          .kind = kind,
                                          .start = {start, "UTC", std::chrono::seconds{0}},
                                          .length = std::chrono::minutes{40}}};
        session.started = StepTaken{.at = start, .recorded = {}};
        reading.sessions.push_back(session);
    }

    QString sentence() const { return moodSentence(reading, window); }
    QString detail() const { return moodDetail(reading, window); }

    TrendsReading reading;
    TrendWindow window;
};

TEST_F(TrendWordsTest, SayTheLowestAndTheHighest)
{
    addDay(0, 6);
    addDay(6, 4);
    addDay(7, 1);
    addDay(27, 9);
    addDay(28, 10);

    EXPECT_EQ(sentence(), "Last 7 days: between 4 and 6. Last 4 weeks: between 1 and 9.");
}

TEST_F(TrendWordsTest, SayOneNumberWhereAllAreTheSame)
{
    addDay(0, 6);
    addDay(1, 6);

    EXPECT_EQ(sentence(), "Last 7 days: 6. Last 4 weeks: 6.");
}

TEST_F(TrendWordsTest, SayWhereThereIsNoEntry)
{
    addDay(20, 6);

    EXPECT_EQ(sentence(), "Last 7 days: no entry. Last 4 weeks: 6.");
}

TEST_F(TrendWordsTest, SayFromWhenToWhenWhereItIsEarlier)
{
    addDay(30, 6);
    window.moveBack(14);

    EXPECT_EQ(sentence(), "1 Oct to 28 Oct: 6.");
}

TEST_F(TrendWordsTest, SayTheYearWhereItIsAnother)
{
    window.setDays(kToday - date::days{3000}, kToday);
    window.setRange(TrendWindow::Year);

    EXPECT_EQ(firstDateText(window), "12 Nov 2024");
    EXPECT_EQ(lastDateText(window), "Today");
}

TEST_F(TrendWordsTest, NameTheSessionsOfTheWindow)
{
    addDay(0, 6);
    addSession(40);
    addSession(10);
    addSession(3, SessionKind::Booster);

    EXPECT_EQ(detail(),
              "1 day with an entry. Session 2 on Sat 1 Nov."
              " Session 3, booster on Sat 8 Nov.");
}

TEST_F(TrendWordsTest, CountTheSessionsWhereThereAreMany)
{
    for (int ago = 20; ago > 10; --ago)
        addSession(ago);

    EXPECT_EQ(detail(), "0 days with an entry. 10 sessions, the last on Fri 31 Oct.");
}

TEST_F(TrendWordsTest, PutDaysWithASessionIntoTheTableToo)
{
    addDay(0, 6);
    addDay(3, 4);
    addSession(3);
    addSession(5);

    const auto table = moodTable(reading, window);

    ASSERT_EQ(table.size(), 3U);
    EXPECT_EQ(table[0].spoken, "Tue 11 Nov 2025, mood 6 of 10");
    EXPECT_EQ(table[1].spoken, "Sat 8 Nov 2025, mood 4 of 10, session 1");
    EXPECT_EQ(table[2].spoken, "Thu 6 Nov 2025, no entry, session 2");
    EXPECT_EQ(table[2].second, "No entry");
    EXPECT_EQ(table[2].third, "2");
}

services::ScoredResponse responseWith(const rules::QuestionnaireScore& score)
{
    const Instant at{(kToday + std::chrono::hours{10}).time_since_epoch()};
    return {.response = {.id = {},
                         .instrument = "phq9",
                         .version = "1",
                         .moment = {at, "UTC", std::chrono::seconds{0}},
                         .answers = {},
                         .recordedAt = at},
            .score = score,
            .opensHelp = false};
}

TEST(ScoreWords, NameTheRangeAndNoIllness)
{
    EXPECT_EQ(scoreSentence(responseWith({.total = 11, .band = ScoreBand::Moderate})),
              "Tue 11 Nov: total 11, in the range named moderate. This is not a diagnosis.");
    EXPECT_EQ(scoreSentence(responseWith({.total = 3, .band = std::nullopt})),
              "Tue 11 Nov: total 3. This is not a diagnosis.");
}

TEST(ScoreWords, SayWhyThereIsNoTotal)
{
    EXPECT_EQ(scoreSentence(responseWith({.total = {}, .band = {}, .declined = 1})),
              "Tue 11 Nov. No total: one item was left out.");
    EXPECT_EQ(scoreSentence(responseWith({.total = {}, .band = {}, .declined = 3})),
              "Tue 11 Nov. No total: 3 items were left out.");
}

TEST(ScoreWords, HaveANameForEveryPublishedRange)
{
    for (const Instrument& instrument : services::instruments())
        for (const BandRange& range : instrument.bands)
            if (range.band) {
                EXPECT_FALSE(bandName(*range.band).isEmpty()) << instrument.id << range.from;
            }
}

TEST(ScoreWords, ListSideEffectsByTheHoursAfterTheDose)
{
    const rules::EffectHours effects{
        {{rules::HourSpan::FirstHour,
          {{findSideEffect("nausea"), 1, Severity::Mild},
           {findSideEffect("dizzy"), 3, Severity::Severe}}},
         {rules::HourSpan::Later, {{findSideEffect("tired"), 1, Severity::Moderate}}}},
        2};

    const auto lines = effectLines(effects);

    ASSERT_EQ(lines.size(), 3U);
    EXPECT_EQ(lines[0].title, "First hour");
    EXPECT_EQ(lines[0].detail, "Nausea: mild. Dizzy: up to severe, in 3 sessions.");
    EXPECT_EQ(lines[1].title, "After a day");
    EXPECT_EQ(lines[2].detail, "2 reports.");
}

} // namespace homeward::ui::trend_words_test
