#include "core/services/preferences.h"

#include "tests/support/memory_files.h"

#include <gtest/gtest.h>
#include <rapidcheck/gtest.h>

#include <chrono>
#include <ostream>
#include <string>
#include <string_view>

namespace homeward::services {
namespace {

using namespace std::chrono_literals;
using testing::MemoryFiles;

const std::filesystem::path kFile = "preferences.json";
const Preferences kFirstDay;
const Preferences kChanged{.region = "GB-EAW",
                           .appearance = Appearance::Dark,
                           .textPercent = 150,
                           .reducedMotion = true,
                           .autoLock = 15min,
                           .language = Language::German,
                           .lockShortcuts = true};

Preferences loadedFrom(std::string_view text)
{
    MemoryFiles files;
    const auto bytes = std::as_bytes(std::span{text});
    files.content()[kFile] = {bytes.begin(), bytes.end()};
    return loadPreferences(files, kFile);
}

TEST(Preferences, AreReadBackAsTheyWereSaved)
{
    MemoryFiles files;
    ASSERT_TRUE(savePreferences(files, kFile, kChanged));

    EXPECT_EQ(loadPreferences(files, kFile), kChanged);
}

TEST(Preferences, KeepEveryChoiceThatThePagesOffer)
{
    MemoryFiles files;
    for (const auto appearance : {Appearance::System, Appearance::Light, Appearance::Dark})
        for (const auto autoLock : {0min, 1min, 5min, 15min, 30min})
            for (const int percent : {100, 125, 200}) {
                const Preferences saved{.region = "ZZ",
                                        .appearance = appearance,
                                        .textPercent = percent,
                                        .autoLock = autoLock};
                ASSERT_TRUE(savePreferences(files, kFile, saved));
                EXPECT_EQ(loadPreferences(files, kFile), saved);
            }
}

TEST(Preferences, OfTheFirstDayAreModest)
{
    EXPECT_EQ(kFirstDay.region, "");
    EXPECT_EQ(kFirstDay.appearance, Appearance::System);
    EXPECT_EQ(kFirstDay.textPercent, 100);
    EXPECT_FALSE(kFirstDay.reducedMotion);
    EXPECT_EQ(kFirstDay.autoLock, 5min);
    EXPECT_FALSE(kFirstDay.lockShortcuts);
    EXPECT_EQ(kFirstDay.language, Language::System);
}

TEST(Preferences, KeepEveryLanguage)
{
    for (const auto language :
         {Language::System, Language::English, Language::Spanish, Language::German}) {
        MemoryFiles files;
        ASSERT_TRUE(savePreferences(files, kFile, {.language = language}));
        EXPECT_EQ(loadPreferences(files, kFile).language, language);
    }
}

TEST(Preferences, SpeakAsTheDeviceWhereTheLanguageIsNotKnown)
{
    EXPECT_EQ(loadedFrom(R"({"language": "tlh"})").language, Language::System);
    EXPECT_EQ(loadedFrom(R"({"language": 3})").language, Language::System);
}

TEST(Preferences, AreThoseOfTheFirstDayWithoutAFile)
{
    const MemoryFiles files;

    EXPECT_EQ(loadPreferences(files, kFile), kFirstDay);
}

TEST(Preferences, AreThoseOfTheFirstDayWhereTheFileCannotBeRead)
{
    for (const FileError error : {FileError::Io, FileError::NotAllowed, FileError::TooLarge}) {
        MemoryFiles files;
        ASSERT_TRUE(savePreferences(files, kFile, kChanged));
        files.failReading(kFile, error);

        EXPECT_EQ(loadPreferences(files, kFile), kFirstDay);
    }
}

TEST(Preferences, AreThoseOfTheFirstDayWhereTheFileIsDamaged)
{
    for (const char* text :
         {"", " ", "{", "{}", "[]", "null", "42", "\"region\"", "\xFF\xFE", R"({"region": "US",})",
          R"({"region": "\ud800"})", "{\"region\": \"\xC3\"}"})
        EXPECT_EQ(loadedFrom(text), kFirstDay) << text;
    EXPECT_EQ(loadedFrom(std::string(60'000, '[')), kFirstDay);
    EXPECT_EQ(loadedFrom(std::string(100'000, ' ') + R"({"region": "US"})"), kFirstDay);
}

TEST(Preferences, AreThoseOfTheFirstDayWhereTheFileIsCutOffAnywhere)
{
    MemoryFiles files;
    ASSERT_TRUE(savePreferences(files, kFile, kChanged));
    const auto whole = files.content()[kFile];
    for (std::size_t length = 0; length + 2 < whole.size(); ++length) {
        files.content()[kFile].assign(whole.begin(),
                                      whole.begin() + static_cast<std::ptrdiff_t>(length));
        EXPECT_EQ(loadPreferences(files, kFile), kFirstDay) << length;
    }
}

struct BadValueCase {
    std::string name;
    std::string field;
};

void PrintTo(const BadValueCase& bad, std::ostream* out)
{
    *out << bad.name;
}

class BadValue : public ::testing::TestWithParam<BadValueCase> { };

TEST_P(BadValue, IsAsOnTheFirstDayAndTheRestIsKept)
{
    const Preferences expected{.region = "US"};
    Preferences loaded = loadedFrom(R"({"region": "US", )" + GetParam().field + "}");

    EXPECT_EQ(loaded, expected);
}

// clang-format off
INSTANTIATE_TEST_SUITE_P(Fields, BadValue, ::testing::Values(
    BadValueCase{"TextTooSmall",        R"("textPercent": 99)"},
    BadValueCase{"TextTooLarge",        R"("textPercent": 201)"},
    BadValueCase{"TextNegative",        R"("textPercent": -150)"},
    BadValueCase{"TextBeyondTheType",   R"("textPercent": 4294967446)"},
    BadValueCase{"TextBeyondAll",       R"("textPercent": 18446744073709551615)"},
    BadValueCase{"TextEndless",         R"("textPercent": 1e300)"},
    BadValueCase{"TextFraction",        R"("textPercent": 150.5)"},
    BadValueCase{"TextInWords",         R"("textPercent": "150")"},
    BadValueCase{"TextNull",            R"("textPercent": null)"},
    BadValueCase{"TextTrue",            R"("textPercent": true)"},
    BadValueCase{"AppearanceUnknown",   R"("appearance": "sepia")"},
    BadValueCase{"AppearanceNumber",    R"("appearance": 2)"},
    BadValueCase{"AppearanceObject",    R"("appearance": {"dark": true})"},
    BadValueCase{"MotionNumber",        R"("reducedMotion": 1)"},
    BadValueCase{"MotionText",          R"("reducedMotion": "true")"},
    BadValueCase{"LockNeverOffered",    R"("autoLockMinutes": 7)"},
    BadValueCase{"LockNegative",        R"("autoLockMinutes": -1)"},
    BadValueCase{"LockNever",           R"("autoLockMinutes": 1000000)"},
    BadValueCase{"LockBeyondTheType",   R"("autoLockMinutes": 4294967296)"},
    BadValueCase{"LockFraction",        R"("autoLockMinutes": 15.5)"},
    BadValueCase{"LockText",            R"("autoLockMinutes": "15")"},
    BadValueCase{"LockTrue",            R"("autoLockMinutes": true)"},
    BadValueCase{"UnknownField",        R"("later": [1, 2, 3])"}),
    [](const auto& generated) { return generated.param.name; });
// clang-format on

TEST(Preferences, HaveNoRegionWhereItIsNotAText)
{
    for (const char* value : {"null", "1", "[]", "{}", "true"}) {
        const Preferences expected{.region = "", .textPercent = 150};
        EXPECT_EQ(loadedFrom(std::string{R"({"textPercent": 150, "region": )"} + value + '}'),
                  expected)
            << value;
    }
}

TEST(Preferences, SayWhyTheyCouldNotBeSavedAndStayAsTheyWere)
{
    for (const FileError error : {FileError::DiskFull, FileError::NotAllowed, FileError::Io}) {
        MemoryFiles files;
        ASSERT_TRUE(savePreferences(files, kFile, kChanged));
        files.failAt(1, error);

        EXPECT_EQ(savePreferences(files, kFile, kFirstDay), unexpected{error});
        EXPECT_EQ(loadPreferences(files, kFile), kChanged);
    }
}

TEST(Preferences, AreTheOldOnesOrTheNewOnesAfterACrash)
{
    for (const int steps : {0, 1}) {
        MemoryFiles files;
        ASSERT_TRUE(savePreferences(files, kFile, kFirstDay));

        files.crashAfter(steps);
        (void)savePreferences(files, kFile, kChanged);
        files.restart();

        EXPECT_EQ(loadPreferences(files, kFile), steps == 0 ? kFirstDay : kChanged);
    }
}

RC_GTEST_PROP(Preferences, AreAlwaysInRangeWhateverTheFileSays,
              (const std::string& text, int number))
{
    for (const std::string& file :
         {text,
          R"({"textPercent":)" + std::to_string(number) + R"(,"autoLockMinutes":)"
              + std::to_string(number) + '}'}) {
        const Preferences loaded = loadedFrom(file);

        RC_ASSERT(loaded.textPercent >= 100 && loaded.textPercent <= 200);
        RC_ASSERT(loaded.autoLock >= 0min && loaded.autoLock <= 30min);
    }
}

} // namespace
} // namespace homeward::services
