#include "tests/core/calendar/ics_samples.h"

#include <gtest/gtest.h>
#include <rapidcheck/gtest.h>

#include <algorithm>
#include <functional>
#include <string>

namespace homeward::calendar::invitation_hostile_test {

InvitationError refusal(const std::string& text)
{
    const auto refused = readInvitation(text, kHere);
    EXPECT_FALSE(refused);
    return refused ? InvitationError::NotACalendar : refused.error();
}

std::string repeated(const std::string& part, int times)
{
    std::string text;
    for (int i = 0; i < times; ++i)
        text += part;
    return text;
}

TEST(HostileInvitation, IsRefusedWhereItIsLargerThanAnybodySends)
{
    const std::string fifty(std::size_t{50} * 1024 * 1024, 'x');

    EXPECT_EQ(refusal(fifty), InvitationError::TooLarge);
    EXPECT_EQ(refusal(invitationOf({"DTSTART:20260302T090000Z", "DESCRIPTION:" + fifty})),
              InvitationError::TooLarge);
}

TEST(HostileInvitation, IsReadUpToTheLargestSize)
{
    std::string text = invitationOf({"DTSTART:20260302T090000Z"});
    const std::string line = "X-FILL:" + std::string(60, 'x') + "\r\n";
    const auto before = text.find("END:VEVENT");
    text.insert(before,
                repeated(line, static_cast<int>((kLargestInvitation - text.size()) / line.size())));
    ASSERT_LE(text.size(), kLargestInvitation);

    EXPECT_EQ(read(text).starts.size(), 1U);
}

TEST(HostileInvitation, IsRefusedAsAWholeCalendar)
{
    const std::string shortest = "BEGIN:VEVENT\nEND:VEVENT\n";

    EXPECT_EQ(refusal(calendarWith(repeated(shortest, 1001))), InvitationError::TooMany);
    EXPECT_EQ(refusal(repeated("begin:vevent\r", 100'000)), InvitationError::TooMany);
    EXPECT_EQ(refusal("BEGIN:VCALENDAR\n" + repeated("BEGIN:VE\n VENT\nEND:VEVENT\n", 1001)),
              InvitationError::TooMany);
    EXPECT_EQ(refusal(calendarWith(repeated("BEGIN:VALARM\nEND:VALARM\n", 5001))),
              InvitationError::TooMany);
}

TEST(HostileInvitation, GivesNoMoreStartsThanAnybodyCanConfirm)
{
    std::string many;
    for (int i = 0; i < 1000; ++i)
        many +=
            event({"DTSTART:2026" + std::to_string(1000 + i % 12 * 100 + i % 28 + 101).substr(0, 4)
                   + "T09" + std::to_string(10 + i % 50) + "00Z"});

    const Invitation found = read(calendarWith(many));

    EXPECT_LE(found.starts.size(), Invitation::kMost);
    EXPECT_GT(found.leftOut.at(LeftOut::OverLimit), 0);
}

TEST(HostileInvitation, IsRefusedWherePartsLieInPartsLikeDolls)
{
    EXPECT_EQ(refusal(repeated("BEGIN:VCALENDAR\n", 5)), InvitationError::TooDeep);
    EXPECT_EQ(refusal(repeated("BEGIN:VCALENDAR\n", 4000)), InvitationError::TooDeep);
    EXPECT_EQ(refusal(repeated("BEGIN:X-DOLL\n", 4000) + repeated("END:X-DOLL\n", 4000)),
              InvitationError::TooDeep);
    for (const char* folded : {"BEGIN\n :X-DOLL\n", "B\r\n E\r\n\tGIN:X-DOLL\r\n",
                               "\n\nBEGIN;X=1:X-DOLL\n", "begin:X-DOLL\r", "\rBegin:X-DOLL\r"})
        EXPECT_EQ(refusal(repeated(folded, 4000)), InvitationError::TooDeep) << folded;
}

TEST(HostileInvitation, IsReadByTheLibraryAsItWasCountedHere)
{
    // Alone on its line, each would begin a part. Behind a blank it belongs to the line before.
    for (const char* part :
         {"\n\n BEGIN:X-DOLL\n", "\r \n BEGIN:X-DOLL\n", "\n \tBEGIN:X-DOLL\n"}) {
        const auto found = readInvitation(
            calendarWith(event({"DTSTART:20260302T090000Z"}) + "X-END:1" + repeated(part, 4000)),
            kHere);
        ASSERT_TRUE(found) << part;
        EXPECT_EQ(found->starts.size(), 1U) << part;
    }
}

TEST(HostileInvitation, IsRefusedWithANul)
{
    std::string text = invitationOf({"DTSTART:20260302T090000Z"});
    text.insert(text.find("UID"), 1, '\0');

    EXPECT_EQ(refusal(text), InvitationError::NotACalendar);
}

TEST(HostileInvitation, MayBeCutOffAnywhere)
{
    const std::string whole =
        calendarWith(outlookZone()
                     + event({"DTSTART;TZID=W. Europe Standard Time:20260302T100000",
                              "RRULE:FREQ=WEEKLY;COUNT=3", "EXDATE:20260309T090000Z"}));
    for (std::size_t length = 0; length < whole.size(); ++length) {
        const auto found = readInvitation(whole.substr(0, length), kHere);
        EXPECT_LE(found ? found->starts.size() : 0, 3U) << length;
    }
}

/// What tools of calendars write, with something for each part of the reader.
std::string rich()
{
    return calendarWith(
        outlookZone()
            + event({"DTSTART;TZID=W. Europe Standard Time:20260302T100000",
                     "DTEND;TZID=W. Europe Standard Time:20260302T130000",
                     "RRULE:FREQ=WEEKLY;BYDAY=MO,TH;UNTIL=20260402T080000Z",
                     "EXDATE;TZID=Europe/Berlin:20260305T100000,20260309T100000", "BEGIN:VALARM",
                     "ACTION:DISPLAY", "TRIGGER:-PT15M", "END:VALARM"})
            + event({"RECURRENCE-ID:20260312T090000Z", "DTSTART:20260313T090000Z", "SEQUENCE:2"})
            + event({"DTSTART;VALUE=DATE:20260501", "STATUS:CANCELLED"}, "2"),
        "REQUEST");
}

/// Of use to somebody who looks at it now.
bool isSound(const ProposedStart& start)
{
    return start.start.at() >= kHere.at()
        && (!start.length || *start.length <= std::chrono::hours{24});
}

/// Whatever came in, what comes out is in order and of use.
void expectSound(const Result<Invitation, InvitationError>& read)
{
    if (!read)
        return;
    const auto at = [](const ProposedStart& start) { return start.start.at(); };
    RC_ASSERT(read->starts.size() <= Invitation::kMost);
    RC_ASSERT(std::ranges::all_of(read->starts, isSound));
    RC_ASSERT(std::ranges::adjacent_find(read->starts, std::ranges::greater_equal{}, at)
              == read->starts.end());
}

TEST(HostileInvitation, IsRichEnoughToBeginWith)
{
    EXPECT_GE(read(rich()).starts.size(), 7U);
}

RC_GTEST_PROP(HostileInvitation, MayHaveAnyBytesInPlaceOfItsOwn, ())
{
    std::string text = rich();
    const int changes = *rc::gen::inRange(1, 12);
    for (int i = 0; i < changes; ++i) {
        const auto at = *rc::gen::inRange<std::size_t>(0, text.size());
        const auto length = *rc::gen::inRange<std::size_t>(0, 20);
        const auto bytes = *rc::gen::container<std::string>(rc::gen::arbitrary<char>());
        text.replace(at, length, bytes);
    }

    expectSound(readInvitation(text, kHere));
}

RC_GTEST_PROP(HostileInvitation, MayHavePiecesOfItselfAnywhere, ())
{
    const std::string whole = rich();
    std::string text = whole;
    const int changes = *rc::gen::inRange(1, 8);
    for (int i = 0; i < changes; ++i) {
        const auto from = *rc::gen::inRange<std::size_t>(0, whole.size());
        const auto length = *rc::gen::inRange<std::size_t>(0, 200);
        const auto at = *rc::gen::inRange<std::size_t>(0, text.size());
        const auto over = *rc::gen::inRange<std::size_t>(0, 60);
        text.replace(at, over, whole.substr(from, length));
    }

    expectSound(readInvitation(text, kHere));
}

RC_GTEST_PROP(HostileInvitation, MayHaveOtherFigures, ())
{
    std::string text = rich();
    for (char& letter : text)
        if (letter >= '0' && letter <= '9' && *rc::gen::inRange(0, 6) == 0)
            letter = *rc::gen::inRange('0', static_cast<char>('9' + 1));

    expectSound(readInvitation(text, kHere));
}

RC_GTEST_PROP(HostileInvitation, MayBeAnyTextAtAll, (const std::string& text))
{
    RC_ASSERT(!readInvitation(text, kHere));
}

} // namespace homeward::calendar::invitation_hostile_test
