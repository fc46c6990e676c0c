#include "core/base/reminder_timers.h"
#include "tests/core/services/reminders_fixture.h"

#include <fstream>
#include <set>

namespace homeward::services::reminders_test {

using namespace std::chrono_literals;
using std::chrono::days;

namespace {

/// 19:00 in Berlin on 5 March 2024.
const Instant kFirstEvening{std::chrono::sys_days{std::chrono::year{2024} / 3 / 5} + 18h};

TEST_F(RemindersTest, BeginWithTheSettingsOfTheFirstDay)
{
    EXPECT_EQ(reminders().settings().value(), ReminderSettings{});
    EXPECT_EQ(momentsOf(ReminderKind::Mood).at(0), kFirstEvening);
}

TEST_F(RemindersTest, FollowChangedSettingsAndTellWhoeverListens)
{
    int told = 0;
    const auto interest = reminders().onChange([&] { ++told; });
    ReminderSettings settings;
    settings.mood = 18h;

    ASSERT_TRUE(reminders().change(settings));

    EXPECT_EQ(told, 1);
    EXPECT_EQ(reminders().settings().value(), settings);
    EXPECT_EQ(momentsOf(ReminderKind::Mood).at(0), kFirstEvening - 1h);
}

TEST_F(RemindersTest, RefuseSettingsThatCannotBe)
{
    ReminderSettings settings;
    settings.mood = 22h;

    EXPECT_EQ(std::get<rules::ReminderSettingsError>(reminders().change(settings).error()),
              rules::ReminderSettingsError::MoodInQuietHours);
    EXPECT_EQ(reminders().settings().value(), ReminderSettings{});
}

TEST_F(RemindersTest, LeaveOutAKindThatIsOff)
{
    ReminderSettings settings;
    settings.isOn[static_cast<std::size_t>(ReminderKind::Mood)] = false;
    ASSERT_TRUE(reminders().change(settings));

    EXPECT_FALSE(isPlanned(ReminderKind::Mood));
}

TEST_F(RemindersTest, WriteAWindowThatSaysNothingOfWhatItIsFor)
{
    plannedSession(48h);
    const ReminderWindow window = schedule();

    ASSERT_FALSE(window.reminders.empty());
    EXPECT_EQ(m_files.window().value(), window);
    std::ifstream file{folder().path / "reminders.json"};
    const std::string text{std::istreambuf_iterator<char>{file}, {}};
    for (const char* word : {"mood", "session", "booster", "questionnaire", "ride"})
        EXPECT_EQ(text.find(word), std::string::npos) << word;
}

TEST_F(RemindersTest, KeepTheWindowToWhatASystemHolds)
{
    for (int session = 1; session <= 40; ++session)
        plannedSession(session * 24h);
    const ReminderWindow window = schedule();

    EXPECT_EQ(window.reminders.size(), ReminderTimers::kMost);
    EXPECT_TRUE(std::ranges::is_sorted(window.reminders, {}, &ScheduledReminder::at));
    std::set<std::string> ids;
    for (const ScheduledReminder& each : window.reminders)
        ids.insert(each.id);
    EXPECT_EQ(ids.size(), window.reminders.size());
}

TEST_F(RemindersTest, GiveTheSameWindowWhereNothingHasChanged)
{
    plannedSession(72h);

    EXPECT_EQ(schedule(), schedule());
}

TEST_F(RemindersTest, WakeNobodyWhereNothingHasChanged)
{
    schedule();
    const auto written = std::filesystem::last_write_time(folder().path / "reminders.json");
    std::filesystem::last_write_time(folder().path / "reminders.json", written - 1h);
    schedule();

    EXPECT_EQ(std::filesystem::last_write_time(folder().path / "reminders.json"), written - 1h);
    EXPECT_FALSE(std::filesystem::exists(folder().path / "reminders.ledger"));
}

TEST_F(RemindersTest, ReplaceAWindowThatCannotBeRead)
{
    schedule();
    std::ofstream{folder().path / "reminders.json"} << "{";

    EXPECT_EQ(m_files.window().error(), FileError::Io);
    EXPECT_EQ(schedule(), m_files.window().value());
}

TEST_F(RemindersTest, DoNotComeBackOnceTheyWereShown)
{
    schedule();
    const std::string shown = deliverNext();
    const ReminderWindow window = schedule();

    EXPECT_EQ(std::ranges::count(window.reminders, shown, &ScheduledReminder::id), 0);
    EXPECT_TRUE(m_files.ledger().value().empty());
}

TEST_F(RemindersTest, ComeBackWhenTheyWerePutOff)
{
    schedule();
    const std::string shown = deliverNext();
    ASSERT_TRUE(answerReminder(m_files, shown, kLaterKey, clock().now()));
    const ReminderWindow window = schedule();

    const auto again = std::ranges::find(window.reminders, shown, &ScheduledReminder::id);
    ASSERT_NE(again, window.reminders.end());
    EXPECT_EQ(again->at, clock().now() + kSnoozeFor);
}

TEST_F(RemindersTest, EndWithAnAnswerInTheOpenDiary)
{
    schedule();
    const std::string shown = deliverNext();
    ASSERT_TRUE(answerReminder(m_files, shown, kLaterKey, clock().now()));
    schedule();
    ASSERT_TRUE(reminders().answer(shown, ReminderStep::Done));

    EXPECT_EQ(std::ranges::count(schedule().reminders, shown, &ScheduledReminder::id), 0);
}

TEST_F(RemindersTest, TakeTheSameLedgerInTwiceWithoutHarm)
{
    schedule();
    const std::string shown = deliverNext();
    const auto ledger = m_files.ledger().value();
    const ReminderWindow window = schedule();
    ASSERT_TRUE(m_files.replaceLedger(ledger)); // as after a crash just before it was emptied

    EXPECT_EQ(schedule(), window);
}

TEST_F(RemindersTest, WaitForWhoeverIsShowingOne)
{
    schedule();
    const auto held = m_files.lock();

    EXPECT_EQ(reminders().schedule(m_files, place(), englishReminderTexts()).error(),
              DiaryError::Busy);
}

TEST_F(RemindersTest, SayWhyTheWindowCannotBeWritten)
{
    std::filesystem::create_directory(folder().path / "reminders.json");

    EXPECT_FALSE(reminders().schedule(m_files, place(), englishReminderTexts()));
}

TEST_F(RemindersTest, SlowDownFromTheFirstDayOfTheProgramNotFromTheFirstOfTime)
{
    schedule();
    clock().advance(days{4}); // three evenings without an answer lie behind
    const auto evenings = momentsOf(ReminderKind::Mood, 6);

    ASSERT_GE(evenings.size(), 2U);
    EXPECT_EQ(evenings[1] - evenings[0], 48h);
}

} // namespace

} // namespace homeward::services::reminders_test
