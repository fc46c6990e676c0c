#include "core/storage/mood_store.h"

#include "tests/core/storage/store_fixture.h"

#include <gtest/gtest.h>

#include <string>
#include <vector>

namespace homeward::storage {
namespace {

using namespace std::chrono_literals;

class MoodStoreTest : public StoreTest {
protected:
    MoodStore moods() { return MoodStore{m_store.writer()}; }
    Database& database() { return m_store.writer(); }

    MoodEntry inserted(int score, Instant at, const std::string& note = {})
    {
        const MoodEntry made = entry(score, at, note);
        EXPECT_TRUE(moods().insert(made));
        return made;
    }

    MoodEntry insertedCorrection(const MoodEntry& old, int score, const std::string& note = {})
    {
        MoodEntry made = entry(score, old.moment.at(), note);
        made.supersedes = old.id;
        EXPECT_TRUE(moods().insert(made));
        return made;
    }

    void SetUp() override { }

private:
    static Store created(const std::filesystem::path& path, const DatabaseKey& key, const Uuid& id)
    {
        EXPECT_TRUE(Store::create(path, key, id));
        return Store::open(path, key, id).value();
    }

    Store m_store = created(path(), key(), storeId());
};

TEST_F(MoodStoreTest, GivesAnEntryBackAsItWas)
{
    MoodEntry made = entry(0, kNoon, "quiet");
    made.moment = {kNoon, "Asia/Kathmandu", 20'700s};
    made.reading.energy = Score::create(10).value();
    made.reading.sleep = SleepDuration::create(24h).value();
    made.recordedAt = kNoon + 3h;

    ASSERT_TRUE(moods().insert(made));

    EXPECT_EQ(moods().find(made.id).value(), made);
}

TEST_F(MoodStoreTest, GivesNothingForAnEntryThatWasNeverWritten)
{
    EXPECT_EQ(moods().find(entry(5, kNoon).id).value(), std::nullopt);
}

TEST_F(MoodStoreTest, RefusesTheSameEntryTwice)
{
    const MoodEntry made = inserted(5, kNoon);

    EXPECT_EQ(moods().insert(made), unexpected{StorageError::Refused});
}

TEST_F(MoodStoreTest, RefusesACorrectionOfAnEntryThatIsNotThere)
{
    MoodEntry made = entry(5, kNoon);
    made.supersedes = entry(4, kNoon).id;

    EXPECT_EQ(moods().insert(made), unexpected{StorageError::Refused});
}

TEST_F(MoodStoreTest, KeepsBothRowsOfACorrection)
{
    const MoodEntry old = inserted(2, kNoon);

    const MoodEntry corrected = insertedCorrection(old, 8);

    EXPECT_EQ(moods().between(kAllDays).value(), std::vector{corrected});
    EXPECT_EQ(database().integer("SELECT count(*) FROM mood"), 2);
}

TEST_F(MoodStoreTest, KeepsTheRowOfAnEntryThatWasTakenBack)
{
    const MoodEntry made = inserted(2, kNoon);

    ASSERT_TRUE(moods().withdraw(made, kNoon + 1h));

    EXPECT_TRUE(moods().between(kAllDays)->empty());
    EXPECT_EQ(database().integer("SELECT count(*) FROM mood"), 1);
    EXPECT_EQ(database().integer("SELECT recorded_at FROM mood_withdrawal"),
              (kNoon + 1h).time_since_epoch().count());
}

TEST_F(MoodStoreTest, OrdersEntriesByDayThenTimeThenOrderOfWriting)
{
    const MoodEntry late = inserted(1, kNoon + 1h);
    const MoodEntry first = inserted(2, kNoon);
    const MoodEntry second = inserted(3, kNoon);
    const MoodEntry dayBefore = inserted(4, kNoon - 24h);

    EXPECT_EQ(moods().between(kAllDays).value(), (std::vector{dayBefore, first, second, late}));
}

TEST_F(MoodStoreTest, CountsBothEndsOfARangeOfDays)
{
    const LocalDay today = entry(0, kNoon).moment.day();
    inserted(1, kNoon - 24h);
    const MoodEntry made = inserted(2, kNoon);
    inserted(3, kNoon + 24h);

    EXPECT_EQ(moods().between({today, today}).value(), std::vector{made});
}

TEST_F(MoodStoreTest, KeepsDaysBeforeTheEpoch)
{
    const MoodEntry made = inserted(5, Instant{-1s});

    EXPECT_EQ(moods().between(kAllDays).value(), std::vector{made});
}

TEST_F(MoodStoreTest, SaysThatARowIsDamagedInsteadOfShowingIt)
{
    inserted(5, kNoon);
    ASSERT_TRUE(database().execute("PRAGMA ignore_check_constraints = ON;"
                                   "UPDATE mood SET score = 11"));

    EXPECT_EQ(moods().between(kAllDays), unexpected{StorageError::Corrupt});
    EXPECT_EQ(moods().scoresBetween(kAllDays), unexpected{StorageError::Corrupt});
}

TEST_F(MoodStoreTest, ReadsTrendsFromAnIndexAlone)
{
    auto plan =
        database().prepare("EXPLAIN QUERY PLAN SELECT day, score FROM mood WHERE is_current = 1"
                           " AND day BETWEEN 1 AND 2 ORDER BY day, at, seq");

    ASSERT_TRUE(plan->step().value());

    EXPECT_NE(plan->text(3).find("COVERING INDEX mood_by_day"), std::string::npos);
}

TEST_F(MoodStoreTest, FindsWordsWhateverTheirAccentsAndCase)
{
    const MoodEntry made = inserted(5, kNoon, "Café on the Straße, naïve ÉLAN");

    for (const char* words : {"cafe", "CAFÉ", "naive", "élan", "elan straße"})
        EXPECT_EQ(moods().search(words, 10).value(), std::vector{made}) << words;
}

TEST_F(MoodStoreTest, FindsTheLastWordByItsBeginningOnly)
{
    const MoodEntry made = inserted(5, kNoon, "restless night");

    EXPECT_EQ(moods().search("night rest", 10).value(), std::vector{made});
    EXPECT_TRUE(moods().search("rest night", 10)->empty());
}

TEST_F(MoodStoreTest, TakesNothingThatWasTypedForAnOperator)
{
    inserted(5, kNoon, "rain or shine");

    for (const char* words : {"rain OR snow", "NOT snow", "rain NOT snow", "rain*shine",
                              "text:rain", "NEAR(rain shine)", "^shine x", "{text}: rain"})
        EXPECT_TRUE(moods().search(words, 10)->empty()) << words;
    // Here "or" is a word of the note, and quotes do not make a phrase.
    EXPECT_EQ(moods().search("rain OR shine", 10)->size(), 1U);
    EXPECT_EQ(moods().search("\"shine rain\"", 10)->size(), 1U);
}

TEST_F(MoodStoreTest, SurvivesEverythingThatCanBeTypedIntoASearch)
{
    inserted(5, kNoon, "rain");

    for (const std::string& words :
         {std::string{"\""}, std::string{R"(""")"}, std::string{"*"}, std::string{"()"},
          std::string{"\0", 1}, std::string{"\xFF\xFE"}, std::string{"'; DROP TABLE mood; --"},
          std::string(1U << 20U, 'x')})
        EXPECT_EQ(moods().search(words, 10).value(), std::vector<MoodEntry>{});
}

TEST_F(MoodStoreTest, SearchesForAWholePageOfWords)
{
    std::string page;
    for (int i = 0; i < 2000; ++i)
        page += "word" + std::to_string(i) + ' ';
    const MoodEntry made = inserted(5, kNoon, page);

    EXPECT_EQ(moods().search(page, 10).value(), std::vector{made});
}

TEST_F(MoodStoreTest, LooksPastANulInTheWords)
{
    const MoodEntry made = inserted(5, kNoon, "rain");

    EXPECT_EQ(moods().search(std::string{"ra\0in", 5}, 10).value(), std::vector{made});
}

TEST_F(MoodStoreTest, FindsNothingForNoWords)
{
    inserted(5, kNoon, "rain");

    EXPECT_TRUE(moods().search("", 10)->empty());
    EXPECT_TRUE(moods().search(" \n", 10)->empty());
}

TEST_F(MoodStoreTest, FindsOnlyTheNoteThatIsCurrent)
{
    const MoodEntry old = inserted(5, kNoon, "rain");
    const MoodEntry corrected = insertedCorrection(old, 5, "sunshine");

    EXPECT_TRUE(moods().search("rain", 10)->empty());
    EXPECT_EQ(moods().search("sunshine", 10).value(), std::vector{corrected});

    ASSERT_TRUE(moods().withdraw(corrected, kNoon));
    EXPECT_TRUE(moods().search("sunshine", 10)->empty());
    EXPECT_EQ(moods().search("rain", 10).value(), std::vector{old});
}

TEST_F(MoodStoreTest, GivesTheNewestFindsFirstAndNoMoreThanAskedFor)
{
    inserted(1, kNoon - 48h, "rain");
    const MoodEntry newest = inserted(2, kNoon, "rain");
    const MoodEntry second = inserted(3, kNoon - 24h, "rain");

    EXPECT_EQ(moods().search("rain", 2).value(), (std::vector{newest, second}));
}

TEST_F(MoodStoreTest, FindsAWordAtTheEndOfALongNote)
{
    std::string text;
    while (text.size() < (1U << 20U))
        text += "and so on ";
    const MoodEntry made = inserted(5, kNoon, text + "lighthouse");

    const auto found = moods().search("lighthouse", 10).value();

    EXPECT_EQ(found, std::vector{made});
}

} // namespace
} // namespace homeward::storage
