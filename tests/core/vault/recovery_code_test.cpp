#include "core/vault/recovery_code.h"

#include "tests/support/seeded_random.h"

#include <gtest/gtest.h>
#include <rapidcheck/gtest.h>

#include <algorithm>
#include <array>
#include <cctype>
#include <cstdint>
#include <ostream>
#include <string>
#include <utility>
#include <vector>

namespace homeward::vault {
namespace {

using enum RecoveryCodeError;
using testing::SeededRandom;

/// Chance that is decided beforehand: `byte` again and again.
class FixedRandom final : public Random {
public:
    explicit FixedRandom(unsigned byte) : m_byte(static_cast<std::byte>(byte)) { }
    void fill(std::span<std::byte> bytes) override { std::ranges::fill(bytes, m_byte); }

private:
    std::byte m_byte;
};

std::string joined(const std::vector<std::string_view>& words, const std::string& between = " ")
{
    std::string text;
    for (const std::string_view word : words)
        text += (text.empty() ? "" : between) + std::string{word};
    return text;
}

std::string repeated(const std::string& word, int times)
{
    std::string text;
    for (int i = 0; i < times; ++i)
        text += word + ' ';
    return text;
}

struct Vector {
    std::string name;
    unsigned byte; ///< the entropy is this one, 16 times
    std::string words;
};

void PrintTo(const Vector& vector, std::ostream* out)
{
    *out << vector.name;
}

/// Source: BIP-39, test vectors (python-mnemonic, vectors.json), those of 128 bits.
class PublishedVector : public ::testing::TestWithParam<Vector> { };

TEST_P(PublishedVector, IsWrittenAsTheStandardSays)
{
    FixedRandom random{GetParam().byte};

    EXPECT_EQ(joined(RecoveryCode::make(random).words()), GetParam().words);
}

TEST_P(PublishedVector, IsReadAsTheStandardSays)
{
    const auto code = RecoveryCode::parse(GetParam().words);

    ASSERT_TRUE(code);
    EXPECT_TRUE(std::ranges::all_of(
        code->bytes(), [](std::byte byte) { return byte == std::byte(GetParam().byte); }));
}

// clang-format off
INSTANTIATE_TEST_SUITE_P(Bip39, PublishedVector, ::testing::Values(
    Vector{"Zeros",     0x00, "abandon abandon abandon abandon abandon abandon abandon abandon abandon abandon abandon about"},
    Vector{"SevenF",    0x7F, "legal winner thank year wave sausage worth useful legal winner thank yellow"},
    Vector{"Eighty",    0x80, "letter advice cage absurd amount doctor acoustic avoid letter advice cage above"},
    Vector{"Ones",      0xFF, "zoo zoo zoo zoo zoo zoo zoo zoo zoo zoo zoo wrong"}),
    [](const auto& generated) { return generated.param.name; });
// clang-format on

TEST(RecoveryCode, IsTwelveWords)
{
    SeededRandom random;

    const auto code = RecoveryCode::make(random);

    EXPECT_EQ(code.words().size(), RecoveryCode::kWordCount);
    EXPECT_EQ(code.bytes().size(), RecoveryCode::kSize);
}

TEST(RecoveryCode, IsReadInAnyCaseAndApartByAnythingButLetters)
{
    const std::string words = repeated("abandon", 11) + "about";
    const auto expected = RecoveryCode::parse(words);
    std::string capitals = words;
    std::ranges::transform(capitals, capitals.begin(), [](unsigned char letter) {
        return static_cast<char>(std::toupper(letter));
    });
    std::string hyphens = words;
    std::ranges::replace(hyphens, ' ', '-');
    std::string lines = words;
    std::ranges::replace(lines, ' ', '\n');

    ASSERT_TRUE(expected);
    for (const std::string& text : {capitals, hyphens, lines, "  \t" + words + ".\r\n",
                                    "1. " + words, "\u201C" + words + "\u201D"})
        EXPECT_EQ(RecoveryCode::parse(text), expected) << text;
}

TEST(RecoveryCode, IsRefusedWithTooFewOrTooManyWords)
{
    for (const int count : {0, 1, 11, 13, 24})
        EXPECT_EQ(RecoveryCode::parse(repeated("zoo", count)), unexpected{WordCount}) << count;
    for (const char* text : {" ", "1 2 3 4 5 6 7 8 9 10 11 12", "\n\n", "zoozoozoo"})
        EXPECT_EQ(RecoveryCode::parse(text), unexpected{WordCount}) << text;
}

TEST(RecoveryCode, IsRefusedWhereABookWasPasted)
{
    EXPECT_EQ(RecoveryCode::parse(repeated("a", 200'000)), unexpected{WordCount});
}

TEST(RecoveryCode, IsRefusedWithAWordThatIsNotInTheList)
{
    for (const char* word : {"abou", "abouts", "aardvark", "zzz", "a", "caf\u00E9"})
        EXPECT_EQ(RecoveryCode::parse(repeated("abandon", 11) + word), unexpected{UnknownWord})
            << word;
}

TEST(RecoveryCode, IsRefusedWithAWordOfAnyLength)
{
    const std::string endless(1'000'000, 'a');

    EXPECT_EQ(RecoveryCode::parse(repeated("abandon", 11) + endless), unexpected{UnknownWord});
}

TEST(RecoveryCode, IsRefusedWhereTheWordsDoNotBelongTogether)
{
    EXPECT_EQ(RecoveryCode::parse(repeated("abandon", 12)), unexpected{Checksum});
    EXPECT_EQ(RecoveryCode::parse(repeated("zoo", 12)), unexpected{Checksum});
}

RC_GTEST_PROP(RecoveryCode, IsReadBackAsItWasWritten, (std::uint64_t seed))
{
    SeededRandom random{seed};

    const auto code = RecoveryCode::make(random);

    RC_ASSERT(RecoveryCode::parse(joined(code.words())) == code);
    RC_ASSERT(RecoveryCode::parse(joined(code.words(), "\n")) == code);
}

RC_GTEST_PROP(RecoveryCode, IsNeverTakenForAnotherWhenTwoWordsAreSwapped, (std::uint64_t seed))
{
    SeededRandom random{seed};
    const auto code = RecoveryCode::make(random);
    auto words = code.words();
    const auto first = *rc::gen::inRange<std::size_t>(0, 12);
    const auto second = *rc::gen::inRange<std::size_t>(0, 12);
    RC_PRE(words[first] != words[second]);

    std::swap(words[first], words[second]);

    const auto read = RecoveryCode::parse(joined(words));
    RC_ASSERT((!read || !(*read == code))); // 15 of 16 are noticed; the rest is another code
    RC_ASSERT((read || read.error() == Checksum));
}

RC_GTEST_PROP(RecoveryCode, IsReadFromNoOtherText, (const std::string& text))
{
    const auto read = RecoveryCode::parse(text);

    RC_ASSERT(!read);
}

TEST(RecoveryCode, OfAnotherIsNotEqual)
{
    SeededRandom random;

    EXPECT_FALSE(RecoveryCode::make(random) == RecoveryCode::make(random));
}

} // namespace
} // namespace homeward::vault
