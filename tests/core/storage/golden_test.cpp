#include "core/storage/integrity.h"
#include "core/storage/outbox_store.h"
#include "core/storage/schema.h"
#include "core/storage/session_store.h"
#include "tests/core/storage/golden_fixture.h"

#include <gtest/gtest.h>

#include <openssl/evp.h>

#include <array>
#include <sstream>
#include <string>
#include <vector>

namespace homeward::storage {
namespace {

std::string sha256(std::string_view text)
{
    std::array<unsigned char, 32> sum{};
    EVP_Digest(text.data(), text.size(), sum.data(), nullptr, EVP_sha256(), nullptr);
    std::string hex;
    for (const unsigned byte : sum) {
        constexpr std::string_view kDigits = "0123456789abcdef";
        hex += kDigits[byte >> 4U];
        hex += kDigits[byte & 15U];
    }
    return hex;
}

std::string shown(const MoodEntry& entry)
{
    const auto& reading = entry.reading;
    std::ostringstream text;
    text << date::format("%F %T", entry.moment.local()) << ' ' << entry.moment.zone() << ' '
         << reading.score.value() << '/' << (reading.energy ? reading.energy->value() : -1) << '/'
         << (reading.sleep ? reading.sleep->duration().count() : -1) << ' '
         << (reading.note ? reading.note->text() : "-") << (entry.supersedes ? " (corrected)" : "");
    return text.str();
}

TEST_F(GoldenTest, VersionOneHoldsExactlyWhatWasWrittenThen)
{
    Store store = openCopy("v0001.db");

    std::vector<std::string> entries;
    const auto found = MoodStore{store.reader()}.between({LocalDay::min(), LocalDay::max()});
    for (const MoodEntry& entry : found.value())
        entries.push_back(shown(entry));

    EXPECT_EQ(entries,
              (std::vector<std::string>{
                  "2024-03-09 15:00:00 America/New_York 3/7/450"
                  " first day, ünquiet <b>night</b>",
                  "2024-03-10 14:45:00 Asia/Kathmandu 6/4/450 walked \xF0\x9F\x8C\xB2"
                  " (corrected)",
                  "2024-03-12 20:00:00 Pacific/Auckland 10/-1/-1 -"}));
}

TEST_F(GoldenTest, VersionOneKeepsEveryRow)
{
    Store store = openCopy("v0001.db");

    EXPECT_EQ(store.reader().integer("SELECT count(*) FROM mood"), 6);
    EXPECT_EQ(store.reader().integer("SELECT count(*) FROM note"), 4);
    EXPECT_EQ(store.reader().integer("SELECT count(*) FROM mood_withdrawal"), 2);
    EXPECT_EQ(OutboxStore{store.reader()}.list()->size(), 8U);
}

TEST_F(GoldenTest, VersionOneIsSoundAndSearchable)
{
    Store store = openCopy("v0001.db");

    EXPECT_TRUE(integrityFindings(store.writer())->empty());
    EXPECT_EQ(MoodStore{store.reader()}.search("unquiet", 9)->size(), 1U);
    EXPECT_TRUE(MoodStore{store.reader()}.search("slip", 9)->empty());
}

TEST_F(GoldenTest, VersionOneCanHoldATreatmentDayFromNowOn)
{
    Store store = openCopy("v0001.db");
    SessionStore sessions{store.writer()};
    const SessionPlanRow row{.id = SessionPlanId{storeIdOf(1)},
                             .session = SessionId{storeIdOf(2)},
                             .plan = {.route = Route::Intravenous,
                                      .start = {kNoon, "UTC", std::chrono::seconds{0}},
                                      .length = std::chrono::minutes{40}},
                             .recordedAt = kNoon};

    EXPECT_EQ(store.reader().integer("PRAGMA user_version"), std::ssize(migrations()));
    EXPECT_TRUE(sessions.list()->empty());
    ASSERT_TRUE(sessions.insert(row.session, kNoon));
    ASSERT_TRUE(sessions.insertPlan(row));
    EXPECT_EQ(sessions.find(row.session).value()->plan, row.plan);
}

TEST(Migrations, AreNeverEditedOnceReleased)
{
    const std::vector<std::string> released{
        "bf121653b508232d142940103e17f8610bc3115ff1f666ed685a97b4889f318b",
        "db6abd76b21c0c57495a75878a5bcbc001a69de823d777915ee9b1689c9f78b4"};

    ASSERT_GE(migrations().size(), released.size());
    for (std::size_t i = 0; i < released.size(); ++i)
        EXPECT_EQ(sha256(migrations()[i]), released[i]) << "migration " << i + 1;
}

} // namespace
} // namespace homeward::storage
