#include "core/base/rfc3339.h"

#include "tests/support/every_zone.h"

#include <gtest/gtest.h>
#include <rapidcheck/gtest.h>

#include <chrono>
#include <ostream>
#include <string>

namespace homeward {

namespace {

using namespace std::chrono_literals;
using enum TimeTextError;
using date::sys_days;
using date::year;
using testing::doubtfulMoments;
using testing::everyZone;

constexpr Instant kMorning = std::chrono::sys_days{std::chrono::year{2026} / 3 / 1} + 7h + 10min;
constexpr Instant kFirst = sys_days{year{1900} / 1 / 2};
constexpr Instant kLast = sys_days{year{2200} / 12 / 30};

TEST(ParseRfc3339, ReadsEveryWayToWriteTheSameMoment)
{
    for (const char* text :
         {"2026-03-01T07:10:00Z", "2026-03-01t07:10:00z", "2026-03-01 07:10:00Z",
          "2026-03-01T08:10:00+01:00", "2026-03-01T12:55:00+05:45", "2026-02-28T23:40:00-07:30",
          "2026-03-01T07:10:00+00:00", "2026-03-01T07:10:00-00:00", "2026-03-02T07:09:00+23:59",
          "2026-02-28T07:11:00-23:59", "2026-03-01T07:10:00.0Z", "2026-03-01T07:10:00.999999999Z",
          "2026-03-01T08:10:00.5+01:00"})
        EXPECT_EQ(parseRfc3339(text), kMorning) << text;
}

TEST(ParseRfc3339, CountsALeapSecondAsTheOneBefore)
{
    EXPECT_EQ(parseRfc3339("2016-12-31T23:59:60Z"), parseRfc3339("2016-12-31T23:59:59Z"));
    EXPECT_EQ(parseRfc3339("2016-12-31T15:59:60-08:00"), parseRfc3339("2016-12-31T23:59:59Z"));
}

TEST(ParseRfc3339, ReadsTheEdgesOfItsYears)
{
    EXPECT_EQ(parseRfc3339("1900-01-01T00:00:00Z"), Instant{sys_days{year{1900} / 1 / 1}});
    EXPECT_EQ(parseRfc3339("2200-12-31T23:59:59Z"), Instant{sys_days{year{2201} / 1 / 1}} - 1s);
}

struct BadTimeCase {
    std::string name;
    std::string text;
    TimeTextError error;
};

void PrintTo(const BadTimeCase& bad, std::ostream* out)
{
    *out << bad.name;
}

class BadTime : public ::testing::TestWithParam<BadTimeCase> { };

TEST_P(BadTime, IsRefusedWithItsReason)
{
    EXPECT_EQ(parseRfc3339(GetParam().text), unexpected{GetParam().error});
}

// clang-format off
INSTANTIATE_TEST_SUITE_P(Texts, BadTime, ::testing::Values(
    BadTimeCase{"Empty",               "",                              Malformed},
    BadTimeCase{"Nothing",             " ",                             Malformed},
    BadTimeCase{"DayOnly",             "2026-03-01",                    Malformed},
    BadTimeCase{"NoOffset",            "2026-03-01T08:10:00",           Malformed},
    BadTimeCase{"NoSeconds",           "2026-03-01T08:10Z",             Malformed},
    BadTimeCase{"OffsetWithoutColon",  "2026-03-01T08:10:00+0100",      Malformed},
    BadTimeCase{"OffsetWithoutMinutes", "2026-03-01T08:10:00+01",       Malformed},
    BadTimeCase{"OffsetWithoutSign",   "2026-03-01T08:10:0001:00",      Malformed},
    BadTimeCase{"OffsetWithMinusSign", "2026-03-01T08:10:00\u221201:00", Malformed},
    BadTimeCase{"OffsetWithLetters",   "2026-03-01T08:10:00+aa:bb",     Malformed},
    BadTimeCase{"OffsetOfADay",        "2026-03-01T08:10:00+24:00",     OutOfRange},
    BadTimeCase{"OffsetOfSixtyMinutes", "2026-03-01T08:10:00+01:60",    OutOfRange},
    BadTimeCase{"BothOffsets",         "2026-03-01T08:10:00Z+01:00",    Malformed},
    BadTimeCase{"TrailingSpace",       "2026-03-01T08:10:00Z ",         Malformed},
    BadTimeCase{"TrailingZone",        "2026-03-01T08:10:00+01:00[Europe/Berlin]", Malformed},
    BadTimeCase{"LeadingSpace",        " 2026-03-01T08:10:00Z",         Malformed},
    BadTimeCase{"TwoSpaces",           "2026-03-01  08:10:00Z",         Malformed},
    BadTimeCase{"ShortYear",           "26-03-01T08:10:00Z",            Malformed},
    BadTimeCase{"LongYear",            "12026-03-01T08:10:00Z",         Malformed},
    BadTimeCase{"SignedYear",          "+2026-03-01T08:10:00Z",         Malformed},
    BadTimeCase{"SignedMonth",         "2026-+3-01T08:10:00Z",          Malformed},
    BadTimeCase{"BasicForm",           "20260301T081000Z",              Malformed},
    BadTimeCase{"WeekForm",            "2026-W09-7T08:10:00Z",          Malformed},
    BadTimeCase{"Slashes",             "2026/03/01T08:10:00Z",          Malformed},
    BadTimeCase{"ArabicDigits",        "\u0662\u0660\u0662\u0666-03-01T08:10:00Z", Malformed},
    BadTimeCase{"PointWithoutDigits",  "2026-03-01T08:10:00.Z",         Malformed},
    BadTimeCase{"CommaForPoint",       "2026-03-01T08:10:00,5Z",        Malformed},
    BadTimeCase{"YearZero",            "0000-01-01T00:00:00Z",          OutOfRange},
    BadTimeCase{"YearBeforeAll",       "1899-12-31T23:59:59Z",          OutOfRange},
    BadTimeCase{"YearAfterAll",        "2201-01-01T00:00:00Z",          OutOfRange},
    BadTimeCase{"LastYearOfAll",       "9999-12-31T23:59:59Z",          OutOfRange},
    BadTimeCase{"MonthZero",           "2026-00-01T08:10:00Z",          OutOfRange},
    BadTimeCase{"MonthThirteen",       "2026-13-01T08:10:00Z",          OutOfRange},
    BadTimeCase{"DayZero",             "2026-03-00T08:10:00Z",          OutOfRange},
    BadTimeCase{"February30",          "2026-02-30T08:10:00Z",          OutOfRange},
    BadTimeCase{"February29",          "2026-02-29T08:10:00Z",          OutOfRange},
    BadTimeCase{"NoLeapYear",          "2100-02-29T08:10:00Z",          OutOfRange},
    BadTimeCase{"Hour24",              "2026-03-01T24:00:00Z",          OutOfRange},
    BadTimeCase{"Minute60",            "2026-03-01T08:60:00Z",          OutOfRange},
    BadTimeCase{"Second61",            "2026-03-01T08:10:61Z",          OutOfRange}),
    [](const auto& generated) { return generated.param.name; });
// clang-format on

TEST(ParseRfc3339, RefusesATextThatIsCutOffAnywhere)
{
    const std::string whole = "2026-03-01T08:10:00.25+01:00";
    for (std::size_t length = 0; length < whole.size(); ++length)
        EXPECT_FALSE(parseRfc3339(whole.substr(0, length))) << length;
}

TEST(ParseRfc3339, RefusesANulInside)
{
    EXPECT_EQ(parseRfc3339(std::string("2026-03-01T08:10:00Z\0", 21)), unexpected{Malformed});
    EXPECT_EQ(parseRfc3339(std::string("2026-03-01\0"
                                       "08:10:00Z",
                                       20)),
              unexpected{Malformed});
}

TEST(ParseDay, ReadsADayAndNothingElse)
{
    EXPECT_EQ(parseDay("2024-02-29"), LocalDay{year{2024} / 2 / 29});
    EXPECT_EQ(parseDay("1900-01-01"), LocalDay{year{1900} / 1 / 1});
    EXPECT_EQ(parseDay("2200-12-31"), LocalDay{year{2200} / 12 / 31});
    for (const char* text : {"", "2024-02", "2024-2-29", "2024-02-29 ", "2024-02-29T00:00:00Z"})
        EXPECT_EQ(parseDay(text), unexpected{Malformed}) << text;
    for (const char* text : {"2023-02-29", "2024-02-30", "0000-01-01", "1899-12-31", "2201-01-01"})
        EXPECT_EQ(parseDay(text), unexpected{OutOfRange}) << text;
}

RC_GTEST_PROP(ParseRfc3339, NeverReadsPastWhatItIsGiven, (const std::string& text))
{
    (void)parseRfc3339(text); // the sanitizers watch
    (void)parseDay(text);
    (void)parseRfc3339("2026-03-01T" + text);
}

TEST(Rfc3339, WritesTheOffsetThatTheClockHad)
{
    const auto text = [](std::chrono::seconds offset) {
        return rfc3339(ZonedInstant{kMorning, "Test/Zone", offset});
    };

    EXPECT_EQ(text(0s), "2026-03-01T07:10:00+00:00");
    EXPECT_EQ(text(1h), "2026-03-01T08:10:00+01:00");
    EXPECT_EQ(text(5h + 45min), "2026-03-01T12:55:00+05:45");
    EXPECT_EQ(text(-7h - 30min), "2026-02-28T23:40:00-07:30");
    EXPECT_EQ(text(-30min), "2026-03-01T06:40:00-00:30");
}

TEST(Rfc3339, KeepsTheMomentWhereAnOffsetHasSeconds)
{
    const ZonedInstant amsterdam{kMorning, "Test/Amsterdam", 19min + 32s};
    const ZonedInstant dublin{kMorning, "Test/Dublin", -25min - 21s};

    EXPECT_EQ(rfc3339(amsterdam), "2026-03-01T07:29:00+00:19");
    EXPECT_EQ(rfc3339(dublin), "2026-03-01T06:44:00-00:26");
}

TEST(Rfc3339, WritesMomentsAndDaysInUtc)
{
    EXPECT_EQ(rfc3339(kMorning), "2026-03-01T07:10:00Z");
    EXPECT_EQ(dayText(LocalDay{year{2024} / 2 / 29}), "2024-02-29");
}

RC_GTEST_PROP(Rfc3339, IsReadBackAsTheSameMomentWhateverTheOffset, ())
{
    const Instant at{std::chrono::seconds{*rc::gen::inRange<std::int64_t>(
        kFirst.time_since_epoch().count(), kLast.time_since_epoch().count())}};
    const std::chrono::seconds offset{*rc::gen::inRange(-86'000, 86'000)};

    RC_ASSERT(parseRfc3339(rfc3339(at)) == at);
    RC_ASSERT(parseRfc3339(rfc3339(ZonedInstant{at, "Test/Zone", offset})) == at);
}

TEST(Rfc3339, IsReadBackAsTheSameDayForEveryDay)
{
    for (LocalDay day{year{1900} / 1 / 1}; day <= LocalDay{year{2200} / 12 / 31}; ++day)
        ASSERT_EQ(parseDay(dayText(day)), day);
}

TEST(Rfc3339, IsReadBackAsTheSameMomentInEveryZone)
{
    for (const std::string& name : everyZone()) {
        const date::time_zone& zone = *findZone(name).value();
        for (const Instant at : doubtfulMoments(zone, year{2024}, year{2027}))
            ASSERT_EQ(parseRfc3339(rfc3339(ZonedInstant{at, zone})), at) << name;
    }
}

} // namespace
} // namespace homeward
