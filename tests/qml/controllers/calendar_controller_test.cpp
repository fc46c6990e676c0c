#include "qml/plan/calendar_controller.h"

#include "tests/qml/controllers/open_world.h"
#include "tests/qml/support/care_world.h"
#include "tests/support/file_bytes.h"

#include <fstream>

namespace homeward::calendar_controller_test {

using testing::addSession;
using testing::OpenWorldTest;
using testing::sessionPlan;
using testing::World;
using ui::CalendarController;
using ui::SessionEditor;
using State = CalendarController::State;

using namespace std::chrono_literals;

constexpr const char* kInvitation = "BEGIN:VCALENDAR\r\nVERSION:2.0\r\nPRODID:-//Clinic//EN\r\n"
                                    "BEGIN:VEVENT\r\nUID:1@clinic\r\nDTSTAMP:20251101T080000Z\r\n"
                                    "DTSTART;TZID=America/New_York:20251118T140000\r\n"
                                    "DTEND;TZID=America/New_York:20251118T160000\r\n"
                                    "SUMMARY:Ketamine infusion\r\nEND:VEVENT\r\n"
                                    "END:VCALENDAR\r\n";

class CalendarTest : public OpenWorldTest {
protected:
    CalendarTest()
    {
        open();
        calendar.setFolder(world.documents());
    }

    void put(const std::string& name, const std::string& text)
    {
        std::filesystem::create_directories(world.documents());
        std::ofstream{world.documents() / name, std::ios::binary} << text;
    }

    void save()
    {
        calendar.save();
        World::settle();
    }

    void look(const char* name)
    {
        const std::string path = (world.documents() / name).string();
        calendar.look(QUrl::fromLocalFile(QString::fromStdString(path)));
        World::settle();
    }

    SessionEditor editor{app, world.worker, world.wallClock};
    CalendarController calendar{app, world.worker, world.wallClock, editor};
};

TEST_F(CalendarTest, WritesAFileThatSaysWhenAndNothingElse)
{
    addSession(world, sessionPlan(world.clock.now() + 20h));

    save();

    EXPECT_EQ(calendar.state(), State::Done);
    EXPECT_EQ(calendar.savedText(), "appointments.ics, in the folder Documents.");
    const auto written = testing::contentsOf(world.documents());
    ASSERT_EQ(written.size(), 1U);
    const std::string& text = written.begin()->second;
    EXPECT_NE(text.find("SUMMARY:Appointment"), std::string::npos);
    EXPECT_NE(text.find("20251112T130000Z"), std::string::npos) << text;
    EXPECT_EQ(text.find("Room 12"), std::string::npos);
    EXPECT_EQ(text.find("omeward"), std::string::npos) << text;
}

TEST_F(CalendarTest, WhatCannotBeReadMakesNoFile)
{
    world.breakDiary();

    save();

    EXPECT_EQ(calendar.state(), State::Failed);
    EXPECT_EQ(calendar.problem(), "The diary could not be read. Your entries are kept.");
    EXPECT_FALSE(std::filesystem::exists(world.documents()));
    world.mendDiary();
}

TEST_F(CalendarTest, AnInvitationIsAStartForTypingAndNotOnRecord)
{
    put("invitation.ics", kInvitation);
    look("invitation.ics");
    ASSERT_EQ(calendar.starts()->rowCount(), 1);
    EXPECT_EQ(calendar.starts()->rows()[0].title, "Tue 18 Nov, 14:00, New York time (20:00 here)");

    calendar.propose(0);
    World::settle();

    EXPECT_TRUE(editor.isNew());
    EXPECT_EQ(editor.dayText(), "Tuesday 18 November");
    EXPECT_EQ(editor.timeText(), "14:00, New York time");
    EXPECT_EQ(editor.route(), -1);
    EXPECT_EQ(editor.problem(), "");
}

TEST_F(CalendarTest, WhatIsConfirmedIsOnTheClocksOfTheClinic)
{
    put("invitation.ics", kInvitation);
    look("invitation.ics");
    calendar.propose(0);
    World::settle();
    editor.setRoute(0);
    editor.save();
    World::settle();

    const auto sessions = testing::onProfile(world, [](services::Profile& profile) {
                              return profile.sessions().list();
                          }).value();
    ASSERT_EQ(sessions.size(), 1U);
    EXPECT_EQ(sessions[0].plan.start.zone(), "America/New_York");
    EXPECT_EQ(date::format("%F %R", sessions[0].plan.start.at()), "2025-11-18 19:00");
}

TEST_F(CalendarTest, AFileWithoutADateSaysSoInWords)
{
    put("notes.ics", "Dear patient");
    look("notes.ics");

    EXPECT_EQ(calendar.state(), State::Failed);
    EXPECT_EQ(calendar.problem(), "This is no calendar file. Choose another one.");
    EXPECT_EQ(calendar.starts()->rowCount(), 0);
}

TEST_F(CalendarTest, AFileThatIsNotThereSaysSo)
{
    look("nowhere.ics");

    EXPECT_EQ(calendar.state(), State::Failed);
    EXPECT_EQ(calendar.problem(), "This file could not be read.");
}

TEST_F(CalendarTest, LockingForgetsWhatWasRead)
{
    put("invitation.ics", kInvitation);
    look("invitation.ics");

    app.lock();
    World::settle();

    EXPECT_EQ(calendar.starts()->rowCount(), 0);
}

} // namespace homeward::calendar_controller_test
