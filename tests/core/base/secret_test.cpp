#include "core/base/secret.h"

#include "core/base/database_key.h"

#include <gtest/gtest.h>

#include <algorithm>
#include <string>
#include <type_traits>
#include <utility>

namespace homeward {
namespace {

TEST(SecretBytes, AreEmptyUntilTheyHoldSomething)
{
    const SecretBytes secret;

    EXPECT_TRUE(secret.isEmpty());
    EXPECT_EQ(secret.size(), 0U);
    EXPECT_EQ(secret.text(), "");
    EXPECT_TRUE(secret.bytes().empty());
}

TEST(SecretBytes, AreAllZeroWhenMadeBySize)
{
    const SecretBytes secret{1000};

    EXPECT_EQ(secret.size(), 1000U);
    EXPECT_TRUE(std::ranges::all_of(secret.bytes(), [](std::byte b) { return b == std::byte{}; }));
}

TEST(SecretBytes, HoldWhatTheyWereGivenToTheByte)
{
    const std::string text{"corr\0ect horse \xFF", 16};

    const SecretBytes secret{text};

    EXPECT_EQ(secret.text(), text);
}

TEST(SecretBytes, CanBeMadeOfNothing)
{
    EXPECT_TRUE(SecretBytes{std::string_view{}}.isEmpty());
    EXPECT_TRUE(SecretBytes{0}.isEmpty());
    EXPECT_TRUE(SecretBytes{}.copy().isEmpty());
}

TEST(SecretBytes, AreEmptyAfterTheyMovedOn)
{
    SecretBytes first{std::string_view{"passphrase"}};

    const SecretBytes second{std::move(first)};

    EXPECT_EQ(second.text(), "passphrase");
    // NOLINTNEXTLINE(bugprone-use-after-move) -- what is left behind is the point
    EXPECT_TRUE(first.isEmpty());
    EXPECT_EQ(first.text(), "");
}

TEST(SecretBytes, GiveUpWhatTheyHeldForWhatIsMovedIn)
{
    SecretBytes target{std::string_view{"old"}};
    SecretBytes source{std::string_view{"new one"}};

    target = std::move(source);

    EXPECT_EQ(target.text(), "new one");
    // NOLINTNEXTLINE(bugprone-use-after-move) -- what is left behind is the point
    EXPECT_TRUE(source.isEmpty());
}

TEST(SecretBytes, SurviveBeingMovedIntoThemselves)
{
    SecretBytes secret{std::string_view{"passphrase"}};
    SecretBytes& same = secret;

    secret = std::move(same);

    EXPECT_EQ(secret.text(), "passphrase");
}

TEST(SecretBytes, AreEmptyAndOfUseAgainAfterAWipe)
{
    SecretBytes secret{std::string_view{"passphrase"}};

    secret.wipe();
    secret.wipe();

    EXPECT_TRUE(secret.isEmpty());
    secret = SecretBytes{std::string_view{"another"}};
    EXPECT_EQ(secret.text(), "another");
}

TEST(SecretBytes, AreEqualOnlyByteForByte)
{
    const SecretBytes secret{std::string_view{"passphrase"}};

    EXPECT_EQ(secret, SecretBytes{std::string_view{"passphrase"}});
    EXPECT_EQ(SecretBytes{}, SecretBytes{0});
    for (const char* other : {"", "Passphrase", "passphrasE", "passphras", "passphrase "})
        EXPECT_FALSE(secret == SecretBytes{std::string_view{other}}) << other;
}

TEST(SecretBytes, AreCopiedOnlyByName)
{
    EXPECT_FALSE(std::is_copy_constructible_v<SecretBytes>);
    EXPECT_FALSE(std::is_copy_assignable_v<SecretBytes>);
    SecretBytes secret{std::string_view{"passphrase"}};

    const SecretBytes copy = secret.copy();
    secret.bytes()[0] = std::byte{'P'};

    EXPECT_EQ(copy.text(), "passphrase");
    EXPECT_EQ(secret.text(), "Passphrase");
}

TEST(DatabaseKey, IsEqualOnlyWithBothItsParts)
{
    const DatabaseKey key{SecretBytes{std::string_view{"key"}}, SecretBytes{4}};

    EXPECT_EQ(key, key.copy());
    EXPECT_FALSE(key == (DatabaseKey{SecretBytes{std::string_view{"kez"}}, SecretBytes{4}}));
    EXPECT_FALSE(key == (DatabaseKey{SecretBytes{std::string_view{"key"}}, SecretBytes{5}}));
}

} // namespace
} // namespace homeward
