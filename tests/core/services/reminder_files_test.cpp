#include "core/services/reminder_files.h"

#include "tests/support/memory_files.h"

#include <gtest/gtest.h>

#include <algorithm>
#include <chrono>
#include <string>
#include <string_view>

namespace homeward::services::reminder_files_test {

using namespace std::chrono_literals;

namespace {

const Instant kNow{std::chrono::sys_days{std::chrono::year{2026} / 3 / 2} + 9h};

ScheduledReminder onTheWall()
{
    return {.id = "a-id",
            .series = "a-series",
            .at = kNow + 10h,
            .onTheWall = LocalTime{(kNow + 11h).time_since_epoch()},
            .until = kNow + 15h,
            .text = "Zeit für einen Eintrag."};
}

ScheduledReminder atAMoment()
{
    return {.id = "b-id",
            .series = "b-series",
            .at = kNow + 1h,
            .until = kNow + 2h,
            .text = "There is something to read.",
            .mayDisturb = true};
}

ReminderWindow window()
{
    return {.reminders = {atAMoment(), onTheWall()},
            .labels = {.done = "Done", .later = "In an hour", .skip = "Not today"},
            .quietFrom = 21h,
            .quietUntil = 8h + 15min};
}

std::vector<ReminderEvent> events()
{
    return {{.id = "a-id", .step = ReminderStep::Shown, .at = kNow},
            {.id = "a-id",
             .step = ReminderStep::Snoozed,
             .at = kNow + 1min,
             .snoozedUntil = kNow + 61min},
            {.id = "b-id", .step = ReminderStep::Skipped, .at = kNow + 2min}};
}

std::vector<std::byte> bytesOf(std::string_view text)
{
    const auto bytes = std::as_bytes(std::span{text});
    return {bytes.begin(), bytes.end()};
}

class ReminderFilesTest : public ::testing::Test {
protected:
    testing::MemoryFiles m_memory;
    ReminderFiles m_files{"profile", m_memory};
};

TEST_F(ReminderFilesTest, HoldNothingBeforeSomethingIsWritten)
{
    EXPECT_EQ(m_files.window().value(), ReminderWindow{});
    EXPECT_TRUE(m_files.ledger().value().empty());
    EXPECT_TRUE(m_memory.content().empty());
}

TEST_F(ReminderFilesTest, GiveTheWindowBackAsItWasWritten)
{
    ASSERT_TRUE(m_files.replaceWindow(window()));

    EXPECT_EQ(m_files.window().value(), window());
}

TEST_F(ReminderFilesTest, GiveTheLedgerBackInItsOrder)
{
    ASSERT_TRUE(m_files.add({events()[0]}));
    ASSERT_TRUE(m_files.add({events()[1], events()[2]}));

    EXPECT_EQ(m_files.ledger().value(), events());
}

TEST_F(ReminderFilesTest, ForgetWhatTheDiaryHasTakenIn)
{
    ASSERT_TRUE(m_files.add(events()));
    ASSERT_TRUE(m_files.replaceLedger({events()[2]}));

    EXPECT_EQ(m_files.ledger().value(), std::vector{events()[2]});
}

TEST_F(ReminderFilesTest, LeaveOutLinesThatCannotBeRead)
{
    ASSERT_TRUE(m_files.add(events()));
    auto& bytes = m_memory.content().at("profile/reminders.ledger");
    const auto torn =
        bytesOf("\n{\"id\":\"c\",\"step\":\"snoozed\",\"at\":5}\n{\"id\":\"d\",\"step\":"
                "\"eaten\",\"at\":5}\nnot json\n{\"id\":7}\n{\"id\":\"a-");
    bytes.insert(bytes.end(), torn.begin(), torn.end());

    EXPECT_EQ(m_files.ledger().value(), events());
}

TEST_F(ReminderFilesTest, KeepADamagedWindowAndSayThatItCannotBeRead)
{
    for (const char* text : {"{", "[]", R"({"reminders":[]})", R"({"reminders":[{}],"labels":{}})",
                             R"({"reminders":7,"labels":{}})"}) {
        m_memory.content()["profile/reminders.json"] = bytesOf(text);

        EXPECT_EQ(m_files.window().error(), FileError::Io) << text;
        EXPECT_EQ(m_memory.content().at("profile/reminders.json"), bytesOf(text));
    }
}

TEST_F(ReminderFilesTest, SayWhyAFileCannotBeReadOrWritten)
{
    m_memory.failReading("profile/reminders.json", FileError::NotAllowed);
    m_memory.failReading("profile/reminders.ledger", FileError::TooLarge);
    m_memory.failAt(1, FileError::DiskFull);

    EXPECT_EQ(m_files.window().error(), FileError::NotAllowed);
    EXPECT_EQ(m_files.ledger().error(), FileError::TooLarge);
    EXPECT_EQ(m_files.add(events()).error(), FileError::TooLarge);
    EXPECT_EQ(m_files.replaceWindow(window()).error(), FileError::DiskFull);
}

TEST_F(ReminderFilesTest, AreLockedForOneAtATime)
{
    auto held = m_files.lock();
    ASSERT_TRUE(held);
    EXPECT_EQ(m_files.lock().error(), FileError::InUse);

    held->reset();
    EXPECT_TRUE(m_files.lock());
}

TEST_F(ReminderFilesTest, HoldTextThatIsNotUtf8WithoutEndingTheProgram)
{
    ReminderWindow broken = window();
    broken.reminders[0].text = "\xff\xfe";

    ASSERT_TRUE(m_files.replaceWindow(broken));
    EXPECT_EQ(m_files.window().value().reminders.size(), 2U);
}

} // namespace

} // namespace homeward::services::reminder_files_test
