#include "core/vault/passphrase_strength.h"

#include <gtest/gtest.h>

#include <string>

namespace homeward::vault {
namespace {

SecretBytes passphrase(std::string_view text)
{
    return SecretBytes{text};
}

TEST(PassphraseStrength, IsUnknownBeforeAnythingIsTyped)
{
    EXPECT_EQ(strengthOf({}), PassphraseStrength::Unknown);
    EXPECT_EQ(bits({}), 0);
}

TEST(PassphraseStrength, OfWhatPeopleChooseFirstIsTooWeak)
{
    for (const char* common : {"1", "123456", "password", "P@ssw0rd2026!", "qwertzuiopasdfghjkl",
                               "ketamine homeward", "Homeward2026", "aaaaaaaaaaaaaaaaaaaaaaaa"})
        EXPECT_LT(strengthOf(passphrase(common)), PassphraseStrength::Enough) << common;
}

TEST(PassphraseStrength, OfFiveUnrelatedWordsIsEnoughOrBetter)
{
    for (const char* words : {"quartz violin meadow tundra sprocket",
                              "correct horse battery staple anvil", "Gruß Wolke Zange Birne Fjord"})
        EXPECT_GE(strengthOf(passphrase(words)), PassphraseStrength::Enough) << words;
}

TEST(PassphraseStrength, EndsWhereTheCLibraryStopsReading)
{
    EXPECT_EQ(bits(passphrase(std::string_view{"abc\0quartz violin meadow tundra", 31})),
              bits(passphrase("abc")));
}

TEST(PassphraseStrength, CopesWithThousandsOfCharacters)
{
    EXPECT_GT(bits(passphrase(std::string(4096, '?') + "x1!")), 0);
}

} // namespace
} // namespace homeward::vault
