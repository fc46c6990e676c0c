#include "core/rules/reminder_settings_text.h"
#include "core/rules/rule_names.h"
#include "core/storage/booster_store.h"
#include "core/storage/course_store.h"
#include "core/storage/integrity.h"
#include "core/storage/reminder_store.h"
#include "core/storage/session_store.h"
#include "tests/core/storage/golden_fixture.h"

#include <gtest/gtest.h>

#include <sstream>
#include <string>
#include <vector>

namespace homeward::storage::golden_v0004_test {
namespace {

using namespace std::chrono_literals;
using Lines = std::vector<std::string>;

class GoldenV0004 : public GoldenTest {
protected:
    Database& reader() { return m_store.reader(); }
    Store& store() { return m_store; }

    /// "1 iv-3-trial iv: 03-10 04-11, ended", with the days of its sessions as they are now.
    std::string shown(const Course& course)
    {
        std::ostringstream text;
        text << course.version << ' ' << course.templateName << ' ' << rules::nameOf(course.route)
             << ':';
        for (const SessionId& id : course.sessions) {
            const auto session = SessionStore{reader()}.find(id).value().value();
            text << date::format(" %m-%d", session.plan.start.local())
                 << (session.cancelled ? " cancelled" : "");
        }
        text << (course.isEnded ? ", ended" : "");
        return text.str();
    }

    Lines shown(const std::vector<Course>& courses)
    {
        Lines lines;
        for (const Course& course : courses)
            lines.push_back(shown(course));
        return lines;
    }

private:
    Store m_store = openCopy("v0004.db");
};

TEST_F(GoldenV0004, HoldsTheCoursesThatWereWrittenThen)
{
    EXPECT_EQ(
        shown(CourseStore{reader()}.latest().value()),
        (Lines{"1  esketamine: 04-18", "3 iv-3-trial iv: 03-10 cancelled 03-18 03-24, ended"}));
}

TEST_F(GoldenV0004, HoldsEveryVersion)
{
    const CourseId first = CourseStore{reader()}.latest()->back().id;

    EXPECT_EQ(shown(CourseStore{reader()}.history(first).value()),
              (Lines{"1 iv-3-trial iv: 03-10 cancelled 03-18",
                     "2 iv-3-trial iv: 03-10 cancelled 03-18 03-24",
                     "3 iv-3-trial iv: 03-10 cancelled 03-18 03-24, ended"}));
}

TEST_F(GoldenV0004, HoldsTheStartsThatWerePlannedBefore)
{
    const Course first = CourseStore{reader()}.latest()->back();
    const auto plans = SessionStore{reader()}.plansOf(first.sessions[1]).value();

    ASSERT_EQ(plans.size(), 2U);
    EXPECT_EQ(date::format("%F %R", plans[0].plan.start.local()), "2024-03-17 10:00");
    EXPECT_EQ(date::format("%F %R", plans[1].plan.start.local()), "2024-03-18 11:00");
}

TEST_F(GoldenV0004, HoldsWhatTheClinicHasSaidOfABooster)
{
    const auto plans = BoosterStore{reader()}.history().value();

    ASSERT_EQ(plans.size(), 3U);
    EXPECT_EQ(plans[0].when, BoosterTime{BoosterDate{LocalDay{date::year{2024} / 5 / 8}}});
    EXPECT_EQ(plans[0].source, BoosterSource::Person);
    EXPECT_EQ(plans[1].when, BoosterTime{BoosterInterval{6}});
    EXPECT_EQ(plans[1].source, BoosterSource::ClinicMessage);
    EXPECT_EQ(BoosterStore{reader()}.latest().value(), plans[2]);
    EXPECT_EQ(plans[2].when, BoosterTime{NoBooster{}});
}

TEST_F(GoldenV0004, HoldsWhatThePersonWantedToBeRemindedOf)
{
    const auto first = ReminderStore{reader()}.firstSettings().value().value();
    const auto last = ReminderStore{reader()}.lastSettings().value().value();

    EXPECT_EQ(rules::reminderSettingsFrom(first.settings), ReminderSettings{});
    ReminderSettings settings;
    settings.mood = 19h + 30min;
    settings.isOn.front() = false;
    EXPECT_EQ(rules::reminderSettingsFrom(last.settings), settings);
    EXPECT_EQ(last.recordedAt - first.recordedAt, 1min);
}

TEST_F(GoldenV0004, HoldsWhatBecameOfReminders)
{
    const Instant shownAt =
        std::chrono::sys_days{std::chrono::year{2024} / 3 / 9} + std::chrono::hours{10};
    const std::string first(22, 'A');
    const std::string second(22, 'B');

    EXPECT_EQ(
        ReminderStore{reader()}.eventsSince({}).value(),
        (std::vector<ReminderEvent>{{first, ReminderStep::Shown, shownAt},
                                    {first, ReminderStep::Snoozed, shownAt + 1min, shownAt + 1h},
                                    {first, ReminderStep::Done, shownAt + 2h},
                                    {second, ReminderStep::Expired, shownAt + 3h}}));
}

TEST_F(GoldenV0004, IsSound)
{
    EXPECT_EQ(integrityFindings(store().writer()).value(), Lines{});
}

} // namespace
} // namespace homeward::storage::golden_v0004_test
