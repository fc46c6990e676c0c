#include "platform/linux/unit_text.h"

#include "platform/linux/unit_names.h"

#include <gtest/gtest.h>

#include <chrono>
#include <string>

namespace homeward::platform::unit_text_test {
namespace {

using namespace std::chrono_literals;

const std::string kId = "abcDEF123-_ghiJKL456xy";
const Instant kMoment{std::chrono::seconds{1'795'633'200}}; // 2026-11-25 19:00:00 UTC

TEST(UnitNames, HoldATagAndAnIdAndNothingElse)
{
    const UnitNames names{"/home/maya/homeward"};

    ASSERT_EQ(names.tag().size(), 8U);
    EXPECT_EQ(names.tag().find_first_not_of("0123456789abcdef"), std::string::npos);
    EXPECT_EQ(names.timer(kId), "homeward-reminder-" + names.tag() + "-" + kId + ".timer");
    EXPECT_EQ(names.service(), "homeward-reminder-" + names.tag() + "@.service");
    EXPECT_EQ(names.serviceOf(kId), "homeward-reminder-" + names.tag() + "@" + kId + ".service");
}

TEST(UnitNames, AreThoseOfOneFolderHoweverItIsWritten)
{
    EXPECT_EQ(UnitNames{"/home/maya/homeward"}.tag(), UnitNames{"/home/maya/x/../homeward/"}.tag());
    EXPECT_NE(UnitNames{"/home/maya/homeward"}.tag(), UnitNames{"/home/maya/other"}.tag());
}

TEST(UnitNames, KnowTheirOwnTimersAlone)
{
    const UnitNames names{"/home/maya/homeward"};
    EXPECT_EQ(names.idOfTimer(names.timer(kId)), kId);

    for (const std::string& name :
         {UnitNames{"/elsewhere"}.timer(kId), names.service(), names.timer(""),
          names.timer("short"), names.timer(kId + "x"), names.timer("../../../../etc/passwd"),
          names.timer(kId) + "~", "homeward-reminder-" + kId + ".timer",
          std::string{"backup.timer"}, std::string{}})
        EXPECT_EQ(names.idOfTimer(name), std::nullopt) << name;
}

TEST(ReminderId, IsTwentyTwoLettersOfBase64Url)
{
    EXPECT_TRUE(isReminderId(kId));

    for (const std::string& text :
         {std::string{}, kId.substr(1), kId + "a", std::string(22, '/'), std::string(22, '%'),
          std::string(22, '.'), std::string(22, ' '), std::string(22, '\0'), std::string(22, '\n'),
          std::string(22, '\xE4'), std::string(21, 'a') + "="})
        EXPECT_FALSE(isReminderId(text)) << text;
}

TEST(UnitWord, KeepsEveryByteAsItIsMeant)
{
    EXPECT_EQ(unitWord("/opt/my programs/100%/\"a\"\\b'$HOME"),
              R"("/opt/my programs/100%%/\"a\"\\b'$HOME")");
    EXPECT_EQ(unitWord("Gr\xC3\xBC\n\x7F"), R"("Gr\xc3\xbc\x0a\x7f")");
}

TEST(TimerUnit, OfAMomentStandsInUniversalTime)
{
    const std::string text = timerUnit({.id = kId, .at = kMoment}, "x.service");

    EXPECT_NE(text.find("\nOnCalendar=2026-11-25 19:00:00 UTC\n"), std::string::npos) << text;
    EXPECT_EQ(text.find("OnCalendar"), text.rfind("OnCalendar"));
    EXPECT_NE(text.find("\nUnit=x.service\n"), std::string::npos);
}

TEST(TimerUnit, OfTheClockOnTheWallFollowsItAndKeepsTheMoment)
{
    const LocalTime wall{std::chrono::seconds{kMoment.time_since_epoch() + 1h}};
    const std::string text = timerUnit({.id = kId, .at = kMoment, .onTheWall = wall}, "x.service");

    EXPECT_NE(text.find("\nOnCalendar=2026-11-25 20:00:00\n"), std::string::npos) << text;
    EXPECT_NE(text.find("\nOnCalendar=2026-11-25 19:00:00 UTC\n"), std::string::npos);
}

TEST(TimerUnit, IsCaughtUpWithAfterThePowerWasOff)
{
    const std::string text = timerUnit({.id = kId, .at = kMoment}, "x.service");

    EXPECT_NE(text.find("\nPersistent=true\n"), std::string::npos);
    EXPECT_NE(text.find("\nAccuracySec=15s\n"), std::string::npos);
    EXPECT_NE(text.find("\nWantedBy=timers.target\n"), std::string::npos);
}

TEST(ServiceUnit, StartsTheProgramForTheProfileAndTheIdInItsName)
{
    const auto text = serviceUnit({.program = "/opt/a b/homeward", .profile = "/home/m/50% \"x\""});

    ASSERT_TRUE(text);
    EXPECT_NE(text->find("\nExecStart=:\"/opt/a b/homeward\" \"--profile=/home/m/50%% \\\"x\\\"\" "
                         "\"--notify=%i\"\n"),
              std::string::npos)
        << *text;
}

TEST(ServiceUnit, IsNoneForAProgramThatSystemdCannotStart)
{
    for (const char* path : {"homeward", "./homeward", "", "/opt/\"a\"/homeward",
                             "/opt/a'/homeward", "/opt/a\\b", "/opt/a\nb", "/opt/\x7F"})
        EXPECT_FALSE(serviceUnit({.program = path, .profile = "/p"})) << path;
}

} // namespace
} // namespace homeward::platform::unit_text_test
