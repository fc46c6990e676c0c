#include "core/calendar/ics_writing.h"

#include "tests/core/calendar/ics_samples.h"
#include "tests/support/seeded_random.h"

#include <gtest/gtest.h>
#include <rapidcheck/gtest.h>

#include <sstream>

namespace homeward::calendar::ics_writing_test {

using namespace std::chrono_literals;
using testing::moment;
using testing::utc;

const Uuid kUid = testing::sessionNumber(7).uuid();

Appointment timed(Instant start, std::chrono::minutes length = 40min)
{
    return {.uid = kUid, .sequence = 3, .when = TimedAppointment{start, length}};
}

std::string written(const Appointment& appointment, const CalendarTitles& titles = {})
{
    return icsText(std::vector{appointment}, kHere.at(), titles);
}

Texts linesOf(const std::string& text)
{
    Texts found;
    std::istringstream in{text};
    for (std::string line; std::getline(in, line);)
        found.push_back(line.substr(0, line.find('\r')));
    return found;
}

bool holds(const std::string& text, const std::string& line)
{
    return std::ranges::count(linesOf(text), line) == 1;
}

TEST(IcsText, SaysWhenInUtcAndNothingOfWhatFor)
{
    EXPECT_EQ(linesOf(written(timed(utc("2026-03-02 09:00")))),
              (Texts{"BEGIN:VCALENDAR", "VERSION:2.0", "PRODID:-//Calendar export//EN",
                     "METHOD:PUBLISH", "BEGIN:VEVENT", "UID:" + kUid.text(),
                     "DTSTAMP:20260301T120000Z", "SEQUENCE:3", "DTSTART:20260302T090000Z",
                     "DTEND:20260302T094000Z", "SUMMARY:Appointment", "CLASS:PRIVATE",
                     "TRANSP:OPAQUE", "STATUS:CONFIRMED", "END:VEVENT", "END:VCALENDAR"}));
}

TEST(IcsText, EndsItsLinesAsTheFormatAsks)
{
    const std::string text = written(timed(utc("2026-03-02 09:00")));

    EXPECT_EQ(std::ranges::count(text, '\n'), std::ranges::count(text, '\r'));
    EXPECT_TRUE(text.ends_with("END:VCALENDAR\r\n"));
}

TEST(IcsText, LeavesOpenWhenSomethingEndsThatTakesAMoment)
{
    const std::string text = written(timed(utc("2026-03-02 09:00"), 0min));

    EXPECT_EQ(text.find("DTEND"), std::string::npos);
    EXPECT_EQ(text.find("DURATION"), std::string::npos);
}

TEST(IcsText, TakesAWholeDayWithoutBlockingIt)
{
    const std::string text = written({.uid = kUid, .when = LocalDay{date::year{2026} / 12 / 31}});

    for (const char* line : {"DTSTART;VALUE=DATE:20261231", "DTEND;VALUE=DATE:20270101",
                             "SUMMARY:Note to self", "TRANSP:TRANSPARENT", "SEQUENCE:0"})
        EXPECT_TRUE(holds(text, line)) << line << text;
}

TEST(IcsText, SaysThatSomethingWasCancelled)
{
    Appointment cancelled = timed(utc("2026-03-02 09:00"));
    cancelled.isCancelled = true;

    EXPECT_TRUE(holds(written(cancelled), "STATUS:CANCELLED"));
}

TEST(IcsText, IsACalendarAlsoOfNothing)
{
    EXPECT_EQ(linesOf(icsText({}, kHere.at())),
              (Texts{"BEGIN:VCALENDAR", "VERSION:2.0", "PRODID:-//Calendar export//EN",
                     "METHOD:PUBLISH", "END:VCALENDAR"}));
}

TEST(IcsText, RingsNoBellAndNamesNoProgram)
{
    const std::string text = written(timed(utc("2026-03-02 09:00")));

    for (const char* word : {"ALARM", "omeward", "LOCATION", "DESCRIPTION", "ORGANIZER", "ical"})
        EXPECT_EQ(text.find(word), std::string::npos) << word;
}

TEST(IcsText, KeepsTitlesOfOtherLanguagesFromEndingTheirLine)
{
    const std::string text = written(timed(utc("2026-03-02 09:00")),
                                     {.appointment = "Termin; 1,\nEND:VEVENT", .day = ""});

    EXPECT_TRUE(holds(text, "SUMMARY:Termin\\; 1\\,\\nEND:VEVENT"));
    EXPECT_TRUE(holds(text, "END:VEVENT"));
}

RC_GTEST_PROP(IcsText, IsReadBackToTheSecond, ())
{
    std::vector<Appointment> appointments;
    std::vector<Instant> starts;
    Instant start = kHere.at();
    testing::SeededRandom random{1};
    for (int i = *rc::gen::inRange(1, 20); i > 0; --i) {
        start += std::chrono::seconds{*rc::gen::inRange(1, 3'000'000)};
        appointments.push_back(
            {.uid = Uuid::version7(start, random), .when = TimedAppointment{start, 40min}});
        starts.push_back(start);
    }

    const Invitation found = read(icsText(appointments, kHere.at()));

    RC_ASSERT(found.starts.size() == starts.size());
    for (std::size_t i = 0; i < starts.size(); ++i) {
        RC_ASSERT(found.starts[i].start.at() == starts[i]);
        RC_ASSERT(found.starts[i].length == std::optional{40min});
    }
}

} // namespace homeward::calendar::ics_writing_test
